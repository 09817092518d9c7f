/** Handing in a game: its code and link, the exports, the page for printing. */
import type fr from '../fr/hand-in';

export default {
  name: 'Hand in your game',
  epilogue: 'without you',
  lead: 'The code contains the whole game. Whoever opens it sees it replayed and checked on their own device.',
  sandbox:
    'A sandbox game cannot be handed in. Decisions can be undone and assumptions changed, so another device could not check it. To hand one in, play a real game.',
  link: 'Link to the game',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied.',
  qr: 'QR code of the link to the game',
  hash: 'Fingerprint',
  hashHelp: 'Computed here, from the code. The same fingerprint on two devices: the same game, down to the last digit.',
  print: 'Print the debrief',
  printHelp: 'Two A4 pages, readable in black and white.',
  csv: 'Table (CSV)',
  csvHelp: 'One row per turn, for a spreadsheet.',
  spreadsheet: { separator: ',', decimal: '.' },
  json: 'Data (JSON)',
  jsonHelp: 'The whole game, with your predictions.',
  saved: (file) => `${file} is downloaded.`,
  file: 'game',

  columns: {
    turn: 'Turn',
    date: 'Date',
    dossier: 'Dossier',
    option: 'Decision',
    doctrine: 'Approach',
    prediction: 'Prediction',
    isRight: 'Prediction right',
  },
  yes: 'yes',
  no: 'no',

  paper: {
    kicker: 'Game debrief',
    fields: ['First names of the group', 'Class', 'Date'],
    curve: 'The two axes',
    curveHelp: 'Solid line: emancipation. Dashes: tyranny. Dotted frame: the world goes on without you.',
    decisions: 'The decisions',
    after: 'The two axes are those at the end of the turn.',
    searching: 'The analysis was not finished when this was printed.',
    judge: 'View',
    ending: 'Ending',
    short: { emancipation: 'E.', tyranny: 'T.' },
    code: 'To find this game again',
    open: 'Open the link, or type the code under “I have a code”.',
  },
} satisfies typeof fr;
