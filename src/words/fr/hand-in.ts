/** Handing in a game: its code and link, the exports, the page for printing. */
export default {
  name: 'Rendre sa partie',
  epilogue: 'sans vous',
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
  /** Between the cells of a table for a spreadsheet, and in its numbers. */
  spreadsheet: { separator: ';', decimal: ',' },
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
    fields: ['Prénoms du groupe', 'Classe', 'Date'],
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
