/** The promise that opens a game. */
export default {
  cry: 'Je promets…',
  lead: 'Une seule promesse, devant tout le monde.',
  later: 'Le journal garde votre promesse. À la fin, on dira si vous l’avez tenue.',
  sound: 'Avec le son\u202f?',
  choices: 'Les promesses',
  keptIf: (condition: string) => `Tenue si, à la fin\u00a0: ${condition}.`,
  /** Of games that are played at random. */
  kept: (n: number) => `qui joue au hasard la tient ${n}\u00a0fois sur\u00a010`,
  make: 'Promettre',
};
