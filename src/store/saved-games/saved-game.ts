/** A game that is kept, and how one is read from anything: another device, an older version, a storage that was spoilt. */
import { KEPT_LIMITS } from '../../scenario/kept-limits';
import { inEachLanguage, LANGUAGES, type Text } from '../../scenario/playable';
import { isIntact, type Axes } from '../../engine';
import { PHASES, type Phase, type Prediction } from '../game/game';

/** A game that is kept: where its player is, and what a list of games shows of it. */
export interface SavedGame {
  /** Its own name among the saves. */
  id: string;
  /** `under`: the version that its code names, where it is played under a constraint; `version` is the world's without it. */
  scenario: { id: string; version: number; title: Text; under?: number };
  code: string;
  phase: Phase;
  turn: number;
  /** Milliseconds since 1970. */
  started: number;
  updated: number;
  predictions: readonly Prediction[];
  /** The turns whose futures were looked at; absent in saves of the first edition: none. */
  looks?: readonly number[];
  /** What a finished game came to; null before. */
  outcome: SavedOutcome | null;
}

export interface SavedOutcome {
  ending: string;
  title: Text;
  axes: Axes;
}

/** Characters of a code: the longest scenario, under as many assumptions as a file may hold, takes 170. */
export const LONGEST_CODE = 200;

/**
 * Reads a save from anything, field by field: null unless it is one, with a whole code. What its code says is read when it is
 * played.
 */
export function readSavedGame(value: unknown): SavedGame | null {
  if (!isRecord(value)) return null;
  const { id, code, phase, turn, started, updated, predictions } = value;
  const scenario = readScenario(value['scenario']);
  const outcome = value['outcome'] === null ? null : readOutcome(value['outcome']);
  const isSave =
    isId(id) &&
    typeof code === 'string' &&
    code.length <= LONGEST_CODE &&
    scenario !== null &&
    isIntact(code) &&
    isPhase(phase) &&
    isCount(turn) &&
    isMoment(started) &&
    isMoment(updated) &&
    Array.isArray(predictions) &&
    predictions.length <= KEPT_LIMITS.turns &&
    outcome !== undefined;
  if (!isSave) return null;
  const read = predictions.map(readPrediction);
  if (read.includes(null)) return null;
  const looks = Array.isArray(value['looks']) ? value['looks'].filter(isCount).slice(0, KEPT_LIMITS.turns) : [];
  const own = { id, scenario, code, phase, turn, started, updated };
  return { ...own, predictions: read as Prediction[], looks, outcome };
}

function readScenario(value: unknown): SavedGame['scenario'] | null {
  if (!isRecord(value)) return null;
  const { id, version, title, under } = value;
  if (!isId(id) || !isCount(version) || !(under === undefined || isCount(under))) return null;
  const read = readText(title);
  return read === null ? null : { id, version, title: read, ...(under !== undefined && { under }) };
}

function readPrediction(value: unknown): Prediction | null {
  if (!isRecord(value)) return null;
  const { turn, gauge } = value;
  return isCount(turn) && isId(gauge) ? { turn, gauge } : null;
}

/** undefined: not an outcome. */
function readOutcome(value: unknown): SavedOutcome | undefined {
  if (!isRecord(value) || !isRecord(value['axes']) || !isId(value['ending'])) return undefined;
  const { emancipation, tyranny } = value['axes'];
  const title = readText(value['title']);
  if (title === null || !isAmount(emancipation) || !isAmount(tyranny)) return undefined;
  return { ending: value['ending'], title, axes: { emancipation, tyranny } };
}

/** A text that was saved before a language came to the interface is in another one there. */
function readText(value: unknown): Text | null {
  if (!isRecord(value)) return null;
  const texts = LANGUAGES.map((language) => value[language]).filter((text) => text !== undefined);
  if (texts.length === 0 || !texts.every((text) => typeof text === 'string' && text.length <= KEPT_LIMITS.textLength))
    return null;
  return inEachLanguage((language) => (value[language] ?? texts[0]) as string);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Ids of scenarios, gauges, endings and saves: `stance.` has a dot. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,120}$/.test(value);
const isPhase = (value: unknown): value is Phase => (PHASES as readonly unknown[]).includes(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isAmount = (value: unknown): value is number => isCount(value) && value <= 100_000;
const isMoment = (value: unknown): value is number => isCount(value) && value < 1e14;
