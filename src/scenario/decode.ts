/** The bytes of a file as text: alike in a browser and on the command line. */

/** Bytes looked at where a file does not say how it was written. */
const SAMPLE = 200;

/**
 * The text of a file in UTF-8 or in UTF-16, which some editors of Windows write ("Unicode"). Letters in any other encoding
 * come out as U+FFFD, which the checker reports.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** UTF-16 by the mark it starts with, or by the zeros that every other byte of plain letters is. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zerosAt = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const many = sample.length / 4;
  if (odd > many && even < many / 4) return 'utf-16le';
  return even > many && odd < many / 4 ? 'utf-16be' : 'utf-8';
}
