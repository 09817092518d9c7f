/** Assumptions, worldviews and the start of a game. */
import { plural } from './grammar';

export default {
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
    changed: (n: number) => (n === 0 ? 'toutes moyennes' : plural(n, { one: 'une changée', other: `${n} changées` })),
  },

  futures: 'Les futurs du dossier ouvert, sous ces hypothèses',

  stopped: {
    closed: (option: string, dossier: string) =>
      `Sous ces hypothèses, «\u00a0${option}\u00a0» n’est plus possible («\u00a0${dossier}\u00a0»). La partie reprend là\u00a0: vos décisions suivantes sont retirées.`,
    'other-question': (option: string, dossier: string) =>
      `Sous ces hypothèses, «\u00a0${dossier}\u00a0» ne vient plus à ce moment\u00a0: «\u00a0${option}\u00a0» et vos décisions suivantes sont retirées. La partie reprend là.`,
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
    undo: 'Annuler la décision',
    change: 'Hypothèses',
  },
};
