/** What of a game is heard when it goes on, and when: as what the world shows, at the pace at which it shows it. */
import type { TurnEvent } from '../../engine';
import type { Game } from '../../store/game/game';
import { lastTurn, treatyNow } from '../../store/game/selectors';
import { storyAt } from '../../view-models/lives';
import type { Locale } from '../../view-models/locale';
import { promiseView } from '../../view-models/promise';
import { axesNow } from '../../view-models/stage';
import { cuesBetween } from '../cues';
import { BEAT, durationOf, LONGEST_MS } from '../plan';
import type { Cue } from '../source';
import type { AxisShares, Sound } from './recipes';

export interface PlacedSound {
  sound: Sound;
  /** Seconds from the start. */
  at: number;
}

/** Seconds between two sounds that no movement accompanies. */
const APART = 0.45;
/** Thousandths of a point on the whole scale of an axis. */
const FULL = 100_000;
/** Share of an axis: what moves less is not heard. */
const LEAST = 0.003;

/**
 * The sounds of a step of a game. None for another game, for one that is taken up again or taken back.
 * @param isStill whether the world shows final states at once
 */
export function scoreOf(before: Game | null, now: Game | null, locale: Locale, isStill: boolean): PlacedSound[] {
  if (before === null || now === null || now.model !== before.model) return [];
  if (now.phase === before.phase && now.turns.length === before.turns.length) return [];
  switch (now.phase) {
    case 'review':
      return turnScore(before, now, cuesBetween(before, now, locale), locale, isStill);
    case 'dossier': {
      const first: Sound = { is: before.phase === 'promise' ? 'stamp' : 'page' };
      const shares = sharesOf(now);
      return inTurn([first, { is: 'crowd', before: shares, after: shares }]);
    }
    case 'session':
      return before.phase === 'table' ? voteScore(before, now) : inTurn([{ is: 'page' }]);
    case 'ended':
      return inTurn([{ is: 'page' }, ...promiseSounds(now, locale)]);
    default:
      return inTurn([{ is: 'page' }]);
  }
}

/** A turn: each cue as it is shown, the life after the stamp, then what became of both axes. */
function turnScore(before: Game, now: Game, cues: readonly Cue[], locale: Locale, isStill: boolean): PlacedSound[] {
  if (cues.length === 0) return inTurn([{ is: 'page' }]);
  const all = BEAT.pull + cues.reduce((sum, cue) => sum + durationOf(cue), 0);
  const hurry = Math.min(1, LONGEST_MS / all) / 1000;
  let at = 0;
  let signatories = treatyNow(before).signed.length;
  const placed = cues.map((cue): PlacedSound => {
    if (cue.kind === 'signature') signatories += 1;
    const start = at;
    at += isStill ? APART : durationOf(cue) * hurry;
    return { sound: soundOf(cue, now, signatories), at: start };
  });
  const { story } = storyAt(now, lastTurn(now)!.turn, locale);
  const life: PlacedSound[] = story === null ? [] : [{ sound: { is: 'life', pose: story.pose }, at: 0.3 }];
  return [...placed, ...life, ...axisSounds(sharesOf(before), sharesOf(now)).map((sound) => ({ sound, at }))];
}

/** What is heard with what is shown. */
export function soundOf(cue: Cue, now: Game, signatories: number): Sound {
  switch (cue.kind) {
    case 'arrival': {
      const shares = sharesOf(now);
      return { is: 'crowd', before: shares, after: shares };
    }
    case 'decision':
      return { is: 'stamp' };
    case 'shock':
      return { is: cue.absorbed >= 0.5 ? 'shield-holds' : 'shield-cracks' };
    case 'event':
      return { is: 'news' };
    case 'flows':
      return { is: 'flow' };
    case 'threshold':
      return { is: 'mark' };
    case 'signature':
      return { is: 'signature', signatories };
    case 'exit':
    case 'entry-into-force':
    case 'lapse':
      return { is: cue.kind };
  }
}

/** The grid where tyranny rose, the crowd where people are freer or less so. */
function axisSounds(before: AxisShares, after: AxisShares): Sound[] {
  const isCloser = after.tyranny - before.tyranny >= LEAST;
  const isOther =
    Math.abs(after.emancipation - before.emancipation) >= LEAST || before.tyranny - after.tyranny >= LEAST;
  return [
    ...(isCloser ? [{ is: 'grid', tyranny: after.tyranny } as const] : []),
    ...(isOther ? [{ is: 'crowd', before, after } as const] : []),
  ];
}

/** The move at the table, then who signs, who leaves, and what becomes of the treaty. */
function voteScore(before: Game, now: Game): PlacedSound[] {
  const record = lastTurn(now)!;
  const events = record.turnEvents.slice(lastTurn(before)!.turnEvents.length);
  let signatories = treatyNow(before).signed.length;
  const heard = events.flatMap(({ kind }): Sound[] => {
    if (kind === 'signature') signatories += 1;
    return treatySound(kind, signatories);
  });
  return inTurn([{ is: record.move === null || record.move === 'none' ? 'page' : 'stamp' }, ...heard]);
}

function treatySound(kind: TurnEvent['kind'], signatories: number): Sound[] {
  switch (kind) {
    case 'signature':
      return [{ is: kind, signatories }];
    case 'exit':
    case 'entry-into-force':
    case 'lapse':
      return [{ is: kind }];
    default:
      return [];
  }
}

function promiseSounds(game: Game, locale: Locale): Sound[] {
  const promise = promiseView(game, locale);
  return promise === null ? [] : [{ is: promise.isKept ? 'promise-kept' : 'promise-broken' }];
}

function sharesOf(game: Game): AxisShares {
  const { emancipation, tyranny } = axesNow(game);
  return { emancipation: emancipation / FULL, tyranny: tyranny / FULL };
}

/** One after the other. */
const inTurn = (sounds: readonly Sound[]): PlacedSound[] => sounds.map((sound, rank) => ({ sound, at: rank * APART }));
