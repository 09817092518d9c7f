/** The kit of a lesson: its page, and the sheets that it prints. */
import type fr from '../../fr/kit/sheets';
import cards from './sheets/cards';
import claims from './sheets/claims';
import dossier from './sheets/dossier';
import grid from './sheets/grid';
import projector from './sheets/projector';
import pupil from './sheets/pupil';
import roles from './sheets/roles';
import scoring from './sheets/scoring';
import teacher from './sheets/teacher';

export default {
  name: 'Prepare the lesson',
  lead: 'A world, some sheets: choose, look, print. All of it fits on A4, in black.',
  world: 'The world',
  own: (title) => `${title} (your own)`,
  kept: (title, when) => `${title} (in the workshop, ${when})`,
  open: 'Open my file',
  write: 'Mend this world',
  loading: 'Preparing the sheets…',
  failed: 'This world could not be loaded. Check the connection, then choose it again.',
  faulty: 'This world has an error: mend it, then come back and print.',
  sheets: 'The sheets',
  dossiers: 'Which dossiers?',
  all: 'All',
  none: 'None',
  print: 'Print',
  printHelp: 'For a PDF: “Save as PDF”, in the print window.',
  nothing: 'Tick one sheet at least.',
  ready: (sheets) => `Preview: ${sheets}.`,
  start: { name: 'The link of the class', qr: 'QR code of the link of the class' },
  kinds: {
    pupil: { name: 'Pupil’s sheet', help: 'One a pupil: before, during, after.' },
    roles: { name: 'Delegation sheets', help: 'One a party to the agreement, and the roles to cut out.' },
    cards: { name: 'Cards to cut out', help: 'One page a delegation: one card is filed at each round.' },
    claims: {
      name: 'Arguments, before and after',
      help: 'To be cut in two: the top before the game, the bottom after.',
    },
    dossiers: { name: 'Dossiers', help: 'One a page, with its facts and their sources.' },
    projector: { name: 'Sheets to project', help: 'Landscape, in very large letters.' },
    teacher: { name: 'Teacher’s notes', help: 'Objectives, curriculum, plan, questions, precautions.' },
    scoring: { name: 'Scoring the arguments', help: 'The key, and how to count. For the teacher.' },
    grid: { name: 'Evaluation grid', help: 'Four criteria, four levels.' },
    school: { name: 'For the school', help: 'Data, accessibility, licence, installation.' },
  },
  foot: 'Bouclier, the game of regulation',
  part: (n, all) => `${n} of ${all}`,

  pupil,

  roles,

  cards,

  dossier,

  projector,

  teacher,

  claims,

  scoring,

  grid,
} satisfies typeof fr;
