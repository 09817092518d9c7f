/** How the ids and figures of a balance report are said: in the scenario's own titles and the reader's language. */
import type { BalanceReport, Criterion, PlayerRow, PremiseRow, Proof, Share } from '../analyst';
import { DOCTRINES, stanceOf, UNIT, type Doctrine } from '../engine';
import type { Expectation, PlayableScenario } from '../scenario/playable';
import { numbersOf, wordsOf, type Language, type Numbers } from '../words';
import { BALANCE_WORDS, type BalanceWords } from '../words/balance';
import { reportWords, type ReportWords } from '../words/workshop-report';

/** A report with everything that it takes to tell it. */
export interface Reading {
  report: BalanceReport;
  scenario: PlayableScenario;
  language: Language;
  words: BalanceWords;
  /** The words shared with the report of the workshop. */
  shared: ReportWords;
  numbers: Numbers;
  colon: string;
}

export function readingOf(report: BalanceReport, scenario: PlayableScenario, language: Language): Reading {
  return {
    report,
    scenario,
    language,
    words: BALANCE_WORDS[language],
    shared: reportWords(language),
    numbers: numbersOf(language),
    colon: wordsOf(language).colon,
  };
}

export const doctrineName = ({ language }: Reading, doctrine: Doctrine): string =>
  wordsOf(language).doctrines[doctrine].name;

export function playerName(reading: Reading, { key, player }: Pick<PlayerRow, 'key' | 'player'>): string {
  const { players } = reading.shared;
  if (key === 'script') return players.script;
  switch (player.kind) {
    case 'cycle': {
      const names = player.doctrines.map((doctrine) => doctrineName(reading, doctrine));
      return names.length === 1 ? players.always(names[0]!) : players.inTurn(names.join(players.between));
    }
    case 'seeker':
      return players.seeker(endingTitle(reading, player.ending));
    case 'own':
    case 'plan':
      return players.plan;
    default:
      return players[player.kind];
  }
}

export function premiseName({ scenario, language, shared }: Reading, { premise }: Pick<PremiseRow, 'premise'>): string {
  const names = shared.wins.premises;
  switch (premise.kind) {
    case 'mid':
      return names.mid;
    case 'level': {
      const label = scenario.texts.assumptions[premise.assumption]?.label[language] ?? premise.assumption;
      return names.level(label, names.levels[premise.level]);
    }
    case 'worldview': {
      const view = scenario.worldviews.find(({ id }) => id === premise.worldview);
      return names.worldview(view?.label[language] ?? premise.worldview);
    }
    case 'random':
      return names.random(premise.number + 1);
  }
}

export const endingTitle = ({ scenario, language }: Reading, id: string): string =>
  scenario.texts.endings[id]?.title[language] ?? id;
export const eventTitle = ({ scenario, language }: Reading, id: string): string =>
  scenario.texts.events[id]?.title[language] ?? id;
export const dossierTitle = ({ scenario, language }: Reading, id: string): string =>
  scenario.texts.dossiers[id]?.title[language] ?? id;

/** An option as `Dossier : option (doctrine)`. */
export function optionName(reading: Reading, dossier: string, doctrine: Doctrine): string {
  const label = reading.scenario.texts.dossiers[dossier]?.options[doctrine].label[reading.language] ?? dossier;
  return `${dossierTitle(reading, dossier)}${reading.colon}${label} (${doctrineName(reading, doctrine)})`;
}

const isDoctrine = (id: string): id is Doctrine => (DOCTRINES as readonly string[]).includes(id);

/** An option, ending, event or doctrine that a criterion or an expectation names. */
export function thingName(reading: Reading, id: string): string {
  if (isDoctrine(id)) return doctrineName(reading, id);
  const [dossier, doctrine] = id.split('/');
  if (doctrine !== undefined && isDoctrine(doctrine)) return optionName(reading, dossier!, doctrine);
  return Object.hasOwn(reading.scenario.texts.endings, id) ? endingTitle(reading, id) : eventTitle(reading, id);
}

