/** Causes: roots, the web of links, the rules in plain words. */
import { plural } from './grammar';

export default {
  title: 'Pourquoi\u202f?',
  gauge: 'Jauge',
  axes: 'Les deux axes',
  turn: 'Tour',
  /** What is said of the agreement's reach: no text of a scenario does. */
  coverage:
    'La part du poids total qui est couverte\u00a0: le poids des signataires, multiplié par le respect des engagements. Zéro avant l’entrée en vigueur.',
  notYet: 'Rien n’a encore bougé\u00a0: décidez d’abord, l’addition viendra.',
  mechanisms: 'Les règles qui agissent ici',
  noMechanism: 'Aucune règle\u00a0: seuls les décisions et les événements la changent.',
  objection: 'La meilleure objection',
  source: 'Source',
  assumption: 'Un choix du jeu\u00a0: aucune source ne le prouve',
  start: (value: string) => `Au départ\u00a0: ${value}.`,

  sections: { turn: 'Ce tour-ci', since: 'Depuis le début', rules: 'Les règles' },
  quoted: (label: string) => `«\u00a0${label}\u00a0»`,
  made: 'De quoi c’est fait',
  madeHelp: 'Une moyenne de ces jauges, chacune avec son poids. Choisissez-en une pour remonter à ses causes.',
  part: (value: string, weight: string) => `${value}, pèse ${weight}`,
  inverse: 'compte à l’envers',
  bend: {
    weakest: 'Le plus faible de ces nombres compte davantage.',
    strongest: 'Le plus fort de ces nombres compte davantage.',
  },

  since: (start: string, now: string) => `Au départ ${start}, maintenant ${now}.`,
  roots: {
    table: (gauge: string) => `Les causes premières depuis le début\u00a0: ${gauge}`,
    help: 'D’où tout cela vient, en remontant chaque lien jusqu’au bout.',
    initial: 'Le monde de départ',
    initialNote: 'ce qu’il portait déjà en lui',
    actors: 'Les acteurs',
    actorsNote: 'leurs intérêts à la table',
    treaty: 'Les clauses',
    treatyNote: 'ce qui est signé et en vigueur',
    shield: 'Le bouclier',
    shieldNote: 'ce qu’il a retenu des chocs',
    rest: (n: number) => plural(n, { one: 'Une autre cause', other: `${n} autres causes` }),
    restNote: 'plus petites',
  },

  web: {
    name: 'Le chemin des causes',
    /** One link of the web in words. */
    link: (from: string, to: string, amount: string) => `${from} → ${to}\u00a0: ${amount}.`,
    root: (root: string, middle: string) => `À l’origine de «\u00a0${middle}\u00a0»\u00a0: ${root}.`,
  },

  rule: {
    /** What a rule does, by side and by sign of its gain. */
    above: {
      up: (from: string, reference: string) =>
        `Quand «\u00a0${from}\u00a0» dépasse ${reference}, la jauge est poussée vers le haut.`,
      down: (from: string, reference: string) =>
        `Quand «\u00a0${from}\u00a0» dépasse ${reference}, la jauge est poussée vers le bas.`,
    },
    below: {
      up: (from: string, reference: string) =>
        `Quand «\u00a0${from}\u00a0» est sous ${reference}, la jauge est poussée vers le haut.`,
      down: (from: string, reference: string) =>
        `Quand «\u00a0${from}\u00a0» est sous ${reference}, la jauge est poussée vers le bas.`,
    },
    around: {
      up: (from: string, reference: string) =>
        `Quand «\u00a0${from}\u00a0» dépasse ${reference}, la jauge est poussée vers le haut\u202f; au-dessous, vers le bas.`,
      down: (from: string, reference: string) =>
        `Quand «\u00a0${from}\u00a0» dépasse ${reference}, la jauge est poussée vers le bas\u202f; au-dessous, vers le haut.`,
    },
    now: (from: string, value: string, amount: string) =>
      `En ce moment\u00a0: «\u00a0${from}\u00a0» est à ${value}, donc ${amount} à chaque tour.`,
    idle: (from: string, value: string) =>
      `En ce moment\u00a0: «\u00a0${from}\u00a0» est à ${value}, donc aucun effet.`,
    scaled: (by: string) => `L’effet est plus ou moins fort selon «\u00a0${by}\u00a0».`,
    formula: (gain: string) => `Le calcul\u00a0: ${gain} par point d’écart et par tour.`,
    rest: 'La pente naturelle',
    restRule: (rest: string, share: string) =>
      `Laissée seule, la jauge revient vers ${rest}\u00a0: ${share} de l’écart à chaque tour.`,
    restNow: (amount: string) => `En ce moment\u00a0: ${amount} à chaque tour.`,
  },
  changeable: (assumption: string, level: string) => `Dépend de l’hypothèse «\u00a0${assumption}\u00a0» (${level}).`,
  change: 'Voir et changer les hypothèses',
};
