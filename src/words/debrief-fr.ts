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
    all: (when: string) => `Le choix le plus coûteux, ${when}`,
    one: (when: string) => `Un tournant, ${when}`,
    many: (n: number): string => (n === 2 ? 'Deux tournants ont compté' : 'Trois tournants ont compté'),
    contested: (n: number): string => (n === 1 ? 'Une décision se discute' : 'Des décisions se discutent'),
    luck: 'La chance a pesé lourd',
    right: 'Aucune réponse nettement meilleure',
    none: 'Rien ne s’est joué d’un coup',
  },
  lead: {
    searching: 'Le trait est déjà là\u00a0: c’est votre partie. Le reste arrive.',
    points: (games: string) =>
      `Chaque décision a été comparée aux autres réponses, sur ${games} parties simulées. On vous juge sans compter votre chance.`,
    right: (games: string) =>
      `Sur ${games} parties simulées, aucune autre réponse ne faisait nettement mieux que les vôtres. Ce qui reste vient du monde, de la chance et de ce que vous préférez.`,
    /** Points of the gap between the axes; `doubt` is null where it rounds to nothing. */
    none: (most: string, doubt: string | null) =>
      `Aucune de vos décisions, seule, n’a coûté nettement plus de deux points d’écart entre les deux axes. La plus lourde en a coûté ${most}${doubt === null ? '' : `, à ${doubt} près`}\u00a0: ce n’est pas un tournant.`,
    luck: (luck: string, losses: string) =>
      `La chance et les découvertes ont déplacé l’écart entre les deux axes de ${luck} points. Vos décisions ont coûté ${losses}, et aucune n’est un tournant.`,
  },

  curve: {
    title: 'La courbe',
    label: (axis: string, from: string, to: string, low: string, high: string) =>
      `${axis}, tour après tour\u00a0: de ${from} à ${to}. À la fin, neuf parties simulées sur dix sont entre ${low} et ${high}.`,
    plainLabel: (axis: string, from: string, to: string) => `${axis}, tour après tour\u00a0: de ${from} à ${to}.`,
    from: 'Ce qui était possible depuis',
    start: 'le départ',
    earlier: 'Un tour plus tôt',
    later: 'Un tour plus tard',
    band: (games: string) =>
      `Le trait\u00a0: votre partie. La bande\u00a0: neuf parties simulées sur dix, parmi ${games} jouées à partir de là.`,
    reach: (e: string, t: string, endings: string) =>
      `Leur score\u00a0: émancipation entre ${e}, tyrannie entre ${t}. ${endings}`,
    range: (low: string, high: string) => `${low} et ${high}`,
    endings: (n: number): string =>
      n === 1 ? 'Toutes mènent à la même fin.' : `Elles mènent à ${n} fins différentes.`,
    threshold: (value: string) => `seuil ${value}`,
    point: 'Tournant',
    epilogue: 'sans vous',
    key: {
      shock: 'choc',
      treaty: 'accord',
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
    /** How many there are, and how many of them are contested. */
    title: (points: number, contested: number): string => {
      if (points === 0) return 'Aucun tournant';
      if (points === contested) return points === 1 ? 'Une décision contestée' : `${points} décisions contestées`;
      if (points === 1) return 'Un tournant, un seul';
      return contested === 0
        ? `${points} tournants`
        : `${points} tournants, dont ${count(contested, 'contesté', 'contestés')}`;
    },
    noneText: 'Une analyse honnête peut ne rien trouver. Voici ce que chaque décision a changé.',
    kicker: (date: string) => `Tournant, ${date}`,
    contestedKicker: (date: string) => `Décision contestée, ${date}`,
    dossier: (title: string) => `Dossier\u00a0: ${title}`,
    quoted: (label: string) => `«\u00a0${label}\u00a0»`,
    cost: (options: number): string =>
      options === 2
        ? 'L’autre réponse, ouverte ce jour-là, valait mieux en moyenne. Ce que la vôtre a changé\u00a0:'
        : 'Une autre réponse, ouverte ce jour-là, valait mieux en moyenne. Laquelle\u202f? Ce que la vôtre a changé\u00a0:',
    contested: (views: string) =>
      `Pour ${views}, c’était la meilleure réponse. Selon le scénario, une autre valait mieux. Ce que la vôtre a changé\u00a0:`,
    and: ' et ',
    /** Of the gap, not of each axis. */
    doubt: (gap: string, amount: string) => `Émancipation moins tyrannie\u00a0: ${gap}, à ${amount} près`,
    hidden: 'La réponse reste cachée\u00a0: cherchez-la.',
    replay: 'Rejouer d’ici',
    again: 'Rejouer encore',
    reveal: 'Voir la réponse',
    best: 'La meilleure réponse',
    bestOfScenario: 'La meilleure selon le scénario',
    alsoRight: 'Juste aussi',
    tried: {
      right: (label: string) => `Vous avez essayé «\u00a0${label}\u00a0»\u00a0: c’est une bonne réponse.`,
      rightOfScenario: (label: string) =>
        `Vous avez essayé «\u00a0${label}\u00a0»\u00a0: c’est juste selon le scénario.`,
      wrong: (label: string) => `Vous avez essayé «\u00a0${label}\u00a0»\u00a0: ce n’est pas encore ça.`,
    },
    every: 'Chaque décision, jugée',
    everyHelp:
      'Ce que chaque choix a changé sur chaque axe, comparé à la meilleure réponse ouverte ce jour-là. Deux zéros\u00a0: aucune n’était meilleure.',
    decision: 'Décision',
    weakest: 'La jauge la plus faible compte davantage',
    strongest: 'La jauge la plus forte compte davantage',
    why: (label: string) => `Pourquoi\u202f? «\u00a0${label}\u00a0», jauge par jauge`,
    whyHelp:
      'Votre choix comparé à la meilleure réponse, chacun avec la meilleure suite trouvée. En points de score, en moyenne. Les causes font la somme.',
    later: 'Les décisions qui suivent',
    laterNote: 'elles n’étaient plus les mêmes',
    delayedNote: 'effet retardé',
    small: 'Le reste, petit à petit',
  },

  account: {
    title: 'Choix et chance',
    help: 'De ce que l’on pouvait espérer au départ à votre score. Chaque axe a son compte.',
    hoped: (value: string) => `Espoir au départ\u00a0: ${value}`,
    hopedHelp: 'en moyenne, avec la meilleure façon de jouer essayée',
    choice: (date: string) => `votre choix, ${date}`,
    choices: 'Vos choix',
    otherChoices: 'Vos autres choix',
    luck: 'Chance et découvertes',
    luckNote: 'les tirages, et les suites meilleures que prévu',
    reached: (value: string) => `Votre score\u00a0: ${value}`,
    verdict: {
      choices: 'Sur l’écart entre les deux axes, vos choix ont coûté plus que la chance n’a changé.',
      luck: 'Sur l’écart entre les deux axes, la chance a changé plus que vos choix n’ont coûté.',
      both: 'Sur l’écart entre les deux axes, vos choix ont coûté à peu près autant que la chance a changé.',
    },
  },

  calibration: {
    title: (right: number, all: number) => `Vos pronostics\u00a0: ${count(right, 'juste', 'justes')} sur ${all}`,
    right: 'juste',
    wrong: 'manqué',
    unseen: (gauge: string, times: number) =>
      `«\u00a0${gauge}\u00a0» a bougé le plus ${times} fois\u202f; vous ne l’aviez jamais prévu.`,
    overrated: (gauge: string, times: number) =>
      `Vous avez misé ${times} fois sur «\u00a0${gauge}\u00a0»\u202f; une autre jauge a toujours bougé plus.`,
    seen: (gauge: string) => `Vous voyez bien venir «\u00a0${gauge}\u00a0».`,
    chance: (expected: string) => `Au hasard, on en aurait trouvé environ ${expected}.`,
  },

  judges: {
    title: 'La même partie, d’autres juges',
    help: 'Les mêmes faits, pesés autrement. Vers le haut, l’émancipation\u202f; vers la droite, la tyrannie\u202f; en pointillé, les seuils.',
    own: 'La vision du scénario',
    agree: (ending: string) => `Tous concluent à la même fin\u00a0: «\u00a0${ending}\u00a0». Leurs scores diffèrent.`,
    part: (ending: string, views: string) => `«\u00a0${ending}\u00a0»\u00a0: ${views}.`,
    partTitle: 'Ils ne concluent pas à la même fin\u00a0:',
    plot: (name: string, e: string, t: string) => `${name}\u00a0: émancipation ${e}, tyrannie ${t}.`,
    weight: {
      more: (gauge: string, after: string, before: string, axis: string) =>
        `Dans ${axis}, donne plus de poids à «\u00a0${gauge}\u00a0» (${after} au lieu de ${before})`,
      less: (gauge: string, after: string, before: string, axis: string) =>
        `Dans ${axis}, donne moins de poids à «\u00a0${gauge}\u00a0» (${after} au lieu de ${before})`,
      effect: (amount: string) => `score ${amount}`,
    },
    axes: { emancipation: 'l’émancipation', tyranny: 'la tyrannie' },
    sameWeights: 'Pèse les jauges comme le scénario, ou presque.',
    replayed: (ending: string, e: string, t: string) =>
      `Dans le monde tel que cette vision le croit, vos décisions mèneraient à «\u00a0${ending}\u00a0»\u00a0: émancipation ${e}, tyrannie ${t}.`,
    most: (assumption: string, level: string) =>
      `L’hypothèse qui compte le plus\u00a0: «\u00a0${assumption}\u00a0», ${level}.`,
    levels: { low: 'faible', mid: 'moyenne', high: 'forte' },
    closed: (date: string) =>
      `Dans le monde tel que cette vision le croit, une de vos décisions n’aurait pas été possible\u00a0: ${date}.`,
    more: 'Ce qui fait la différence',
  },

  roots: {
    title: 'Qui est responsable\u202f?',
    help: 'D’où vient chaque point, en remontant tous les liens. Les lignes font la somme exacte.',
    of: (axis: string, amount: string) => `${axis}\u00a0: ${amount}`,
    rest: (n: number) => count(n, 'autre origine', 'autres origines'),
    restNote: 'plus petites',
    all: 'Toutes les origines',
    origin: 'Origine',
    amount: 'Points',
  },

  questions: {
    title: 'À discuter en classe',
    contested: (label: string, view: string) =>
      `«\u00a0${label}\u00a0» n’est pas la meilleure réponse selon le scénario\u202f; elle l’est pour ${view}. Qu’est-ce qui les sépare\u00a0: les faits ou les valeurs\u202f?`,
    point: (date: string, dossier: string, label: string) =>
      `${date}, «\u00a0${dossier}\u00a0»\u00a0: la partie a tourné sur «\u00a0${label}\u00a0». Avec ce qu’on savait ce jour-là, était-ce déraisonnable\u202f?`,
    goldenCage: 'Une vie plus douce sous des règles que personne n’a votées\u00a0: est-ce une défaite\u202f?',
    early: (title: string) =>
      `«\u00a0${title}\u00a0»\u00a0: la partie s’est arrêtée avant la fin. Quel signe aurait dû alerter\u202f?`,
    luck: (amount: string) =>
      `La chance et les découvertes ont changé l’écart entre les deux axes de ${amount} points. Peut-on juger ceux qui décident sur ce qui leur arrive\u202f?`,
    noTreaty: 'L’accord n’est jamais entré en vigueur. Qui attendait qui, et qu’aurait-il fallu offrir\u202f?',
    lapsed: 'L’accord est entré en vigueur, puis il en est sorti. Faut-il pouvoir quitter un accord\u202f?',
    lateTreaty: 'L’accord n’est entré en vigueur qu’après votre départ. Qui en a le mérite\u202f?',
    outside: (actor: string) =>
      `L’accord est en vigueur, mais une signature manque\u00a0: «\u00a0${actor}\u00a0». Vaut-il mieux un accord fort à quelques-uns, ou faible avec tous\u202f?`,
    worldviews: (a: string, endingA: string, b: string, endingB: string) =>
      `${a} conclut à «\u00a0${endingA}\u00a0»\u202f; ${b}, à «\u00a0${endingB}\u00a0». Ce sont les mêmes faits. De qui êtes-vous le plus proche, et pourquoi\u202f?`,
    legacy: {
      worse: (amount: string) =>
        `Après votre départ, la tyrannie a gagné ${amount} points. Que doivent laisser derrière eux ceux qui décident\u202f?`,
      better: (amount: string) =>
        `Après votre départ, la tyrannie a reculé de ${amount} points. Qu’est-ce qui a continué à agir\u202f?`,
    },
    /** One or two approaches. */
    neverUsed: (doctrine: string, other: string | null) =>
      `Vous n’avez jamais choisi «\u00a0${doctrine}\u00a0»${other === null ? '' : ` ni «\u00a0${other}\u00a0»`}. Par conviction, ou à cause du prix\u202f?`,
    unseen: (gauge: string) =>
      `Vous n’avez jamais vu venir «\u00a0${gauge}\u00a0». Pourquoi certains effets se voient-ils si tard\u202f?`,
    again: 'Quelle décision reprendriez-vous en premier, et que répondrait quelqu’un qui n’est pas d’accord\u202f?',
  },

  gauges: 'Chaque jauge',

  drill: {
    name: 'Exercice',
    ask: (date: string) => `${date}\u00a0: une autre réponse valait mieux. Laquelle\u202f?`,
    askContested: (date: string) =>
      `${date}\u00a0: tous ne sont pas d’accord sur cette décision. Que feriez-vous cette fois\u202f?`,
    same: 'C’est la même réponse que la première fois.',
    sameContested: (views: string) =>
      `C’est la même réponse. Pour ${views}, c’est la meilleure\u202f; selon le scénario, non.`,
    right: (label: string) => `«\u00a0${label}\u00a0»\u00a0: bonne réponse.`,
    wrong: (label: string, amount: string) =>
      `«\u00a0${label}\u00a0» perd encore ${amount} en moyenne. Essayez encore, ou voyez où elle mène.`,
    rightContested: (label: string, views: string) =>
      `«\u00a0${label}\u00a0»\u00a0: c’est juste selon le scénario. Pour ${views}, la première réponse valait mieux.`,
    wrongContested: (label: string, amount: string, views: string) =>
      `«\u00a0${label}\u00a0»\u00a0: selon le scénario, c’est encore ${amount} de perdu en moyenne. Pour ${views}, la première réponse valait mieux.`,
    /** Assumptions are quoted. */
    dependsOn: {
      beliefs: (beliefs: string) => `Cela dépend de ce que l’on croit\u00a0: ${beliefs}.`,
      values: 'Cela dépend de ce qui compte le plus pour chacun.',
      both: (beliefs: string) =>
        `Cela dépend de ce que l’on croit (${beliefs}) et de ce qui compte le plus pour chacun.`,
    },
    /** What parts two answers: the gauge, then its causes. */
    why: {
      gauge: (gauge: string, amount: string, side: 'higher' | 'lower', than: 'first' | 'best') =>
        `Ce qui pèse le plus\u00a0: «\u00a0${gauge}\u00a0» se tient ${amount} points plus ${side === 'higher' ? 'haut' : 'bas'} qu’avec la ${than === 'first' ? 'première' : 'meilleure'} réponse.`,
      causes: (first: string, second: string | null) =>
        `D’où vient l’écart\u00a0: ${first}${second === null ? '' : `, puis ${second}`}.`,
      /** Of the answer that is told of, or of the one that it is compared with. */
      effect: {
        own: { direct: 'l’effet de cette réponse', delayed: 'l’effet retardé de cette réponse' },
        first: {
          direct: 'l’effet de la première réponse, évité',
          delayed: 'l’effet retardé de la première réponse, évité',
        },
        best: {
          direct: 'l’effet de la meilleure réponse, qui manque ici',
          delayed: 'l’effet retardé de la meilleure réponse, qui manque ici',
        },
      },
      earlier: (label: string) => `«\u00a0${label}\u00a0»`,
      event: (event: string, change: 'more' | 'less') =>
        `«\u00a0${event}\u00a0», qui frappe ${change === 'more' ? 'davantage' : 'moins'}`,
      shield: (event: string, change: 'more' | 'less') =>
        `le bouclier, qui arrête ${change === 'more' ? 'mieux' : 'moins bien'} «\u00a0${event}\u00a0»`,
      coupling: (label: string) => `le mécanisme «\u00a0${label}\u00a0»`,
      treaty: (clause: string) => `l’accord («\u00a0${clause}\u00a0»)`,
      otherTreaty: 'l’accord, qui n’est pas le même',
      slope: 'la pente naturelle de la jauge',
      actors: 'les acteurs, qui réagissent autrement',
      later: 'Le plus gros vient de la suite\u00a0: les meilleures décisions d’après ne sont plus les mêmes.',
      tooClose: 'Entre elle et la meilleure, l’écart est trop petit, ou trop incertain, pour compter.',
    },
    going: 'Vous jouez la suite autrement. Le hasard est le même que la première fois.',
    back: 'Retour au bilan',
    again: 'Réessayer',
    asBefore: 'Jouer la suite comme avant',
  },

  branches: {
    kicker: (date: string) => `Depuis\u00a0: ${date}`,
    title: {
      better: 'Cette branche finit mieux',
      worse: 'Cette branche finit moins bien',
      mixed: 'Un axe va mieux, l’autre moins bien',
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
          'Le score de chaque axe compte pour moitié ce que les gens ont vécu pendant la partie, pour moitié ce qui reste après vous.',
        ],
      },
      {
        title: 'Comment une décision est jugée',
        texts: [
          'À chaque dossier, l’analyse essaie toutes les réponses qui étaient ouvertes. Elle joue la suite de plusieurs façons\u00a0: les trois approches seules, six mélanges, le meilleur plan trouvé, et vos propres choix. Une réponse vaut ce que donne la meilleure de ces suites, en moyenne.',
          'Le hasard de votre partie ne sert jamais à vous juger. Les tirages sont neufs, et les mêmes pour toutes les réponses\u00a0: on compare ce qui est comparable. Les suites qui prennent du retard s’arrêtent en route.',
          'L’écart est l’émancipation moins la tyrannie. Une décision est un tournant si elle y perd plus de deux points, une fois et demie le doute déduit. Ce doute, «\u00a0à … près\u00a0», est une erreur type\u00a0: environ deux fois sur trois, la vraie valeur est dedans. L’exercice «\u00a0Rejouer d’ici\u00a0» accepte toute réponse qui n’est pas un tournant.',
        ],
      },
      {
        title: 'Choix et chance',
        texts: [
          'Espoir au départ, moins ce que vos choix ont coûté, plus la chance\u00a0: cela donne exactement votre score, sur chaque axe.',
          'La «\u00a0chance\u00a0» contient aussi les découvertes\u00a0: en route, une suite meilleure que toutes celles d’avant a pu apparaître.',
          'Ce compte mesure ce que vos choix ont fait perdre, pas tout ce qu’ils ont fait. Qui joue très bien y perd peu\u00a0: la chance y paraît alors plus grande.',
        ],
      },
      {
        title: 'Les autres juges',
        texts: [
          'Chaque vision du monde pèse les jauges selon ce qui compte pour elle, sans toucher aux faits de la partie\u00a0: c’est son score.',
          'La partie est aussi rejouée dans le monde tel que cette vision le croit, avec ses hypothèses. C’est un autre calcul\u00a0: il est montré à part.',
          'Chaque tournant est jugé de nouveau avec les poids et les hypothèses de chaque vision. S’il est la meilleure réponse pour l’une d’elles, il est dit contesté, et cette vision est nommée.',
        ],
      },
      {
        title: 'Qui est responsable',
        texts: [
          'Chaque point de chaque jauge garde la trace de son origine\u00a0: le monde de départ, une décision, un événement, les acteurs, l’accord, le bouclier. Quand une jauge en fait bouger une autre, l’origine passe avec.',
          'Quand plusieurs causes se multiplient, elles partagent à parts égales ce qu’elles ont fait ensemble. C’est une convention\u00a0: une autre serait possible. Le compte ne dit donc pas ce qui serait arrivé sans vous.',
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
    /** Draws that the clearest decision had, and the closest one. */
    figures: (games: string, least: string, most: string, band: string) =>
      `Pour cette partie\u00a0: ${games} parties jouées pour juger les décisions, ${band} pour chaque bande. Chaque décision a reçu ${least === most ? `${most} tirages` : `de ${least} à ${most} tirages, plus quand c’est serré`}. Le même code donne le même bilan sur tous les appareils.`,
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
