/** The settings. */
import type fr from '../fr/settings';
import { counted } from './grammar';

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
    '1, 2, 3 choose an answer, twice decide it; Enter goes on, G shows the gauges, J the journal, M turns sound on or off. On the screen of a class: Space starts and closes, + gives time, L locks the door, R shows the code, F fills the screen. In the debrief, 1, 2, 3 change the decision.',
  predictions: 'Prediction at each decision',
  predictionsHelp: 'Before the futures, say which gauge will move most. One can decide without.',
  assumptions: 'Assumptions and seed',
  assumptionsHelp: 'What the game takes to be true, and the link to its start.',
  about: 'About',
  aboutHelp: 'Licence, version, data, accessibility, contact.',
  end: {
    name: 'End of the lesson',
    help: 'On a shared device: clears what this browser has kept.',
    sure: (games) =>
      `All that this browser has kept of the game will be cleared: ${counted(games, { one: 'game', other: 'games' })}, the scenarios that you were writing there and your settings. To keep a game, copy its code first.`,
    clear: 'Clear everything',
    keep: 'Clear nothing',
  },
  quit: 'Back to the home page',
  kept: {
    nothing: 'The game is not saved: copy its code.',
    writing: 'Saving…',
    here: 'The game is saved, unless the browser stops suddenly.',
    safe: 'The game is saved.',
  },
} satisfies typeof fr;
