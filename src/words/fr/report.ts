/** The balance report, as the workshop shows it and the terminal shares it. */
import { counted } from './grammar';

export default {
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
    `${games} parties de robots, sous ${counted(worlds, { one: 'jeu d’hypothèses', other: 'jeux d’hypothèses' })}. Refait sur le même fichier, ce rapport dit la même chose.`,
  scope:
    'Le rapport du terminal (npm run balance) compte les mêmes parties. Il ajoute la comparaison avec une version d’avant, et une page à imprimer.',

  criteria: {
    title: 'Ce monde est-il juste\u202f?',
    met: 'Oui',
    unmet: 'Non',
    undecided: 'Trop peu pour en juger',
    notAsked: 'Sans objet',
    needsTurns: (turns: number) =>
      `Il faut au moins ${turns} tours pour en juger. Avec moins de décisions, une seule approche peut être la bonne à chaque fois.`,
    found: (figure: string, bound: string) => `${figure} (il faut ${bound})`,
    atMost: (bound: string) => `au plus ${bound}`,
    atLeast: (bound: string) => `au moins ${bound}`,
    lessThan: (bound: string) => `moins de ${bound}`,
    moreThan: (bound: string) => `plus de ${bound}`,
    culprits: 'En cause',
    points: (amount: string) => `${amount} points`,
    deviations: (amount: string) => `${amount} fois ce que fait la chance`,
    ofAll: (count: number, all: number) => `${count} sur ${all}`,
    small:
      'Sur un petit monde, certains critères n’ont pas de sens\u00a0: regardez surtout les approches, les options et les fins.',
    sentences: {
      'no-pure-too-often': 'Aucune approche n’est la meilleure trop souvent',
      'each-pure-somewhere': 'Chaque approche est la meilleure quelque part',
      'mixed-beats-pure': 'Mélanger les approches bat une approche seule',
      'options-serve': 'Chaque option est parfois la meilleure',
      'options-do-not-crush': 'Aucune option n’écrase les autres',
      'planner-beats-random': 'Réfléchir vaut mieux que jouer au hasard',
      'planner-beats-script': 'S’adapter vaut mieux que réciter un plan',
      'luck-does-not-decide': 'La chance ne décide pas',
      'endings-reached': 'Chaque fin est atteinte',
      'events-fire': 'Chaque événement arrive',
      'doctrines-cut-both-ways': 'Chaque approche mène à une bonne fin et à une mauvaise',
      'moves-matter': 'À une session, le bon geste compte',
      'moves-do-not-crush': 'Aucun geste n’est le meilleur trop souvent',
      'waiting-serves': 'Ne rien faire est parfois le mieux',
      'waiting-does-not-crush': 'Ne rien faire n’est pas toujours le mieux',
      'moves-win': 'Les gestes gagnent des signatures',
      'parties-won': 'Chaque partie peut être gagnée par un levier',
      'treaty-enters': 'Qui réfléchit obtient souvent un accord',
      'treaty-resists': 'L’accord n’est pas acquis d’avance',
      'treaty-falls': 'Il arrive qu’un accord soit quitté ou tombe',
      'moves-serve': 'Chaque geste est parfois le meilleur',
    },
    advice: {
      'no-pure-too-often':
        'Affaiblissez-la par un prix plutôt que par un effet plus petit\u00a0: un délai, une autre jauge qui souffre.',
      'each-pure-somewhere': 'Donnez à cette approche un moment où elle est la bonne réponse.',
      'mixed-beats-pure': 'Faites dépendre les effets les uns des autres, ou serrez le budget.',
      'options-serve':
        'Une option qui ne sert jamais est un piège\u00a0: donnez-lui une force que les autres n’ont pas.',
      'options-do-not-crush': 'Donnez un prix à cette option, ou une force à ses voisines.',
      'planner-beats-random': 'Les options se valent trop. Rendez les écarts plus nets.',
      'planner-beats-script': 'Ajoutez un tirage de dossiers, ou un événement qui rebat les cartes.',
      'luck-does-not-decide': 'Baissez les dégâts des événements, ou renforcez le bouclier.',
      'endings-reached': 'Changez un seuil. Une fin que personne ne voit est un texte perdu.',
      'events-fire': 'Changez sa chance ou sa condition.',
      'doctrines-cut-both-ways':
        'Rapprochez le seuil d’une bonne fin, et celui d’une mauvaise, de ce que chacune atteint. Sinon, votre monde prend parti.',
      'moves-matter': 'Rapprochez les parties du seuil de signature, ou donnez plus de poids à chaque levier.',
      'moves-do-not-crush': 'Donnez-lui un prix, une condition, ou quelqu’un qu’il fâche.',
      'waiting-serves': 'Les leviers sont trop bon marché\u00a0: l’un d’eux vaut toujours mieux que rien.',
      'waiting-does-not-crush': 'Les leviers sont trop chers, ou ne changent aucun vote.',
      'moves-win': 'Les parties signent sans qu’on les gagne. Éloignez-les du seuil, ou rendez les leviers plus forts.',
      'parties-won': 'Donnez à cette partie un levier qui suffit parfois à la faire signer.',
      'treaty-enters': 'Baissez le quorum ou le seuil de signature, ou ajoutez une concession.',
      'treaty-resists': 'Montez le quorum, ou la tentation de laisser faire les autres.',
      'treaty-falls': 'Rien ne menace l’accord\u00a0: une partie devrait pouvoir le quitter.',
      'moves-serve':
        'Un geste qui ne sert jamais est un piège. Ouvrez-le plus tôt, ou baissez son prix\u202f; une pression doit pouvoir servir.',
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

  table: {
    title: 'Les gestes aux sessions',
    help: '«\u00a0Meilleur\u00a0»\u00a0: sa part des sessions où il était possible et où rien n’était mieux. Parmi les robots qui mélangent les doctrines, un sur deux ne fait aucun geste.',
    move: 'Geste',
    made: 'Fait',
    worth: (lead: string, sessions: string) =>
      `Le meilleur geste vaut ${lead}\u00a0points de plus que le geste médian (${sessions}\u00a0sessions jugées).`,
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
  counts: { turn: 'le tour', in_force: 'le traité en vigueur (0 ou 1)' },
};
