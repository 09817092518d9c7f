/** The balance report as the terminal tells it. */
import type { Change } from './balance-changes';
import { commonEnding, criterionFigure, verdictWord, type Reading } from './balance-reading';
import { DOCTRINES } from '../../engine';

export function balanceText(reading: Reading, changes: readonly Change[] | null): string {
  const { report, scenario, language, words, shared, numbers, colon } = reading;
  const { games, rounds, seed, premises } = report;
  const sections: string[][] = [
    [
      `${words.kicker}${colon}${scenario.title[language]}`,
      words.made(numbers.whole(games), premises.length, numbers.whole(rounds), seed),
    ],
    [heading(shared.criteria.title), ...report.criteria.flatMap((criterion) => criterionLines(reading, criterion))],
    [
      heading(shared.wins.title),
      ...DOCTRINES.map((doctrine) => {
        const wins = premises.filter(({ bestPure }) => bestPure === doctrine).length;
        return `  ${reading.names.doctrine(doctrine)}${colon}${shared.wins.tally(wins, premises.length)}`;
      }),
    ],
    [heading(words.players), ...playerLines(reading)],
    [heading(shared.endings.title), ...reachLines(reading, 'endings')],
    [heading(shared.events.title), ...reachLines(reading, 'events')],
    [heading(words.dominated.title), ...dominatedLines(reading)],
    [
      heading(words.luck.title),
      `  ${words.luck.share(reading.names.share(report.luck.share), numbers.short(report.luck.deviation))}`,
    ],
  ];
  if (report.expectations.length > 0) {
    sections.push([
      heading(shared.expectations.title),
      ...report.expectations.flatMap(({ expectation, verdict, items }) => [
        `  ${shared.expectations[verdict]}${colon}${reading.names.expectation(expectation)}`,
        ...items
          .filter((item) => item.verdict !== 'met' || items.length === 1)
          .map(({ id, found }) =>
            found === null
              ? `      ${reading.names.thing(id)}`
              : `      ${reading.names.thing(id)}${colon}${reading.names.share(found.share)} (${reading.names.interval(found)})`,
          ),
      ]),
    ]);
  }
  if (changes !== null) {
    sections.push([
      heading(words.changes.title),
      ...(changes.length === 0
        ? [`  ${words.changes.none}`]
        : changes.map(({ what, before, after }) => `  ${what}${colon}${before} → ${after}`)),
    ]);
  }
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

/** Characters of the column of verdicts. */
const VERDICT = 12;

const heading = (title: string): string => `— ${title}`;

function criterionLines(reading: Reading, criterion: Reading['report']['criteria'][number]): string[] {
  const { shared, colon } = reading;
  const line = `  ${verdictWord(reading, criterion).padEnd(VERDICT)}${shared.criteria.sentences[criterion.id]}${colon}${criterionFigure(reading, criterion)}`;
  if (criterion.isMet !== false || criterion.culprits.length === 0) return [line];
  const culprits = criterion.culprits.map((id) => reading.names.thing(id)).join('\u202f; ');
  return [line, `  ${' '.repeat(VERDICT)}${shared.criteria.culprits}${colon}${culprits}`];
}

function playerLines(reading: Reading): string[] {
  const { report, numbers, shared } = reading;
  const rows = report.players.map((row) => [
    reading.names.player(row),
    numbers.tenths(row.emancipation),
    numbers.tenths(row.tyranny),
    numbers.signedTenths(row.gap),
    commonEnding(reading, row),
  ]);
  const titles = [shared.axes.player, ...axisInitials(reading), shared.axes.gap, reading.words.bestEnding];
  const widths = titles.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  return [titles, ...rows].map(
    (row) =>
      `  ${row
        .map((cell, i) => (i > 0 && i < 4 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd()}`,
  );
}

const axisInitials = ({ scenario, language }: Reading): string[] => {
  const { emancipation, tyranny } = scenario.rules.axes;
  return [emancipation, tyranny].map((id) => scenario.texts.indices[id]?.label[language] ?? id);
};

function reachLines(reading: Reading, kind: 'endings' | 'events'): string[] {
  const { report, shared, names, colon } = reading;
  const rows = report[kind];
  if (rows.length === 0) return [`  ${shared.events.none}`];
  const title = kind === 'endings' ? names.ending : names.event;
  return [...rows]
    .sort((a, b) => b.share.share - a.share.share)
    .map(({ id, share, isMet, proof }) => {
      const how =
        share.share > 0
          ? reading.names.share(share.share)
          : isMet
            ? shared.reach.onlySought
            : proof === null
              ? shared.reach.unseen
              : reading.names.proof(proof);
      return `  ${title(id)}${colon}${how}`;
    });
}

function dominatedLines(reading: Reading): string[] {
  const { report, shared, words, colon } = reading;
  const rows = report.options.filter(({ dominatedBy }) => dominatedBy !== null);
  if (rows.length === 0) return [`  ${words.dominated.none}`];
  return rows.map(
    ({ dossier, doctrine, dominatedBy }) =>
      `  ${reading.names.option(dossier, doctrine)}${colon}${shared.options.dominated(reading.names.doctrine(dominatedBy!))}`,
  );
}
