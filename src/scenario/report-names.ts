/**
 * How what a balance report holds is called: its ids and figures, in the scenario's own titles and the reader's language.
 * For whoever shows the report: the workshop, the terminal, the printed page.
 */
import { DOCTRINES, isCount, UNIT, type Doctrine, type Level } from '../engine';
import type { Unmet } from '../engine/analysis';
import { numbersOf, wordsOf, type Language, type Numbers } from '../words';
import { reportWords } from '../words/report';
import { cellName } from './cell-names';
import type { Expectation, PlayableScenario } from './playable';
import { isTold } from './sent';

/** An automatic player, by its key in the report and by what it does. */
interface NamedPlayer {
  key: string;
  player:
    | { readonly kind: 'cycle'; readonly doctrines: readonly Doctrine[] }
    | { readonly kind: 'seeker'; readonly ending: string }
    | { readonly kind: 'own' | 'plan' | 'random' | 'greedy' | 'planner' | 'worst' };
}

/** What is held true while games are played. */
interface NamedPremise {
  premise:
    | { readonly kind: 'mid' }
    | { readonly kind: 'level'; readonly assumption: string; readonly level: Level }
    | { readonly kind: 'worldview'; readonly worldview: string }
    | { readonly kind: 'random'; readonly number: number };
}

interface JudgedCriterion {
  id: string;
  figure: number | null;
  threshold: number;
  unit: 'share' | 'points' | 'deviations' | 'count';
}

interface Interval {
  least: number;
  most: number;
}

const isDoctrine = (id: string): id is Doctrine => (DOCTRINES as readonly string[]).includes(id);

/** Criteria whose figure must stay under the threshold; of the others it must reach it. */
const AT_MOST: ReadonlySet<string> = new Set([
  'no-pure-too-often',
  'options-do-not-crush',
  'moves-do-not-crush',
  'waiting-does-not-crush',
  'treaty-resists',
]);
const LESS_THAN: ReadonlySet<string> = new Set(['luck-does-not-decide']);
const MORE_THAN: ReadonlySet<string> = new Set(['treaty-falls']);

const SIGNS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' } as const;

const shareText = (value: number, numbers: Numbers): string =>
  value > 0 && value < 0.005 ? `<\u00a0${numbers.percent(0.01)}` : numbers.percent(value);

/** What a criterion counts, with its unit: a share, points, deviations, so many of all. */
export function criterionAmount(
  value: number,
  { unit, threshold }: Pick<JudgedCriterion, 'unit' | 'threshold'>,
  language: Language,
): string {
  const { criteria: words } = reportWords(language);
  const numbers = numbersOf(language);
  switch (unit) {
    case 'share':
      return shareText(value, numbers);
    case 'points':
      return words.points(numbers.short(value));
    case 'deviations':
      return words.deviations(numbers.short(value * UNIT));
    case 'count':
      return words.ofAll(value, threshold);
  }
}

export type ReportNames = ReturnType<typeof reportNames>;

