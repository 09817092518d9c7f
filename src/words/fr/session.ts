/** A session: who signs an agreement, why, and what becomes of it. */
import { counted, inSentence, inWords, plural } from './grammar';

/** At the start of a sentence. */
const capital = (n: number): string => {
  const words = inWords(n);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export default {
  /** A session of the world's COP, and one of any other table. */
  name: { world: 'COP', other: 'Session' },
  number: (n: number) => `n°\u00a0${n}`,
  steps: {
    name: 'De la clause à l’entrée en vigueur',
    done: 'C’est fait',
    missing: 'Pas encore',
    clauses: (n: number, needed: number) =>
      `${counted(n, { one: 'clause', other: 'clauses' })} dans le projet, il en faut\u00a0${needed}.`,
    parties: (n: number, needed: number) =>
      `${counted(n, { one: 'acteur signe', other: 'acteurs signent' })}, il en faut\u00a0${needed}.`,
    weight: (weight: string, quorum: string) => `${weight}\u00a0% du poids, il en faut\u00a0${quorum}.`,
    quorums: (row: number, needed: number) =>
      plural(needed, { one: 'Le quorum à cette session.', other: `Quorums de suite\u00a0: ${row} sur ${needed}.` }),
    inForce: 'En vigueur\u00a0: les clauses agissent.',
    notInForce: 'L’entrée en vigueur.',
  },
  /** When sessions are held. */
  sessions: (turns: number) =>
    plural(turns, {
      one: 'Une session à chaque tour, dès que le projet a assez de clauses.',
      other: `Une session tous les ${inWords(turns)} tours, dès que le projet a assez de clauses.`,
    }),
  covers: (share: string, weight: string, kept: string) =>
    `Sa portée est de ${share}\u00a0%\u00a0: ${weight}\u00a0% du poids a signé, et les engagements sont tenus à ${kept}\u00a0%.`,
  wouldCover: (share: string, weight: string, kept: string) =>
    `En vigueur, sa portée serait de ${share}\u00a0%\u00a0: ${weight}\u00a0% du poids signe, et les engagements seraient tenus à ${kept}\u00a0%.`,
  keptBy: (monitor: string) => `Plus la jauge «\u00a0${monitor}\u00a0» monte, mieux ils sont tenus.`,
  /** The vote, as a sheet. */
  vote: {
    cry: { quorum: 'Quorum\u202f!', none: 'Pas de quorum' },
    outOf: 'voix sur cent,',
    parties: (signed: number, of: number) =>
      signed === 0
        ? `aucun acteur sur ${inWords(of)}`
        : `${plural(signed, { one: 'un acteur', other: `${inWords(signed)} acteurs` })} sur ${inWords(of)}`,
    /** After the actors that sign, where they are too few. */
    needed: (needed: number) => `\u00a0: il en faut ${inWords(needed)}`,
    quorum: (votes: number) => `quorum\u00a0: ${votes}`,
    stamp: 'Signe',
    stays: 'Reste',
    waits: (missing: string) => `Il manque ${missing} pour signer`,
    /** Before the change that alone would do most. */
    helps: (change: string) => `Aiderait\u00a0: ${change}`,
    left: (stance: string, exit: string) => `Part\u00a0: ${stance}, sous ${exit}`,
    rest: 'Le reste',
    stood: (actor: string, votes: number) => `${actor}, ${votes}, signe`,
    sat: (actor: string, votes: number) => `${actor}, ${votes}, ne signe pas`,
    image: (parties: string, votes: number, verdict: string) =>
      `Cent voix\u00a0: ${parties}. ${votes} voix sur cent. ${verdict}`,
    move: (name: string) => `Votre geste\u00a0: ${name}.`,
    why: 'Pourquoi\u202f?',
    whyTitle: 'Pourquoi ils signent, ou non',
  },
  /** What the vote has changed of the agreement: a sheet of its own. Agreements keep the names of their scenarios. */
  outcome: {
    entered: { cry: (name: string) => `${name} en vigueur`, about: 'Tant qu’il est en vigueur, à chaque tour\u00a0:' },
    lapsed: { cry: (name: string) => `${name} sans effet`, about: 'À chaque tour, on perd\u00a0:' },
    clauses: { entered: 'Ses clauses', lapsed: 'Les clauses qui tombent' },
    signatories: 'Les signataires',
    left: 'Qui est parti',
    promise: {
      kept: (label: string) => `Promesse tenue à ce jour\u00a0: «\u00a0${label}\u00a0».`,
      broken: (label: string) => `Promesse rompue à ce jour\u00a0: «\u00a0${label}\u00a0».`,
    },
    nothing: 'Ses clauses ne changent aucune jauge.',
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
      /** The same where there is little room. */
      raised: (label: string, to: string) => `${label} à ${to}`,
      level: (label: string, from: string, to: string) => `${label}\u00a0: de ${from} à ${to}`,
    },
    enough: 'suffit',
    noneIsEnough: 'Aucun changement ne suffirait seul.',
    noLever: 'Rien de ce qui peut encore changer.',
  },
  verdict: {
    noQuorum: 'Le quorum n’est pas atteint.',
    quorum: (row: number, needed: number) =>
      `Quorum ${row} sur ${needed}\u00a0: il en faut ${inWords(needed)} de suite pour entrer en vigueur.`,
    entered: (name: string, needed: number) =>
      plural(needed, {
        one: `Le quorum est atteint\u00a0: ${inSentence(name)} en vigueur.`,
        other: `${capital(needed)} quorums de suite\u00a0: ${inSentence(name)} en vigueur.`,
      }),
    inForce: (name: string) => `${name} toujours en vigueur.`,
    lapsed: (name: string) => `Quorum perdu\u00a0: ${inSentence(name)} sans effet.`,
  },
  nextSession: (turns: number) => `Prochaine session dans ${counted(turns, { one: 'tour', other: 'tours' })}.`,
  lastSession: 'C’était la dernière session.',
  heard: (headline: string, verdict: string) => `Session. ${headline} ${verdict}`,
  go: 'Continuer',
  /** The table, before the vote. */
  table: {
    cry: {
      votes: (missing: string) => `Il manque ${missing}\u00a0voix`,
      parties: (n: number) => `Il manque ${counted(n, { one: 'signature', other: 'signatures' })}`,
      quorum: 'Le quorum tient',
    },
    question: 'Un seul geste avant le vote. Lequel\u202f?',
    /** Where the quorum is there without a move. */
    holds: 'Vous pouvez voter tel quel.',
    /** Where no move that can be made brings a quorum. */
    outOfReach: 'Aucun geste ne suffit. Lequel prépare la suite\u202f?',
    /** Where no session is left for what it takes to enter into force. */
    tooLate: 'Trop tard pour l’entrée en vigueur. Un geste quand même\u202f?',
    /** What there is to pay with, and the stance from which a party signs. */
    means: (told: string) => `Vous avez\u00a0: ${told}.`,
    signsAt: (sign: string) => `On signe dès ${sign}.`,
    moves: 'Votre geste\u00a0: un seul, ou aucun',
    parties: 'Autour de la table',
    votes: (weight: string) => `${weight}\u00a0voix`,
    status: { signed: 'a signé', signs: 'signerait', waits: 'attend', leaves: 'partirait' },
    stance: (stance: string, sign: string) => `${stance}\u00a0: signe dès ${sign}`,
    missing: (stance: string, missing: string) => `${stance}\u00a0: il manque ${missing} pour signer`,
    moved: (before: string, after: string) => `${before}, puis ${after}`,
    stays: (stance: string, exit: string) => `${stance}\u00a0: part sous ${exit}`,
    kinds: { concession: 'Ce qu’on nous demande', pressure: 'Ce que nous pouvons imposer' },
    noLever: 'Ne demande rien.',
    clauses: 'Ou changer une clause',
    clausesFold: (n: number) => `Ou changer une clause\u00a0: ${n}`,
    clausesHelp: 'Souple\u00a0: moitié d’effet, moitié de refus.',
    wording: { firm: 'ferme', soft: 'souple' },
    /** A clause aloud: its wording, and the one that it may take instead. */
    spokenClause: (label: string, now: string, instead: string) =>
      `${label}. Aujourd’hui\u00a0: ${now}. Passer à\u00a0: ${instead}`,
    /** The wording that a clause may take instead, and whom that moves. */
    rewording: (wording: string, changes: string) => (changes === '' ? wording : `${wording}\u00a0: ${changes}`),
    closed: {
      /** What is missing: the gauge, its number, the number that is asked. */
      needs: {
        '>=': (name: string, is: string, needed: string) => `${name}\u00a0${is}, il faut\u00a0${needed}`,
        '>': (name: string, is: string, needed: string) => `${name}\u00a0${is}, il faut plus de\u00a0${needed}`,
        '<=': (name: string, is: string, needed: string) => `${name}\u00a0${is}, il faut au plus\u00a0${needed}`,
        '<': (name: string, is: string, needed: string) => `${name}\u00a0${is}, il faut moins de\u00a0${needed}`,
        '=': (name: string, is: string, needed: string) => `${name}\u00a0${is}, il faut\u00a0${needed}`,
      },
      unmet: (condition: string) => `Il faudrait\u00a0: ${condition}`,
      used: 'Déjà fait\u00a0: une fois par partie',
      'not-in-draft': 'Pas dans le projet',
    },
    yourMove: 'Votre geste',
    none: 'Voter tel quel',
    noneHelp: 'Choisissez un geste pour voir ce qu’il change. Au clavier\u00a0: les flèches, puis deux fois Entrée.',
    withMove: (votes: string) => `Avec ce geste, ${votes}\u00a0voix`,
    withoutMove: (votes: string) => `Sans geste, ${votes}\u00a0voix`,
    beforeAfter: (before: string, after: string) => (before === after ? `${after} voix` : `${before}, puis ${after}`),
    quorumAt: (votes: number) => `quorum ${votes}`,
    stanceAfter: (actor: string, before: string, after: string) => `${actor}\u00a0: ${before}, puis ${after}.`,
    wins: 'Signe.',
    loses: 'Ne signe plus.',
    enough: (n: number, needed: number) =>
      n === 0
        ? `Personne ne signe\u00a0: il en faut ${inWords(needed)}.`
        : `${plural(n, { one: 'Un signataire', other: `${capital(n)} signataires` })}\u00a0: il en faut ${inWords(needed)}.`,
    weight: (before: string, after: string) =>
      before === after ? `Voix\u00a0: ${after}.` : `Voix\u00a0: ${before}, puis ${after}.`,
    quorum: { reached: 'Quorum atteint.', missed: 'Pas de quorum.' },
    /** What it still takes after this vote for the agreement to act. */
    toEnter: (needed: number) => `En vigueur après ${inWords(needed)} quorums de suite.`,
    price: 'Ce que cela coûte',
    nothing: 'Rien à payer.',
    softer: 'En vigueur, cette clause n’agirait qu’à moitié.',
    firmer: 'En vigueur, cette clause agirait en entier.',
    touches: (name: string, who: string) => `Cela touche ${name}, ${who}.`,
    promised: (promise: string) => `Vous aviez promis\u00a0: «\u00a0${promise}\u00a0».`,
    vote: 'Mettre aux voix',
    heard: (weight: string, verdict: string) => `${weight}\u00a0voix. ${verdict}`,
  },
};
