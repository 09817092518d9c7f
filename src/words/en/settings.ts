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
  sound: 'Sound',
  soundHelp: 'The press, the crowd and the signatures are heard. A link that you are sent opens in silence.',
  shortcuts: 'Keyboard shortcuts',
  shortcutsHelp:
    '1, 2, 3 choose an answer, twice decide it; Enter goes on, G shows the gauges, J the journal, M turns sound on or off.',
  predictions: 'Prediction at each decision',
  predictionsHelp: 'Before the futures, say which gauge will move most. One can decide without.',
  assumptions: 'Assumptions and seed',
  assumptionsHelp: 'What the game takes to be true, and the link to its start.',
  quit: 'Back to the home page',
  quitHelp: 'The game is saved.',
} satisfies typeof fr;
