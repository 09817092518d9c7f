/** A sheet a delegation, and its roles to cut out. */
import { counted } from '../../grammar';

export default {
  sheet: 'Feuille de délégation',
  weight: (share: string, whole: string) => `Poids\u00a0: ${share} ${whole}.`,
  whole: 'de tous',
  rounds: 'Trois tours, une carte par tour.',
  one: 'Une délégation, une feuille.',
  secret: 'Pour vous seuls',
  interest: 'Votre intérêt',
  redLine: 'Ligne rouge',
  ask: 'Demande privée',
  stance: 'Au départ',
  more: (label: string) => `plus de «\u00a0${label}\u00a0»`,
  less: (label: string) => `moins de «\u00a0${label}\u00a0»`,
  wants: (what: string) => `Ce que vous voulez\u00a0: ${what}.`,
  noClause: (clause: string) => `Ne signez pas un texte qui contient «\u00a0${clause}\u00a0».`,
  fewClauses: (n: number) => `Ne signez pas un texte de moins de ${counted(n, { one: 'clause', other: 'clauses' })}.`,
  getClause: (clause: string, party: string) =>
    `Obtenez la clause «\u00a0${clause}\u00a0». À convaincre\u00a0: ${party}.`,
  leans: (points: string, sign: string) => `${points} sur 100 en faveur de l’accord. On signe à partir de ${sign}.`,
  fold: 'pliez ici, gardez ce haut caché',
  cut: 'Découpez. Chacun prend un rôle\u202f; à chaque tour, on le passe à gauche.',
  cards: {
    pen: { name: 'La plume', text: 'Vous déposez la carte de la délégation. Personne d’autre ne le fait.' },
    voice: {
      name: 'La voix',
      text: (party: string) => `Vous parlez pour\u00a0: ${party}. Une phrase, puis vous écoutez.`,
    },
    ear: { name: 'L’oreille', text: 'Vous allez chez les autres, et vous rapportez ce qu’ils veulent.' },
    memory: { name: 'La mémoire', text: 'Vous notez les promesses\u00a0: qui, à qui, pour quel tour.' },
    sums: {
      name: 'Les comptes',
      text: (quorum: string) => `Vous additionnez les poids. Que manque-t-il pour atteindre ${quorum}\u202f?`,
    },
  },
  word: {
    name: 'Parole donnée',
    to: 'Nous promettons à',
    what: 'de',
    turn: 'Tour',
    kept: 'tenue',
    broken: 'rompue',
  },
  foot: (n: number, all: number, party: string) => `Feuille ${n} sur ${all}\u00a0: ${party}`,
};
