/** What differs between two balance reports of a scenario, as they are shown: what rounds to the same has not changed. */
import type { BalanceReport } from '../../analyst';
import { criterionFigure, verdictWord, type Reading } from './balance-reading';

export interface Change {
  what: string;
  before: string;
  after: string;
}

/** Criteria first, then robots, endings, events, options, luck. */
export function changesSince(reading: Reading, before: BalanceReport): Change[] {
  const { words, numbers, shared, report: after } = reading;
  const named = (kind: string, name: string) => `${kind}${reading.colon}${name}`;
  const told = (report: BalanceReport): [key: string, what: string, figure: string][] => [
    ...report.criteria.map((criterion): [string, string, string] => [
      `criterion ${criterion.id}`,
      named(words.changes.criterion, shared.criteria.sentences[criterion.id]),
      `${verdictWord(reading, criterion)} · ${criterionFigure(reading, criterion)}`,
    ]),
    ...report.players.map((row): [string, string, string] => [
      `player ${row.key}`,
      named(words.changes.player, reading.names.player(row)),
      numbers.signedTenths(row.gap),
    ]),
    ...report.endings.map(({ id, share }): [string, string, string] => [
      `ending ${id}`,
      named(words.changes.ending, reading.names.ending(id)),
      reading.names.share(share.share),
    ]),
    ...report.events.map(({ id, share }): [string, string, string] => [
      `event ${id}`,
      named(words.changes.event, reading.names.event(id)),
      reading.names.share(share.share),
    ]),
    ...report.options.map(({ dossier, doctrine, best }): [string, string, string] => [
      `option ${dossier} ${doctrine}`,
      named(words.changes.option, reading.names.option(dossier, doctrine)),
      best === null ? shared.options.notJudged : reading.names.share(best),
    ]),
    ['luck', words.changes.luck, reading.names.share(report.luck.share)],
  ];
  const [then, now] = [told(before), told(after)];
  const past = new Map(then.map(([key, , figure]) => [key, figure]));
  const present = new Set(now.map(([key]) => key));
  return [
    ...now.map(([key, what, figure]) => ({ what, before: past.get(key) ?? words.changes.absent, after: figure })),
    ...then
      .filter(([key]) => !present.has(key))
      .map(([, what, figure]) => ({ what, before: figure, after: words.changes.absent })),
  ].filter((change) => change.before !== change.after);
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
