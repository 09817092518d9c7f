/** Types of texts that a language's files and their readers share. */

/** How much: 0 barely, 1 a little, 2 clearly, 3 much. */
export type Strength = 0 | 1 | 2 | 3;

/** There is more (or less) while what is named stays above (or below) a level. */
export interface Crossing {
  at: number;
  isAbove: boolean;
  isMore: boolean;
}

/** What authors of scenarios write in a language. */
export interface Authoring {
  /** The commonest little words, none of which is a word of another language, separated by spaces. */
  littleWords: string;
  /** By key of the format, and by value: the words written for it, without accents, separated by spaces. */
  keys: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  /** The labels of the indices that every scenario has, where a file gives none. */
  indices: Readonly<Record<'emancipation' | 'tyranny' | 'shield', string>>;
}
