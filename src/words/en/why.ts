/** Causes: roots, the web of links, the rules in plain words. */
import type fr from '../fr/why';
import { plural } from './grammar';

export default {
  title: 'Why?',
  gauge: 'Gauge',
  axes: 'The two axes',
  turn: 'Turn',
  coverage:
    'The share of the whole weight that the agreement covers: the weight of those who signed, times how well commitments are kept. Zero until it is in force.',
  notYet: 'Nothing has moved yet: decide first, the sum will follow.',
  mechanisms: 'The rules that act here',
  noMechanism: 'No rule: only decisions and events change it.',
  objection: 'The best objection',
  source: 'Source',
  assumption: 'A choice of the game: no source proves it',
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
    treaty: 'The clauses',
    treatyNote: 'what is signed and in force',
    shield: 'The shield',
    shieldNote: 'what it absorbed of the shocks',
    rest: (n) => plural(n, { one: 'One other cause', other: `${n} other causes` }),
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
} satisfies typeof fr;
