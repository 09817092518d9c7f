/** The words of a session in French: who signs an agreement, why, and what becomes of it. */
import { counted } from './numbers';

export const sessionFr = {
  /** A session of the world's COP, and one of any other table. */
  name: { world: 'COP', other: 'Session' },
  number: (n: number) => `n°\u00a0${n}`,
  kicker: (date: string, where: string) => `${date} — ${where}`,
  unitedNations: 'Nations unies',
  steps: {
    name: 'De la clause à l’accord',
    done: 'C’est fait',
    missing: 'Il manque',
    clauses: (n: number, needed: number) => `${counted('fr', n, CLAUSES_FR)} au projet, il en faut\u00a0${needed}.`,
    parties: (n: number, needed: number) => `${counted('fr', n, PARTIES_FR)}, il en faut\u00a0${needed}.`,
    weight: (weight: string, quorum: string) => `${weight}\u00a0% du poids, il en faut\u00a0${quorum}.`,
    quorums: (row: number, needed: number) =>
      needed === 1 ? 'Le quorum à cette session.' : `Quorums de suite\u00a0: ${row} sur ${needed}.`,
    inForce: 'En vigueur\u00a0: il agit.',
    notInForce: 'Pas encore en vigueur.',
  },
  covers: (share: string, weight: string, kept: string) =>
    `L’accord couvre ${share}\u00a0%\u00a0: ${weight}\u00a0% du poids, engagements tenus à ${kept}\u00a0%.`,
  wouldCover: (share: string, weight: string, kept: string) =>
    `En vigueur, il couvrirait ${share}\u00a0%\u00a0: ${weight}\u00a0% du poids, engagements tenus à ${kept}\u00a0%.`,
  keptBy: (monitor: string) => `Plus la jauge «\u00a0${monitor}\u00a0» monte, mieux ils sont tenus.`,
  hemicycle: (signed: string, rest: string, quorum: string) =>
    `Hémicycle de cent sièges\u00a0: ${signed} signent, ${rest} ne signent pas. Le quorum est à ${quorum}.`,
  weight: (quorum: string) => `% du poids (quorum\u00a0: ${quorum})`,
  headline: {
    none: 'Personne ne signe.',
    some: (n: number) => (n === 1 ? 'Une partie signe.' : `${numberFr(n)} parties signent.`),
    rest: (n: number) => (n === 1 ? 'Une regarde.' : `${numberFr(n)} regardent.`),
    all: 'Toutes signent.',
  },
  matrix: 'Les clauses et les parties',
  matrixHelp: 'Ce que chaque clause ajoute ou retire à la position de chaque partie, en points.',
  clauseColumn: 'Clause du projet',
  weightOf: (weight: string) => `poids ${weight}`,
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
    pick: 'De qui parle-t-on\u202f?',
    stays: (stance: string, heading: string) => `Signe. Sa position, ${stance}, va vers ${heading}\u00a0: elle reste.`,
    leaving: (stance: string, heading: string, exit: string) =>
      `Signe, mais sa position, ${stance}, va vers ${heading}\u00a0: sous ${exit}, elle quittera.`,
    signing: (stance: string, heading: string, sign: string) =>
      `Attend. Sa position, ${stance}, va vers ${heading}\u00a0: à ${sign}, elle signera.`,
    waits: (stance: string, heading: string, missing: string) =>
      `Attend. Sa position, ${stance}, va vers ${heading}\u00a0: il lui manque ${missing} pour signer.`,
    pulls: 'Ce qui l’attire et la freine',
    start: 'Sa position de départ',
    end: 'Où va sa position',
    bound: 'Bord de l’échelle',
    levers: {
      waits: 'Ce qui la ferait signer',
      signing: 'Ce qui l’en empêcherait',
      stays: 'Ce qui la ferait quitter',
      leaving: 'Ce qui la ferait rester',
    },
    lever: {
      clause: (label: string) => `La clause «\u00a0${label}\u00a0»`,
      signs: (actor: string) => `Signature\u00a0: ${actor}`,
      leaves: (actor: string) => `Départ\u00a0: ${actor}`,
      level: (label: string, from: string, to: string) => `${label}\u00a0: ${from} → ${to}`,
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
      needed === 1
        ? 'Le quorum est atteint\u00a0: l’accord entre en vigueur.'
        : `${numberFr(needed)} quorums de suite\u00a0: l’accord entre en vigueur.`,
    inForce: 'L’accord reste en vigueur.',
    lapsed: 'L’accord tombe\u00a0: le quorum est perdu.',
  },
  nextSession: (turns: number) => `Prochaine session dans ${counted('fr', turns, { one: 'tour', other: 'tours' })}.`,
  lastSession: 'C’était la dernière session.',
  go: 'Continuer',
};

const CLAUSES_FR = { one: 'clause', other: 'clauses' };
const PARTIES_FR = { one: 'partie signe', other: 'parties signent' };

/** Small numbers in words at the start of a sentence, figures beyond. */
const numberFr = (n: number): string =>
  ['Zéro', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'][n] ?? String(n);

export type SessionWords = typeof sessionFr;