/** How everything in a report of this scenario is called in this language. */
export function reportNames(scenario: PlayableScenario, language: Language) {
  const { texts, worldviews } = scenario;
  const words = reportWords(language);
  const numbers = numbersOf(language);
  const { doctrines: usual, colon, questions } = wordsOf(language);
  const called = (id: Doctrine, form: 'name' | 'short') =>
    texts.doctrines?.[id]?.[form === 'name' ? 'label' : form][language] ?? usual[id][form];
  const doctrine = (id: Doctrine) => called(id, 'name');
  const ending = (id: string) => texts.endings[id]?.title[language] ?? id;
  const event = (id: string) => texts.events[id]?.title[language] ?? id;
  const dossier = (id: string) => texts.dossiers[id]?.title[language] ?? id;
  /** `Dossier › option (doctrine)`. */
  const option = (place: string, id: Doctrine) => {
    const label = texts.dossiers[place]?.options[id].label[language] ?? id;
    return `${dossier(place)} › ${label} (${doctrine(id)})`;
  };
  /** A move at a session, as answers write it. */
  const move = (id: string): string => {
    const [kind, thing = ''] = id.split('/');
    if (kind === 'lever') return texts.levers?.[thing]?.label[language] ?? thing;
    return kind === 'reword' ? questions.reword(texts.clauses[thing]?.label[language] ?? thing) : questions.noMove;
  };
  /** A share from 0 to 1; one that rounds to nothing without being nothing is `< 1 %`. */
  const share = (value: number) => shareText(value, numbers);
  const interval = ({ least, most }: Interval) => words.reach.between(share(least), share(most));

  const amount = (value: number, criterion: JudgedCriterion) => criterionAmount(value, criterion, language);

  /** What is compared in a condition: one of the counts that rules read, or a cell that goes from 0 to 100. */
  const cell = (id: string): string =>
    Object.hasOwn(words.counts, id)
      ? words.counts[id as keyof typeof words.counts]
      : words.quoted(cellName(scenario, id, { language }, 'phrase'));

  const outOfReach = ({ games, because }: Unmet): string => {
    const found = words.reach.outOfReach(numbers.whole(games));
    if (because === null) return found;
    const counts = isCount(because.cell);
    const said = (value: number) => (counts ? numbers.whole(value) : numbers.short(value));
    const asked = `${SIGNS[because.is]}\u00a0${said(counts ? because.to : because.to * UNIT)}`;
    const { low, high } = because.range;
    return found + words.reach.because(cell(because.cell), said(low), said(high), asked);
  };

  return {
    words,
    /** Between a label and what it announces. */
    colon,
    doctrine,
    player: ({ key, player }: NamedPlayer): string => {
      const { players } = words;
      if (key === 'script') return players.script;
      switch (player.kind) {
        case 'cycle':
          return player.doctrines.length === 1
            ? players.always(doctrine(player.doctrines[0]!))
            : players.inTurn(player.doctrines.map((id) => called(id, 'short')).join(players.between));
        case 'seeker':
          return players.seeker(ending(player.ending));
        case 'own':
          return players.plan;
        default:
          return players[player.kind];
      }
    },
    premise: ({ premise }: NamedPremise): string => {
      const names = words.wins.premises;
      switch (premise.kind) {
        case 'mid':
          return names.mid;
        case 'level': {
          const label = texts.assumptions[premise.assumption]?.label[language] ?? premise.assumption;
          return names.level(label, names.levels[premise.level]);
        }
        case 'worldview': {
          const view = worldviews.find(({ id }) => id === premise.worldview);
          return names.worldview(view?.label[language] ?? premise.worldview);
        }
        case 'random':
          return names.random(premise.number + 1);
      }
    },
    ending,
    /** The ending that a player reaches most often, with its share. */
    commonEnding: ({ endings }: { endings: Readonly<Record<string, number>> }) => {
      const [id, most] = Object.entries(endings).reduce((best, next) => (next[1] > best[1] ? next : best));
      return `${ending(id)} (${share(most)})`;
    },
    event,
    cell,
    dossier,
    fact: (id: string) => {
      const fact = scenario.facts[id];
      return fact !== undefined && isTold(fact) ? fact.text[language] : id;
    },
    option,
    move,
    /**
     * What a criterion or an expectation names: an option (`dossier/doctrine`), a move (`lever/ID`, `reword/ID`), a party
     * (`party/ID`), an ending, an event or a doctrine.
     */
    thing: (id: string) => {
      if (isDoctrine(id)) return doctrine(id);
      const [place, chosen] = id.split('/');
      if (place === 'party') return texts.actors[chosen!]?.label[language] ?? chosen!;
      if (place === 'lever' || place === 'reword') return move(id);
      if (chosen !== undefined && isDoctrine(chosen)) return option(place!, chosen);
      return Object.hasOwn(texts.endings, id) ? ending(id) : event(id);
    },
    share,
    interval,
    /** The interval of a share; empty where both ends read the same. */
    between: (found: Interval) => (share(found.least) === share(found.most) ? '' : interval(found)),
    /** Thousandths of a point, as points. */
    points: (thousandths: number) => numbers.tenths(thousandths),
    gap: (thousandths: number) => numbers.signedTenths(thousandths),
    /** What a criterion found; empty where there was too little to judge by. */
    figure: (criterion: JudgedCriterion) => (criterion.figure === null ? '' : amount(criterion.figure, criterion)),
    /** Whether the less is found, the better. */
    isLessBetter: ({ id }: Pick<JudgedCriterion, 'id'>) => AT_MOST.has(id) || LESS_THAN.has(id),
    /** What a criterion asks for. */
    bound: (criterion: JudgedCriterion) => {
      if (criterion.unit === 'count') return numbers.whole(criterion.threshold);
      const bound = amount(criterion.threshold, criterion);
      if (AT_MOST.has(criterion.id)) return words.criteria.atMost(bound);
      if (LESS_THAN.has(criterion.id)) return words.criteria.lessThan(bound);
      if (MORE_THAN.has(criterion.id)) return words.criteria.moreThan(bound);
      return words.criteria.atLeast(bound);
    },
    expectation: (expectation: Expectation) => {
      const { expectations } = words;
      if (!('ending' in expectation)) return expectations.every[expectation.every](share(expectation.atLeast));
      const [least, most] = expectation.between;
      return expectations.ending(ending(expectation.ending), share(least), share(most));
    },
    /** Why no game that counts met something: nobody sought it, it was not seen, or no trial game met it either. */
    unmet: ({ isMet, outOfReach: unmet }: { isMet: boolean; outOfReach: Unmet | null }): string =>
      isMet ? words.reach.onlySought : unmet === null ? words.reach.unseen : outOfReach(unmet),
    /** That no trial game met something, and why, in a sentence. */
    outOfReach,
  };
}
