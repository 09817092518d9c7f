/** The journal of a search, in Markdown: what was asked, what changed and why, and what it is worth on sets never seen. */
import type { BalanceReport, Criterion } from '../../analyst';
import type { Judged, Kept, Knob } from '../../analyst/tuning';
import { scaled } from '../../scenario/edit';
import { criterionAmount } from '../../scenario/report-names';
import type { Language } from '../../words';
import { tuningWords } from '../../words/tools';
import type { Ranges } from './ranges';

export interface Account {
  command: string;
  seed: number;
  steps: number;
  /** Of the scenario as it comes out. */
  version: number;
  ranges: Ranges;
  factors: readonly number[];
  kept: readonly Kept<Judged>[];
  score: { before: number; after: number };
  /** null when nothing was searched: there is only what was held out. */
  before: BalanceReport | null;
  after: BalanceReport | null;
  heldOut: BalanceReport;
}

export function journalOf(account: Account, language: Language): string {
  const { command, seed, version, steps, ranges, score, before, after, heldOut } = account;
  const words = tuningWords(language).journal;
  const lines = [
    `## ${words.title(seed, version.toString(16).padStart(8, '0'))}`,
    '',
    `${words.command} \`${command}\``,
    '',
    before === null
      ? words.judgedOnly(short(score.before))
      : words.score(short(score.before), short(score.after), steps),
    '',
    words.played(ranges.training, ranges.holdout),
    '',
    ...criteriaTable([before, after, heldOut], language),
    '',
    ...changesTable(account, language),
  ];
  return `${lines.join('\n')}\n`;
}

function criteriaTable([before, after, heldOut]: readonly (BalanceReport | null)[], language: Language): string[] {
  const { journal: words, criteria } = tuningWords(language);
  const columns = [
    { title: words.before, report: before },
    { title: words.after, report: after },
    { title: words.heldOut, report: heldOut! },
  ].filter(({ report }) => report !== null);
  const rows = heldOut!.criteria.map((criterion) => [
    criteria[criterion.id],
    criterionAmount(criterion.threshold, criterion, language),
    ...columns.map(({ report }) => {
      const found = report!.criteria.find(({ id }) => id === criterion.id)!;
      return verdictOf(found, language);
    }),
  ]);
  return table([words.criterion, words.asked, ...columns.map(({ title }) => title)], rows);
}

function verdictOf(criterion: Criterion, language: Language): string {
  const words = tuningWords(language).journal;
  if (criterion.needsTurns !== null && criterion.figure !== null)
    return `${criterionAmount(criterion.figure, criterion, language)}, ${words.notAsked(criterion.needsTurns)}`;
  if (criterion.isMet === null || criterion.figure === null) return words.unjudged;
  const verdict = criterion.isMet ? words.yes : words.no;
  const culprits =
    criterion.isMet || criterion.culprits.length === 0 ? '' : `, ${words.culprits(criterion.culprits.join(', '))}`;
  return `${criterionAmount(criterion.figure, criterion, language)}, ${verdict}${culprits}`;
}

function changesTable({ ranges, factors, kept, steps }: Account, language: Language): string[] {
  const words = tuningWords(language).journal;
  const changes = changesOf(ranges.knobs, factors);
  const rows = ranges.knobs.flatMap((knob, i) => {
    const changed = changes.filter((change) => change.knob === knob);
    const [first] = changed;
    if (first === undefined) return [];
    const trials = kept
      .filter((each) => each.knob === knob)
      .map(({ step, before, after }) => words.trial(step, short(before.score), short(after.score)));
    const why = `${knob.why} (${trials.join(', ')})`;
    const name = `\`${knob.name}\``;
    if (knob.places.length === 1) {
      const bounds = `${scaled(first.place, knob.least, knob.step)} … ${scaled(first.place, knob.most, knob.step)}`;
      return [[name, first.place.written, first.to, bounds, why]];
    }
    const bounds = `× ${short(knob.least)} … × ${short(knob.most)}`;
    return [[`${name} (${changed.length})`, '× 1', `× ${short(factors[i]!)}`, bounds, why]];
  });
  if (rows.length === 0) return steps === 0 ? [] : [words.noChange];
  return table([words.number, words.from, words.to, words.bounds, words.why], rows);
}

const short = (score: number): string => score.toFixed(2);

/** The numbers that are written otherwise than before. */
export function changesOf(knobs: readonly Knob[], factors: readonly number[]) {
  return knobs.flatMap((knob, i) =>
    knob.places
      .map((place) => ({ knob, place, to: factors[i] === 1 ? place.written : scaled(place, factors[i]!, knob.step) }))
      .filter(({ place, to }) => to !== place.written),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
