import { explained } from '../scenario/glossary';
import type { PlayableScenario, Term } from '../scenario/playable';
import type { Locale } from './locale';

/** A piece of a text: plain words, or a word with what it means. */
export type PieceView = string | { word: string; meaning: string };

export type Explain = ReturnType<typeof explainer>;

/** Cuts the texts of one card where a technical word is explained: once a card, at its first place. */
export function explainer({ glossary = [] }: PlayableScenario, { language, say }: Locale) {
  const known = new Set<Term>();
  return (text: string): PieceView[] =>
    explained(text, glossary, language, known).map((piece) =>
      typeof piece === 'string' ? piece : { word: piece.word, meaning: say(piece.term.text) },
    );
}
