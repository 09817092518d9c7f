/** The words of the debrief in French. */
import { counted } from './numbers';

const count = (n: number, one: string, other: string): string => counted('fr', n, { one, other });

export const debriefFr = {
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
    figures: (games: string, least: string, most: string, band: string) =>
      `Pour cette partie\u00a0: ${games} parties jouées pour juger les décisions, ${least === most ? `${most} tirages pour chacune` : `de ${least} à ${most} tirages pour chacune, plus quand c’est serré`}, ${band} parties pour chaque bande. Le même code donne le même bilan sur toutes les machines.`,
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

export type DebriefWords = typeof debriefFr;
