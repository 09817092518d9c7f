/** What is said of the parts of the map. */
import type { Language } from './language';

interface RegionWords {
  world: Readonly<Record<'us' | 'china' | 'eu' | 'south', string>>;
  town: Readonly<Record<'north' | 'east' | 'south' | 'west', string>>;
}

export interface MapWords {
  /** The group of buttons over the map. */
  name: string;
  help: string;
  regions: RegionWords;
  everywhere: string;
  stone: (label: string, percent: string) => string;
  actor: (label: string, stance: string) => string;
  signed: string;
  notSigned: string;
  lattice: (where: string, label: string, value: string, isInverse: boolean) => string;
  yellow: (where: string, label: string, value: string, isInverse: boolean) => string;
  sign: (where: string, label: string, value: string, count: number) => string;
  flow: (from: string, to: string, label: string, value: string) => string;
  tie: (from: string, to: string) => string;
  treaty: (percent: string, isInForce: boolean) => string;
  emancipation: (percent: string) => string;
  tyranny: (percent: string) => string;
  zoom: { name: string; larger: string; smaller: string; whole: string };
}

export const MAP_WORDS: Readonly<Record<Language, MapWords>> = {
  fr: {
    name: 'Sur la carte',
    help: 'Les flèches passent d’un élément à l’autre\u202f; Entrée dit pourquoi.',
    regions: {
      world: { us: 'États-Unis', china: 'Chine', eu: 'Union européenne', south: 'Sud global' },
      town: { north: 'quartier nord', east: 'quartier est', south: 'quartier sud', west: 'quartier ouest' },
    },
    everywhere: 'partout',
    stone: (label, percent) => `Pierre du bouclier. ${label}\u00a0: bâtie à ${percent}\u00a0%.`,
    actor: (label, stance) => `${label}\u00a0: position ${stance} sur 100.`,
    signed: 'A signé l’accord.',
    notSigned: 'N’a pas signé l’accord.',
    lattice: (where, label, value, isInverse) =>
      `Grille rouge, ${where}. ${label}\u00a0: ${value} sur 100\u202f; la grille se ferme ${isInverse ? 'au-dessous' : 'au-dessus'} de 50.`,
    yellow: (where, label, value, isInverse) =>
      `Encre jaune, ${where}. ${label}\u00a0: ${value} sur 100\u202f; le jaune s’ouvre ${isInverse ? 'au-dessous' : 'au-dessus'} de 50.`,
    sign: (where, label, value, count) =>
      `${count} ${count > 1 ? 'signes' : 'signe'} sur 5, ${where}. ${label}\u00a0: ${value} sur 100.`,
    flow: (from, to, label, value) => `Flux\u00a0: ${from} vers ${to}. ${label}\u00a0: ${value} sur 100.`,
    tie: (from, to) => `Lien de l’accord\u00a0: ${from} et ${to}.`,
    treaty: (percent, isInForce) =>
      `Anneau de l’accord\u00a0: il couvre ${percent}\u00a0% du poids total${isInForce ? ', en vigueur' : ', pas encore en vigueur'}.`,
    emancipation: (percent) => `Ciel jaune, l’émancipation\u00a0: ${percent}\u00a0%.`,
    tyranny: (percent) => `Grille du ciel, la tyrannie\u00a0: ${percent}\u00a0%.`,
    zoom: {
      name: 'Taille de la carte',
      larger: 'Agrandir la carte',
      smaller: 'Réduire la carte',
      whole: 'Carte entière',
    },
  },
  en: {
    name: 'On the map',
    help: 'Arrow keys go from one part to the next; Enter says why.',
    regions: {
      world: { us: 'United States', china: 'China', eu: 'European Union', south: 'Global South' },
      town: { north: 'north quarter', east: 'east quarter', south: 'south quarter', west: 'west quarter' },
    },
    everywhere: 'everywhere',
    stone: (label, percent) => `Stone of the shield. ${label}: ${percent}% built.`,
    actor: (label, stance) => `${label}: stance ${stance} out of 100.`,
    signed: 'Has signed the agreement.',
    notSigned: 'Has not signed the agreement.',
    lattice: (where, label, value, isInverse) =>
      `Red lattice, ${where}. ${label}: ${value} out of 100; the lattice closes ${isInverse ? 'below' : 'above'} 50.`,
    yellow: (where, label, value, isInverse) =>
      `Yellow ink, ${where}. ${label}: ${value} out of 100; the yellow opens ${isInverse ? 'below' : 'above'} 50.`,
    sign: (where, label, value, count) =>
      `${count} ${count === 1 ? 'sign' : 'signs'} of 5, ${where}. ${label}: ${value} out of 100.`,
    flow: (from, to, label, value) => `Flow: ${from} to ${to}. ${label}: ${value} out of 100.`,
    tie: (from, to) => `Tie of the agreement: ${from} and ${to}.`,
    treaty: (percent, isInForce) =>
      `Ring of the agreement: it covers ${percent}% of all the weight${isInForce ? ', in force' : ', not in force yet'}.`,
    emancipation: (percent) => `Yellow sky, emancipation: ${percent}%.`,
    tyranny: (percent) => `Lattice of the sky, tyranny: ${percent}%.`,
    zoom: { name: 'Size of the map', larger: 'Enlarge the map', smaller: 'Make the map smaller', whole: 'Whole map' },
  },
};
