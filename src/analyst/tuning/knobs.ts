/** What may be turned in any world, and what is worth turning when a criterion is not met. */
import { decimalsOf, numbersIn, type NumberPlace } from '../../scenario/edit';
import { DOCTRINES } from '../../engine';
import type { Criterion } from '../balance/balance-report';
import type { Knob } from './knob';

/** Where numbers stand that change how games go, and that an author may well change by hand. */
const TURNED: readonly string[] = [
  'dossiers/*/options/*/effects/*',
  'dossiers/*/options/*/cost/*',
  'couplings/*/gain',
  'assumptions/*/levels/low',
  'assumptions/*/levels/high',
  'events/*/effects/*',
  'events/*/chance',
  'events/*/chance/base',
  'events/*/chance/rises_with/*/by',
  'endings/*/when',
  'treaty/quorum',
  'treaty/compliance',
  'treaty/clauses/*/effects/*',
  'treaty/levers/*/stance/*',
  'treaty/levers/*/cost/*',
  'treaty/levers/*/effects/*',
];

/** How far from what is written, as factors: beyond, it would be another decision than the author's. */
const LEAST = 0.3;
const MOST = 2.5;
const PERCENT = 100;

/** Every number of a world that may be turned, each by itself, on the grid on which it is written. */
export function knobsOf(text: string): Knob[] {
  const numbers = numbersIn(text);
  return TURNED.flatMap((path, group) =>
    numbers(path)
      .filter(({ value }) => value !== 0)
      .map((place) => knobOf(place, group)),
  );
}

function knobOf(place: NumberPlace, group: number): Knob {
  const { name, written, value } = place;
  const amount = Math.abs(value);
  const step = decimalsOf(written) === 0 ? 1 : 10 ** -decimalsOf(written);
  // A share or a threshold stays one.
  const isBounded = written.endsWith('%') || name.startsWith('endings/');
  const most = isBounded ? Math.min(MOST, (PERCENT - 1) / amount) : MOST;
  return { name, group, places: [place], least: LEAST, most, step, grain: step / amount, why: '' };
}

/** How much a number has to do with the criteria that are not met: 0 for nothing. */
export function relevance(name: string, criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, criterion) => (criterion.isMet === false ? sum + bearing(name, criterion) : sum), 0);
}

/** Of a number on one criterion. */
function bearing(name: string, { id, culprits }: Criterion): number {
  const [block, thing, , doctrine] = name.split('/');
  const isOption = block === 'dossiers';
  /** An effect that would depend on an assumption: what is right then depends on the case. */
  const isDoubt = name.endsWith('/assumption');
  const isCulprit = (culprit: string) => culprits.includes(culprit);
  switch (id) {
    case 'no-pure-too-often':
    case 'each-pure-somewhere':
      return !isOption ? (block === 'couplings' || block === 'assumptions' ? 1 : 0) : isCulprit(doctrine!) ? 4 : 2;
    case 'options-serve':
    case 'options-do-not-crush':
      if (!isOption) return 0;
      if (isCulprit(`${thing}/${doctrine}`)) return 4;
      return DOCTRINES.some((other) => isCulprit(`${thing}/${other}`)) ? 2 : 0;
    case 'endings-reached':
      return block === 'endings' && isCulprit(thing!) ? 5 : 0;
    case 'events-fire':
      return block === 'events' && isCulprit(thing!) ? 5 : 0;
    case 'doctrines-cut-both-ways':
      if (block === 'endings') return 4;
      if (isOption) return isCulprit(doctrine!) ? (isDoubt ? 4 : 3) : 1;
      return block === 'events' && name.includes('/effects/') ? 2 : 0;
    case 'luck-does-not-decide':
      return block === 'events' ? 3 : 0;
    case 'moves-serve':
    case 'parties-won':
      if (block !== 'treaty') return 0;
      return culprits.some((culprit) => name.includes(`/${culprit.split('/')[1]}/`)) ? 4 : 2;
    case 'planner-beats-random':
    case 'planner-beats-script':
    case 'mixed-beats-pure':
      return isDoubt || block === 'assumptions'
        ? 3
        : block === 'couplings'
          ? 2
          : isOption
            ? 1
            : block === 'events'
              ? 1
              : 0;
    default:
      return block === 'treaty' ? 3 : 0;
  }
}
