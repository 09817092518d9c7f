/** The debrief of a class, under the end of its game. */
import { counted } from '../grammar';

export default {
  debrief: 'Le bilan de la classe',
  cry: {
    vote: (question: string, close: { first: number; second: number } | null) =>
      `Tout tenait à un vote${close === null ? '' : `, ${close.first}\u00a0contre\u00a0${close.second}`}\u00a0: ${question}`,
    signature: (party: string) => `Tout tenait à une signature\u00a0: ${party}`,
    refusal: (party: string) => `Tout tenait à un refus\u00a0: ${party}`,
    deal: (move: string) => `Tout tenait à un accord\u00a0: ${move}`,
    nothing: 'Rien n’aurait changé la fin.',
  },
  print: 'Imprimer le bilan',
  deals: 'Les accords',
  secret: { interest: 'Intérêt', redLine: 'Ligne rouge', ask: 'Demande privée' },
  partedTeam: (party: string, round: number) => `${party}, tour ${round}`,
  whatIf: 'Et si\u2026',
  oneChange: 'Une seule décision change, tout le reste est pareil.',
  instead: (question: string, answer: string) => `${question} → ${answer}`,
  word: {
    sign: (party: string) => `${party}\u00a0: signer`,
    hold: (party: string) => `${party}\u00a0: ne pas signer`,
  },
  without: (move: string) => `Sans l’accord\u00a0: ${move}`,
  played: 'Ce que vous avez joué',
  replayed: 'Ce qui se serait passé',
  signed: (quorum: number) => `Voix qui signent, session par session. Il en faut ${quorum}.`,
  mandate: (left: string) => `Mandat suivi\u00a0: ${left} sur 100.`,
  right: (n: number) => counted(n, { one: 'pronostic juste', other: 'pronostics justes' }),
  ofForecasts: (n: number) => `sur ${n}\u00a0: c’est la jauge qui a le plus bougé.`,
  opened: 'Les consignes, ouvertes',
  quote: (text: string) => `«\u00a0${text}\u00a0»`,
  words: { kept: 'parole tenue', broken: 'parole rompue' },
  lines: { held: 'Ligne rouge respectée.', crossed: 'Ligne rouge franchie.' },
  parted: 'Où vous vous êtes partagés',
  close: (first: string, second: string) => `${first} contre ${second}`,
  unanimous: 'Vous n’avez jamais été à égalité ni presque.',
  open: 'Ouvrir le bilan de la partie',
  code: 'Le code de cette partie',
  copy: 'Copier',
  copied: 'Copié.',
};
