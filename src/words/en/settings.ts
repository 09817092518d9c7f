/** The settings. */
import type fr from '../fr/settings';

export default {
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
  predictions: 'Prediction at each decision',
  predictionsHelp:
    'Once an answer is chosen, say which gauge will move most. The same key decides without a prediction.',
  assumptions: 'Assumptions and seed',
  assumptionsHelp: 'What the game takes to be true, and the link to its start.',
  quit: 'Back to the home page',
  quitHelp: 'The game is saved.',
} satisfies typeof fr;
