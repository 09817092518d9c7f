/** How an effect or a condition is said, in one short line. */
import type { Language } from './language';

/** How much: 0 barely, 1 a little, 2 clearly, 3 much. */
export type Strength = 0 | 1 | 2 | 3;

export interface DescribingWords {
  /** `Libertés : un peu moins, en trois tours`. */
  line: (label: string, change: string, when: string) => string;
  more: readonly string[];
  less: readonly string[];
  /** For an actor's stance: said of people. */
  inFavour: (change: string) => string;
  dependsOn: (label: string) => string;
  now: string;
  nextTurn: string;
  inTurns: (turns: number) => string;
  overTurns: (turns: number) => string;
  /** From the next turn on. */
  soon: string;
  /** From a later turn on. */
  later: string;
  quoted: (label: string) => string;
  coverage: string;
  turn: { above: string; from: string; below: string; to: string; at: string };
  inForce: string;
  notInForce: string;
  happened: (title: string) => string;
  notHappened: (title: string) => string;
  actor: (label: string) => string;
  compared: Readonly<Record<'<' | '<=' | '>' | '>=' | '=' | '!=', (label: string, value: string) => string>>;
  and: string;
  or: string;
  decimal: string;
}

const COUNTED_FR = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const COUNTED_EN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (words: readonly string[], count: number): string => words[count] ?? String(count);

const fr: DescribingWords = {
  line: (label, change, when) => `${label}\u00A0: ${change}${when === '' ? '' : `, ${when}`}`,
  more: ['à peine plus', 'un peu plus', 'nettement plus', 'beaucoup plus'],
  less: ['à peine moins', 'un peu moins', 'nettement moins', 'beaucoup moins'],
  inFavour: (change) => `${change} de soutien`,
  dependsOn: (label) => `selon «\u00A0${label}\u00A0»`,
  now: 'aussitôt',
  nextTurn: 'au tour suivant',
  inTurns: (turns) => `dans ${inWords(COUNTED_FR, turns)} tours`,
  overTurns: (turns) => `en ${inWords(COUNTED_FR, turns)} tours`,
  soon: 'bientôt',
  later: 'plus tard',
  quoted: (label) => `«\u00A0${label}\u00A0»`,
  coverage: 'Portée de l’accord',
  turn: {
    above: 'après le tour',
    from: 'à partir du tour',
    below: 'avant le tour',
    to: 'jusqu’au tour',
    at: 'au tour',
  },
  inForce: 'l’accord en vigueur',
  notInForce: 'pas d’accord en vigueur',
  happened: (title) => `après «\u00A0${title}\u00A0»`,
  notHappened: (title) => `sans «\u00A0${title}\u00A0»`,
  actor: (label) => `Soutien (${label})`,
  compared: {
    '<': (label, value) => `${label} au-dessous de ${value}`,
    '<=': (label, value) => `${label} à ${value} ou moins`,
    '>': (label, value) => `${label} au-dessus de ${value}`,
    '>=': (label, value) => `${label} à ${value} ou plus`,
    '=': (label, value) => `${label} à ${value} tout juste`,
    '!=': (label, value) => `${label} ailleurs qu’à ${value}`,
  },
  and: ' et ',
  or: ' ou ',
  decimal: ',',
};

const en: DescribingWords = {
  line: (label, change, when) => `${label}: ${change}${when === '' ? '' : `, ${when}`}`,
  more: ['barely more', 'a little more', 'clearly more', 'much more'],
  less: ['barely less', 'a little less', 'clearly less', 'much less'],
  inFavour: (change) => `${change} in favour`,
  dependsOn: (label) => `depends on “${label}”`,
  now: 'at once',
  nextTurn: 'next turn',
  inTurns: (turns) => `in ${inWords(COUNTED_EN, turns)} turns`,
  overTurns: (turns) => `over ${inWords(COUNTED_EN, turns)} turns`,
  soon: 'soon',
  later: 'later',
  quoted: (label) => `“${label}”`,
  coverage: 'Reach of the agreement',
  turn: { above: 'after turn', from: 'from turn', below: 'before turn', to: 'up to turn', at: 'at turn' },
  inForce: 'the agreement in force',
  notInForce: 'no agreement in force',
  happened: (title) => `after “${title}”`,
  notHappened: (title) => `without “${title}”`,
  actor: (label) => `Support (${label})`,
  compared: {
    '<': (label, value) => `${label} below ${value}`,
    '<=': (label, value) => `${label} at ${value} or less`,
    '>': (label, value) => `${label} above ${value}`,
    '>=': (label, value) => `${label} at ${value} or more`,
    '=': (label, value) => `${label} at exactly ${value}`,
    '!=': (label, value) => `${label} anywhere but at ${value}`,
  },
  and: ' and ',
  or: ' or ',
  decimal: '.',
};

export const DESCRIBING: Readonly<Record<Language, DescribingWords>> = { fr, en };
