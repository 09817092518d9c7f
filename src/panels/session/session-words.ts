import type { SessionWords } from '../../words/session';
import type { SessionView } from './view-model';

/** Who signs, in six words. */
export function sessionHeadline(session: SessionView, words: SessionWords): string {
  const { headline } = words;
  const signed = session.partiesSigned;
  const rest = session.parties.length - signed;
  if (signed === 0) return headline.none;
  return rest === 0 ? headline.all : `${headline.some(signed)} ${headline.rest(rest)}`;
}

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
