/** How a world stands against what is asked of it: what the author reads of two reports. */
import { DOCTRINES, type Doctrine } from '../../engine';
import type { BalanceReport, Criterion, CriterionId } from '../balance/balance-report';

export interface Standing {
  /** Games of all robots in the two reports. */
  games: number;
  /** By set of assumptions: the doctrine that does best alone there, in the order of the doctrines. */
  winners: readonly Doctrine[];
  /** What is worst: an approach that wins too often, or else one that hardly ever wins; null for neither. */
  worst: { is: 'strong' | 'weak'; doctrine: Doctrine } | null;
  /** Of the first report. */
  criteria: readonly Criterion[];
  /** Met there, and not with other luck under other assumptions. */
  unsure: readonly CriterionId[];
  /** Share of the games, and whether some robot came to it. */
  endings: readonly { id: string; share: number; isMet: boolean }[];
  /** How often the treaty enters into force in the games of one who plans; null where none is negotiated. */
  entered: number | null;
}

/** @param other of the same world, played under other luck and other assumptions */
export function standingOf(report: BalanceReport, other: BalanceReport): Standing {
  const failsThere = new Set(other.criteria.filter(({ isMet }) => isMet === false).map(({ id }) => id));
  return {
    games: report.games + other.games,
    winners: report.premises
      .map(({ bestPure }) => bestPure)
      .sort((a, b) => DOCTRINES.indexOf(a) - DOCTRINES.indexOf(b)),
    worst: worstOf(report.criteria),
    criteria: report.criteria,
    unsure: report.criteria.filter(({ id, isMet }) => isMet === true && failsThere.has(id)).map(({ id }) => id),
    endings: report.endings.map(({ id, share, isMet }) => ({ id, share: share.share, isMet })),
    entered: report.table?.entered ?? null,
  };
}

function worstOf(criteria: readonly Criterion[]): Standing['worst'] {
  const culpritOf = (id: CriterionId) =>
    criteria.find((criterion) => criterion.id === id && criterion.isMet === false)?.culprits[0] as Doctrine | undefined;
  const strong = culpritOf('no-pure-too-often');
  if (strong !== undefined) return { is: 'strong', doctrine: strong };
  const weak = culpritOf('each-pure-somewhere');
  return weak === undefined ? null : { is: 'weak', doctrine: weak };
}
