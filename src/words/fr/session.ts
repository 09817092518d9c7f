/** A session: who signs an agreement, why, and what becomes of it. */
/** At the start of a sentence. */
const capital = (n: number): string => {
  const words = inWords(n);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

import { counted, inWords, plural } from './grammar';

export default {
  /** A session of the world's COP, and one of any other table. */
  name: { world: 'COP', other: 'Session' },
  number: (n: number) => `n°\u00a0${n}`,
  kicker: (date: string, where: string) => `${date} — ${where}`,
  unitedNations: 'Nations unies',
  steps: {
    name: 'De la clause à l’accord',
    done: 'C’est fait',
    missing: 'Pas encore',
    clauses: (n: number, needed: number) =>
      `${counted(n, { one: 'clause', other: 'clauses' })} dans le projet, il en faut\u00a0${needed}.`,
    parties: (n: number, needed: number) =>
      `${counted(n, { one: 'acteur signe', other: 'acteurs signent' })}, il en faut\u00a0${needed}.`,
    weight: (weight: string, quorum: string) => `${weight}\u00a0% du poids, il en faut\u00a0${quorum}.`,
    quorums: (row: number, needed: number) =>
      plural(needed, { one: 'Le quorum à cette session.', other: `Quorums de suite\u00a0: ${row} sur ${needed}.` }),
    inForce: 'L’accord est en vigueur\u00a0: il agit.',
    notInForce: 'L’accord en vigueur.',
  },
  covers: (share: string, weight: string, kept: string) =>
    `La portée de l’accord est de ${share}\u00a0%\u00a0: ${weight}\u00a0% du poids a signé, et les engagements sont tenus à ${kept}\u00a0%.`,
  wouldCover: (share: string, weight: string, kept: string) =>
    `En vigueur, sa portée serait de ${share}\u00a0%\u00a0: ${weight}\u00a0% du poids signe, et les engagements seraient tenus à ${kept}\u00a0%.`,
  keptBy: (monitor: string) => `Plus la jauge «\u00a0${monitor}\u00a0» monte, mieux ils sont tenus.`,
  hemicycle: (signed: string, rest: string, quorum: string) =>
    `Hémicycle de cent sièges\u00a0: ${signed} signent, ${rest} ne signent pas. Le quorum est à ${quorum}.`,
  weight: (quorum: string) => `% du poids (quorum\u00a0: ${quorum})`,
  headline: {
    none: 'Personne ne signe.',
    some: (n: number) => plural(n, { one: 'Un acteur signe.', other: `${capital(n)} acteurs signent.` }),
    rest: (n: number) => plural(n, { one: 'Un regarde.', other: `${capital(n)} regardent.` }),
    all: 'Tous signent.',
  },
  matrix: 'Les clauses et les acteurs',
  matrixHelp: 'Ce que chaque clause ajoute ou retire à la position de chaque acteur, en points.',
  clauseColumn: 'Clause du projet',
  weightOf: (weight: string) => `poids ${weight}`,
  soft: 'souple\u00a0: moitié d’effet',
  clubOnly: 'club\u00a0: réservé aux signataires',
  stance: 'Position',
  stanceHelp: (sign: string, exit: string) => `signe à ${sign}, quitte sous ${exit}`,
  heading: 'Va vers',
  headingHelp: 'si rien ne change',
  signature: 'Signature',
  signed: 'Signe',
  waits: 'Attend',
  justSigned: 'Vient de signer',
  justLeft: 'Vient de quitter',
  party: {
    pick: 'De quel acteur parle-t-on\u202f?',
    stays: (stance: string, heading: string) =>
      `Signataire, sans envie de partir. Position ${stance}, en route vers ${heading}.`,
    leaving: (stance: string, heading: string, exit: string) =>
      `Signataire pour l’instant. Position ${stance}, en route vers ${heading}\u00a0: départ sous ${exit}.`,
    signing: (stance: string, heading: string, sign: string) =>
      `En attente. Position ${stance}, en route vers ${heading}\u00a0: signature à ${sign}.`,
    waits: (stance: string, heading: string, missing: string) =>
      `En attente. Position ${stance}, en route vers ${heading}\u00a0: à ce train, il manquera ${missing} pour signer.`,
    pulls: 'Ce qui attire, ce qui freine',
    start: 'Position de départ',
    end: 'Où va la position',
    bound: 'Limite de l’échelle, 0 ou 100',
    levers: {
      waits: 'Ce qui aiderait à signer',
      signing: 'Ce qui empêcherait de signer',
      stays: 'Ce qui pousserait à partir',
      leaving: 'Ce qui aiderait à rester',
    },
    lever: {
      clause: (label: string) => `Clause\u00a0: ${label}`,
      signs: (actor: string) => `Signature\u00a0: ${actor}`,
      leaves: (actor: string) => `Départ\u00a0: ${actor}`,
      level: (label: string, from: string, to: string) => `${label}\u00a0: de ${from} à ${to}`,
    },
    enough: 'suffit',
    noneIsEnough: 'Aucun changement ne suffirait seul.',
    noLever: 'Rien de ce qui peut encore changer.',
  },
  quorum: 'Quorum',
  wanted: 'à obtenir',
  stampSession: (n: number) => `session ${n}`,
  verdict: {
    noQuorum: 'Le quorum n’est pas atteint.',
    quorum: (row: number, needed: number) =>
      `Quorum ${row} sur ${needed}\u00a0: il en faut ${needed} de suite pour ratifier.`,
    entered: (needed: number) =>
      plural(needed, {
        one: 'Le quorum est atteint\u00a0: l’accord entre en vigueur.',
        other: `${capital(needed)} quorums de suite\u00a0: l’accord entre en vigueur.`,
      }),
    inForce: 'L’accord reste en vigueur.',
    lapsed: 'L’accord n’est plus en vigueur\u00a0: le quorum est perdu.',
  },
  nextSession: (turns: number) => `Prochaine session dans ${counted(turns, { one: 'tour', other: 'tours' })}.`,
  lastSession: 'C’était la dernière session.',
  go: 'Continuer',
  /** The table, before the vote. */
  table: {
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
    moved: (before: string, after: string) => `${before}, puis ${after}`,
    stays: (stance: string, exit: string) => `${stance}\u00a0: a signé, part sous ${exit}`,
    kinds: { concession: 'Ce qu’on nous demande', pressure: 'Ce que nous pouvons imposer' },
    noLever: 'Ne demande rien.',
    clauses: 'Ou changer une clause',
    clausesHelp: 'Souple\u00a0: moitié d’effet. Le refus baisse de moitié aussi, mais tour après tour.',
    soften: 'assouplir, tout de suite',
    harden: 'rendre ferme, tout de suite',
    none: 'Aucun geste',
    noneHelp: 'Voter tel quel.',
    yourMove: 'Votre geste',
    stanceAfter: (actor: string, before: string, after: string) => `${actor}\u00a0: ${before}, puis ${after}.`,
    wins: (actor: string) => `${actor} signe.`,
    loses: (actor: string) => `${actor} ne signe plus.`,
    enough: (n: number, needed: number) =>
      n === 0
        ? `Aucun acteur ne signe, il en faut ${needed}.`
        : `${plural(n, { one: 'Un acteur signe', other: `${n} acteurs signent` })}, il en faut ${needed}.`,
    weight: (before: string, after: string) =>
      before === after ? `${after}\u00a0voix.` : `${before}\u00a0voix, puis ${after}.`,
    quorum: { reached: 'Quorum atteint.', missed: 'Pas de quorum.' },
    price: 'Ce que cela coûte',
    nothing: 'Rien à payer.',
    vote: 'Mettre aux voix',
    heard: (weight: string, verdict: string) => `${weight}\u00a0voix. ${verdict}`,
  },
};
