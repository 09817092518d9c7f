/** What is known of the world that is being written. */
import type { EditedDocument, Outline } from '../../scenario/edit';
import type { PlayableScenario } from '../../scenario/playable';
import type { Problem } from '../../scenario/problem';
import type { DraftEntry, Keeping } from './drafts';

/** What the checker said of a text. */
export interface Checked {
  text: string;
  problems: readonly Problem[];
}

/** The last version without an error: what is played. */
export interface LastRight {
  scenario: PlayableScenario;
  text: string;
  problems: readonly Problem[];
  /** Milliseconds since 1970. */
  at: number;
}

/** `played`: what robots met; `balance`: what they say to change. */
export type Side = 'form' | 'text' | 'played' | 'balance';

export interface Atelier {
  /** null: no world is open. In the text, what was read last: what has been typed since is in `text()`, and draws nothing. */
  document: EditedDocument | null;
  /** The things of a text that was typed, read in another thread; null where the document has them. */
  outline: Outline | null;
  name: string;
  canUndo: boolean;
  canRedo: boolean;
  side: Side;
  /** The thing that is shown, by its path. */
  shown: string;
  /** A place of the text to go to; another object each time somebody asks. */
  goal: { at: number } | null;
  /** A problem that was shown elsewhere, to be led to as soon as the world is on screen. */
  arrival: Problem | null;
  checking: 'waiting' | 'running' | 'done' | 'failed';
  checked: Checked | null;
  right: LastRight | null;
  keeping: { is: Keeping['is'] | 'waiting'; at: number; isDownloaded: boolean; isCopy: boolean };
  drafts: readonly DraftEntry[] | null;
  /** The facts that every world may cite; null until they were asked for and have arrived. */
  facts: EditedDocument | null;
}
