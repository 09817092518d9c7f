/** A balance report with everything that it takes to tell it in the terminal and on its page. */
import type { BalanceReport, Criterion, PlayerRow } from '../../analyst';
import type { PlayableScenario } from '../../scenario/playable';
import { reportNames, type ReportNames } from '../../scenario/report-names';
import { numbersOf, type Language, type Numbers } from '../../words';
import { BALANCE_WORDS, type BalanceWords } from '../../words/balance';
import type { ReportWords } from '../../words/workshop-report';

export interface Reading {
  report: BalanceReport;
  scenario: PlayableScenario;
  language: Language;
  words: BalanceWords;
  /** The words shared with the report of the workshop. */
  shared: ReportWords;
  names: ReportNames;
  numbers: Numbers;
  colon: string;
}

export function readingOf(report: BalanceReport, scenario: PlayableScenario, language: Language): Reading {
  const names = reportNames(scenario, language);
  return {
    report,
    scenario,
    language,
    words: BALANCE_WORDS[language],
    shared: names.words,
    names,
    numbers: numbersOf(language),
    colon: names.colon,
  };
}

/** What a criterion found, and what it asks for. */
export function criterionFigure({ names, shared }: Reading, criterion: Criterion): string {
  if (criterion.figure === null) return shared.criteria.undecided;
  const found = names.figure(criterion);
  return criterion.unit === 'count' ? found : shared.criteria.found(found, names.bound(criterion));
}

export function verdictWord({ words, shared }: Reading, { isMet, needsTurns }: Criterion): string {
  // An earlier report, to compare with, may be older than this.
  if (typeof needsTurns === 'number') return shared.criteria.notAsked;
  return isMet === null ? words.verdicts.unjudged : isMet ? words.verdicts.met : words.verdicts.unmet;
}

/** The ending that a player reaches most often, with its share. */
export function commonEnding({ names }: Reading, { endings }: PlayerRow): string {
  const [id, share] = Object.entries(endings).reduce((best, next) => (next[1] > best[1] ? next : best));
  return `${names.ending(id)} (${names.share(share)})`;
}
