/** The list of worlds. */
export default {
  lead: 'Chaque monde est un fichier\u00a0: ses questions, ses règles, ses sources.',
  /** The shortest game. */
  first: 'pour commencer',
  saved: (turn: string) => `partie en cours, ${turn.toLowerCase()}`,
  /** Leads to the balance report of a game. */
  report: 'Est-ce équitable\u202f? Le rapport',
  /** Where the code of a game is pasted. */
  code: {
    title: 'Reprendre avec un code',
    field: 'Code de la partie',
    help: 'Le code d’une partie la contient tout entière\u00a0: collez-le, la partie revient où elle en était.',
    open: 'Ouvrir la partie',
  },
  collection: {
    help: 'Les fins trouvées, les vies menées à bon port, les promesses tenues.',
    open: 'Votre collection',
  },
  workshop: {
    summary: 'Un fichier, une demi-heure, vos propres questions.',
    kept: 'partie en cours',
    open: 'Ouvrir',
  },
};
