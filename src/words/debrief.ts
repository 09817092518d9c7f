/** What the debrief says. It loads with the debrief, not with the game. */
import type { Language } from './language';
import { counted } from './numbers';

const count = (n: number, one: string, other: string): string => counted('fr', n, { one, other });

const fr = {
  name: 'Le bilan de la partie',
  retry: 'Réessayer',
  failed: 'L’analyse s’est arrêtée. La courbe et les jauges restent justes.',
  progress: (percent: string) => `On rejoue votre partie des milliers de fois\u00a0: ${percent}`,
  points: (amount: string) => `${amount}\u00a0pt`,

  /** When a turn was: `fin 2026`, `en 2031`, `au tour 4`. */
  when: {
    half: (year: string, half: number) => `${half === 1 ? 'début' : 'fin'} ${year}`,
    year: (year: string) => `en ${year}`,
    turn: (turn: number) => `au tour ${turn}`,
  },

  headline: {
    searching: 'Où tout s’est-il joué\u202f?',
    all: (when: string) => `Tout s’est joué ${when}`,
    one: (when: string) => `Un tournant, ${when}`,
    many: (n: number): string => (n === 2 ? 'Deux tournants ont compté' : 'Trois tournants ont compté'),
    contested: (n: number): string => (n === 1 ? 'Une décision se discute' : 'Des décisions se discutent'),
    luck: 'La chance a pesé lourd',
    right: 'Vous avez joué juste',
    none: 'Rien ne s’est joué d’un coup',
  },
  lead: {
    searching: 'Le trait est déjà là\u00a0: c’est votre partie. Le reste arrive.',
    points: (games: string) =>
      `Chaque décision a été comparée aux autres réponses, sur ${games} parties simulées\u202f; votre tirage n’a jamais servi à vous juger.`,
    right: (games: string) =>
      `Sur ${games} parties simulées, aucune autre réponse ne faisait nettement mieux que les vôtres. Ce qui reste vient du monde et de la chance.`,
    none: (most: string, doubt: string) =>
      `Aucune de vos décisions, seule, n’a coûté nettement plus de deux points. La plus lourde en a coûté ${most}, à ${doubt} près\u00a0: trop peu pour en faire une faute.`,
    luck: (luck: string, losses: string) =>
      `La chance et les découvertes ont déplacé l’écart de ${luck} points\u202f; vos décisions, de ${losses}. Aucune, seule, n’a tout changé.`,
  },

  curve: {
    title: 'La courbe',
    label: (axis: string, from: string, to: string, low: string, high: string) =>
      `${axis}, tour après tour\u00a0: de ${from} à ${to}. Au dernier tour, neuf parties simulées sur dix sont entre ${low} et ${high}.`,
    plainLabel: (axis: string, from: string, to: string) => `${axis}, tour après tour\u00a0: de ${from} à ${to}.`,
    from: 'Ce qui était possible depuis',
    start: 'le départ',
    earlier: 'Un tour plus tôt',
    later: 'Un tour plus tard',
    band: (games: string) =>
      `Le trait\u00a0: votre partie. La bande\u00a0: neuf parties simulées sur dix, parmi ${games} jouées à partir de là.`,
    reach: (e: string, t: string, endings: string) =>
      `Leur bilan, moitié vécu, moitié legs, est entre ${e} d’émancipation, entre ${t} de tyrannie\u202f; ${endings}.`,
    range: (low: string, high: string) => `${low} et ${high}`,
    endings: (n: number): string => (n === 1 ? 'une seule fin était encore possible' : `${n} fins étaient possibles`),
    threshold: (value: string) => `seuil ${value}`,
    point: 'Tournant',
    epilogue: 'sans vous',
    key: {
      shock: 'choc',
      treaty: 'traité',
    },
    table: {
      summary: 'La courbe en tableau',
      turn: 'Tour',
      decision: 'Décision',
      happened: 'Ce qui est arrivé',
      possible: 'possible',
    },
  },

  turningPoints: {
    title: { none: 'Aucun tournant', one: 'Un tournant, un seul', many: (n: number) => `${n} tournants` },
    noneText:
      'Aucune décision ne coûte à elle seule, à coup sûr, plus de deux points. Une analyse honnête peut ne rien trouver.',
    kicker: (date: string) => `Tournant, ${date}`,
    contestedKicker: (date: string) => `Décision contestée, ${date}`,
    dossier: (title: string) => `Dossier\u00a0: ${title}`,
    quoted: (label: string) => `«\u00a0${label}\u00a0»`,
    cost: (options: number): string =>
      options === 2
        ? 'L’autre réponse, ouverte ce jour-là, valait mieux en moyenne. Votre choix a changé\u00a0:'
        : 'Une autre réponse, ouverte ce jour-là, valait mieux en moyenne. Laquelle\u202f? Votre choix a changé\u00a0:',
    contested: (views: string) =>
      `Pour ${views}, c’était la meilleure réponse\u00a0: ce n’est pas une faute, cela dépend de ce qui compte le plus. Aux yeux du scénario, votre choix a changé\u00a0:`,
    and: ' et ',
    doubt: (amount: string) => `à ${amount} près`,
    hidden: 'La réponse reste cachée\u00a0: cherchez-la.',
    replay: 'Rejouer d’ici',
    again: 'Rejouer encore',
    reveal: 'Voir la réponse',
    best: 'La meilleure réponse',
    alsoRight: 'Juste aussi',
    tried: {
      right: (label: string) => `Vous avez essayé «\u00a0${label}\u00a0»\u00a0: c’est une bonne réponse.`,
      wrong: (label: string) => `Vous avez essayé «\u00a0${label}\u00a0»\u00a0: ce n’est pas encore cela.`,
    },
    every: 'Chaque décision, jugée',
    everyHelp:
      'Ce que chaque choix a changé sur chaque axe, comparé à la meilleure réponse ouverte ce jour-là. Un zéro\u00a0: rien n’était mieux.',
    decision: 'Décision',
    weakest: 'Le point le plus faible',
    strongest: 'Le point le plus fort',
    why: (label: string) => `Pourquoi\u202f? «\u00a0${label}\u00a0», jauge par jauge`,
    whyHelp:
      'Votre choix comparé à la meilleure réponse, en points sur la moyenne de la partie. Les causes font la somme.',
    later: 'Les décisions qui suivent',
    laterNote: 'elles n’étaient plus les mêmes',
    small: 'Le reste, petit à petit',
  },

  account: {
    title: 'Choix et chance',
    help: 'De ce que l’on pouvait espérer au départ à ce qui est arrivé. Chaque axe a son compte.',
    hoped: (value: string) => `Espoir au départ\u00a0: ${value}`,
    hopedHelp: 'la meilleure façon de jouer que l’on connaisse',
    choice: (date: string) => `votre choix de ${date}`,
    choices: 'Vos choix',
    otherChoices: 'Vos autres choix',
    luck: 'Chance et découvertes',
    luckNote: 'ce que personne n’avait décidé',
    reached: (value: string) => `Arrivée\u00a0: ${value}`,
    verdict: {
      choices: 'Vos choix ont pesé plus que la chance.',
      luck: 'La chance a pesé plus que vos choix.',
      both: 'Vos choix et la chance ont pesé autant.',
    },
  },

  calibration: {
    title: (right: number, all: number) => `Vos pronostics\u00a0: ${right} sur ${all}`,
    right: 'juste',
    wrong: 'manqué',
    unseen: (gauge: string, times: number) =>
      `«\u00a0${gauge}\u00a0» a bougé le plus ${times} fois\u202f; vous ne l’avez jamais vu venir.`,
    overrated: (gauge: string, times: number) =>
      `Vous avez attendu «\u00a0${gauge}\u00a0» ${times} fois\u202f; ce n’était jamais cela. Son effet vient sans doute plus tard.`,
    seen: (gauge: string) => `Vous voyez bien venir «\u00a0${gauge}\u00a0».`,
    chance: (expected: string) => `En devinant au hasard, on en aurait eu ${expected} environ.`,
  },

  judges: {
    title: 'La même partie, d’autres juges',
    help: 'Les mêmes faits, pesés autrement. Vers le haut, l’émancipation\u202f; vers la droite, la tyrannie\u202f; en pointillé, les seuils.',
    own: 'Le regard du scénario',
    agree: (ending: string) =>
      `Tous lisent la même fin\u00a0: «\u00a0${ending}\u00a0». Ils n’y donnent pas le même prix.`,
    part: (ending: string, views: string) => `«\u00a0${ending}\u00a0»\u00a0: ${views}.`,
    partTitle: 'Ils ne lisent pas la même fin\u00a0:',
    plot: (name: string, e: string, t: string) => `${name}\u00a0: émancipation ${e}, tyrannie ${t}.`,
    weight: {
      more: (gauge: string, after: string, before: string, axis: string) =>
        `Pèse plus «\u00a0${gauge}\u00a0» (${after} au lieu de ${before}) dans ${axis}`,
      less: (gauge: string, after: string, before: string, axis: string) =>
        `Pèse moins «\u00a0${gauge}\u00a0» (${after} au lieu de ${before}) dans ${axis}`,
      effect: (amount: string, axis: string) => `${amount} en ${axis}`,
    },
    axes: { emancipation: 'l’émancipation', tyranny: 'la tyrannie' },
    axesBare: { emancipation: 'émancipation', tyranny: 'tyrannie' },
    sameWeights: 'Pèse les jauges comme le scénario, ou presque.',
    replayed: (ending: string, e: string, t: string) =>
      `Dans un monde fait comme ce regard le croit, vos décisions mèneraient à «\u00a0${ending}\u00a0» (${e} et ${t}).`,
    most: (assumption: string, level: string) =>
      `Ce qui compte le plus là-dedans\u00a0: «\u00a0${assumption}\u00a0» ${level}.`,
    levels: { low: 'au niveau bas', mid: 'au niveau moyen', high: 'au niveau haut' },
    closed: (date: string) =>
      `Dans un monde fait comme ce regard le croit, votre décision de ${date} n’aurait pas été possible.`,
    more: 'Ce qui fait la différence',
  },

  roots: {
    title: 'Qui est responsable',
    help: 'Chaque point remonte à son origine, à travers tous les mécanismes. Les lignes font la somme exacte.',
    of: (axis: string, amount: string) => `${axis}\u00a0: ${amount}`,
    initial: 'Le monde de départ',
    initialNote: 'ce qui serait arrivé sans vous',
    decision: (date: string) => `votre décision de ${date}`,
    event: (date: string) => `événement de ${date}`,
    actors: 'Les acteurs',
    actorsNote: 'leurs intérêts à la table',
    treaty: 'Le traité',
    treatyNote: 'ses clauses en vigueur',
    shield: 'Le bouclier',
    shieldNote: 'ce qu’il a retenu',
    rest: (n: number) => count(n, 'autre origine', 'autres origines'),
    restNote: 'plus petites',
    all: 'Toutes les origines',
    origin: 'Origine',
    amount: 'Points',
  },

  questions: {
    title: 'À discuter en classe',
    contested: (label: string, view: string) =>
      `«\u00a0${label}\u00a0» n’est pas la meilleure réponse aux yeux du scénario\u202f; elle l’est pour ${view}. Qu’est-ce qui les sépare\u00a0: les faits ou les valeurs\u202f?`,
    point: (date: string, dossier: string, label: string) =>
      `${date}, «\u00a0${dossier}\u00a0»\u00a0: la partie a tourné sur «\u00a0${label}\u00a0». Avec ce qu’on savait ce jour-là, était-ce déraisonnable\u202f?`,
    goldenCage: 'Une vie plus douce sous des règles que personne n’a votées\u00a0: est-ce une défaite\u202f?',
    early: (title: string) =>
      `«\u00a0${title}\u00a0»\u00a0: la partie s’est arrêtée avant la fin. Quel signe aurait dû alerter\u202f?`,
    luck: (amount: string) =>
      `La chance et les découvertes ont déplacé cette partie de ${amount} points. Peut-on juger un gouvernement sur ce qui lui arrive\u202f?`,
    noTreaty: 'Le traité n’est jamais entré en vigueur. Qui attendait qui, et qu’aurait-il fallu offrir\u202f?',
    lapsed: 'Le traité est entré en vigueur, puis il est tombé. Faut-il pouvoir quitter un traité\u202f?',
    outside: (actor: string) =>
      `Le traité est en vigueur sans «\u00a0${actor}\u00a0». Vaut-il mieux un traité fort à quelques-uns, ou faible avec tous\u202f?`,
    worldviews: (a: string, endingA: string, b: string, endingB: string) =>
      `${a} lit «\u00a0${endingA}\u00a0»\u202f; ${b} lit «\u00a0${endingB}\u00a0». Ce sont les mêmes faits. Lequel vous ressemble, et pourquoi\u202f?`,
    legacy: {
      worse: (amount: string) =>
        `Après votre départ, la tyrannie a encore gagné ${amount} points. Que doit laisser derrière lui un bon gouvernement\u202f?`,
      better: (amount: string) =>
        `Après votre départ, la tyrannie a reculé de ${amount} points sans personne. Qu’est-ce qui a continué à agir\u202f?`,
    },
    neverUsed: (doctrine: string) =>
      `Vous n’avez jamais choisi «\u00a0${doctrine}\u00a0». Par conviction, ou parce que l’occasion manquait\u202f?`,
    unseen: (gauge: string) =>
      `Personne n’a vu venir «\u00a0${gauge}\u00a0». Pourquoi certains effets se voient-ils si tard\u202f?`,
    again: 'Quelle décision reprendriez-vous en premier, et que répondrait quelqu’un qui n’est pas d’accord\u202f?',
  },

  gauges: 'Chaque jauge',

  drill: {
    name: 'Exercice',
    ask: (date: string) => `${date}\u00a0: une autre réponse valait mieux. Laquelle\u202f?`,
    askContested: (date: string) =>
      `${date}\u00a0: tous ne sont pas d’accord sur cette décision. Que feriez-vous cette fois\u202f?`,
    same: 'C’est la même réponse que la première fois.',
    right: (label: string) => `«\u00a0${label}\u00a0»\u00a0: bonne réponse.`,
    wrong: (label: string, amount: string) =>
      `«\u00a0${label}\u00a0» perd encore ${amount} en moyenne. Essayez encore, ou voyez où elle mène.`,
    going: 'Vous jouez la suite autrement. Le hasard est le même que la première fois.',
    back: 'Retour au bilan',
    again: 'Réessayer',
    asBefore: 'La suite comme avant',
  },

  branches: {
    kicker: (date: string) => `Depuis ${date}`,
    title: {
      better: 'Cette branche finit mieux',
      worse: 'Cette branche finit moins bien',
      mixed: 'Un axe gagne, l’autre perd',
      same: 'Deux chemins, même arrivée',
    },
    first: 'La première fois',
    second: 'Cette fois',
    note: 'Même départ, même hasard\u00a0: ce qui change vient des décisions. Une seule partie ne prouve rien\u202f; le bilan, lui, compare des moyennes.',
    label: (axis: string, first: string, second: string) =>
      `${axis}\u00a0: ${first} la première fois, ${second} cette fois, au bout de l’épilogue.`,
    decisions: 'Les décisions',
    sameDecision: 'pareil',
    gauges: 'Ce qui change le plus, à la fin',
    gauge: 'Jauge',
    difference: 'Différence',
    score: 'Bilan',
    back: 'Retour au bilan',
    again: 'Réessayer',
  },

  method: {
    open: 'Comment cette analyse est faite',
    title: 'La méthode',
    sections: [
      {
        title: 'Ce que le jeu calcule',
        texts: [
          'Le jeu est un modèle\u00a0: des jauges, des mécanismes écrits, des chocs tirés au sort. Ce n’est pas une prévision. Il montre ce qui suit de ses hypothèses, pas ce qui arrivera.',
          'Chaque axe compte pour moitié ce que les gens ont vécu pendant la partie, pour moitié ce qui reste après vous.',
        ],
      },
      {
        title: 'Comment une décision est jugée',
        texts: [
          'À chaque dossier, l’analyse essaie toutes les réponses qui étaient ouvertes. Elle joue la suite de plusieurs façons\u00a0: les trois approches seules, six mélanges, le meilleur plan trouvé, et votre propre suite. Une réponse vaut ce que donne la meilleure de ces suites, en moyenne.',
          'Le hasard de votre partie ne sert jamais à vous juger. Les tirages sont neufs, et les mêmes pour toutes les réponses\u00a0: on compare ce qui est comparable.',
          'Une décision est un tournant si elle perd plus de deux points sur l’écart entre les deux axes, au-delà du doute. En dessous, ce n’est pas une faute. L’exercice «\u00a0Rejouer d’ici\u00a0» accepte toute réponse dans le même seuil.',
        ],
      },
      {
        title: 'Choix et chance',
        texts: [
          'Espoir au départ, moins ce que vos choix ont coûté, plus la chance\u00a0: cela donne exactement l’arrivée, sur chaque axe.',
          'La «\u00a0chance\u00a0» contient aussi les découvertes\u00a0: si vous avez joué mieux que toutes les suites essayées, cela compte là.',
        ],
      },
      {
        title: 'Les autres juges',
        texts: [
          'Chaque regard pèse les jauges selon ce qui compte pour lui, sans toucher aux faits de la partie. Quand une décision est la meilleure pour l’un d’eux, elle est dite contestée, et ce regard est nommé.',
          'Une partie peut aussi être rejouée dans le monde tel qu’un regard le croit, avec d’autres hypothèses. C’est un autre calcul\u00a0: il est montré à part.',
        ],
      },
      {
        title: 'Qui est responsable',
        texts: [
          'Chaque point de chaque jauge garde la trace de son origine\u00a0: le monde de départ, une décision, un événement, les acteurs, le traité, le bouclier. Quand un mécanisme passe d’une jauge à l’autre, l’origine passe avec. Quand plusieurs causes se multiplient, elles partagent à parts égales ce qu’elles ont fait ensemble\u00a0: c’est une convention, une autre serait possible.',
        ],
      },
      {
        title: 'Ce que l’analyse ne peut pas savoir',
        texts: [
          'Elle n’a essayé qu’un petit nombre de suites. Une meilleure existe peut-être\u00a0: une perte est donc une estimation, pas une vérité.',
          'Elle ne sait pas ce que vous vouliez. Si vous cherchiez autre chose que l’écart entre les deux axes, son jugement n’est pas le vôtre.',
          'Elle compare des moyennes. Une bonne décision peut mal tourner, une mauvaise bien finir.',
          'Deux décisions liées se jugent mal une par une\u00a0: la première peut n’avoir de sens qu’avec la seconde.',
        ],
      },
      {
        title: 'Les faiblesses connues du modèle',
        texts: [
          'Beaucoup de nombres sont des hypothèses. Le panneau «\u00a0Pourquoi\u202f?\u00a0» dit lesquels, avec la meilleure objection à chacune.',
          'Les effets sont presque tous proportionnels. Le vrai monde a des seuils, des modes, des surprises.',
          'Un État, une entreprise, une société tiennent ici en une jauge. Leurs désaccords internes disparaissent.',
          'Les deux axes résument des choses qui ne se mesurent pas. Les poids sont un choix\u00a0: c’est pourquoi il y a plusieurs juges.',
        ],
      },
    ],
    figures: (games: string, seeds: string, band: string) =>
      `Pour cette partie\u00a0: ${games} parties jouées pour juger les décisions, ${seeds} tirages par réponse et par suite, ${band} parties pour chaque bande. Le même code donne le même bilan sur toutes les machines.`,
    waysTitle: 'Les façons de jouer la suite',
    ways: {
      always: (doctrine: string) => `toujours ${doctrine}`,
      inTurn: (doctrines: string) => `en alternance\u00a0: ${doctrines}`,
      plan: 'le meilleur plan trouvé d’avance',
      own: 'ce que vous avez joué',
      other: 'une autre façon',
    },
    doctrines: { cop: 'COP', public: 'public', laissez_faire: 'laissez-faire' },
  },
};

