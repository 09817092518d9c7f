/** The broken files of `tests/broken`, written out from its tables. */
import { CONDITION_ROWS } from '../broken/condition';
import { FILE_ROWS } from '../broken/file';
import { LESSON_ROWS } from '../broken/lesson';
import { MEANING_ROWS } from '../broken/meaning';
import { NAMES_ROWS } from '../broken/names';
import { PEOPLE_ROWS } from '../broken/people';
import { NEGOTIATION_ROWS } from '../broken/negotiation';
import { REACH_ROWS } from '../broken/reach';
import { SEVERAL_ROWS } from '../broken/several';
import { SHAPE_ROWS } from '../broken/shape';
import type { Base, Edit, ExpectedProblem, Row } from '../broken/table';
import { TEXTS_ROWS } from '../broken/texts';
import { NEGOTIATED, ONE_LANGUAGE, PEOPLE, SMALLEST, TREATY } from './scenario-text';

export interface BrokenFile {
  name: string;
  text: string;
  expected: readonly Expected[];
}

/** A problem and where it must stand: line and columns from 1, the last column excluded. */
export interface Expected extends ExpectedProblem {
  line: number;
  column: number;
  endColumn: number;
}

const BASES: Readonly<Record<Base, string>> = {
  lycee: ONE_LANGUAGE,
  treaty: TREATY,
  smallest: SMALLEST,
  people: PEOPLE,
  negotiated: NEGOTIATED,
  greeting: 'Bonjour\n',
  'lycee, in tabs': ONE_LANGUAGE.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
  // Its accents are read as UTF-8, which they are not.
  'lycee, saved as ANSI': Buffer.from(ONE_LANGUAGE.replaceAll('’', "'"), 'latin1').toString('utf8'),
  'treaty, double-quoted': TREATY.replaceAll("'", '"'),
};

const written = (name: string, row: Row): BrokenFile => {
  const edits: readonly Edit[] = 'edits' in row ? row.edits : [[row.find, row.replace]];
  const problems = 'problems' in row ? row.problems : [row];
  const marked = edits.reduce((text, edit) => replaceOnce(name, text, edit), BASES[row.base ?? 'lycee']);
  const places: Pick<Expected, 'line' | 'column' | 'endColumn'>[] = [];
  let text = '';
  let end = 0;
  for (const { 0: whole, 1: words = '', index } of marked.matchAll(/\[\|(.+?)\|\]/g)) {
    text += marked.slice(end, index);
    const column = text.length - text.lastIndexOf('\n');
    places.push({ line: text.split('\n').length, column, endColumn: column + words.length });
    text += words;
    end = index + whole.length;
  }
  text += marked.slice(end);
  if (places.length !== problems.length)
    throw new Error(`${name}: ${problems.length} problems, and ${places.length} places between [| and |]`);
  return { name, text, expected: problems.map(({ code, fix }, index) => ({ code, fix, ...places[index]! })) };
};

const replaceOnce = (name: string, text: string, [find, replace]: Edit): string => {
  const [before, after, ...others] = text.split(find);
  if (after === undefined || others.length > 0)
    throw new Error(`${name}: found ${others.length + Number(after !== undefined)} times, must be once: ${find}`);
  return `${before}${replace}${after}`;
};

/** Every row, in the order of the tables. */
export const BROKEN_FILES: readonly BrokenFile[] = [
  FILE_ROWS,
  SHAPE_ROWS,
  CONDITION_ROWS,
  NAMES_ROWS,
  MEANING_ROWS,
  PEOPLE_ROWS,
  NEGOTIATION_ROWS,
  LESSON_ROWS,
  TEXTS_ROWS,
  REACH_ROWS,
  SEVERAL_ROWS,
].flatMap((table) => Object.entries(table).map(([name, row]) => written(name, row)));

export const brokenFile = (name: string): BrokenFile => {
  const [file, other] = BROKEN_FILES.filter((each) => each.name === name);
  if (!file || other) throw new Error(`${other ? 'two rows are' : 'no row is'} called ${name}`);
  return file;
};
