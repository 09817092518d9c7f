/** Assumptions, worldviews and the start of a game. */
import type fr from '../fr/assumptions';
import { plural } from './grammar';

export default {
  levels: { low: 'low', mid: 'middle', high: 'high' },

  prepare: (scenario) => `Prepare: ${scenario}`,
  current: 'Assumptions and seed',
  play: 'Play',
  playSandbox: 'Open the sandbox',
  loading: 'Opening the game…',
  failed: 'This scenario could not be loaded. Check the connection, then try again.',

  mode: {
    name: 'What kind of game?',
    game: 'Game',
    gameHelp: 'Every decision counts. The game is saved, and can be handed in.',
    sandbox: 'Sandbox',
    sandboxHelp: 'Undo a decision, change the assumptions on the way. Nothing is saved or handed in.',
    isGame: 'In a game, the assumptions cannot change.',
    isSandbox: 'Sandbox: each change replays the same decisions at once.',
    toSandbox: 'Go on in a sandbox',
    toSandboxHelp: 'You start from the same decisions, and can undo them. The game stays saved.',
  },

  worldviews: {
    name: 'According to which worldview?',
    help: 'Nobody knows how the world will react. Each view takes some assumptions to be true: the rules change with them.',
    middle: 'In the middle',
    middleHolder: 'Every assumption is in the middle.',
    own: 'Your own',
    ownHolder: 'You chose the assumptions one by one.',
  },

  assumptions: {
    name: 'One assumption at a time',
    none: 'This scenario has no assumption to change.',
    changed: (n) => (n === 0 ? 'all in the middle' : plural(n, { one: 'one changed', other: `${n} changed` })),
  },

  futures: 'The futures of the open dossier, under these assumptions',

  stopped: {
    closed: (option, dossier) =>
      `Under these assumptions “${option}” is no longer possible (“${dossier}”). The game goes on from there: your later decisions are undone.`,
    'other-question': (option, dossier) =>
      `Under these assumptions “${dossier}” no longer comes at that moment: “${option}” and your later decisions are undone. The game goes on from there.`,
  },
  replayed: 'The same decisions have been played again.',

  seed: {
    name: 'Seed',
    help: 'The same number gives the same dossiers and the same luck.',
    draw: 'Another seed',
    wrong: 'A whole number, from 0 to 4,294,967,295.',
  },
  link: {
    name: 'Link to this start',
    help: 'The whole class starts from the same world. Nothing that was played is in the link.',
    copy: 'Copy the link',
    copied: 'Link copied.',
  },

  sandbox: {
    name: 'Sandbox',
    undo: 'Undo the decision',
    change: 'Assumptions',
  },
} satisfies typeof fr;
