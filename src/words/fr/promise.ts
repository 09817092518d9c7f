/** The promise that opens a game. */
export default {
  cry: 'Je promets…',
  lead: 'Une seule promesse, devant tout le monde.',
  later: 'Le journal la garde. À la fin, on dira si vous l’avez tenue.',
  choices: 'Les promesses',
  keptIf: (condition: string) => `Tenue si, à la fin\u00a0: ${condition}.`,
  make: 'Promettre',
};
