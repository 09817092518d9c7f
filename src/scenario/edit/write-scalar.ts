/** Writes a value as its author writes: in the style that stands there already, in another only where that one cannot say it. */
import { parseDocument } from 'yaml';
import { wrapped } from '../wrapped';
import type { Scalar } from '../yaml/tree';

export interface ScalarPlace {
  /** Inside `{ … }` or `[ … ]`. */
  isFlow: boolean;
  /** The column from which the lines of a block text are written. */
  indent: number;
  lineBreak: string;
  /** What stands there now; empty for a new value. */
  written: string;
}

/** The longest line of a block text, its margin included. */
const WIDTH = 110;

/** Letters for which double quotes have an escape: those that cannot be seen, and those that a reader takes for line breaks. */
// oxlint-disable-next-line no-control-regex -- these very characters are sought
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200B\u2028\u2029\uFEFF]/g;

const double = (value: string): string =>
  JSON.stringify(value).replaceAll(UNSEEN, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const single = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A value as text, right for its place. */
export function writtenScalar(value: Scalar, place: ScalarPlace): string {
  if (typeof value === 'number') return writtenNumber(value, place.written);
  if (typeof value !== 'string') return String(value);
  const candidates = candidatesFor(value, place);
  return candidates.find((candidate) => reads(candidate, value, place)) ?? double(value);
}

/** A plus sign stays where its author wrote one. */
const writtenNumber = (value: number, written: string): string =>
  value >= 0 && /^[+-]/.test(written) ? `+${value}` : String(value);

function candidatesFor(value: string, { written, isFlow, indent, lineBreak }: ScalarPlace): string[] {
  const header = /^[>|][-+\d]*(?:[ \t]+#[^\r\n]*)?/.exec(written)?.[0];
  if (header !== undefined && !isFlow) return [`${header}${linesOf(value, header, indent, lineBreak)}`];
  if (/[\r\n]/.test(value)) return [];
  if (written.startsWith("'")) return [single(value)];
  if (written === '' || written.startsWith('"')) return isWord(value) && written === '' ? [value] : [];
  return [value];
}

/** Ids, percentages, dates and the like are written bare; sentences between quotes. */
const isWord = (value: string): boolean => /^[\w.%+-]+$/.test(value) && !/^[+.-]*$/.test(value);

/** The lines under the head of a block text: folded to a width, or as they are. */
function linesOf(value: string, header: string, indent: number, lineBreak: string): string {
  const margin = lineBreak + ' '.repeat(indent);
  const paragraphs = value.replace(/\n$/, '').split('\n');
  if (header.startsWith('|')) return paragraphs.map((line) => (line === '' ? lineBreak : margin + line)).join('');
  return paragraphs
    .map((paragraph) => (paragraph === '' ? [] : wrapped(paragraph, Math.max(40, WIDTH - indent))))
    .map((lines) => lines.map((line) => margin + line).join(''))
    .join(lineBreak);
}

/** Whether a reader of YAML finds that value again. */
function reads(candidate: string, value: string, { isFlow, indent }: ScalarPlace): boolean {
  // An alias of something else, and no text.
  if (candidate.startsWith('*')) return false;
  // A break inside a text that is folded must stand for itself.
  const margin = ' '.repeat(Math.max(0, indent - 1));
  const around = isFlow ? `[${candidate}, 0]` : `${margin}k: ${candidate}\n${margin}l: 0`;
  const document = parseDocument(around, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const read = document.toJS() as unknown;
  const found = Array.isArray(read)
    ? read.length === 2 && (read as unknown[])[0]
    : (read as { k?: unknown; l?: unknown }).l === 0 && (read as { k?: unknown }).k;
  return found === value || (/^[>|](?!-)/.test(candidate) && found === `${value}\n`);
}
