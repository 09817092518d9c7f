/**
 * `npm run -s bench:tune [-- --steps N] [WORD]...`: worlds that are out of balance in a known way, balanced by a teacher who
 * accepts whatever the robots propose first. For each: what is not met before and after, the changes accepted, seconds
 * of processor to the first answer and in all. Words choose worlds by their name.
 */
import { parseArgs } from 'node:util';
import { finishWork } from '../../src/analyst/work';
import type { Advice } from '../../src/analyst/tuning';
import { proposalsOf } from '../../src/analyst/tuning/of-a-text';
import { withChanges } from '../../src/scenario/edit/change';
import { SKEWED, SKEWED_FACTS, type SkewedWorld } from '../support/skewed';
import { processorTime } from './measure';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { steps: { type: 'string', default: '8' }, verbose: { type: 'boolean', default: false } },
});
const steps = Number(values.steps);

const unmetOf = ({ now }: Advice) => now.criteria.filter(({ isMet }) => isMet === false).map(({ id }) => id);

async function balanced({ base, skew, text: first }: SkewedWorld): Promise<string> {
  const adviceOn = (text: string) =>
    finishWork(proposalsOf({ text, fileName: 'essai.yaml', facts: SKEWED_FACTS, refused: [] }))!;
  const began = processorTime();
  let text = first;
  let advice = adviceOn(text);
  const answered = processorTime() - began;
  const before = unmetOf(advice);
  let accepted = 0;
  while (advice.proposal !== null && accepted < steps) {
    if (values.verbose) {
      const what = advice.proposal.changes.map(({ name, ...change }) => `${name} ${'to' in change ? change.to : ''}`);
      console.error(`  ${unmetOf(advice).join(' ')}\n    ${advice.tried} tried: ${what.join(' & ')}`);
    }
    text = withChanges(text, advice.proposal.changes)!;
    accepted += 1;
    advice = adviceOn(text);
  }
  const after = unmetOf(advice);
  const cells = [base, skew, before.join(' ') || '-', accepted, after.join(' ') || '-'];
  const seconds = [answered, processorTime() - began].map((each) => (each / 1000).toFixed(1));
  return `| ${[...cells, ...seconds].join(' | ')} |`;
}

console.log('| World | Skew | Unmet before | Steps | Unmet after | To the first answer, s | In all, s |');
console.log('|---|---|---|---|---|---|---|');
const wanted = SKEWED.filter(({ base, skew }) => positionals.every((word) => `${base} ${skew}`.includes(word)));
for (const world of wanted) console.log(await balanced(world));
