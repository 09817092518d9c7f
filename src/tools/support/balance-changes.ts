/** What differs between two balance reports of a scenario, as they are shown: what rounds to the same has not changed. */
import type { BalanceReport } from '../../analyst';
import type { Change } from '../../panels/workshop/report/report-page';
import { reportNames, type ReportNames } from '../../scenario/report-names';
import { balanceWords, type BalanceWords } from '../../words/tools';
import { criterionFigure, criterionVerdict, type LocalReport } from './balance-text';

interface Figure {
  key: string;
  what: string;
  shown: string;
}

/** Criteria first, then robots, endings, events, options, luck; last what the earlier report alone has. */
export function changesSince(before: BalanceReport, { report, scenario, language }: LocalReport): Change[] {
  const names = reportNames(scenario, language);
  const words = balanceWords(language);
  const { absent } = words.changes;
  const past = figuresOf(before, names, words);
  const present = figuresOf(report, names, words);
  const shownIn = (figures: readonly Figure[], key: string) =>
    figures.find((figure) => figure.key === key)?.shown ?? absent;
  const gone = past.filter(({ key }) => shownIn(present, key) === absent);
  return [...present, ...gone]
    .map(({ key, what }) => ({ what, before: shownIn(past, key), after: shownIn(present, key) }))
    .filter((change) => change.before !== change.after);
}

function figuresOf(report: BalanceReport, names: ReportNames, words: BalanceWords): Figure[] {
  const labels = words.changes;
  const figure = (
    kind: 'criterion' | 'player' | 'ending' | 'event' | 'option' | 'move',
    id: string,
    name: string,
    shown: string,
  ) => ({
    key: `${kind} ${id}`,
    what: labels[kind] + names.colon + name,
    shown,
  });
  return [
    ...report.criteria.map((criterion) => {
      const shown = `${criterionVerdict(criterion, names, words)} · ${criterionFigure(criterion, names)}`;
      return figure('criterion', criterion.id, names.words.criteria.sentences[criterion.id], shown);
    }),
    ...report.players.map((row) => figure('player', row.key, names.player(row), names.gap(row.gap))),
    ...report.endings.map(({ id, share }) => figure('ending', id, names.ending(id), names.share(share.share))),
    ...report.events.map(({ id, share }) => figure('event', id, names.event(id), names.share(share.share))),
    ...report.options.map(({ dossier, doctrine, best }) => {
      const shown = best === null ? names.words.options.notJudged : names.share(best);
      return figure('option', `${dossier}/${doctrine}`, names.option(dossier, doctrine), shown);
    }),
    ...(report.table?.moves ?? []).map(({ move, best }) => {
      const shown = best === null ? names.words.options.notJudged : names.share(best);
      return figure('move', move, names.move(move), shown);
    }),
    { key: 'luck', what: labels.luck, shown: names.share(report.luck.share) },
  ];
}

/** An earlier report from its JSON text; null when the text is not one. */
export function readBaseline(text: string): BalanceReport | null {
  try {
    const read = JSON.parse(text) as Partial<BalanceReport> | null;
    const lists = [read?.criteria, read?.players, read?.endings, read?.events, read?.options];
    const isReport = read?.format === 1 && typeof read.scenario?.id === 'string' && lists.every(Array.isArray);
    return isReport ? (read as BalanceReport) : null;
  } catch {
    return null;
  }
}