/** A share in percent; one that rounds to nothing without being nothing is `< 1 %`. */
export const percent = ({ numbers }: Reading, share: number): string =>
  share > 0 && share < 0.005 ? `<\u00a0${numbers.percent(0.01)}` : numbers.percent(share);

export const interval = (reading: Reading, { least, most }: Share): string =>
  reading.shared.reach.between(percent(reading, least), percent(reading, most));

const AT_MOST: ReadonlySet<string> = new Set(['no-pure-too-often', 'options-do-not-crush']);
const LESS_THAN: ReadonlySet<string> = new Set(['luck-does-not-decide']);

/** What a criterion found, and what it asks for. */
export function criterionFigure(reading: Reading, criterion: Criterion): string {
  const { criteria } = reading.shared;
  const asked = amount(reading, criterion, criterion.threshold);
  if (criterion.figure === null) return criteria.undecided;
  const found = amount(reading, criterion, criterion.figure);
  if (criterion.unit === 'count') return found;
  if (AT_MOST.has(criterion.id)) return criteria.found(found, criteria.atMost(asked));
  if (LESS_THAN.has(criterion.id)) return criteria.found(found, criteria.lessThan(asked));
  return criteria.found(found, criteria.atLeast(asked));
}

function amount(reading: Reading, { unit, threshold }: Criterion, value: number): string {
  const { shared, numbers } = reading;
  switch (unit) {
    case 'share':
      return percent(reading, value);
    case 'points':
      return shared.criteria.points(numbers.short(value));
    case 'deviations':
      return shared.criteria.deviations(numbers.short(value * 1000));
    case 'count':
      return shared.criteria.ofAll(value, threshold);
  }
}

export function verdictWord({ words }: Reading, { isMet }: Pick<Criterion, 'isMet'>): string {
  return isMet === null ? words.verdicts.unjudged : isMet ? words.verdicts.met : words.verdicts.unmet;
}

export function expectationSentence(reading: Reading, expectation: Expectation): string {
  const { expectations } = reading.shared;
  if ('ending' in expectation) {
    const [least, most] = expectation.between;
    return expectations.ending(
      endingTitle(reading, expectation.ending),
      percent(reading, least),
      percent(reading, most),
    );
  }
  return expectations.every[expectation.every](percent(reading, expectation.atLeast));
}

const SIGNS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' } as const;

/** Why something is out of reach, in a sentence. */
export function proofSentence(reading: Reading, { because }: Proof): string {
  const { words, numbers } = reading;
  if (because === null || typeof because.to === 'string') return words.reach.impossible;
  const isCount = because.cell === 'turn' || because.cell === 'in_force';
  const said = (value: number) => (isCount ? numbers.whole(value) : numbers.short(value));
  const asked = `${SIGNS[because.is]}\u00a0${said(isCount ? because.to : because.to * UNIT)}`;
  const { low, high } = because.reaches;
  return words.reach.because(cellName(reading, because.cell), said(low), said(high), asked);
}

/** A gauge, an index, a stance, or one of the counts that rules read. */
function cellName({ scenario, language, words }: Reading, cell: string): string {
  if (Object.hasOwn(words.counts, cell)) return words.counts[cell as keyof typeof words.counts];
  const actor = Object.entries(scenario.texts.actors).find(([id]) => stanceOf(id) === cell)?.[1];
  const named = scenario.texts.gauges[cell] ?? scenario.texts.indices[cell] ?? actor;
  return named === undefined ? cell : words.quoted(named.label[language]);
}

/** The ending that a player reaches most often, with its share. */
export function commonEnding(reading: Reading, { endings }: PlayerRow): string {
  const [id, share] = Object.entries(endings).reduce((best, next) => (next[1] > best[1] ? next : best));
  return `${endingTitle(reading, id)} (${percent(reading, share)})`;
}
