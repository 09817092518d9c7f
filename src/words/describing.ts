/** How an effect or a condition is said, in one short line. */
/** How much: 0 barely, 1 a little, 2 clearly, 3 much. */
export type Strength = 0 | 1 | 2 | 3;

/** There is more (or less) while what is named stays above (or below) a level. */
export interface Crossing {
  at: number;
  isAbove: boolean;
  isMore: boolean;
}

export interface DescribingWords {
  /** `Libertés : un peu moins, sur trois tours`. */
  line: (label: string, change: string, when: string) => string;
  more: readonly string[];
  less: readonly string[];
  /** For an actor's stance: said of people. */
  inFavour: (change: string) => string;
  dependsOn: (label: string, crossing: Crossing | null) => string;
  now: string;
  nextTurn: string;
  inTurns: (turns: number) => string;
  overTurns: (turns: number) => string;
  /** From the next turn on. */
  soon: string;
  /** From a later turn on. */
  later: string;
  quoted: (label: string) => string;
  coverage: string;
  turn: { above: string; from: string; below: string; to: string; at: string };
  inForce: string;
  notInForce: string;
  happened: (title: string) => string;
  notHappened: (title: string) => string;
  actor: (label: string) => string;
  compared: Readonly<Record<'<' | '<=' | '>' | '>=' | '=' | '!=', (label: string, value: string) => string>>;
  and: string;
  or: string;
  decimal: string;
}