export type DebriefWords = typeof fr;

const en: DebriefWords = {
  name: 'The debrief of the game',
  retry: 'Try again',
  failed: 'The analysis has stopped. The curve and the gauges are still right.',
  progress: (percent) => `Playing your game again, thousands of times: ${percent}`,
  points: (amount) => `${amount}\u00a0pt`,

  when: {
    half: (year, half) => `${half === 1 ? 'early' : 'late'} ${year}`,
    year: (year) => `in ${year}`,
    turn: (turn) => `in turn ${turn}`,
  },

  headline: {
    searching: 'Where was it decided?',
    all: (when) => `It was decided ${when}`,
    one: (when) => `One turning point, ${when}`,
    many: (n) => (n === 2 ? 'Two turning points mattered' : 'Three turning points mattered'),
    contested: (n) => (n === 1 ? 'One decision is open to debate' : 'Some decisions are open to debate'),
    luck: 'Luck weighed heavily',
    right: 'You played it well',
    none: 'No single move decided it',
  },
  lead: {
    searching: 'The line is there already: it is your game. The rest is coming.',
    points: (games) =>
      `Each decision was compared with the other answers, over ${games} simulated games. Your own luck was never used to judge you.`,
    right: (games) =>
      `Over ${games} simulated games, no other answer did clearly better than yours. What remains comes from the world and from luck.`,
    none: (most, doubt) =>
      `None of your decisions clearly cost more than two points by itself. The heaviest cost ${most}, give or take ${doubt}: too little to call it a fault.`,
    luck: (luck, losses) =>
      `Luck and discoveries moved the gap by ${luck} points, your decisions by ${losses}. None of them changed everything by itself.`,
  },

  curve: {
    title: 'The curve',
    label: (axis, from, to, low, high) =>
      `${axis}, turn by turn: from ${from} to ${to}. In the last turn, nine simulated games in ten are between ${low} and ${high}.`,
    plainLabel: (axis, from, to) => `${axis}, turn by turn: from ${from} to ${to}.`,
    from: 'What was possible from',
    start: 'the start',
    earlier: 'One turn earlier',
    later: 'One turn later',
    band: (games) =>
      `The line: your game. The band: nine simulated games in ten, of the ${games} that were played on from there.`,
    reach: (e, t, endings) =>
      `Their balance, half lived, half legacy, is between ${e} of emancipation, between ${t} of tyranny; ${endings}.`,
    range: (low, high) => `${low} and ${high}`,
    endings: (n) => (n === 1 ? 'only one ending was still possible' : `${n} endings were possible`),
    threshold: (value) => `threshold ${value}`,
    point: 'Turning point',
    epilogue: 'without you',
    key: { shock: 'shock', treaty: 'treaty' },
    table: {
      summary: 'The curve as a table',
      turn: 'Turn',
      decision: 'Decision',
      happened: 'What happened',
      possible: 'possible',
    },
  },

  turningPoints: {
    title: { none: 'No turning point', one: 'One turning point, only one', many: (n) => `${n} turning points` },
    noneText: 'No decision costs more than two points by itself, beyond doubt. An honest analysis may find nothing.',
    kicker: (date) => `Turning point, ${date}`,
    contestedKicker: (date) => `Contested decision, ${date}`,
    dossier: (title) => `Dossier: ${title}`,
    quoted: (label) => `“${label}”`,
    cost: (options) =>
      options === 2
        ? 'The other answer, open that day, was better on average. Your choice changed:'
        : 'Another answer, open that day, was better on average. Which one? Your choice changed:',
    contested: (views) =>
      `For ${views}, it was the best answer: it is no fault, it depends on what matters most. In the eyes of the scenario, your choice changed:`,
    and: ' and ',
    doubt: (amount) => `give or take ${amount}`,
    hidden: 'The answer stays hidden: look for it.',
    replay: 'Replay from here',
    again: 'Replay once more',
    reveal: 'Show the answer',
    best: 'The best answer',
    alsoRight: 'Right as well',
    tried: {
      right: (label) => `You tried “${label}”: a right answer.`,
      wrong: (label) => `You tried “${label}”: not yet.`,
    },
    every: 'Each decision, judged',
    everyHelp:
      'What each choice changed on each axis, compared with the best answer open that day. Zero: nothing was better.',
    decision: 'Decision',
    weakest: 'The weakest point',
    strongest: 'The strongest point',
    why: (label) => `Why? “${label}”, gauge by gauge`,
    whyHelp:
      'Your choice compared with the best answer, in points on the mean of the game. The causes make up the sum.',
    later: 'The decisions that follow',
    laterNote: 'they were no longer the same',
    small: 'The rest, little by little',
  },

  account: {
    title: 'Choice and luck',
    help: 'From what could be hoped for at the start to what happened. Each axis has its own account.',
    hoped: (value) => `Hope at the start: ${value}`,
    hopedHelp: 'the best way to play that is known',
    choice: (date) => `your choice of ${date}`,
    choices: 'Your choices',
    otherChoices: 'Your other choices',
    luck: 'Luck and discoveries',
    luckNote: 'what nobody had decided',
    reached: (value) => `Outcome: ${value}`,
    verdict: {
      choices: 'Your choices weighed more than luck.',
      luck: 'Luck weighed more than your choices.',
      both: 'Your choices and luck weighed the same.',
    },
  },

  calibration: {
    title: (right, all) => `Your predictions: ${right} of ${all}`,
    right: 'right',
    wrong: 'missed',
    unseen: (gauge, times) => `“${gauge}” moved most ${times} times; you never saw it coming.`,
    overrated: (gauge, times) =>
      `You expected “${gauge}” ${times} times; it never was. Its effect probably comes later.`,
    seen: (gauge) => `You see “${gauge}” coming.`,
    chance: (expected) => `Guessing at random would have found about ${expected}.`,
  },

  judges: {
    title: 'The same game, other judges',
    help: 'The same facts, weighed otherwise. Upward, emancipation; to the right, tyranny; dotted, the thresholds.',
    own: 'The eyes of the scenario',
    agree: (ending) => `All of them read the same ending: “${ending}”. They do not put the same price on it.`,
    part: (ending, views) => `“${ending}”: ${views}.`,
    partTitle: 'They do not read the same ending:',
    plot: (name, e, t) => `${name}: emancipation ${e}, tyranny ${t}.`,
    weight: {
      more: (gauge, after, before, axis) =>
        `Gives more weight to “${gauge}” (${after} instead of ${before}) in ${axis}`,
      less: (gauge, after, before, axis) =>
        `Gives less weight to “${gauge}” (${after} instead of ${before}) in ${axis}`,
      effect: (amount, axis) => `${amount} in ${axis}`,
    },
    axes: { emancipation: 'emancipation', tyranny: 'tyranny' },
    axesBare: { emancipation: 'emancipation', tyranny: 'tyranny' },
    sameWeights: 'Weighs the gauges as the scenario does, or nearly.',
    replayed: (ending, e, t) =>
      `In a world that works as these eyes see it, your decisions would lead to “${ending}” (${e} and ${t}).`,
    most: (assumption, level) => `What matters most in it: “${assumption}” ${level}.`,
    levels: { low: 'at its low level', mid: 'at its medium level', high: 'at its high level' },
    closed: (date) =>
      `In a world that works as these eyes see it, your decision of ${date} would not have been possible.`,
    more: 'What makes the difference',
  },

  roots: {
    title: 'Who is responsible',
    help: 'Each point is traced to its origin, through all the mechanisms. The lines make up the exact sum.',
    of: (axis, amount) => `${axis}: ${amount}`,
    initial: 'The world at the start',
    initialNote: 'what would have happened without you',
    decision: (date) => `your decision of ${date}`,
    event: (date) => `event of ${date}`,
    actors: 'The actors',
    actorsNote: 'their interests at the table',
    treaty: 'The treaty',
    treatyNote: 'its clauses in force',
    shield: 'The shield',
    shieldNote: 'what it held back',
    rest: (n) => counted('en', n, { one: 'other origin', other: 'other origins' }),
    restNote: 'smaller ones',
    all: 'Every origin',
    origin: 'Origin',
    amount: 'Points',
  },

  questions: {
    title: 'To discuss in class',
    contested: (label, view) =>
      `“${label}” is not the best answer in the scenario’s eyes; it is for ${view}. What parts them: facts or values?`,
    point: (date, dossier, label) =>
      `${date}, “${dossier}”: the game turned on “${label}”. With what was known that day, was it unreasonable?`,
    goldenCage: 'A gentler life under rules that nobody voted for: is that a defeat?',
    early: (title) => `“${title}”: the game stopped before its end. Which sign should have raised the alarm?`,
    luck: (amount) =>
      `Luck and discoveries moved this game by ${amount} points. Can a government be judged by what happens to it?`,
    noTreaty: 'The treaty never came into force. Who was waiting for whom, and what should have been offered?',
    lapsed: 'The treaty came into force, then lapsed. Should one be able to leave a treaty?',
    outside: (actor) =>
      `The treaty is in force without “${actor}”. Which is better: a strong treaty of a few, or a weak one of all?`,
    worldviews: (a, endingA, b, endingB) =>
      `${a} reads “${endingA}”; ${b} reads “${endingB}”. The facts are the same. Which one is more like you, and why?`,
    legacy: {
      worse: (amount) =>
        `After you left, tyranny gained another ${amount} points. What should a good government leave behind?`,
      better: (amount) =>
        `After you left, tyranny fell back by ${amount} points with nobody there. What went on working?`,
    },
    neverUsed: (doctrine) => `You never chose “${doctrine}”. Out of conviction, or for want of an occasion?`,
    unseen: (gauge) => `Nobody saw “${gauge}” coming. Why do some effects show so late?`,
    again: 'Which decision would you take back first, and what would somebody who disagrees answer?',
  },

  gauges: 'Each gauge',

  drill: {
    name: 'Exercise',
    ask: (date) => `${date}: another answer was better. Which one?`,
    askContested: (date) => `${date}: not everybody agrees on this decision. What would you do this time?`,
    same: 'That is the same answer as the first time.',
    right: (label) => `“${label}”: a right answer.`,
    wrong: (label, amount) => `“${label}” still loses ${amount} on average. Try again, or see where it leads.`,
    going: 'You are playing the rest otherwise. Luck is the same as the first time.',
    back: 'Back to the debrief',
    again: 'Try again',
    asBefore: 'The rest as before',
  },

  branches: {
    kicker: (date) => `From ${date} on`,
    title: {
      better: 'This branch ends better',
      worse: 'This branch ends worse',
      mixed: 'One axis gains, the other loses',
      same: 'Two paths, one outcome',
    },
    first: 'The first time',
    second: 'This time',
    note: 'The same start, the same luck: what changes comes from the decisions. One game proves nothing; the debrief compares means.',
    label: (axis, first, second) =>
      `${axis}: ${first} the first time, ${second} this time, at the end of the epilogue.`,
    decisions: 'The decisions',
    sameDecision: 'the same',
    gauges: 'What changes most, at the end',
    gauge: 'Gauge',
    difference: 'Difference',
    score: 'Score',
    back: 'Back to the debrief',
    again: 'Try again',
  },

  method: {
    open: 'How this analysis is made',
    title: 'The method',
    sections: [
      {
        title: 'What the game computes',
        texts: [
          'The game is a model: gauges, mechanisms that can be read, shocks drawn by lot. It is not a forecast. It shows what follows from its assumptions, not what will happen.',
          'Half of each axis is what people lived through during the game, half is what remains after you.',
        ],
      },
      {
        title: 'How a decision is judged',
        texts: [
          'At each dossier, the analysis tries every answer that was open. It plays the rest in several ways: the three approaches alone, six mixes, the best plan it found, and what you did yourself. An answer is worth what the best of these ways gives, on average.',
          'The luck of your game is never used to judge you. The draws are fresh, and the same for every answer: like is compared with like.',
          'A decision is a turning point when it loses more than two points on the gap between the two axes, beyond doubt. Below that, it is no fault. “Replay from here” accepts any answer within the same threshold.',
        ],
      },
      {
        title: 'Choice and luck',
        texts: [
          'Hope at the start, minus what your choices cost, plus luck: that gives exactly the outcome, on each axis.',
          '“Luck” also holds discoveries: if you played better than every way that was tried, it counts there.',
        ],
      },
      {
        title: 'The other judges',
        texts: [
          'Each point of view weighs the gauges by what matters to it, and leaves the facts of the game alone. Where a decision is the best one for one of them, it is called contested, and that view is named.',
          'A game can also be replayed in the world as a view believes it to be, under other assumptions. That is another computation: it is shown apart.',
        ],
      },
      {
        title: 'Who is responsible',
        texts: [
          'Each point of each gauge keeps the trace of its origin: the world at the start, a decision, an event, the actors, the treaty, the shield. When a mechanism carries something from one gauge to another, the origin goes with it. Where several causes multiply, they share equally what they did together: that is a convention, and another one would be possible.',
        ],
      },
      {
        title: 'What the analysis cannot know',
        texts: [
          'It tried only a small number of ways to go on. A better one may exist: a loss is an estimate, not a truth.',
          'It does not know what you wanted. If you sought something other than the gap between the two axes, its judgement is not yours.',
          'It compares means. A good decision may turn out badly, a bad one may end well.',
          'Two decisions that belong together are hard to judge one by one: the first may make sense only with the second.',
        ],
      },
      {
        title: 'Known weaknesses of the model',
        texts: [
          'Many numbers are assumptions. The “Why?” panel says which, with the best objection to each.',
          'Almost all effects are proportional. The real world has thresholds, fashions and surprises.',
          'A State, a company, a society each fit in one gauge here. Their inner disagreements disappear.',
          'The two axes sum up things that cannot be measured. Their weights are a choice: that is why there are several judges.',
        ],
      },
    ],
    figures: (games, seeds, band) =>
      `For this game: ${games} games played to judge the decisions, ${seeds} draws for each answer and each way to go on, ${band} games for each band. The same code gives the same debrief on every machine.`,
    waysTitle: 'The ways to go on',
    ways: {
      always: (doctrine) => `always ${doctrine}`,
      inTurn: (doctrines) => `in turn: ${doctrines}`,
      plan: 'the best plan found in advance',
      own: 'what you played',
      other: 'another way',
    },
    doctrines: { cop: 'COP', public: 'public', laissez_faire: 'laissez-faire' },
  },
};

const ALL: Readonly<Record<Language, DebriefWords>> = { fr, en };

export const debriefWords = (language: Language): DebriefWords => ALL[language];
