/** The people whom a game follows. */
export default {
  fates: 'Ce qu’ils sont devenus',
  poses: {
    'on-file': 'au fichier',
    'out-of-work': 'sans travail',
    healed: 'en bonne santé',
    free: 'libre',
    'on-the-way': 'en chemin',
  },
  /** Who stands as before. */
  still: (pose: string) => `toujours ${pose}`,
  story: {
    name: 'Son histoire',
    chose: 'Vous avez choisi',
    choseThen: (date: string) => `Vous avez choisi, ${date}`,
  },
};
