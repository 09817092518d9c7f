/** What a turn did, in words: its review, its causes, its place in the journal. Agreements keep the names of their scenarios. */
import { counted, ofA } from './grammar';

export default {
  undo: 'Annuler la décision',
  kicker: { act: 'ce que vous avez fait', life: 'ce que vit quelqu’un', event: 'dernière heure' },
  /** Read aloud: how much else there is to read. */
  newsBelow: (n: number) => `${counted(n, { one: 'nouvelle', other: 'nouvelles' })}.`,
  decided: (label: string) => `Vous avez choisi\u00a0: ${label}`,
  /** Read aloud: how an axis has moved, and the gauge that moved it most. */
  moved: {
    up: (axis: string, by: string, gauge: string | null) =>
      `${axis}\u00a0: plus ${by}${gauge === null ? '' : `, surtout par «\u00a0${gauge}\u00a0»`}.`,
    down: (axis: string, by: string, gauge: string | null) =>
      `${axis}\u00a0: moins ${by}${gauge === null ? '' : `, surtout par «\u00a0${gauge}\u00a0»`}.`,
  },
  noDossier: 'Un tour sans dossier',
  /** Before what became of an earlier decision. */
  echo: (label: string, date: string) => `Suite de «\u00a0${label}\u00a0» (${date})\u00a0:`,
  /** What a review has no room for, and whether what it tells is true. */
  news: {
    more: (n: number) => `Et aussi (${n})`,
    all: 'Tout ce qui s’est passé',
    real: (publisher: string) => `Réel\u00a0: ${publisher}`,
    inspired: 'Inventé, d’après des faits réels',
    invented: 'Inventé',
  },
  clauseProposed: (label: string, name: string) => `«\u00a0${label}\u00a0» rejoint le projet ${ofA(name)}.`,
  rewording: {
    soft: (label: string) => `«\u00a0${label}\u00a0» est assouplie.`,
    firm: (label: string) => `«\u00a0${label}\u00a0» redevient ferme.`,
  },
  signature: (actor: string) => `Signature\u00a0: ${actor}.`,
  exit: (actor: string) => `Départ\u00a0: ${actor}.`,
  /** News that came before in this game. */
  again: (title: string) => `Encore\u00a0: ${title}`,
  sessionHeld: 'Une session se tient.',
  entryIntoForce: (name: string) => `${name} en vigueur.`,
  lapse: (name: string) => `${name} sans effet.`,
  earlyEnding: 'La partie s’arrête ici.',
  sumKicker: 'Pourquoi\u202f? Les causes font la somme',
  sum: 'L’addition',
  moves: 'Ce qui a le plus bougé',
  facts: 'Ce que raconte le jeu peut être inventé\u202f; ce qui suit est réel.',
  exact: 'Somme exacte',
  noChange: 'Rien n’a bougé sur cette jauge.',
  /** The same aloud. */
  spokenFromTo: (label: string, from: string, to: string) => `${label}\u00a0: de ${from} à ${to}.`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  next: {
    half: 'Au semestre suivant',
    turn: 'Au tour suivant',
    session: 'À la session',
    ending: 'Au dénouement',
  },
  causes: {
    cost: 'coût de votre décision',
    decision: (since: string) => `votre décision, ${since}`,
    event: 'événement',
    eventSince: (since: string) => `événement, ${since}`,
    shield: 'Retenu par le bouclier',
    rest: (n: number) => `${n} autres causes`,
    restNote: 'moins de 0,1 chacune',
    coupling: 'mécanisme',
    relaxation: 'Avec le temps',
    relaxationNote: 'retour vers le niveau habituel',
    interest: 'intérêt de l’acteur',
    clause: 'clause du projet',
    freeRiding: 'Passager clandestin',
    freeRidingNote: 'laisser les autres s’engager',
    club: 'Avantages du club',
    clubNote: 'réservés aux signataires',
    treaty: 'clauses en vigueur',
    lever: (since: string) => `votre geste en session, ${since}`,
    rewording: 'nouvelle rédaction de la clause',
    cause: 'Cause',
    amount: 'Effet',
    table: (gauge: string) => `Les causes du changement\u00a0: ${gauge}`,
  },
  journal: {
    title: 'Journal',
    empty: 'Aucun tour joué pour l’instant.',
    noDossier: 'Pas de dossier ce tour-ci.',
    /** The ideas that the game grew out of. */
    origin: {
      title: 'D’où vient ce jeu',
      lead: 'Les idées dont il est parti, une par une. Chacune a son autre côté, et un dossier où elle se joue.',
      other: 'L’autre côté',
      played: 'Où cela se joue',
      notMet: 'pas rencontré dans cette partie',
      decided: (date: string, label: string) => `${date}\u00a0: ${label}`,
    },
  },
};
