/** Worlds that are out of balance in a known way, as a teacher's may be: one that is not, with some of its numbers wrong. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { numbersIn, rewritten } from '../../src/scenario/edit';
import { template } from '../../src/scenario/template';
import { templateWords } from '../../src/words/template';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');

await templateWords.load('fr');
const shipped = (id: string) => readFileSync(join(FOLDER, `${id}.yaml`), 'utf8');
const BASES = {
  'un monde neuf': template({ id: 'essai', title: 'Essai', languages: ['fr'], schema: '', isForTerminal: false }),
  'premiers-pas': shipped('premiers-pas'),
  'cameras-au-lycee': shipped('cameras-au-lycee'),
  'sommet-de-paris': shipped('sommet-de-paris'),
};

export interface SkewedWorld {
  base: keyof typeof BASES;
  skew: string;
  text: string;
}

type Skew = readonly [path: string, ofValue: (value: number) => number];

const times =
  (factor: number) =>
  (value: number): number =>
    value * factor;
const to = (value: number) => (): number => value;

function skewed(base: SkewedWorld['base'], skew: string, ...skews: readonly Skew[]): SkewedWorld {
  const text = BASES[base];
  const numbers = numbersIn(text);
  const changes = skews.flatMap(([path, ofValue]) => {
    const places = numbers(path);
    if (places.length === 0) throw new Error(`nothing to skew: ${path}`);
    return places.map((place) => {
      const value = Number(ofValue(place.value).toFixed(1));
      return { place, to: `${value > 0 && place.written.startsWith('+') ? '+' : ''}${value}` };
    });
  });
  return { base, skew, text: rewritten(text, changes) };
}

const effects = (doctrine: string, on = '*', dossier = '*') => `dossiers/${dossier}/options/${doctrine}/effects/${on}`;
const least = (bound: number) => (value: number) => Math.max(value, bound);
/** Of the two thresholds of a good ending, the one that nobody then comes to. */
const beyond = (value: number) => (value > 50 ? 85 : value);
const most = (bound: number) => (value: number) => Math.min(value, bound);

/** The small ones first. */
export const SKEWED: readonly SkewedWorld[] = [
  skewed('un monde neuf', 'laissez-faire: learning 40 twice', [effects('laissez_faire', 'savoir'), to(40)]),
  skewed('un monde neuf', 'a common rule brings half', [effects('cop'), times(0.5)]),
  skewed('un monde neuf', 'one price of 20', ['dossiers/robot/options/public/cost/budget', to(20)]),
  skewed('premiers-pas', 'laissez-faire: effects times 2', [effects('laissez_faire'), times(2)]),
  skewed('premiers-pas', 'public power: effects times 2', [effects('public'), times(2)]),
  skewed('premiers-pas', 'one answer: learning +30', [effects('public', 'savoir', 'devoirs'), to(30)]),
  skewed('premiers-pas', 'learning begins at 80', ['gauges/savoir/start', to(80)]),
  skewed('premiers-pas', 'one price of 20', ['dossiers/devoirs/options/public/cost/budget', to(20)]),
  skewed(
    'premiers-pas',
    'a common rule has only gains',
    [effects('cop', 'emprise'), most(0)],
    [effects('cop', 'savoir'), least(0)],
  ),
  skewed('premiers-pas', 'an ending out of reach', ['endings/mains-libres/when', beyond]),
  skewed('cameras-au-lycee', 'public power: effects times 2', [effects('public'), times(2)]),
  skewed('cameras-au-lycee', 'one answer: trust +30', [effects('cop', 'confiance', 'portail'), to(30)]),
  skewed('cameras-au-lycee', 'surveillance begins at 80', ['gauges/surveillance/start', to(80)]),
  skewed('cameras-au-lycee', 'laissez-faire: effects times 0.5', [effects('laissez_faire'), times(0.5)]),
  skewed('cameras-au-lycee', 'an ending out of reach', ['endings/charte/when', beyond]),
  skewed('sommet-de-paris', 'a common rule: effects times 2', [effects('cop'), times(2)]),
];

/** What they cite. */
export const SKEWED_FACTS = {
  factsText: readFileSync(join(FOLDER, 'facts.yaml'), 'utf8'),
  factsFileName: 'facts.yaml',
};
