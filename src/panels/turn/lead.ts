import type { PieceView } from '../../view-models/explained-text';

/** Words that are read before deciding, by whoever reads no more. */
const MOST = 30;

export interface LeadView {
  lead: PieceView[];
  /** What "read all" adds; none where the text is short. */
  rest: PieceView[];
}

/** A text in two parts: its first whole sentences, as many as are read at a glance, and the rest. */
export function leadOf(pieces: readonly PieceView[]): LeadView {
  if (wordsIn(pieces) <= MOST) return { lead: [...pieces], rest: [] };
  let cut = { piece: pieces.length - 1, at: lengthOf(pieces.at(-1)!) };
  let words = 0;
  let isFirst = true;
  for (const [place, piece] of pieces.entries()) {
    if (typeof piece !== 'string') {
      words += wordsIn([piece]);
      continue;
    }
    for (const { index, 0: end } of piece.matchAll(SENTENCE_END)) {
      const at = index + end.length;
      if (!isFirst && words + wordsIn([piece.slice(0, at)]) > MOST) return cutAt(pieces, cut);
      cut = { piece: place, at };
      isFirst = false;
    }
    words += wordsIn([piece]);
  }
  return cutAt(pieces, cut);
}

/** Before a space: the end of a sentence with the marks that close it. */
const SENTENCE_END = /[.!?…][»”’)]*(?=\s|$)/gu;

function cutAt(pieces: readonly PieceView[], { piece, at }: { piece: number; at: number }): LeadView {
  const text = pieces[piece]!;
  if (typeof text !== 'string') return { lead: pieces.slice(0, piece + 1), rest: pieces.slice(piece + 1) };
  const after = text.slice(at);
  return {
    lead: [...pieces.slice(0, piece), text.slice(0, at)],
    rest: [...(after.trim() === '' ? [] : [after]), ...pieces.slice(piece + 1)],
  };
}

const textOf = (piece: PieceView): string => (typeof piece === 'string' ? piece : piece.word);
const lengthOf = (piece: PieceView): number => textOf(piece).length;
const wordsIn = (pieces: readonly PieceView[]): number =>
  pieces
    .map(textOf)
    .join('')
    .match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
