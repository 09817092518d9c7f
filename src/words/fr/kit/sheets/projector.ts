/** The sheets that are projected. */
export default {
  join: 'Ouvrez ce lien',
  scan: 'Ou visez le code.',
  file: 'La partie est projetée\u00a0: on décide ensemble.',
  routes: 'Trois routes',
  routesHelp: 'Sans la dire, notez la vôtre.',
  square: 'Où finira le monde\u202f?',
  squareHelp: 'Une croix sur votre feuille.',
  question: (n: number, all: number) => `Question ${n} sur ${all}`,
  last: 'Trois phrases',
  lastLines: [
    'Une décision que je referais.',
    'Une que je ne referais pas.',
    'Une règle du jeu à laquelle je ne crois pas, et pourquoi.',
  ],
  foot: (n: number, all: number) => `À projeter, ${n} sur ${all}`,
};
