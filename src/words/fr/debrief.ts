/** The debrief. */
import drill from './debrief/drill';
import method from './debrief/method';
import { counted, inWords, plural } from './grammar';

export default {
  name: 'Le bilan de la partie',
  retry: 'Réessayer',
  table: 'Voir le tableau',
  failed: 'L’analyse s’est arrêtée. La courbe et les jauges restent justes.',
  progress: (percent: string) => `On rejoue votre partie des milliers de fois\u00a0: ${percent}`,
  points: (amount: string) => `${amount}\u00a0pt`,

  /** When a turn was: `fin 2026`, `en 2031`, `au tour 4`. */
  when: {
    half: (year: string, half: number) => `${half === 1 ? 'début' : 'fin'} ${year}`,
    year: (year: string) => `en ${year}`,
    turn: (turn: number) => `au tour ${turn}`,
  },

  rest: 'Tout le bilan\u00a0: la courbe, les tournants, les juges, les causes',
  summary: {
    name: 'En bref',
    /** The decisions that the headline speaks of. */
    points: (n: number): string => plural(n, { one: 'La décision', other: 'Les décisions' }),
    did: 'Ce qui a le plus pesé',
    why: 'Pourquoi cette fin',
    whom: 'Qui cela touche',
    moved: 'Ce qui a le plus changé',
    again: 'À retenter',
    searching: 'On cherche encore…',
    nothing: 'Aucune de vos décisions n’a déplacé les deux axes.',
    /** Where several ways lead to it. */
    ways: (n: number, told: string) => `, par l’un de ${inWords(n)} chemins\u00a0: ${told}.`,
    way: (n: number, told: string) => `${n}) ${told}`,
    /** What the game came to; `way`: by which of several, from 0. */
    yours: (told: string, way: number | null) =>
      `Vous\u00a0: ${told}${way === null ? '' : `, par le chemin ${way + 1}`}.`,
    rounded: (exact: string, shown: string) => `${exact} (arrondi à ${shown})`,
    because: (condition: string) => `\u00a0: ${condition}.`,
    otherwise: '\u00a0: aucune autre fin n’était atteinte.',
    nothingToTry: 'Aucune autre réponse ne faisait mieux. Essayez un autre tirage.',
    /** With its date where there are several. */
    replay: {
      dossier: (date: string | null) => `Reprendre à ce dossier${date === null ? '' : ` (${date})`}`,
      session: (date: string | null) => `Reprendre à cette session${date === null ? '' : ` (${date})`}`,
    },
  },

  headline: {
    searching: 'Où tout s’est-il joué\u202f?',
    all: (when: string) => `Le choix le plus coûteux, ${when}`,
    one: (when: string) => `Un tournant, ${when}`,
    many: (n: number): string => (n === 2 ? 'Deux tournants ont compté' : 'Trois tournants ont compté'),
    contested: (n: number): string =>
      plural(n, { one: 'Une décision se discute', other: 'Des décisions se discutent' }),
    luck: 'La chance a pesé lourd',
    right: 'Aucune réponse nettement meilleure',
    none: 'Aucune réponse n’aurait tout changé',
  },
  lead: {
    searching: 'Le trait est déjà là\u00a0: c’est votre partie. Le reste arrive.',
    points: (games: string) =>
      `Chaque décision a été comparée aux autres réponses, sur ${games} parties simulées. On vous juge sans compter votre chance.`,
    right: (games: string) =>
      `Sur ${games} parties simulées, aucune autre réponse ne faisait nettement mieux que les vôtres. Ce qui reste vient du monde, de la chance et de ce que vous préférez.`,
    /** Points of the gap between the axes; `doubt` is null where it rounds to nothing. */
    none: (most: string, doubt: string | null) =>
      `Face aux autres réponses, la plus lourde de vos décisions a coûté ${most} d’écart entre les deux axes${doubt === null ? '' : `, à ${doubt} près`}. Un tournant coûte nettement plus de deux points.`,
    luck: (luck: string, losses: string) =>
      `La chance et les découvertes ont déplacé l’écart entre les deux axes de ${luck} points. Vos décisions ont coûté ${losses}, et aucune n’est un tournant.`,
  },

  curve: {
    legacy: 'Après le dernier tour, le monde continue sans vous\u00a0: ce que vous laissez compte pour moitié.',
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
      plural(n, { one: 'Toutes mènent à la même fin.', other: `Elles mènent à ${n} fins différentes.` }),
    threshold: (value: string) => `seuil ${value}`,
    point: 'Tournant',
    epilogue: 'sans vous',
    key: {
      shock: 'choc',
      treaty: 'en vigueur',
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
      if (points === contested)
        return plural(points, { one: 'Une décision contestée', other: `${points} décisions contestées` });
      if (points === 1) return 'Un tournant, un seul';
      return contested === 0
        ? `${points} tournants`
        : `${points} tournants, dont ${counted(contested, { one: 'contesté', other: 'contestés' })}`;
    },
    noneText: 'Une analyse honnête peut ne rien trouver. Voici ce que chaque décision a changé.',
    smallText: (n: number) =>
      plural(n, {
        one: 'Aucune décision n’a beaucoup coûté. Voici celle qui a coûté le plus\u00a0: c’est peu.',
        other: `Aucune décision n’a beaucoup coûté. Voici les ${n}\u00a0qui ont coûté le plus\u00a0: c’est peu.`,
      }),
    kicker: (date: string) => `Tournant, ${date}`,
    smallKicker: (date: string) => `Petit écart, ${date}`,
    contestedKicker: (date: string) => `Décision contestée, ${date}`,
    dossier: (title: string) => `Dossier\u00a0: ${title}`,
    quoted: (label: string) => `«\u00a0${label}\u00a0»`,
    cost: (options: number): string =>
      options === 2
        ? 'Selon le scénario, l’autre réponse, ouverte ce jour-là, valait mieux en moyenne. Ce que la vôtre a changé\u00a0:'
        : 'Selon le scénario, une autre réponse, ouverte ce jour-là, valait mieux en moyenne. Laquelle\u202f? Ce que la vôtre a changé\u00a0:',
    contested: (views: string) =>
      `Pour ${views}, c’était la meilleure réponse. Selon le scénario, une autre valait mieux. Ce que la vôtre a changé\u00a0:`,
    judges: 'Ceux qui préfèrent votre réponse',
    and: ' et ',
    /** Of the gap, not of each axis. */
    doubt: (gap: string, amount: string) => `Émancipation moins tyrannie\u00a0: ${gap}, à ${amount} près`,
    hidden: 'La réponse reste cachée\u00a0: cherchez-la.',
    replay: 'Rejouer d’ici',
    again: 'Rejouer encore',
    reveal: 'Voir la réponse',
    best: 'Selon le scénario',
    alsoRight: 'À égalité',
    tried: {
      right: (label: string) => `Vous avez essayé «\u00a0${label}\u00a0»\u00a0: le scénario n’en préfère aucune autre.`,
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
    title: (right: number, all: number) =>
      `Vos pronostics\u00a0: ${counted(right, { one: 'juste', other: 'justes' })} sur ${all}`,
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
    rest: (n: number) => counted(n, { one: 'autre origine', other: 'autres origines' }),
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
    noTreaty: 'Rien n’est jamais entré en vigueur. Qui attendait qui, et qu’aurait-il fallu offrir\u202f?',
    lapsed:
      'Ce qui était signé est entré en vigueur, puis a perdu son effet. Faut-il pouvoir retirer sa signature\u202f?',
    lateTreaty: 'L’entrée en vigueur n’est venue qu’après votre départ. Qui en a le mérite\u202f?',
    outside: (actor: string) =>
      `C’est en vigueur, mais une signature manque\u00a0: «\u00a0${actor}\u00a0». Vaut-il mieux une règle forte à quelques-uns, ou faible avec tous\u202f?`,
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
  gaugesTable: 'Chaque jauge, tour par tour',
  ...drill,
  method,
};
