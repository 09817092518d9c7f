/** The settings. They load with the dialog that shows them. */
import type { Language } from './language';

const fr = {
  title: 'Réglages',
  language: 'Langue',
  theme: 'Couleurs',
  themes: { day: 'Jour', night: 'Nuit', contrast: 'Contraste fort' },
  motion: 'Mouvement',
  motions: { full: 'Complet', reduced: 'Réduit' },
  motionAsked: 'Votre appareil demande peu de mouvement\u202f: le jeu le suit.',
  spacing: 'Espacement du texte',
  spacings: { normal: 'Normal', wide: 'Large' },
  sound: 'Sons',
  soundHelp: 'Quelques notes quand un tour se joue.',
  shortcuts: 'Raccourcis du clavier',
  shortcutsHelp: '1, 2, 3 choisissent une réponse\u202f; Entrée continue.',
  predictions: 'Pronostic avant les futurs',
  predictionsHelp: 'À chaque tour, dites quelle jauge va le plus bouger. Les futurs s’ouvrent ensuite.',
  assumptions: 'Hypothèses et tirage',
  assumptionsHelp: 'Ce que la partie tient pour vrai, et le lien vers son départ.',
  quit: 'Retour à l’accueil',
  quitHelp: 'La partie est gardée.',
};

export const SETTINGS_WORDS: Readonly<Record<Language, typeof fr>> = {
  fr,
  en: {
    title: 'Settings',
    language: 'Language',
    theme: 'Colours',
    themes: { day: 'Day', night: 'Night', contrast: 'High contrast' },
    motion: 'Motion',
    motions: { full: 'Full', reduced: 'Reduced' },
    motionAsked: 'Your device asks for little motion: the game follows it.',
    spacing: 'Text spacing',
    spacings: { normal: 'Normal', wide: 'Wide' },
    sound: 'Sounds',
    soundHelp: 'A few notes when a turn plays.',
    shortcuts: 'Keyboard shortcuts',
    shortcutsHelp: '1, 2, 3 choose an answer; Enter goes on.',
    predictions: 'Prediction before the futures',
    predictionsHelp: 'Each turn, say which gauge will move most. Then the futures open.',
    assumptions: 'Assumptions and seed',
    assumptionsHelp: 'What the game takes to be true, and the link to its start.',
    quit: 'Back to the home page',
    quitHelp: 'The game is saved.',
  },
};
