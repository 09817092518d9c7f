/**
 * Broken scenario files, as a table: a good file, some words replaced, and all that the checker must say of the result.
 *
 * To add a row, copy one whose fault looks like yours, in the file of this folder that is named for its theme:
 *
 *     'cond-typo': {
 *       find: 'when: surveillance > 50 and turn >= 2',
 *       replace: 'when: [|surveilance|] > 50 and turn >= 2',
 *       code: 'condition-unknown-name',
 *       fix: '`surveillance`',
 *     },
 *
 * - `find` is text of the base file (`lycee` unless `base` says otherwise) that occurs there exactly once.
 * - `replace` takes its place. `[|` and `|]` surround the words that the checker must underline, from the first to the
 *   last character, and are not part of the file.
 * - `edits` is a list of such pairs, when one is not enough, or when the words to underline are not those that change.
 * - `code` is what the checker must say there, and it must say nothing else; `problems` lists several, in their order.
 * - `fix` is part of the way out that the author is offered: the same in every language, or by language when it is in
 *   words; null when none is offered.
 *
 * Then run `npx vitest run tests/scenario/broken.test.ts -t cond-typo`, without `-t` once it passes.
 */
import type { Text } from '../../src/scenario/playable';
import type { ProblemCode } from '../../src/scenario/problem';

/** The good files to start from, and how else some of them may have been written: see `support/broken.ts`. */
export type Base =
  | 'lycee'
  | 'treaty'
  | 'smallest'
  | 'people'
  | 'negotiated'
  | 'greeting'
  | 'lycee, in tabs'
  | 'lycee, saved as ANSI'
  | 'treaty, double-quoted';

export type Edit = readonly [find: string, replace: string];

export interface ExpectedProblem {
  code: ProblemCode;
  fix: string | Partial<Text> | null;
}

type OneEdit = { find: string; replace: string };
type SeveralEdits = { edits: readonly Edit[] };
type SeveralProblems = { problems: readonly ExpectedProblem[] };

export type Row = { base?: Base } & (OneEdit | SeveralEdits) & (ExpectedProblem | SeveralProblems);

/** Rows by name. */
export type Table = Readonly<Record<string, Row>>;
