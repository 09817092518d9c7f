import { SHARE_ASKED } from '../normalise/normalise';
import { shareOf } from '../normalise/rules';
import type { CheckContext } from './context';
import type { FileExpectation, Loose } from '../schema/schema';

/** What the author expects of the balance report names what exists, and may turn out right or wrong. */
export const checkExpectations = (context: CheckContext): void => {
  for (const [index, expectation] of (context.file.expect ?? []).entries()) {
    if (!expectation) continue;
    if ('ending' in expectation) checkBetween(context, expectation, index);
    if ('every' in expectation) checkEvery(context, expectation, index);
  }
};

type Expected<K extends string> = Loose<Extract<FileExpectation, Record<K, unknown>>>;

const checkBetween = (context: CheckContext, { between }: Expected<'ending'>, index: number): void => {
  const [least, most] = between ?? [];
  if (least === undefined || most === undefined) return;
  const span = context.valueAt('expect', index, 'between');
  if (shareOf(least) > shareOf(most)) context.report.add('between-reversed', span, { least, most });
  else if (shareOf(least) === 0 && shareOf(most) === 1) context.report.add('expects-nothing', span);
};

const checkEvery = (context: CheckContext, expectation: Expected<'every'>, index: number): void => {
  const { every } = expectation;
  if (every === undefined) return;
  const asked = SHARE_ASKED[every];
  const other = asked === 'chosen_at_least' ? 'seen_at_least' : 'chosen_at_least';
  const place = `expect › every: ${every}`;
  const path = ['expect', index];
  const isWritten = (key: string) => context.has(...path, key);
  if (isWritten(other)) {
    const near = isWritten(asked) ? null : asked;
    context.report.add('unknown-key', context.keyAt(...path, other), {
      name: other,
      near,
      known: ['every', asked],
      place,
    });
  } else if (!isWritten(asked)) {
    context.report.add('missing-key', context.keyAt(...path, 'every'), { name: asked, place, about: 'shared.share' });
  }
  const share = expectation[asked];
  if (share !== undefined && shareOf(share) === 0)
    context.report.add('expects-nothing', context.valueAt(...path, asked));
};
