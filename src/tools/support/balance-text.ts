/** The balance report as text, for the terminal. */
import type { BalanceReport, Criterion, TableReport } from '../../analyst';
import { DOCTRINES } from '../../engine';
import type { Change } from '../../panels/workshop/report/report-page';
import type { PlayableScenario } from '../../scenario/playable';
import { printable } from '../../scenario/printable';
import { reportNames, type ReportNames } from '../../scenario/report-names';
import { numbersOf, type Language, type Numbers } from '../../words';
import { balanceWords, type BalanceWords } from '../../words/tools';

/** Characters of the column of verdicts. */
const VERDICT = 12;

/** A report to be read by somebody. */
export interface LocalReport {
  report: BalanceReport;
  scenario: PlayableScenario;
  language: Language;
  /** Since an earlier report; null when there is none to compare with. */
  changes?: readonly Change[] | null;
}

export function balanceText({ report, scenario, language, changes = null }: LocalReport): string {
  const names = reportNames(scenario, language);
  const words = balanceWords(language);
  const numbers = numbersOf(language);
  const { words: shared, colon } = names;
  const { games, rounds, seed, premises, luck } = report;
  const { emancipation, tyranny } = scenario.rules.axes;
  const axes = [emancipation, tyranny].map((id) => scenario.texts.indices[id]?.label[language] ?? id);
  const sections: (readonly [title: string, lines: readonly string[]])[] = [
    [shared.criteria.title, report.criteria.flatMap((criterion) => criterionLines(criterion, names, words))],
    [
      shared.wins.title,
      DOCTRINES.map((doctrine) => {
        const wins = premises.filter(({ bestPure }) => bestPure === doctrine).length;
        return names.doctrine(doctrine) + colon + shared.wins.tally(wins, premises.length);
      }),
    ],
    [words.players, playerLines(report, axes, names, words)],
    [shared.endings.title, reachLines(report, 'endings', names)],
    [shared.events.title, reachLines(report, 'events', names)],
    [words.dominated.title, dominatedLines(report, names, words)],
    ...(report.table ? [[shared.table.title, tableLines(report.table, names, numbers)] as const] : []),
    [words.luck.title, [words.luck.share(names.share(luck.share), numbers.short(luck.deviation))]],
  ];
  if (report.expectations.length > 0)
    sections.push([shared.expectations.title, report.expectations.flatMap((row) => expectationLines(row, names))]);
  if (changes !== null) {
    const lines = changes.map(({ what, before, after }) => `${what}${colon}${before} → ${after}`);
    sections.push([words.changes.title, lines.length === 0 ? [words.changes.none] : lines]);
  }
  const made = words.made(numbers.whole(games), premises.length, numbers.whole(rounds), seed);
  const text = [
    `${words.kicker}${colon}${scenario.title[language]}\n${made}`,
    ...sections.map(([title, lines]) => [`— ${title}`, ...lines.map((line) => `  ${line}`)].join('\n')),
  ].join('\n\n');
  return printable(text);
}

/** What a criterion found, and what it asks for. */
export function criterionFigure(criterion: Criterion, names: ReportNames): string {
  const { criteria } = names.words;
  if (criterion.figure === null) return criteria.undecided;
  const found = names.figure(criterion);
  return criterion.unit === 'count' ? found : criteria.found(found, names.bound(criterion));
}

export function criterionVerdict({ isMet, needsTurns }: Criterion, names: ReportNames, words: BalanceWords): string {
  const { criteria } = names.words;
  // An earlier report, to compare with, may be older than this field.
  if (typeof needsTurns === 'number') return criteria.notAsked;
  return isMet === null ? words.notJudged : isMet ? criteria.met : criteria.unmet;
}

function criterionLines(criterion: Criterion, names: ReportNames, words: BalanceWords): string[] {
  const { criteria } = names.words;
  const verdict = criterionVerdict(criterion, names, words).padEnd(VERDICT);
  const line = verdict + criteria.sentences[criterion.id] + names.colon + criterionFigure(criterion, names);
  if (criterion.isMet !== false || criterion.culprits.length === 0) return [line];
  const culprits = criterion.culprits.map(names.thing).join('\u202f; ');
  return [line, ' '.repeat(VERDICT) + criteria.culprits + names.colon + culprits];
}

function playerLines(
  report: BalanceReport,
  axes: readonly string[],
  names: ReportNames,
  words: BalanceWords,
): string[] {
  const rows = report.players.map((row) => [
    names.player(row),
    names.points(row.emancipation),
    names.points(row.tyranny),
    names.gap(row.gap),
    names.commonEnding(row),
  ]);
  const titles = [names.words.axes.player, ...axes, names.words.axes.gap, words.bestEnding];
  const widths = titles.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  const isNumber = (column: number) => column > 0 && column < titles.length - 1;
  return [titles, ...rows].map((row) =>
    row
      .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
}

function reachLines(report: BalanceReport, kind: 'endings' | 'events', names: ReportNames): string[] {
  const rows = report[kind];
  if (rows.length === 0) return [names.words.events.none];
  const title = kind === 'endings' ? names.ending : names.event;
  return [...rows]
    .sort((a, b) => b.share.share - a.share.share)
    .map(
      (row) => title(row.id) + names.colon + (row.share.share > 0 ? names.share(row.share.share) : names.unmet(row)),
    );
}

function dominatedLines(report: BalanceReport, names: ReportNames, words: BalanceWords): string[] {
  const lines = report.options.flatMap(({ dossier, doctrine, dominatedBy }) =>
    dominatedBy === null
      ? []
      : [names.option(dossier, doctrine) + names.colon + names.words.options.dominated(names.doctrine(dominatedBy))],
  );
  return lines.length === 0 ? [words.dominated.none] : lines;
}

function tableLines({ moves, lead, sessions }: TableReport, names: ReportNames, numbers: Numbers): string[] {
  const { options: words, table: own } = names.words;
  return [
    ...moves.map(
      ({ move, best }) => names.move(move) + names.colon + (best === null ? words.notJudged : names.share(best)),
    ),
    ...(lead === null ? [] : [own.worth(numbers.short(lead), numbers.whole(sessions))]),
  ];
}

function expectationLines(
  { expectation, verdict, items }: BalanceReport['expectations'][number],
  names: ReportNames,
): string[] {
  const { colon } = names;
  return [
    names.words.expectations[verdict] + colon + names.expectation(expectation),
    ...items
      .filter((item) => item.verdict !== 'met' || items.length === 1)
      .map(({ id, found }) => {
        const figure = found === null ? '' : `${colon}${names.share(found.share)} (${names.interval(found)})`;
        return `    ${names.thing(id)}${figure}`;
      }),
  ];
}
