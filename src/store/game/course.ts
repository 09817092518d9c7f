/**
 * The course of a game: how each step, from the first question to the end of the epilogue, gives the next game. Nothing here
 * is published, and no game is changed.
 */
import {
  answers,
  axes,
  compile,
  DOCTRINES,
  EARLY_ENDING,
  ending,
  FREE_DOCTRINE,
  Ledger,
  namedIn,
  NO_CHOICE,
  openPlaceOf,
  placeOf,
  question,
  start,
  step,
  TURN,
  type Answer,
  type AssumptionSet,
  type Move,
  type Question,
  type State,
} from '../../engine';
import type { DrillKind, Game, NewGame, Phase, Prediction, StoppedReplay, TurnRecord } from './game';
import { givenIn, isSame } from './given';
import { looksLeft } from './looks';
import { playedTurns } from './selectors';

/** A game before its first turn. */
export function fresh({ scenario, seed, assumptions = {}, mode = 'game', isDelegated = false }: NewGame): Game {
  const model = compile(scenario.rules, assumptions, isDelegated);
  return {
    scenario,
    model,
    mode,
    seed,
    assumptions,
    answers: [],
    predictions: [],
    looks: [],
    states: [start(model, new Float64Array(model.size), seed)],
    turns: [],
    coming: [],
    phase: 'dossier',
    outcome: null,
    drill: null,
  };
}

/** The game at its next question; a turn without one is played on and reviewed. */
export function opened(game: Game): Game {
  const asked = questionNow(game);
  if (asked === null) return played(game, null);
  return { ...game, phase: PHASE_OF[asked.kind] };
}

const PHASE_OF = { promise: 'promise', dossier: 'dossier', session: 'table' } as const;

const questionNow = (game: Game): Question | null => question(game.model, lastState(game));

/** Gives the answers, then goes on until the turn and phase where the player was, at the latest to the next question. */
export function replayed(
  from: Game,
  given: readonly Answer[],
  turn: number,
  phase: Phase,
): Game | 'no-question' | 'closed' {
  let game = from;
  for (const answer of given) {
    const next = answered(atQuestion(game), answer);
    if (typeof next === 'string') return next;
    game = next;
  }
  return at(game, turn, phase);
}

/** Goes on until the turn and phase, at the latest to the next question. */
function at(from: Game, turn: number, phase: Phase): Game {
  let game = from;
  const isThere = () => game.turns.length === turn && game.phase === phase;
  while (!isThere() && (game.phase === 'review' || game.phase === 'session')) game = next(game);
  return game;
}

const atQuestion = (game: Game): Game => at(game, Infinity, 'dossier');

/**
 * The first answers of a game again, under these assumptions, each to its own question; when they are all given again, the
 * game stands where it stood (or in front of the next question, when there were more).
 */
export function replayedAsFar(
  game: Game,
  assumptions: AssumptionSet,
  count: number,
): { game: Game; stopped: StoppedReplay | null } {
  const { scenario, seed, mode, predictions, looks } = game;
  const { isDelegated } = game.model;
  let again = opened(fresh({ scenario, seed, assumptions, mode, isDelegated }));
  let stopped: StoppedReplay | null = null;
  for (const given of givenIn(game).slice(0, count)) {
    again = atQuestion(again);
    const next = isSame(given.question, questionNow(again)) ? answered(again, given.answer) : 'no-question';
    if (typeof next === 'string') {
      const { question: asked, answer } = given;
      stopped = { question: asked, answer, reason: next === 'closed' ? 'closed' : 'other-question' };
      break;
    }
    again = next;
  }
  const isWhole = stopped === null && count === game.answers.length;
  again = isWhole ? at(again, playedTurns(game), game.phase) : atQuestion(again);
  return { game: { ...again, looks, predictions: stillTrue(predictions, again) }, stopped };
}

/** A sandbox in front of the question that was answered last. */
export function undone(game: Game): Game | 'not-a-sandbox' | 'nothing-to-undo' {
  if (game.mode !== 'sandbox') return 'not-a-sandbox';
  if (game.answers.length === 0) return 'nothing-to-undo';
  const { game: before } = replayedAsFar(game, game.assumptions, game.answers.length - 1);
  return { ...before, predictions: before.predictions.filter(({ turn }) => turn <= before.turns.length) };
}

