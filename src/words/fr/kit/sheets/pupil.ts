/** The pupil's sheet: before, during, after. */
export default {
  title: 'Ma feuille',
  first: 'Prénom',
  group: 'Délégation ou place',
  before: 'Avant',
  during: 'Pendant',
  after: 'Après',
  color: 'Sans la montrer, coloriez votre route.',
  cross: 'Dans le carré, une croix\u00a0: où finira le monde de la classe\u202f?',
  corners: {
    tyranny: { name: 'La tyrannie', about: 'tenus, sans progrès' },
    cage: { name: 'La cage dorée', about: 'servis, sans sortie' },
    missed: { name: 'L’occasion manquée', about: 'ni chaînes, ni miracle' },
    free: { name: 'Le progrès libre', about: 'les outils servent' },
  },
  square: (emancipation: string, tyranny: string) =>
    `Un carré à remplir\u00a0: ${emancipation} de gauche à droite, ${tyranny} de bas en haut.`,
  columns: {
    turn: 'Tour',
    answer: 'Ma réponse',
    gauge: 'La jauge qui va le plus bouger',
    way: 'Plus ou moins',
    right: 'Juste\u202f?',
  },
  gauges: (labels: string) => `Les jauges\u00a0: ${labels}.`,
  ring: 'Dans le carré, un rond\u00a0: où il a fini. Entre la croix et le rond, que s’est-il passé\u202f?',
  chain: ['Cette décision…', 'a fait bouger…', 'et cela a donné…'],
  again: 'Je referais',
  never: 'Je ne referais pas',
  doubt: 'Une règle du jeu à laquelle je ne crois pas, et pourquoi',
  source: 'Ma source',
  foot: 'une feuille par élève, en noir',
};
