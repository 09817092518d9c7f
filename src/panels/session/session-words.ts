import type { SessionWords } from '../../words/session';
import type { SessionView } from './view-model';

/** What the sheet cries. */
export const sessionCry = ({ hasQuorum }: Pick<SessionView, 'hasQuorum'>, { vote }: SessionWords): string =>
  hasQuorum ? vote.cry.quorum : vote.cry.none;

/** What becomes of the treaty. */
export function sessionVerdict(session: SessionView, words: SessionWords): string {
  const { verdict } = words;
  switch (session.outcome) {
    case 'no-quorum':
      return verdict.noQuorum;
    case 'quorum':
      return verdict.quorum(session.quorumsInARow, session.quorumsNeeded);
    case 'entered':
      return verdict.entered(session.quorumsNeeded);
    case 'in-force':
      return verdict.inForce;
    case 'lapsed':
      return verdict.lapsed;
  }
}
