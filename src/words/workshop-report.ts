/** What the balance report says in the workshop, in a teacher's words. It loads with the workshop. */
import type { Language } from './language';
import { counted } from './numbers';

const fr = {
  name: 'L’équilibre',
  making: 'Les robots jouent…',
  progress: 'Avancement du rapport',
  stop: 'Arrêter',
  again: 'Refaire le rapport',
  failed: 'Le rapport n’a pas pu être fait. Relancez-le\u202f; si l’erreur revient, rechargez la page.',
  stoppedEmpty: 'Arrêté avant la première partie comptée\u00a0: il n’y a rien à montrer.',
  stopped: (games: string) =>
    `Arrêté en chemin\u00a0: ce rapport est celui de ${games} parties. Il est juste, mais moins sûr.`,
  ready: (met: number, judged: number) => `Rapport prêt\u00a0: ${met} critères remplis sur ${judged}.`,
  played: (games: string, worlds: number) =>
    `${games} parties de robots, sous ${counted('fr', worlds, { one: 'jeu d’hypothèses', other: 'jeux d’hypothèses' })}. Refait sur le même fichier, ce rapport dit la même chose.`,
  scope:
    'Le rapport du terminal (npm run balance) compte les mêmes parties. Il ajoute la comparaison avec une version d’avant, et une page à imprimer.',

  criteria: {
    title: 'Ce monde est-il juste\u202f?',
    met: 'Oui',
    unmet: 'Non',
    undecided: 'Trop peu pour en juger',
    notAsked: 'Sans objet',
    needsTurns: (turns: number) =>
      `Il faut au moins ${turns} tours pour en juger. Avec moins de décisions, une seule doctrine peut être la bonne à chaque fois.`,
    found: (figure: string, bound: string) => `${figure} (il faut ${bound})`,
    atMost: (bound: string) => `au plus ${bound}`,
    atLeast: (bound: string) => `au moins ${bound}`,
    lessThan: (bound: string) => `moins de ${bound}`,
    culprits: 'En cause',
    points: (amount: string) => `${amount} points`,
    deviations: (amount: string) => `${amount} écarts-types`,
    ofAll: (count: number, all: number) => `${count} sur ${all}`,
    small:
      'Sur un petit monde, certains critères n’ont pas de sens\u00a0: regardez surtout les doctrines, les options et les fins.',
    sentences: {
      'no-pure-too-often': 'Aucune doctrine n’est la meilleure trop souvent',
      'each-pure-somewhere': 'Chaque doctrine est la meilleure quelque part',
      'mixed-beats-pure': 'Mélanger les doctrines bat une doctrine seule',
      'options-serve': 'Chaque option est parfois la meilleure',
      'options-do-not-crush': 'Aucune option n’écrase les autres',
      'planner-beats-random': 'Réfléchir vaut mieux que jouer au hasard',
      'planner-beats-script': 'S’adapter vaut mieux que réciter un plan',
      'luck-does-not-decide': 'La chance ne décide pas',
      'endings-reached': 'Chaque fin est atteinte',
      'events-fire': 'Chaque événement arrive',
      'doctrines-cut-both-ways': 'Chaque doctrine mène à une bonne fin et à une mauvaise',
    },
    advice: {
      'no-pure-too-often':
        'Affaiblissez-la par un prix plutôt que par un effet plus petit\u00a0: un délai, une autre jauge qui souffre.',
      'each-pure-somewhere': 'Donnez à cette doctrine un moment où elle est la bonne réponse.',
      'mixed-beats-pure': 'Faites dépendre les effets les uns des autres, ou serrez le budget.',
      'options-serve':
        'Une option qui ne sert jamais est un piège\u00a0: donnez-lui une force que les autres n’ont pas.',
      'options-do-not-crush': 'Donnez un prix à cette option, ou une force à ses voisines.',
      'planner-beats-random': 'Les options se valent trop. Rendez les écarts plus nets.',
      'planner-beats-script': 'Ajoutez un tirage de dossiers, ou un événement qui rebat les cartes.',
      'luck-does-not-decide': 'Baissez les dégâts des événements, ou renforcez le bouclier.',
      'endings-reached': 'Changez un seuil. Une fin que personne ne voit est un texte perdu.',
      'events-fire': 'Changez sa chance ou sa condition.',
      'doctrines-cut-both-ways': 'Sinon, votre monde plaide.',
    },
  },

  expectations: {
    title: 'Ce que vous attendiez (expect)',
    met: 'Tenu',
    broken: 'Pas tenu',
    undecided: 'Indécis\u00a0: il faudrait plus de parties',
    ending: (title: string, least: string, most: string) =>
      `La fin «\u00a0${title}\u00a0» arrive entre ${least} et ${most} du temps`,
    every: {
      option: (least: string) => `Chaque option est choisie au moins ${least} du temps`,
      ending: (least: string) => `Chaque fin arrive au moins ${least} du temps`,
      event: (least: string) => `Chaque événement arrive au moins ${least} du temps`,
    },
  },

  wins: {
    title: 'Qui gagne, et où',
    help: 'Le meilleur des trois robots qui suivent toujours la même doctrine, sous chaque jeu d’hypothèses. L’écart est l’émancipation moins la tyrannie.',
    tally: (wins: number, all: number) => `la meilleure dans ${wins} cas sur ${all}`,
    table: 'Voir chaque cas',
    premise: 'Hypothèses',
    best: 'Meilleure doctrine',
    gap: 'Écart',
    mixed: 'Meilleur mélange',
    premises: {
      mid: 'Toutes moyennes',
      level: (label: string, level: string) => `${label}\u00a0: ${level}`,
      levels: { low: 'basse', mid: 'moyenne', high: 'haute' },
      worldview: (label: string) => `Vision du monde\u00a0: ${label}`,
      random: (n: number) => `Tirage ${n}`,
    },
  },

  axes: {
    title: 'Les deux axes',
    help: 'Où chaque robot finit en moyenne. À droite, plus d’émancipation\u202f; en haut, plus de tyrannie.',
    label: (players: number) =>
      `Nuage de ${players} robots selon l’émancipation et la tyrannie. Le tableau suivant donne les mêmes nombres.`,
    number: 'Repère',
    player: 'Robot',
    gap: 'Écart',
    worst: 'Au pire',
  },

  players: {
    always: (doctrine: string) => `Toujours ${doctrine}`,
    inTurn: (doctrines: string) => `En alternance\u00a0: ${doctrines}`,
    /** The doctrines in a list of several. */
    doctrines: { cop: 'COP', public: 'public', laissez_faire: 'laissez-faire' },
    between: ', ',
    script: 'Un plan appris par cœur',
    plan: 'Un plan fait pour ce cas',
    random: 'Au hasard',
    greedy: 'Au plus pressé',
    planner: 'En réfléchissant',
    worst: 'En cherchant le pire',
    seeker: (ending: string) => `En cherchant la fin «\u00a0${ending}\u00a0»`,
  },

  options: {
    title: 'Les options servent-elles\u202f?',
    help: '«\u00a0Meilleure\u00a0»\u00a0: sa part des situations où rien n’était mieux. À zéro, c’est un piège\u202f; près de 100\u00a0%, le choix est écrit d’avance.',
    option: 'Option',
    open: 'Ouverte',
    chosen: 'Choisie',
    best: 'Meilleure',
    never: 'jamais rencontrée',
    notJudged: 'non jugée',
    dominated: (doctrine: string) => `jamais mieux que l’option ${doctrine}`,
  },

  endings: { title: 'Les fins atteintes', thing: 'Fin' },
  events: { title: 'Les événements', thing: 'Événement', none: 'Ce scénario n’a pas d’événement.' },
  facts: { title: 'Les faits montrés', thing: 'Fait', none: 'Ce scénario ne cite aucun fait.' },
  reach: {
    share: 'Part des parties',
    between: (least: string, most: string) => `entre ${least} et ${most}`,
    onlySought: 'seulement par un robot qui s’y applique',
    unseen: 'jamais vu dans ces parties',
    outOfReach: (games: string) => `hors d’atteinte en ${games}\u00a0parties d’essai`,
    because: (what: string, low: string, high: string, asked: string) =>
      `\u00a0: ${what} reste entre ${low} et ${high}, il faudrait ${asked}`,
  },
  quoted: (label: string) => `«\u00a0${label}\u00a0»`,
  counts: { turn: 'le tour', in_force: 'le traité en vigueur (0 ou 1)', coverage: 'la couverture du traité' },
};

