/** U+2060: it is not seen, and no line ends beside it. */
const WORD_JOINER = '\u2060';

/** A text on paper in large letters: a line does not end at the hyphen of `aurait-on`. */
export const unbroken = (text: string): string => text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, `-${WORD_JOINER}`);
