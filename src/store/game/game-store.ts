/**
 * The store of the game in progress. Whoever decides, there is one action for it, `decide`. Every change is published once,
 * as a new object; nothing that was published changes afterwards.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AssumptionSet, Doctrine } from '../../engine';
import { asBefore, before, decide, fresh, next, opened, predict, replayed, replayedAsFar, stillTrue } from './course';
import type { Game, NewGame, Phase, Prediction, StoppedReplay } from './game';

export interface GameStore {
  /** null on the title screen. */
  game: Game | null;
}

export type DecideResult = { ok: true } | { ok: false; reason: 'no-dossier' | 'closed' };

export type PredictResult = { ok: true } | { ok: false; reason: 'no-dossier' | 'unknown-gauge' };

export type UndoResult = { ok: true } | { ok: false; reason: 'not-a-sandbox' | 'nothing-to-undo' };

/** `stopped`: the first decision that the rules no longer allow; it and those after it are dropped. */
export type AssumeResult = { ok: true; stopped: StoppedReplay | null } | { ok: false; reason: 'not-a-sandbox' };

export type DrillResult = { ok: true } | { ok: false; reason: 'not-over' | 'no-dossier' };

export interface GameActions {
  newGame: (choice: NewGame) => void;
  /** Plays the turn with this option of the open dossier. Refused, without any change, when it is not open. */
  decide: (doctrine: Doctrine) => DecideResult;
  /** Foretells which gauge will move most in the turn of the open dossier; null takes it back. */
  predict: (gauge: string | null) => PredictResult;
  /** From a review to the COP session, the next dossier or the end. */
  goOn: () => void;
  /** Puts a game back as it was, from its decisions; refused when the rules do not allow them. */
  resume: (
    choice: NewGame & {
      decisions: readonly Doctrine[];
      turn: number;
      phase: Phase;
      predictions?: readonly Prediction[];
    },
  ) => DecideResult;
  /** In a sandbox: back in front of the dossier that was decided last. */
  undo: () => UndoResult;
  /** In a sandbox: the same decisions under other levels (those not named are `mid`), as far as the rules allow them. */
  assume: (assumptions: AssumptionSet) => AssumeResult;
  /** Takes up a finished game (or the one that a drill is about) in front of the dossier of one of its turns. */
  replayFrom: (turn: number) => DrillResult;
  /** In a drill: plays on to the end as the first time, wherever the rules allow it. */
  playOnAsBefore: () => void;
  /** Ends a drill: back to the finished game. */
  endDrill: () => void;
  /** Back to the title; the save stays. */
  leave: () => void;
}

export type GameStoreApi = StoreApi<GameStore> & { actions: GameActions };

/** A store with no game in it. */
export function createGameStore(): GameStoreApi {
  const store = createStore<GameStore>(() => ({ game: null }));
  const publish = (game: Game | null) => store.setState({ game });
  const current = () => store.getState().game;

  const actions: GameActions = {
    newGame: (choice) => publish(opened(fresh(choice))),
    decide: (doctrine) => {
      const game = current();
      const decided = game === null ? null : decide(game, doctrine);
      if (decided === null) return { ok: false, reason: 'no-dossier' };
      if (decided === 'closed') return { ok: false, reason: 'closed' };
      publish(decided);
      return { ok: true };
    },
    predict: (gauge) => {
      const game = current();
      const predicted = game === null ? 'no-dossier' : predict(game, gauge);
      if (typeof predicted === 'string') return { ok: false, reason: predicted };
      publish(predicted);
      return { ok: true };
    },
    goOn: () => {
      const game = current();
      if (game !== null && game.phase !== 'dossier' && game.phase !== 'ended') publish(next(game));
    },
    resume: ({ decisions, turn, phase, predictions = [], ...choice }) => {
      const game = replayed(opened(fresh(choice)), decisions, turn, phase);
      if (typeof game === 'string') return { ok: false, reason: game };
      publish({ ...game, predictions: stillTrue(predictions, game) });
      return { ok: true };
    },
    undo: () => {
      const game = current();
      if (game?.mode !== 'sandbox') return { ok: false, reason: 'not-a-sandbox' };
      if (game.decisions.length === 0) return { ok: false, reason: 'nothing-to-undo' };
      const { game: before } = replayedAsFar(game, game.assumptions, game.decisions.length - 1);
      publish({ ...before, predictions: before.predictions.filter(({ turn }) => turn <= before.turns.length) });
      return { ok: true };
    },
    assume: (assumptions) => {
      const game = current();
      if (game?.mode !== 'sandbox') return { ok: false, reason: 'not-a-sandbox' };
      const { game: otherwise, stopped } = replayedAsFar(game, assumptions, game.decisions.length);
      publish(otherwise);
      return { ok: true, stopped };
    },
    replayFrom: (turn) => {
      const game = current();
      const finished = game?.drill?.of ?? game;
      if (finished?.phase !== 'ended') return { ok: false, reason: 'not-over' };
      const again = before(finished, turn);
      if (again === null) return { ok: false, reason: 'no-dossier' };
      publish(again);
      return { ok: true };
    },
    playOnAsBefore: () => {
      const game = current();
      if (game !== null && game.drill !== null) publish(asBefore(game, game.drill.of));
    },
    endDrill: () => {
      const finished = current()?.drill?.of;
      if (finished !== undefined) publish(finished);
    },
    leave: () => publish(null),
  };
  return Object.assign(store, { actions });
}
