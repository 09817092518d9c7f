/** The parts of the map. */
import { plural } from './grammar';

export default {
  name: 'Sur la carte',
  help: 'Les flèches passent d’un élément à l’autre\u202f; Entrée dit pourquoi.',
  regions: {
    world: { us: 'États-Unis', china: 'Chine', eu: 'Union européenne', south: 'Sud global' },
    town: { north: 'quartier nord', east: 'quartier est', south: 'quartier sud', west: 'quartier ouest' },
  },
  everywhere: 'partout',
  /** The lives in front of the world, by their pose; the number stands before. */
  crowd: {
    name: 'Cent vies',
    poses: {
      free: (n: number) => plural(n, { one: 'libre', other: 'libres' }),
      healed: (n: number) => plural(n, { one: 'soignée', other: 'soignées' }),
      'on-the-way': () => 'en chemin',
      'out-of-work': () => 'sans travail',
      'on-file': (n: number) => plural(n, { one: 'fichée', other: 'fichées' }),
    },
  },
  stone: (label: string, percent: string) => `Pierre du bouclier. ${label}\u00a0: bâtie à ${percent}\u00a0%.`,
  actor: (label: string, stance: string) => `${label}\u00a0: position ${stance} sur 100.`,
  signed: 'A signé.',
  notSigned: 'N’a pas signé.',
  lattice: (where: string, label: string, value: string, isInverse: boolean) =>
    `Grille rouge, ${where}. ${label}\u00a0: ${value} sur 100\u202f; la grille se ferme ${isInverse ? 'au-dessous' : 'au-dessus'} de 50.`,
  yellow: (where: string, label: string, value: string, isInverse: boolean) =>
    `Encre jaune, ${where}. ${label}\u00a0: ${value} sur 100\u202f; le jaune s’ouvre ${isInverse ? 'au-dessous' : 'au-dessus'} de 50.`,
  sign: (where: string, label: string, value: string, count: number) =>
    `${count} ${plural(count, { one: 'signe', other: 'signes' })} sur 5, ${where}. ${label}\u00a0: ${value} sur 100.`,
  flow: (from: string, to: string, label: string, value: string) =>
    `Flux\u00a0: ${from} vers ${to}. ${label}\u00a0: ${value} sur 100.`,
  tie: (from: string, to: string) => `Lien entre signataires\u00a0: ${from} et ${to}.`,
  treaty: (percent: string, isInForce: boolean) =>
    `Anneau des signatures\u00a0: il couvre ${percent}\u00a0% du poids total${isInForce ? ', en vigueur' : ', pas encore en vigueur'}.`,
  emancipation: (percent: string) => `Ciel jaune, l’émancipation\u00a0: ${percent}\u00a0%.`,
  tyranny: (percent: string) => `Grille du ciel, la tyrannie\u00a0: ${percent}\u00a0%.`,
  zoom: {
    name: 'Taille de la carte',
    larger: 'Agrandir la carte',
    smaller: 'Réduire la carte',
    whole: 'Carte entière',
  },
};
