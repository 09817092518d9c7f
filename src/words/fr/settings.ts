/** The settings. */
import { counted } from './grammar';

export default {
  title: 'Réglages',
  language: 'Langue',
  theme: 'Couleurs',
  themes: { day: 'Jour', night: 'Nuit', contrast: 'Contraste fort' },
  motion: 'Mouvement',
  motions: { full: 'Complet', reduced: 'Réduit' },
  motionAsked: 'Votre appareil demande peu de mouvement\u202f: le jeu le suit.',
  spacing: 'Espacement du texte',
  spacings: { normal: 'Normal', wide: 'Large' },
  sound: 'Son',
  soundHelp: 'La presse, la foule, les signatures s’entendent. Un lien reçu s’ouvre en silence.',
  shortcuts: 'Raccourcis du clavier',
  shortcutsHelp:
    '1, 2, 3 choisissent une réponse, deux fois la décident\u202f; Entrée continue, G montre les jauges, J le journal, M met ou coupe le son. Au tableau d’une classe\u00a0: Espace lance et clôt, + donne du temps, L ferme la porte, R montre le code, F met en plein écran. Au bilan, 1, 2, 3 changent la décision.',
  predictions: 'Pronostic à chaque décision',
  predictionsHelp: 'Avant les futurs, dites quelle jauge va le plus bouger. On peut décider sans.',
  assumptions: 'Hypothèses et tirage',
  assumptionsHelp: 'Ce que la partie tient pour vrai, et le lien vers son départ.',
  about: 'À propos',
  aboutHelp: 'Licence, version, données, accessibilité, contact.',
  end: {
    name: 'Fin de séance',
    help: 'Sur un appareil partagé\u00a0: efface ce que ce navigateur a gardé.',
    sure: (games: number) =>
      `Tout ce que ce navigateur a gardé du jeu sera effacé\u00a0: ${counted(games, { one: 'partie', other: 'parties' })}, les scénarios que vous y écriviez et vos réglages. Pour garder une partie, copiez d’abord son code.`,
    clear: 'Tout effacer',
    keep: 'Ne rien effacer',
  },
  quit: 'Retour à l’accueil',
  /** What has become of the game on screen. */
  kept: {
    nothing: 'La partie n’est pas gardée\u00a0: copiez son code.',
    writing: 'Enregistrement…',
    here: 'La partie est gardée, sauf arrêt brutal du navigateur.',
    safe: 'La partie est gardée.',
  },
};
