/** A vote on the screen of the room. */
import { counted } from '../grammar';

export default {
  question: (n: number, all: number) => `Question ${n} sur ${all}`,
  promise: 'Avant de commencer',
  session: 'Session de la COP',
  hands: 'Levez la main.',
  late: 'C’est l’heure\u00a0: comptez les mains.',
  second: 'Second vote, entre les réponses à égalité.',
  count: (label: string) => `Mains levées pour\u00a0: ${label}`,
  fewer: (label: string) => `Une main de moins pour\u00a0: ${label}`,
  more: (label: string) => `Une main de plus pour\u00a0: ${label}`,
  total: (n: number) => counted(n, { one: 'main', other: 'mains' }),
  free: 'Rien à payer',
  costs: (amount: string, gauge: string, has: string) => `${gauge}\u00a0: ${amount} sur ${has}`,
  phones: 'Votez sur votre téléphone.',
  ballots: (given: number, all: number) => `${counted(given, { one: 'bulletin', other: 'bulletins' })} sur ${all}.`,
  close: 'Clore le vote',
  closedMoves: (n: number) => counted(n, { one: 'geste fermé', other: 'gestes fermés' }),
  draft: (clauses: number, named: string, quorum: number) =>
    `Au vote\u00a0: un texte de ${counted(clauses, { one: 'clause', other: 'clauses' })} (${named}${clauses > 3 ? '…' : ''}). Il faut ${quorum} voix sur cent.`,
};
