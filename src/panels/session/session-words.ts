import type { SessionWords } from '../../words/session';
import type { SessionView } from './view-model';

/** What becomes of an agreement: what its verdict needs. */
export type Fate = Pick<SessionView, 'outcome' | 'name' | 'quorumsInARow' | 'quorumsNeeded'>;

/** What the sheet cries. */
export const sessionCry = ({ hasQuorum }: Pick<SessionView, 'hasQuorum'>, { vote }: SessionWords): string =>
  hasQuorum ? vote.cry.quorum : vote.cry.none;

/** What becomes of the treaty. */
export function sessionVerdict({ outcome, name, quorumsInARow, quorumsNeeded }: Fate, words: SessionWords): string {
  const { verdict } = words;
  switch (outcome) {
    case 'no-quorum':
      return verdict.noQuorum;
    case 'quorum':
      return verdict.quorum(quorumsInARow, quorumsNeeded);
    case 'entered':
      return verdict.entered(name, quorumsNeeded);
    case 'in-force':
      return verdict.inForce(name);
    case 'lapsed':
      return verdict.lapsed(name);
  }
}
