import { KEPT_LIMITS } from './kept-limits';

/** Upper bounds of what a scenario file may hold, so that checking one is always quick. Counts unless noted. */
export const LIMITS = {
  /** Characters. */
  fileLength: 400_000,
  /** Levels of nesting. */
  depth: 24,
  /** Keys and values. */
  nodes: 60_000,
  /** Characters of a line that the search for a fault looks at. */
  lineLength: 5000,
  /** Problems reported at once; the rest waits for the next check. */
  problems: 60,
  idLength: 60,
  conditionLength: 500,
  conditionDepth: 20,
  ...KEPT_LIMITS,
  /** Of a game, see `stepsOfAGame`: fifty times those of the longest world of the site. */
  steps: 500_000,
  epilogue: 20,
  assumptions: 60,
  worldviews: 30,
  gauges: 60,
  indices: 30,
  couplings: 400,
  facts: 1000,
  terms: 300,
  actors: 30,
  interests: 30,
  clauses: 30,
  levers: 30,
  promises: 5,
  constraints: 6,
  dossiers: 200,
  events: 300,
  endings: 60,
  expectations: 100,
  hazardTerms: 20,
  gaugesAnEffectMoves: 90,
  effectsOnAGauge: 20,
  factsOfACard: 12,
  lives: 12,
  moments: 24,
  variants: 8,
  /** Of each kind, and minutes of a lesson's whole. */
  lessonItems: 24,
  lessonMinutes: 480,
  /** Characters. */
  personName: 30,
  /** Of one kind on the map. */
  marks: 12,
} as const;

/**
 * Beyond this, a text no longer fits its card (words), nor a label its button (characters); a class loses the thread of a
 * sentence (words), or stumbles on a text of enough words to be measured (LIX; 55 lies between a serious newspaper and an
 * official report).
 */
export const COMFORT = {
  textWords: 75,
  labelLength: 90,
  shortLength: 24,
  /** Of what an approach is called, and of its motto. */
  doctrineLength: 28,
  mottoLength: 44,
  /** Of what a class reads from the back of the room: a dossier in words, an answer in characters. */
  projectorWords: 28,
  projectorLength: 48,
  sentenceWords: 40,
  wordsToMeasure: 25,
  lix: 55,
} as const;
