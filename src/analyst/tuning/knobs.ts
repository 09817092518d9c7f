/** What may be turned in any world, and what is worth turning when a criterion is not met. */
import { numbersIn, type NumberPlace } from '../../scenario/edit';
import { DOCTRINES } from '../../engine';
import type { Criterion } from '../balance/balance-report';

/** Where numbers stand that change how games go, and that an author may well change by hand. */
const TURNED: readonly string[] = [
  'dossiers/*/options/*/effects/*',
  'dossiers/*/options/*/cost/*',
  'gauges/*/start',
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

/** Every number of a world that may be turned. */
export function turnableNumbers(text: string): NumberPlace[] {
  const numbers = numbersIn(text);
  return TURNED.flatMap((path) => numbers(path).filter(({ value }) => value !== 0));
}

/** How much a number has to do with the criteria that are not met: 0 for nothing. */
export function relevance(name: string, criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, criterion) => (criterion.isMet === false ? sum + bearing(name, criterion) : sum), 0);
}

/** Of a number on one criterion. */
function bearing(name: string, { id, culprits }: Criterion): number {
  const [block, thing, , doctrine] = name.split('/');
  const isOption = block === 'dossiers';
  /** Where a gauge starts bears on all that follows. */
  const isStart = block === 'gauges';
  /** An effect that would depend on an assumption: what is right then depends on the case. */
  const isDoubt = name.endsWith('/assumption');
  const isCulprit = (culprit: string) => culprits.includes(culprit);
  switch (id) {
    case 'no-pure-too-often':
    case 'each-pure-somewhere':
      if (isStart) return 2;
      return !isOption ? (block === 'couplings' || block === 'assumptions' ? 1 : 0) : isCulprit(doctrine!) ? 4 : 2;
    case 'options-serve':
    case 'options-do-not-crush':
      if (!isOption) return isStart ? 1 : 0;
      if (isCulprit(`${thing}/${doctrine}`)) return 4;
      return DOCTRINES.some((other) => isCulprit(`${thing}/${other}`)) ? 2 : 0;
    case 'endings-reached':
      if (isStart) return 3;
      return block === 'endings' && isCulprit(thing!) ? 5 : isOption ? 0.5 : 0;
    case 'events-fire':
      return block === 'events' && isCulprit(thing!) ? 5 : 0;
    case 'doctrines-cut-both-ways':
      if (block === 'endings') return 4;
      if (isStart) return 3;
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
