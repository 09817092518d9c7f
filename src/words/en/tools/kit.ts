/** The command that writes the sheets of a lesson. */
import type fr from '../../fr/tools/kit';
import { counted } from '../grammar';

export default {
  usage: `Writes the sheets of a lesson: pupil’s sheet, delegations, dossiers, teacher’s notes.

  npm run kit -- FILE.yaml [--out FOLDER] [--link ADDRESS] [--lang fr|en]

  --link   the address that the class opens: it goes on the sheets to project, with its QR code`,
  folder: (id) => `sheets-${id}`,
  files: {
    pupil: 'pupils-sheet',
    roles: 'delegations',
    cards: 'cards',
    claims: 'arguments',
    dossiers: 'dossiers',
    projector: 'to-project',
    teacher: 'teachers-notes',
    scoring: 'scoring-the-arguments',
    grid: 'grid',
    school: 'for-the-school',
  },
  badLink: (link) => `“${link}” is not an address: one begins with https://`,
  unwritable: (folder) => `Cannot write in ${folder}.`,
  written: (n, folder) =>
    `${counted(n, { one: 'page', other: 'pages' })} written in ${folder}. Open them in a browser, then print.`,
} satisfies typeof fr;
