/** The table of a session, before its vote. */
import { counted, plural } from './grammar';

export default {
  cry: {
    votes: (missing: string) => `Il manque ${missing}\u00a0voix`,
    parties: (n: number) => `Il manque ${counted(n, { one: 'signature', other: 'signatures' })}`,
    quorum: 'Le quorum tient',
  },
  question: 'Un seul geste avant le vote. Lequel\u202f?',
  parties: 'Autour de la table',
  votes: (weight: string) => `${weight}\u00a0voix`,
  status: { signed: 'a signé', signs: 'signerait', waits: 'attend', leaves: 'partirait' },
  stance: (stance: string, sign: string) => `${stance}\u00a0: signe à partir de ${sign}`,
  missing: (stance: string, missing: string) => `${stance}\u00a0: il manque ${missing} pour signer`,
  kinds: { concession: 'Ce qu’on nous demande', pressure: 'Ce que nous pouvons imposer' },
  noLever: 'Ne demande rien.',
  clauses: 'Ou changer une clause',
  clausesHelp: 'Souple\u00a0: moitié d’effet, moitié de refus.',
  soften: 'assouplir',
  harden: 'rendre ferme',
  none: 'Aucun geste',
  noneHelp: 'Voter tel quel.',
  yourMove: 'Votre geste',
  stanceAfter: (actor: string, before: string, after: string) => `${actor}\u00a0: ${before}, puis ${after}.`,
  wins: (actor: string) => `${actor} signe.`,
  loses: (actor: string) => `${actor} ne signe plus.`,
  enough: (n: number, needed: number) =>
    `${plural(n, { one: 'Une partie signe', other: `${n} parties signent` })}, il en faut ${needed}.`,
  weight: (before: string, after: string) =>
    before === after ? `${after}\u00a0voix.` : `${before}\u00a0voix, puis ${after}.`,
  quorum: { reached: 'Quorum atteint.', missed: 'Pas de quorum.' },
  price: 'Ce que cela coûte',
  nothing: 'Rien à payer.',
  vote: 'Mettre aux voix',
  heard: (weight: string, verdict: string) => `${weight}\u00a0voix. ${verdict}`,
};