/** A finished game in front of the dossier of a turn, or of its session, as a drill; refused where that turn had none. */
export function before(game: Game, turn: number, kind: DrillKind): Game | 'no-dossier' {
  const { scenario, seed, assumptions } = game;
  const given = givenIn(game);
  const place = given.findIndex((one) => one.turn === turn && one.question.kind === kind);
  if (place < 0) return 'no-dossier';
  const earlier = given.slice(0, place);
  const { isDelegated } = game.model;
  const beginning = opened(fresh({ scenario, seed, assumptions, mode: 'drill', isDelegated }));
  const again = replayed(
    beginning,
    earlier.map(({ answer }) => answer),
    Infinity,
    'dossier',
  );
  return typeof again === 'string' ? 'no-dossier' : { ...again, drill: { of: game, turn, kind } };
}

/** Plays a game to its end: each question is answered as the other game did, if that is open here. */
export function asBefore(from: Game, other: Game): Game {
  const given = givenIn(other);
  let game = from;
  while (game.phase !== 'ended') {
    game = atQuestion(game);
    const asked = questionNow(game);
    if (game.phase === 'ended' || asked === null) continue;
    const turn = game.turns.length;
    const known = given.find(
      (known) => isSame(known.question, asked) && (asked.kind !== 'session' || known.turn === turn),
    );
    const open = answers(game.model, lastState(game)).filter(({ closed }) => closed === null);
    const wishes: (Answer | undefined)[] = [known?.answer, FREE_DOCTRINE, 'none', ...DOCTRINES, open[0]?.answer];
    game = played(game, wishes.find((answer) => open.some((status) => status.answer === answer)) ?? null);
  }
  return game;
}

/** The predictions of turns that were played, or that is about to be. */
export function stillTrue(predictions: readonly Prediction[], game: Game): Prediction[] {
  const last = game.phase === 'dossier' ? game.turns.length + 1 : game.turns.length;
  return predictions.filter(({ turn, gauge }) => turn <= last && isForeseeable(game, gauge));
}

/** The game with the gauge foretold for the turn of the open dossier; null takes it back. */
export function predict(game: Game, gauge: string | null): Game | 'no-dossier' | 'unknown-gauge' {
  if (game.phase !== 'dossier') return 'no-dossier';
  if (gauge !== null && !isForeseeable(game, gauge)) return 'unknown-gauge';
  const turn = game.turns.length + 1;
  const earlier = game.predictions.filter((prediction) => prediction.turn !== turn);
  return { ...game, predictions: gauge === null ? earlier : [...earlier, { turn, gauge }] };
}

/** The game with a look at the futures of the open dossier. */
export function looked(game: Game): Game | 'no-look' {
  if (game.phase !== 'dossier' || looksLeft(game) === 0) return 'no-look';
  return { ...game, looks: [...game.looks, game.turns.length + 1] };
}

/** Resources are what the player spends: nobody is asked to foresee them. */
export const isForeseeable = ({ scenario }: Game, gauge: string): boolean =>
  scenario.rules.gauges.some(({ id }) => id === gauge) && scenario.texts.gauges[gauge]?.resource === false;

/** Whether the player is in front of a question. */
export const isAsked = ({ phase }: Pick<Game, 'phase'>): boolean =>
  phase === 'promise' || phase === 'dossier' || phase === 'table';

/** The game once the open question has this answer. */
export function answered(game: Game, answer: Answer): Game | 'no-question' | 'closed' {
  if (!isAsked(game)) return 'no-question';
  const state = lastState(game);
  if (placeOf(game.model, state, answer) < 0) return 'no-question';
  return openPlaceOf(game.model, state, answer) >= 0 ? played(game, answer) : 'closed';
}

