import type { Language } from '../words/languages';

/** What a scenario says, in every language of the interface. */
export type Text = Readonly<Record<Language, string>>;

export interface Source {
  title: string;
  /** The code of the language of its title, where it is known. */
  lang?: string;
  publisher?: string;
  url?: string;
}
