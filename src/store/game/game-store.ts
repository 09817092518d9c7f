/**
 * The store of the game in progress. Whoever answers a question, there is one action for it, `answer`. Every change is published once,
 * as a new object; nothing that was published changes afterwards.
 */
import { createStore } from 'zustand/vanilla';
import { isOpenAnswer, type Answer, type AssumptionSet, type Doctrine } from '../../engine';
import {
  asBefore,
  answered,
  before,
  fresh,
  isAsked,
  looked,
  next,
  opened,
  predict,
  replayed,
  replayedAsFar,
  stillTrue,
  undone,
} from './course';
import type { DrillKind, Game, NewGame, Phase, Prediction, StoppedReplay } from './game';

/** A change was made, or refused for a reason, and then nothing has changed. */
export type Result<Reason extends string> = { ok: true } | { ok: false; reason: Reason };

export type GameStoreApi = ReturnType<typeof createGameStore>;

export interface GameState {
  game: Game | null;
  /** The option of the open dossier that is about to be chosen; null: none. */
  selected: Doctrine | null;
  /** The answer that is pointed at, or that has the focus: both views show what it would do. null: none. */
  considered: Answer | null;
  /** The closed option that was asked for last; null: none. */
  refused: Doctrine | null;
}

/** Nothing is pointed at, nothing is about to be chosen. */
const UNDECIDED = { selected: null, considered: null, refused: null };

/** A store with no game in it. */
export function createGameStore() {
  const store = createStore<GameState>(() => ({ game: null, ...UNDECIDED }));
  const current = () => store.getState().game;
  const publish = (game: Game | null) => store.setState({ game, ...UNDECIDED });
  const publishUnless = <Reason extends string>(changed: Game | Reason): Result<Reason> => {
    if (typeof changed === 'string') return { ok: false, reason: changed };
    publish(changed);
    return { ok: true };
  };
  /** Changes the current game. `absent`: the reason of the refusal where there is none. */
  const change = <Reason extends string>(absent: Reason, make: (game: Game) => Game | Reason): Result<Reason> => {
    const game = current();
    return publishUnless(game === null ? absent : make(game));
  };
  /** Notes something before the decision, which is no move: the answer that is held up stays so. */
  const note = <Reason extends string>(absent: Reason, make: (game: Game) => Game | Reason): Result<Reason> => {
    const game = current();
    const noted = game === null ? absent : make(game);
    if (typeof noted === 'string') return { ok: false, reason: noted };
    store.setState({ game: noted });
    return { ok: true };
  };

  const actions = {
    newGame: (choice: NewGame) => publish(opened(fresh(choice))),
    /** Answers the open question, and plays on. Whoever answers comes in by this door. */
    answer: (answer: Answer) => change<'no-question' | 'closed'>('no-question', (game) => answered(game, answer)),
    /** Foretells which gauge will move most in the turn of the open dossier; null takes it back. */
    predict: (gauge: string | null) =>
      note<'no-dossier' | 'unknown-gauge'>('no-dossier', (game) => predict(game, gauge)),
    /** Looks at the futures of the open dossier: there are few looks in a game. */
    look: () => note<'no-look'>('no-look', looked),
    /** Holds an option of the open dossier up, to be chosen next; null lets it go. A closed one is refused. */
    select: (doctrine: Doctrine | null) => {
      const game = current();
      if (doctrine === null) return store.setState({ selected: null, refused: null });
      if (game?.phase !== 'dossier') return;
      const isOpen = isOpenAnswer(game.model, game.states.at(-1)!, doctrine);
      store.setState(isOpen ? { selected: doctrine, refused: null } : { refused: doctrine });
    },
    /** Looks at an answer of the open question; null looks away. A closed one is looked at as none. */
    consider: (answer: Answer | null) => {
      const { game, considered: before } = store.getState();
      const isOpen =
        answer !== null && game !== null && isAsked(game) && isOpenAnswer(game.model, game.states.at(-1)!, answer);
      const considered = isOpen ? answer : null;
      if (considered !== before) store.setState({ considered });
    },
    /** From a review to the COP session, the next question or the end. */
    goOn: () => {
      const game = current();
      if (game?.phase === 'review' || game?.phase === 'session') publish(next(game));
    },
    /** Puts a game back as it was, from its answers; refused when the rules do not allow them. */
    resume: (
      past: NewGame & {
        answers: readonly Answer[];
        turn: number;
        phase: Phase;
        predictions?: readonly Prediction[];
        looks?: readonly number[];
      },
    ) => {
      const { answers, turn, phase, predictions = [], looks = [], ...choice } = past;
      const game = replayed(opened(fresh(choice)), answers, turn, phase);
      return publishUnless(
        typeof game === 'string' ? game : { ...game, looks, predictions: stillTrue(predictions, game) },
      );
    },
    /** In a sandbox: back in front of the question that was answered last. */
    undo: () => change<'not-a-sandbox' | 'nothing-to-undo'>('not-a-sandbox', undone),
    /**
     * In a sandbox: the same answers under other levels (those not named are `mid`), as far as the rules allow them.
     * `stopped`: the first answer that they no longer allow; it and those after it are dropped.
     */
    assume: (
      assumptions: AssumptionSet,
    ): { ok: true; stopped: StoppedReplay | null } | { ok: false; reason: 'not-a-sandbox' } => {
      const game = current();
      if (game?.mode !== 'sandbox') return { ok: false, reason: 'not-a-sandbox' };
      const { game: otherwise, stopped } = replayedAsFar(game, assumptions, game.answers.length);
      publish(otherwise);
      return { ok: true, stopped };
    },
    /** Takes up a finished game (or the one that a drill is about) in front of the dossier of one of its turns, or of its session. */
    replayFrom: (turn: number, kind: DrillKind = 'dossier') =>
      change<'not-over' | 'no-dossier'>('not-over', (game) => {
        const finished = game.drill?.of ?? game;
        return finished.phase === 'ended' ? before(finished, turn, kind) : 'not-over';
      }),
    /** In a drill: plays on to the end as the first time, wherever the rules allow it. */
    playOnAsBefore: () => {
      const game = current();
      if (game !== null && game.drill !== null) publish(asBefore(game, game.drill.of));
    },
    /** Ends a drill: back to the finished game. */
    endDrill: () => {
      const finished = current()?.drill?.of;
      if (finished !== undefined) publish(finished);
    },
    /** Shows a game that is led from elsewhere: that of a class. */
    show: (game: Game) => publish(game),
    /** Takes the game off the screen; its save stays. */
    leave: () => publish(null),
  };
  return Object.assign(store, { actions });
}