export type ReportWords = typeof fr;

const en: ReportWords = {
  name: 'The balance',
  making: 'The robots are playing…',
  progress: 'Progress of the report',
  stop: 'Stop',
  again: 'Make the report again',
  failed: 'The report could not be made. Start it again; if the error comes back, reload the page.',
  stoppedEmpty: 'Stopped before the first game that counts: there is nothing to show.',
  stopped: (games) => `Stopped on the way: this report is that of ${games} games. It is right, but less certain.`,
  ready: (met, judged) => `Report ready: ${met} criteria met out of ${judged}.`,
  played: (games, worlds) =>
    `${games} games by robots, under ${counted('en', worlds, { one: 'set of assumptions', other: 'sets of assumptions' })}. Made again from the same file, this report says the same.`,
  scope:
    'The terminal’s report (npm run balance) counts the same games. It adds the comparison with an earlier version, and a page to print.',

  criteria: {
    title: 'Is this world fair?',
    met: 'Yes',
    unmet: 'No',
    undecided: 'Too little to judge by',
    notAsked: 'Not asked',
    needsTurns: (turns) =>
      `It takes at least ${turns} turns to judge by. With fewer decisions, one doctrine may be right each time.`,
    found: (figure, bound) => `${figure} (asked: ${bound})`,
    atMost: (bound) => `${bound} at most`,
    atLeast: (bound) => `${bound} at least`,
    lessThan: (bound) => `less than ${bound}`,
    culprits: 'At fault',
    points: (amount) => `${amount} points`,
    deviations: (amount) => `${amount} standard deviations`,
    ofAll: (count, all) => `${count} of ${all}`,
    small: 'On a small world some criteria mean little: look first at the doctrines, the options and the endings.',
    sentences: {
      'no-pure-too-often': 'No doctrine is the best too often',
      'each-pure-somewhere': 'Each doctrine is the best somewhere',
      'mixed-beats-pure': 'Mixing doctrines beats any one alone',
      'options-serve': 'Each option is sometimes the best',
      'options-do-not-crush': 'No option crushes the others',
      'planner-beats-random': 'Thinking is worth more than chance',
      'planner-beats-script': 'Adapting is worth more than reciting a plan',
      'luck-does-not-decide': 'Luck does not decide',
      'endings-reached': 'Every ending is reached',
      'events-fire': 'Every event happens',
      'doctrines-cut-both-ways': 'Each doctrine leads to a good ending and to a bad one',
    },
    advice: {
      'no-pure-too-often': 'Weaken it by a price rather than by a smaller effect: a delay, another gauge that suffers.',
      'each-pure-somewhere': 'Give this doctrine a moment when it is the right answer.',
      'mixed-beats-pure': 'Make effects depend on one another, or tighten the budget.',
      'options-serve': 'An option that never serves is a trap: give it a strength that the others lack.',
      'options-do-not-crush': 'Give this option a price, or its neighbours a strength.',
      'planner-beats-random': 'The options are too much alike. Make the differences clearer.',
      'planner-beats-script': 'Add dossiers that are drawn, or an event that shuffles the cards.',
      'luck-does-not-decide': 'Lower the damage of events, or strengthen the shield.',
      'endings-reached': 'Change a threshold. An ending that nobody sees is a lost text.',
      'events-fire': 'Change its chance or its condition.',
      'doctrines-cut-both-ways': 'Otherwise your world pleads.',
    },
  },

  expectations: {
    title: 'What you expected (expect)',
    met: 'Held',
    broken: 'Not held',
    undecided: 'Undecided: more games would tell',
    ending: (title, least, most) => `The ending “${title}” comes between ${least} and ${most} of the time`,
    every: {
      option: (least) => `Each option is chosen at least ${least} of the time`,
      ending: (least) => `Each ending comes at least ${least} of the time`,
      event: (least) => `Each event happens at least ${least} of the time`,
    },
  },

  wins: {
    title: 'Who wins, and where',
    help: 'The best of the three robots that always follow one doctrine, under each set of assumptions. The gap is emancipation minus tyranny.',
    tally: (wins, all) => `the best in ${wins} cases out of ${all}`,
    table: 'See each case',
    premise: 'Assumptions',
    best: 'Best doctrine',
    gap: 'Gap',
    mixed: 'Best mixture',
    premises: {
      mid: 'All in the middle',
      level: (label, level) => `${label}: ${level}`,
      levels: { low: 'low', mid: 'middle', high: 'high' },
      worldview: (label) => `Worldview: ${label}`,
      random: (n) => `Draw ${n}`,
    },
  },

  axes: {
    title: 'The two axes',
    help: 'Where each robot ends on average. To the right, more emancipation; up, more tyranny.',
    label: (players) => `${players} robots by emancipation and tyranny. The table that follows gives the same numbers.`,
    number: 'Mark',
    player: 'Robot',
    gap: 'Gap',
    worst: 'At worst',
  },

  players: {
    always: (doctrine) => `Always ${doctrine}`,
    inTurn: (doctrines) => `In turn: ${doctrines}`,
    doctrines: { cop: 'COP', public: 'public', laissez_faire: 'laissez-faire' },
    between: ', ',
    script: 'A plan learnt by heart',
    plan: 'A plan made for the case',
    random: 'At random',
    greedy: 'For the moment only',
    planner: 'Thinking ahead',
    worst: 'Seeking the worst',
    seeker: (ending) => `Seeking the ending “${ending}”`,
  },

  options: {
    title: 'Do the options serve?',
    help: '“Best”: its share of the situations in which nothing was better. At zero it is a trap; near 100% the choice is made in advance.',
    option: 'Option',
    open: 'Open',
    chosen: 'Chosen',
    best: 'Best',
    never: 'never met',
    notJudged: 'not judged',
    dominated: (doctrine) => `never better than the option ${doctrine}`,
  },

  endings: { title: 'Endings reached', thing: 'Ending' },
  events: { title: 'Events', thing: 'Event', none: 'This scenario has no event.' },
  facts: { title: 'Facts shown', thing: 'Fact', none: 'This scenario cites no fact.' },
  reach: {
    share: 'Share of the games',
    between: (least, most) => `between ${least} and ${most}`,
    onlySought: 'only by a robot that seeks it',
    unseen: 'not seen in these games',
    outOfReach: (games) => `out of reach in ${games} trial games`,
    because: (what, low, high, asked) => `: ${what} stays between ${low} and ${high}, it would take ${asked}`,
  },
  quoted: (label) => `“${label}”`,
  counts: { turn: 'the turn', in_force: 'the treaty in force (0 or 1)', coverage: 'the coverage of the treaty' },
};

const ALL: Readonly<Record<Language, ReportWords>> = { fr, en };

export const reportWords = (language: Language): ReportWords => ALL[language];
