/** What is said where a game is handed in: its code and link, the exports, the page for printing. It loads with them. */
import type { Language } from './language';

const fr = {
  name: 'Rendre sa partie',
  lead: 'Le code contient toute la partie. La personne qui l’ouvre la voit rejouée et vérifiée sur son appareil.',
  sandbox:
    'Une partie de bac à sable ne se rend pas. On y annule, on y change les hypothèses\u00a0: un autre appareil ne pourrait pas la vérifier. Pour rendre, jouez une vraie partie.',
  link: 'Lien vers la partie',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié.',
  qr: 'Code QR du lien vers la partie',
  hash: 'Empreinte',
  hashHelp:
    'Recalculée ici à partir du code. La même empreinte sur deux appareils\u00a0: la même partie, jusqu’au dernier chiffre.',
  print: 'Imprimer le bilan',
  printHelp: 'Deux pages A4, lisibles en noir et blanc.',
  csv: 'Tableau (CSV)',
  csvHelp: 'Une ligne par tour, pour un tableur.',
  json: 'Données (JSON)',
  jsonHelp: 'Toute la partie, avec les pronostics.',
  saved: (file: string) => `${file} est téléchargé.`,
  file: 'partie',

  columns: {
    turn: 'Tour',
    date: 'Date',
    dossier: 'Dossier',
    option: 'Décision',
    doctrine: 'Approche',
    prediction: 'Pronostic',
    isRight: 'Pronostic juste',
  },
  yes: 'oui',
  no: 'non',

  paper: {
    kicker: 'Bilan de partie',
    fields: ['Nom', 'Classe', 'Date'],
    curve: 'Les deux axes',
    curveHelp:
      'Trait plein\u00a0: émancipation. Tirets\u00a0: tyrannie. Cadre pointillé\u00a0: le monde continue sans vous.',
    decisions: 'Les décisions',
    after: 'Les deux axes sont ceux de la fin du tour.',
    searching: 'L’analyse n’était pas finie à l’impression.',
    judge: 'Vision',
    ending: 'Fin',
    short: { emancipation: 'É.', tyranny: 'T.' },
    code: 'Pour retrouver la partie',
    open: 'Ouvrez le lien, ou tapez le code dans «\u00a0J’ai un code\u00a0».',
  },
};

export type HandInWords = typeof fr;

const en: HandInWords = {
  name: 'Hand in your game',
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
    fields: ['Name', 'Class', 'Date'],
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
};

const ALL: Readonly<Record<Language, HandInWords>> = { fr, en };

export const handInWords = (language: Language): HandInWords => ALL[language];
