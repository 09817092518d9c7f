/** Keys and values that authors write in their own language, or as another format has them: what each stands for here. */
import { plainForm } from '../nearest';

/** By key of the format: the words written for it, without accents. */
const KEYS: Readonly<Record<string, string>> = {
  title: 'titre',
  text: 'texte textes',
  label: 'nom libelle etiquette',
  short: 'court',
  summary: 'resume',
  languages: 'langues langue',
  turns: 'tours',
  turn: 'tour',
  count: 'nombre',
  first: 'premier',
  assumptions: 'hypotheses',
  assumption: 'hypothese',
  gauges: 'jauges',
  gauge: 'jauge',
  indices: 'indicateurs indice',
  couplings: 'liens couplages',
  facts: 'faits',
  actors: 'acteurs',
  actor: 'acteur',
  treaty: 'traite',
  events: 'evenements',
  endings: 'fins',
  start: 'depart debut',
  good: 'bon',
  rest: 'repos',
  resource: 'ressource',
  mean_of: 'moyenne moyenne-de',
  weight: 'poids',
  from: 'depuis de',
  to: 'vers a',
  why: 'pourquoi',
  when: 'quand si condition',
  picture: 'image',
  cost: 'cout',
  requires: 'exige',
  effects: 'effets effet',
  add: 'ajout ajoute',
  after: 'apres',
  over: 'pendant sur',
  chance: 'probabilite risque',
  family: 'famille',
  publisher: 'editeur',
  url: 'adresse lien',
  seen: 'vu',
  above: 'au-dessus',
  below: 'sous',
  around: 'autour',
  tyranny: 'tyrannie',
  emancipation: 'emancipation',
  shield: 'bouclier',
  fr: 'francais french',
  en: 'anglais english',
  interests: 'interets',
  stance: 'position',
  rate: 'vitesse',
  region: 'region',
  depth: 'profondeur',
  glossary: 'glossaire',
  words: 'mots',
  map: 'carte',
  ground: 'terrain sol fond',
  lattice: 'grille',
  yellow: 'jaune',
  signs: 'signes',
  flows: 'flux',
  laissez_faire: 'laisser-faire laissezfaire marche',
  public: 'publique etat',
  cop: 'international',
};

/** The same for the few words that a value may be. Drawings have French names: an English author's word for some of them. */
const VALUES: Readonly<Record<string, string>> = {
  high: 'haut haute eleve fort',
  low: 'bas basse faible',
  mid: 'moyen moyenne',
  fr: 'francais french',
  en: 'anglais english',
  china: 'chine',
  eu: 'europe ue',
  us: 'usa etats-unis',
  south: 'sud',
  north: 'nord',
  east: 'est',
  west: 'ouest',
  world: 'monde',
  town: 'ville',
  tyranny: 'tyrannie',
  fall: 'chute',
  'golden-cage': 'cage-doree',
  missed: 'manquee',
  event: 'evenement',
  ending: 'fin',
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
};

const byWord = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([meant, words]) => words.split(' ').map((word) => [word, meant] as const)));

const KEY_BY_WORD = byWord(KEYS);
const VALUE_BY_WORD = byWord(VALUES);

/** The key that this word stands for, among those `known` here; null for none. `titre` is the `label` of what has no title. */
export const keyMeant = (word: string, known: readonly string[]): string | null => {
  const key = KEY_BY_WORD.get(plainForm(word));
  const twin = key === 'title' ? 'label' : key === 'label' ? 'title' : undefined;
  return [key, twin].find((each) => each !== undefined && known.includes(each)) ?? null;
};

/** The value that this word stands for, among those `known` here; null for none. */
export const valueMeant = (word: string, known: readonly string[]): string | null => {
  const value = VALUE_BY_WORD.get(plainForm(word));
  return value !== undefined && known.includes(value) ? value : null;
};
