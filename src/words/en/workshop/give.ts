/** Giving away a world of one's own: a link, a file that plays alone, a package for a learning platform. */
import type fr from '../../fr/workshop/give';
import { plural } from '../grammar';

export default {
  open: 'Give this world away',
  prepare: 'Prepare a game',
  /** From the dialog that prepares a game. */
  files: 'Make it a file',
  title: (world) => `Give away: ${world}`,
  noWorld: 'Open your file first, without an error.',

  link: {
    name: 'A link',
    about:
      'The whole world is in the link: no site receives or keeps anything. Whoever opens it starts from the same place.',
    aboutSite: 'The link opens this site. Whoever opens it starts from the same place.',
    /** `letters`: how long the link is. */
    length: (letters) => `${letters} characters.`,
    long: (letters) =>
      `${letters} characters: paste this link into a homework diary or a page of your platform. A chat may cut it; then give a file.`,
    qr: 'The link as a QR code',
    tooLongForQr: 'Too long for a QR code: no phone would read it.',
  },
  page: {
    name: 'A page that plays alone',
    about:
      'An HTML file: copy it to a stick or a shared folder, open it with a double click. It plays with no network and nothing installed.',
    still: 'Its scenery does not move. The game is kept in the browser where that is allowed; otherwise, by its code.',
    make: 'Make the page',
  },
  scorm: {
    name: 'A SCORM 1.2 package',
    about: 'For Moodle or another platform: upload the .zip file as SCORM content.',
    kept: 'Each pupil’s game is kept by the platform, and goes on when it is opened again.',
    score: 'A mark?',
    none: 'None',
    noneHelp: 'The platform notes “completed” only.',
    finished: '100 for whoever finishes',
    finishedHelp: 'The mark judges no choice.',
    make: 'Make the package',
  },
  paper: {
    name: 'On paper',
    about:
      'The sheets of a lesson, made from this world: pupil’s sheet, teacher’s notes, dossiers, delegations, sheets to project.',
    open: 'Prepare the lesson',
  },
  making: 'Making it…',
  made: (file, size) => `${file} is downloaded (${size}).`,
  failed: 'The parts of the game did not arrive. Check the connection, then try again.',

  given: {
    title: 'A world is given to you',
    from: 'It comes from a link, not from the game. Whoever gave you this link wrote it: the authors of Bouclier have not read it.',
    fromSite: 'Whoever keeps this site put it beside the game: the authors of Bouclier have not read it.',
    absent: 'The file of this world is not there, or it is too large. Tell whoever keeps this site.',
    reading: 'Reading and checking it…',
    play: 'Play',
    edit: 'See the file',
    turns: (n) => `${n} ${plural(n, { one: 'turn', other: 'turns' })}`,
    sameStart: 'All who open this link start from the same place.',
    damaged: 'This link is cut or damaged. Ask for it again, whole, or for the file.',
    faulty: 'This world has an error: it cannot be played. Tell whoever gave it to you.',
    failed: 'The world could not be checked. Check the connection, then load the page again.',
    fileName: 'given-world',
  },
} satisfies typeof fr;
