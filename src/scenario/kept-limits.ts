/** Those of the bounds of a scenario (./limits) that a saved game is held to as well: every page reads saves, few the others. */
export const KEPT_LIMITS = {
  /** Characters of a text. */
  textLength: 4000,
  turns: 60,
} as const;
