/** What is said where assumptions, worldviews and the start of a game are chosen. It loads with those dialogs. */
import type { Language } from './language';

const fr = {
  levels: { low: 'faible', mid: 'moyenne', high: 'forte' },

  prepare: (scenario: string) => `Préparer\u00a0: ${scenario}`,
  current: 'Hypothèses et tirage',
  play: 'Jouer',
  playSandbox: 'Ouvrir le bac à sable',
  loading: 'On ouvre la partie…',
  failed: 'Ce scénario n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',

  mode: {
    name: 'Quelle sorte de partie\u202f?',
    game: 'Partie',
    gameHelp: 'Chaque décision compte. La partie est gardée, et peut être rendue.',
    sandbox: 'Bac à sable',
    sandboxHelp: 'On annule une décision, on change les hypothèses en route. Rien n’est gardé ni rendu.',
    isGame: 'Dans une partie, les hypothèses ne changent plus.',
    isSandbox: 'Bac à sable\u00a0: chaque changement rejoue aussitôt les mêmes décisions.',
    toSandbox: 'Continuer en bac à sable',
    toSandboxHelp: 'Vous repartez des mêmes décisions, et pouvez les annuler. La partie reste gardée.',
  },

  worldviews: {
    name: 'Selon quelle vision du monde\u202f?',
    help: 'Personne ne sait comment le monde réagira. Chaque vision tient certaines hypothèses pour vraies\u00a0: les règles changent avec elles.',
    middle: 'Au milieu',
    middleHolder: 'Toutes les hypothèses sont moyennes.',
    own: 'La vôtre',
    ownHolder: 'Vous avez choisi les hypothèses une par une.',
  },

  assumptions: {
    name: 'Hypothèse par hypothèse',
    none: 'Ce scénario n’a pas d’hypothèse à changer.',
    changed: (n: number) => (n === 0 ? 'toutes moyennes' : n === 1 ? 'une changée' : `${n} changées`),
  },

  futures: 'Les futurs du dossier ouvert, sous ces hypothèses',

  stopped: {
    closed: (option: string, dossier: string) =>
      `Sous ces hypothèses, «\u00a0${option}\u00a0» n’est plus possible («\u00a0${dossier}\u00a0»). La partie reprend là\u00a0: vos décisions suivantes sont retirées.`,
    'other-dossier': (option: string, dossier: string) =>
      `Sous ces hypothèses, le dossier «\u00a0${dossier}\u00a0» ne vient plus à ce moment\u00a0: «\u00a0${option}\u00a0» et vos décisions suivantes sont retirées. La partie reprend là.`,
  },
  replayed: 'Les mêmes décisions ont été rejouées.',

  seed: {
    name: 'Tirage',
    help: 'Le même nombre donne les mêmes dossiers et la même chance.',
    draw: 'Un autre tirage',
    wrong: 'Un nombre entier, de 0 à 4\u202f294\u202f967\u202f295.',
  },
  link: {
    name: 'Lien vers ce départ',
    help: 'Toute la classe part du même monde. Rien de ce qui a été joué n’est dans le lien.',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
  },

  sandbox: {
    name: 'Bac à sable',
    help: 'Rien ne compte, tout s’annule.',
    undo: 'Annuler la décision',
    change: 'Hypothèses',
  },
};

export type AssumptionWords = typeof fr;

const en: AssumptionWords = {
  levels: { low: 'low', mid: 'middle', high: 'high' },

  prepare: (scenario) => `Prepare: ${scenario}`,
  current: 'Assumptions and seed',
  play: 'Play',
  playSandbox: 'Open the sandbox',
  loading: 'Opening the game…',
  failed: 'This scenario could not be loaded. Check the connection, then try again.',

  mode: {
    name: 'What kind of game?',
    game: 'Game',
    gameHelp: 'Every decision counts. The game is saved, and can be handed in.',
    sandbox: 'Sandbox',
    sandboxHelp: 'Undo a decision, change the assumptions on the way. Nothing is saved or handed in.',
    isGame: 'In a game, the assumptions cannot change.',
    isSandbox: 'Sandbox: each change replays the same decisions at once.',
    toSandbox: 'Go on in a sandbox',
    toSandboxHelp: 'You start from the same decisions, and can undo them. The game stays saved.',
  },

  worldviews: {
    name: 'According to which worldview?',
    help: 'Nobody knows how the world will react. Each view takes some assumptions to be true: the rules change with them.',
    middle: 'In the middle',
    middleHolder: 'Every assumption is in the middle.',
    own: 'Your own',
    ownHolder: 'You chose the assumptions one by one.',
  },

  assumptions: {
    name: 'One assumption at a time',
    none: 'This scenario has no assumption to change.',
    changed: (n) => (n === 0 ? 'all in the middle' : n === 1 ? 'one changed' : `${n} changed`),
  },

  futures: 'The futures of the open dossier, under these assumptions',

  stopped: {
    closed: (option, dossier) =>
      `Under these assumptions “${option}” is no longer possible (“${dossier}”). The game goes on from there: your later decisions are undone.`,
    'other-dossier': (option, dossier) =>
      `Under these assumptions the dossier “${dossier}” no longer comes at that moment: “${option}” and your later decisions are undone. The game goes on from there.`,
  },
  replayed: 'The same decisions have been played again.',

  seed: {
    name: 'Seed',
    help: 'The same number gives the same dossiers and the same luck.',
    draw: 'Another seed',
    wrong: 'A whole number, from 0 to 4,294,967,295.',
  },
  link: {
    name: 'Link to this start',
    help: 'The whole class starts from the same world. Nothing that was played is in the link.',
    copy: 'Copy the link',
    copied: 'Link copied.',
  },

  sandbox: {
    name: 'Sandbox',
    help: 'Nothing counts, everything can be undone.',
    undo: 'Undo the decision',
    change: 'Assumptions',
  },
};

const ALL: Readonly<Record<Language, AssumptionWords>> = { fr, en };

export const assumptionWords = (language: Language): AssumptionWords => ALL[language];
