/** What authors write in this language: the checker knows it from the others by it, and what was meant. */
import type { Authoring } from '../types';

export default {
  /** The commonest little words, none of which is a word of another language. */
  littleWords:
    'the of and to is that for it with as are be this by from or an not they have which their what who when has was were will would his her its does do you we',
  /** By key of the format: the words written for it, without accents. */
  keys: {
    when: 'if condition',
    fr: 'french',
    en: 'english',
  },
  /** By value, where only a few are allowed; drawings have French names. */
  values: {
    fr: 'french',
    en: 'english',
    balance: 'scales',
    bouclier: 'shield',
    bulles: 'bubbles',
    cle: 'key',
    coeur: 'heart',
    ecole: 'school',
    feuille: 'leaf',
    hopital: 'hospital',
    journal: 'newspaper',
    livre: 'book',
    marteau: 'hammer',
    oeil: 'eye',
    oiseau: 'bird',
    parlement: 'parliament',
    personnes: 'people',
    piece: 'coin',
    pieuvre: 'octopus',
    plume: 'pen',
    puce: 'chip',
    serveur: 'server',
    tour: 'tower',
    traite: 'treaty',
    urne: 'ballot',
    visages: 'faces',
    voix: 'voice',
    yeux: 'eyes',
  },
  indices: { emancipation: 'Emancipation', tyranny: 'Digital tyranny', shield: 'Digital shield' },
} satisfies Authoring;
