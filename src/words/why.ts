/** What is said of causes: roots, the web of links, the rules in plain words. It loads with its dialog. */
import type { Language } from './language';

const fr = {
  title: 'Pourquoi\u202f?',
  gauge: 'Jauge',
  turn: 'Tour',
  notYet: 'Rien n’a encore bougé\u00a0: décidez d’abord, l’addition viendra.',
  mechanisms: 'Les règles qui agissent ici',
  noMechanism: 'Aucune règle\u00a0: seuls les décisions et les événements la changent.',
  objection: 'La meilleure objection',
  source: 'Source',
  assumption: 'Hypothèse du modèle, sans source',
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
    treaty: 'L’accord',
    treatyNote: 'ses clauses en vigueur',
    shield: 'Le bouclier',
    shieldNote: 'ce qu’il a retenu des chocs',
    rest: (n: number) => (n === 1 ? 'Une autre cause' : `${n} autres causes`),
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

export type WhyWords = typeof fr;

const en: WhyWords = {
  title: 'Why?',
  gauge: 'Gauge',
  turn: 'Turn',
  notYet: 'Nothing has moved yet: decide first, the sum will follow.',
  mechanisms: 'The rules that act here',
  noMechanism: 'No rule: only decisions and events change it.',
  objection: 'The best objection',
  source: 'Source',
  assumption: 'An assumption of the model, without a source',
  start: (value) => `At the start: ${value}.`,

  sections: { turn: 'This turn', since: 'Since the start', rules: 'The rules' },
  quoted: (label) => `“${label}”`,
  made: 'What it is made of',
  madeHelp: 'An average of these gauges, each with its weight. Choose one to see its causes.',
  part: (value, weight) => `${value}, weighs ${weight}`,
  inverse: 'counts in reverse',
  bend: {
    weakest: 'The weakest of these numbers counts for more.',
    strongest: 'The strongest of these numbers counts for more.',
  },

  since: (start, now) => `${start} at the start, ${now} now.`,
  roots: {
    table: (gauge) => `Root causes since the start: ${gauge}`,
    help: 'Where it all comes from, once every link is traced back.',
    initial: 'The world at the start',
    initialNote: 'what it already carried',
    actors: 'The actors',
    actorsNote: 'their interests at the table',
    treaty: 'The agreement',
    treatyNote: 'its clauses in force',
    shield: 'The shield',
    shieldNote: 'what it absorbed of the shocks',
    rest: (n) => (n === 1 ? 'One other cause' : `${n} other causes`),
    restNote: 'smaller ones',
  },

  web: {
    name: 'The path of causes',
    link: (from, to, amount) => `${from} → ${to}: ${amount}.`,
    root: (root, middle) => `At the origin of “${middle}”: ${root}.`,
  },

  rule: {
    above: {
      up: (from, reference) => `When “${from}” is above ${reference}, the gauge is pushed up.`,
      down: (from, reference) => `When “${from}” is above ${reference}, the gauge is pushed down.`,
    },
    below: {
      up: (from, reference) => `When “${from}” is below ${reference}, the gauge is pushed up.`,
      down: (from, reference) => `When “${from}” is below ${reference}, the gauge is pushed down.`,
    },
    around: {
      up: (from, reference) => `When “${from}” is above ${reference}, the gauge is pushed up; below, down.`,
      down: (from, reference) => `When “${from}” is above ${reference}, the gauge is pushed down; below, up.`,
    },
    now: (from, value, amount) => `Right now, “${from}” is at ${value}: ${amount} each turn.`,
    idle: (from, value) => `Right now, “${from}” is at ${value}: no effect.`,
    scaled: (by) => `How strong it is depends on “${by}”.`,
    formula: (gain) => `The formula: ${gain} for each point of distance, each turn.`,
    rest: 'The natural slope',
    restRule: (rest, share) => `Left alone, the gauge goes back toward ${rest}: ${share} of the distance each turn.`,
    restNow: (amount) => `Right now: ${amount} each turn.`,
  },
  changeable: (assumption, level) => `Depends on the assumption “${assumption}” (${level}).`,
  change: 'See and change the assumptions',
};

const ALL: Readonly<Record<Language, WhyWords>> = { fr, en };

export const whyWords = (language: Language): WhyWords => ALL[language];
