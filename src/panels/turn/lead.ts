import type { PieceView } from '../../view-models/explained-text';

/** Words that are read before deciding, by whoever reads no more. */
const MOST = 30;

export interface LeadView {
  /** The first whole sentences, as many as are read at a glance beside the question. */
  lead: PieceView[];
  /** What "read all" adds between them; none where the text is short. */
  rest: PieceView[];
  /** The last sentence, which is what is asked; empty where the text is one sentence. */
  question: PieceView[];
}

/** A text in three parts. Nothing of it is lost: one after the other they are the text. */
export function leadOf(pieces: readonly PieceView[]): LeadView {
  const sentences = sentencesOf(pieces);
  const question = sentences.length > 1 ? sentences.pop()! : [];
  let left = MOST - wordsIn(question);
  let taken = 0;
  while (taken < sentences.length) {
    left -= wordsIn(sentences[taken]!);
    if (left < 0 && taken > 0) break;
    taken += 1;
  }
  return { lead: sentences.slice(0, taken).flat(), rest: sentences.slice(taken).flat(), question };
}

/** A sentence with the marks that close it and the spaces before it, or what is left of one. A point within a number ends none. */
const SENTENCE = /[^]*?[.!?…](?:\s?[»”’)])*(?=\s|$)|[^]+/gu;
const ENDS = /[.!?…](?:\s?[»”’)])*$/u;

function sentencesOf(pieces: readonly PieceView[]): PieceView[][] {
  const sentences: PieceView[][] = [[]];
  for (const piece of pieces) {
    for (const part of typeof piece === 'string' ? (piece.match(SENTENCE) ?? []) : [piece]) {
      sentences.at(-1)!.push(part);
      if (typeof part === 'string' && ENDS.test(part)) sentences.push([]);
    }
  }
  return sentences.filter((sentence) => wordsIn(sentence) > 0);
}

const wordsIn = (pieces: readonly PieceView[]): number =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.word))
    .join('')
    .match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