/** From a review to its COP session, from that to the next question or the end. */
export function next(game: Game): Game {
  if (game.phase === 'review') {
    if (isAtTable(game)) return { ...game, phase: 'table' };
    if (game.turns.at(-1)!.turnEvents.some(({ kind }) => kind === 'session')) return { ...game, phase: 'session' };
  }
  return isOver(game) ? ended(game) : opened(game);
}

/** Whether nothing is left to decide: the last turn is played, or an early ending struck. The end may still be to come. */
export function isOver({ model, states }: Game): boolean {
  const state = states.at(-1)!;
  return state[TURN]! >= model.turns || state[EARLY_ENDING]! >= 0;
}

/** Whether the turn that was just played waits for the move of its session. */
export const isAtTable = (game: Game): boolean => questionNow(game)?.kind === 'session';

function played(game: Game, answer: Answer | null): Game {
  const asked = questionNow(game);
  const given = answer === null ? game : { ...game, answers: [...game.answers, answer] };
  switch (asked?.kind) {
    case 'promise':
      return opened({ ...given, states: [stepped(game, answer, null)] });
    case 'session':
      return afterMove({ ...given, ...moved(game, answer) });
    default:
      return { ...given, ...playTurn(game, answer), phase: 'review' };
  }
}

/** Lets the model coast to the end of the epilogue, and reads the outcome. */
function ended(game: Game): Game {
  let coasting = game;
  const isEarly = lastState(game)[EARLY_ENDING]! >= 0;
  while (lastState(coasting)[TURN]! < game.model.horizon) coasting = { ...coasting, ...playTurn(coasting, null) };
  const state = lastState(coasting);
  const outcome = {
    ending: ending(game.model, state),
    axes: axes(game.model, state),
    isEarly,
    playedTurns: game.turns.length,
  };
  return { ...coasting, phase: 'ended', outcome };
}

type Played = Pick<Game, 'states' | 'turns' | 'coming'>;

/** A turn, up to its end or to the move that its session waits for. */
function playTurn(game: Game, answer: Answer | null): Played {
  const asked = questionNow(game);
  const ledger = new Ledger(game.model, game.coming);
  const state = stepped(game, answer, ledger);
  const { causes, turnEvents, coming } = ledger;
  const record: TurnRecord = {
    turn: game.turns.length + 1,
    dossier: asked?.kind === 'dossier' ? asked.dossier : null,
    doctrine: DOCTRINES.find((doctrine) => doctrine === answer) ?? null,
    move: null,
    causes,
    turnEvents,
  };
  return { states: [...game.states, state], turns: [...game.turns, record], coming };
}

/** A delegated session waits for its next move; any other is closed by its vote. */
const afterMove = (game: Game): Game => ({ ...game, phase: isAtTable(game) ? 'table' : 'session' });

/** The move and the vote of a session belong to its turn. */
function moved(game: Game, answer: Answer | null): Played {
  const ledger = new Ledger(game.model, game.coming);
  const state = stepped(game, answer, ledger);
  const before = game.turns.at(-1)!;
  const record: TurnRecord = {
    ...before,
    ...(game.model.isDelegated ? talked(before, answer ?? 'none') : { move: answer as Move | null }),
    causes: [...before.causes, ...ledger.causes],
    turnEvents: [...before.turnEvents, ...ledger.turnEvents],
  };
  return {
    states: [...game.states.slice(0, -1), state],
    turns: [...game.turns.slice(0, -1), record],
    coming: ledger.coming,
  };
}

/** Of all that delegations do at a session, its move is the last one that is more than a word. */
function talked({ move, talks = [] }: TurnRecord, answer: Answer): Pick<TurnRecord, 'move' | 'talks'> {
  const { kind } = namedIn(answer);
  const isMove = kind === 'lever' || kind === 'reword';
  return { talks: [...talks, answer], move: isMove ? (answer as Move) : (move ?? 'none') };
}

function stepped({ model, states, seed }: Game, answer: Answer | null, ledger: Ledger | null): State {
  const state = states.at(-1)!.slice();
  step(model, state, answer === null ? NO_CHOICE : placeOf(model, state, answer), seed, ledger);
  return state;
}

const lastState = (game: Game): State => game.states.at(-1)!;
