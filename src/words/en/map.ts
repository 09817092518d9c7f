/** The parts of the map. */
import type fr from '../fr/map';
import { plural } from './grammar';

export default {
  name: 'On the map',
  help: 'Arrow keys go from one part to the next; Enter says why.',
  regions: {
    world: { us: 'United States', china: 'China', eu: 'European Union', south: 'Global South' },
    town: { north: 'north quarter', east: 'east quarter', south: 'south quarter', west: 'west quarter' },
  },
  everywhere: 'everywhere',
  crowd: {
    name: 'A hundred lives',
    poses: {
      free: () => 'free',
      healed: () => 'healed',
      'on-the-way': () => 'on their way',
      'out-of-work': () => 'out of work',
      'on-file': () => 'on file',
    },
  },
  stone: (label, percent) => `Stone of the shield. ${label}: ${percent}% built.`,
  actor: (label, stance) => `${label}: stance ${stance} out of 100.`,
  signed: 'Has signed.',
  notSigned: 'Has not signed.',
  lattice: (where, label, value, isInverse) =>
    `Red lattice, ${where}. ${label}: ${value} out of 100; the lattice closes ${isInverse ? 'below' : 'above'} 50.`,
  yellow: (where, label, value, isInverse) =>
    `Yellow ink, ${where}. ${label}: ${value} out of 100; the yellow opens ${isInverse ? 'below' : 'above'} 50.`,
  sign: (where, label, value, count) =>
    `${count} ${plural(count, { one: 'sign', other: 'signs' })} of 5, ${where}. ${label}: ${value} out of 100.`,
  flow: (from, to, label, value) => `Flow: ${from} to ${to}. ${label}: ${value} out of 100.`,
  tie: (from, to) => `Tie between signatories: ${from} and ${to}.`,
  treaty: (percent, isInForce) =>
    `Ring of signatures: it covers ${percent}% of all the weight${isInForce ? ', in force' : ', not in force yet'}.`,
  emancipation: (percent) => `Yellow sky, emancipation: ${percent}%.`,
  tyranny: (percent) => `Lattice of the sky, tyranny: ${percent}%.`,
  zoom: { name: 'Size of the map', larger: 'Enlarge the map', smaller: 'Make the map smaller', whole: 'Whole map' },
} satisfies typeof fr;
