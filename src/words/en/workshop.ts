/** The workshop. */
import type fr from '../fr/workshop';

export default {
  lead: 'A text file, your own questions. Open it: it is checked, it plays, it can be studied.',

  file: {
    name: 'The file',
    choose: 'Choose a file',
    other: 'Choose another file',
    drop: 'or drop a .yaml file here',
    dropNow: 'Drop it here.',
    notAFile: 'That was not a file: drop one .yaml file.',
    private:
      'Nothing leaves your computer. Only this tab remembers the file, while you play it; the game itself is kept.',
    reread: 'Read the file again',
    followed: 'Watched: each time you save it, it is read again.',
    notFollowed: 'If you change this file elsewhere, choose it here again.',
    refused: 'The browser refused to open the file. Drop it here, or choose it again.',
  },

  start: {
    name: 'To begin',
    steps: [
      'Choose “Start from the template”, above: a small world, complete, opens in the workshop.',
      'Change the sentences first, then the numbers. Errors are told as you write, and all is kept here.',
      'Download your file before you leave. To go on with it, open it on this page.',
    ],
    template: 'The template',
    templateAbout: 'to fill in; it already plays',
    facts: 'Facts to cite',
    factsAbout: 'dated and sourced: name them in facts, do not copy them',
    guide: 'The guide',
    guideAbout: 'from the template to a playable world, in ten steps',
    reference: 'The reference',
    referenceAbout: 'every word of the format, with an example',
    guideWhere:
      'The guide and the reference are also in the game’s repository: scenarios/GUIDE.en.md, REFERENCE.en.md.',
    downloaded: (file) => `${file} is downloaded.`,
    failed: 'The download failed. Check the connection, then try again.',
    templateFile: 'my-scenario',
    templateTitle: 'My scenario',
  },

  kept: {
    name: 'Saved games',
    open: (titles) => `${titles}: open the file of this scenario to resume the game.`,
  },

  status: {
    checking: 'Reading the file…',
    factsRight: 'All is well. These facts can be cited.',
    tooLarge: {
      title: 'Too large',
      text: 'This file is larger than a million bytes: it is not a scenario. It was not read. Choose another one.',
    },
    unreadable: {
      title: 'Unreadable',
      text: 'The browser cannot read this file: it was moved, deleted or changed. Choose it again.',
    },
    tooLong: {
      title: 'Too long',
      text: 'This file could not be checked in ten seconds. Start again from the template, or from a version that worked.',
    },
    notLoaded: {
      title: 'No checker',
      text: 'The checker could not be loaded. Check the connection, then read the file again.',
    },
  },

  problems: {
    name: 'What to fix',
    warnings: 'To check',
    place: (line, column) => `line\u00a0${line}, column\u00a0${column}`,
    inFile: (file) => `in ${file}`,
    fix: 'How to fix it',
    marked: 'at fault: ',
    mend: 'Fix it in the workshop',
    many: (most) => `Only the first ${most} are shown. Fix them, and the others will come.`,
  },

  ready: {
    name: 'Ready to play',
    play: 'Play',
    resume: 'Resume',
    saved: (turn) => `A game is saved: ${turn.toLowerCase()}.`,
    otherVersion:
      'The saved game belongs to another version of your rules: it can no longer be resumed. A new game does not erase it.',
    sameId: (id) =>
      `A scenario of the game is also called ${id}. Give yours another short name (id), so as not to confuse them.`,
    study: 'See the balance',
    studyAbout: 'Robots play it thousands of times: is this world fair?',
  },
} satisfies typeof fr;
