/** The command that writes a new scenario. */
import common from '../common';

export default {
  usage: `Écrit un scénario à compléter, prêt à être joué.

  npm run new -- NOM [--title "Mon titre"] [--lang fr|en|fr,en] [--in DOSSIER]`,
  askId: 'Le nom court du scénario (minuscules, sans accent, comme robot-cdi)',
  askTitle: 'Son titre',
  askLanguages: 'Ses langues\u00a0: fr, en ou fr,en',
  badId: (id: string, near: string) =>
    `«\u00a0${id}\u00a0» ne peut pas être un nom\u00a0: des minuscules sans accent, des chiffres et des tirets. Essayez ${near}.`,
  reservedId: (id: string) =>
    `«\u00a0${id}\u00a0» est le nom d’autre chose\u00a0: un fichier ne peut pas s’appeler ainsi. Essayez mon-${id}.`,
  badTitle: (most: number) => `Le titre doit tenir sur une ligne et compter de 1 à ${most} caractères.`,
  badLanguages: (text: string) => `«\u00a0${text}\u00a0»\u00a0: les langues possibles sont fr, en ou fr,en.`,
  exists: (file: string) => `${file} existe déjà\u00a0: je n’y touche pas. Choisissez un autre nom.`,
  cannotWrite: (file: string) => `Impossible d’écrire ${file}.`,
  written: (file: string) => `${file} est écrit. Il se joue déjà.`,
  next: 'Et maintenant :',
  steps: {
    edit: 'l’ouvrir dans un éditeur de texte et changer les phrases',
    check: 'vérifier',
    play: 'jouer une partie, sans écran',
    balance: 'voir si le monde est juste',
    start: 'jouer dans le navigateur',
    guide: 'Le guide\u00a0: scenarios/GUIDE.fr.md',
    openInGame: `dans le jeu, «\u00a0${common.title.worlds}\u00a0», puis «\u00a0${common.workshop.name}\u00a0»\u00a0: ouvrez ce fichier`,
  },
};
