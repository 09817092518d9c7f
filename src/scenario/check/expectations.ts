import { SHARE_ASKED } from '../normalise/normalise';
import { shareOf } from '../normalise/rules';
import type { Reading } from './reading';
import type { FileExpectation, Loose } from '../schema/schema';
import { nodeAt } from '../yaml/tree';

/** What the author expects of the balance report names what exists, and may turn out right or wrong. */
export const checkExpectations = (reading: Reading): void => {
  for (const [index, expectation] of (reading.file.expect ?? []).entries()) {
    if (!expectation) continue;
    if ('ending' in expectation) checkBetween(reading, expectation, index);
    if ('every' in expectation) checkEvery(reading, expectation, index);
  }
};

type Expected<K extends string> = Loose<Extract<FileExpectation, Record<K, unknown>>>;

const checkBetween = (reading: Reading, { ending, between }: Expected<'ending'>, index: number): void => {
  reading.refer(ending, reading.endings, 'ending', reading.valueAt('expect', index, 'ending'));
  const [least, most] = between ?? [];
  if (least === undefined || most === undefined) return;
  const span = reading.valueAt('expect', index, 'between');
  if (shareOf(least) > shareOf(most)) reading.tell('between-reversed', span, { least, most });
  else if (shareOf(least) === 0 && shareOf(most) === 1) reading.tell('expects-nothing', span);
};

const checkEvery = (reading: Reading, expectation: Expected<'every'>, index: number): void => {
  const { every } = expectation;
  if (every === undefined) return;
  const asked = SHARE_ASKED[every];
  const other = asked === 'chosen_at_least' ? 'seen_at_least' : 'chosen_at_least';
  const place = `expect › every: ${every}`;
  const path = ['expect', index];
  const isWritten = (key: string) => nodeAt(reading.root, [...path, key]) !== null;
  if (isWritten(other)) {
    const near = isWritten(asked) ? null : asked;
    reading.tell('unknown-key', reading.keyAt(...path, other), { name: other, near, known: ['every', asked], place });
  } else if (!isWritten(asked)) {
    const about = { fr: 'Par exemple `1%`.', en: 'For instance `1%`.' };
    reading.tell('missing-key', reading.keyAt(...path, 'every'), { name: asked, place, about });
  }
  const share = expectation[asked];
  if (share !== undefined && shareOf(share) === 0) reading.tell('expects-nothing', reading.valueAt(...path, asked));
};
