/** How the arguments are scored. */
export default {
  title: 'Compter les arguments',
  lead: 'On ne mesure pas une opinion\u00a0: on mesure si la classe distingue les arguments solides des fragiles, de chaque camp.',
  steps: [
    'Ramassez les feuilles, sans nom. Pour chaque argument, comptez les croix «\u00a0Solide\u00a0», avant puis après.',
    'Pour chaque camp\u00a0: la part de «\u00a0Solide\u00a0» à l’argument solide, moins la part de «\u00a0Solide\u00a0» à l’argument fragile. De −100 à +100.',
    'Comparez avant et après, camp par camp. 0\u00a0: le hasard, ou tout croire. +100\u00a0: on distingue toujours.',
    'Un gain dans un seul camp est un changement d’opinion. Un gain dans les trois est un apprentissage.',
    'La classe ne voit que les sommes. Sous dix feuilles, ne concluez rien.',
  ],
  columns: {
    claim: 'Argument',
    camp: 'Camp',
    is: 'Il est',
    why: 'Pourquoi',
    before: 'Solide avant',
    after: 'Solide après',
  },
  sheets: 'Feuilles',
  when: 'Moment',
  result: 'Distinguer, par camp',
  example: (sound: string, unsound: string, all: string, score: string) =>
    `Exemple, ${all} feuilles\u00a0: ${sound} croix «\u00a0Solide\u00a0» à l’argument solide, ${unsound} à l’argument fragile. On distingue à ${score}.`,
  is: { sound: 'solide', unsound: 'fragile' },
  source: 'Mesure\u00a0: taux de justes moins taux de fausses alertes (Snodgrass et Corwin, 1988).',
};
