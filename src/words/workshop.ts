/** What the workshop says. It loads with the workshop, not with the game. */
import type { Language } from './language';

const fr = {
  name: 'Mes scénarios',
  lead: 'Un fichier de texte, vos propres questions. Ouvrez-le\u00a0: il est vérifié, il se joue, il s’étudie.',
  back: 'Retour à l’accueil',
  settings: 'Réglages',

  file: {
    name: 'Le fichier',
    choose: 'Choisir un fichier',
    other: 'Choisir un autre fichier',
    drop: 'ou déposez ici un fichier .yaml',
    dropNow: 'Lâchez-le ici.',
    notAFile: 'Ce n’était pas un fichier\u00a0: déposez un seul fichier .yaml.',
    private:
      'Rien ne quitte votre ordinateur. Seul cet onglet se souvient du fichier, le temps d’y jouer\u202f; la partie, elle, est gardée.',
    reread: 'Relire le fichier',
    followed: 'Suivi\u00a0: chaque enregistrement est relu tout seul.',
    notFollowed: 'Ce navigateur ne peut pas suivre le fichier. Après un changement, choisissez-le de nouveau.',
    refused: 'Le navigateur a refusé d’ouvrir le fichier. Déposez-le ici, ou choisissez-le de nouveau.',
  },

  start: {
    name: 'Pour commencer',
    steps: [
      'Téléchargez le modèle\u00a0: un petit monde complet, avec des notes.',
      'Ouvrez-le dans un éditeur de texte (pas dans Word). Changez d’abord les phrases, puis les nombres.',
      'Ouvrez-le ici. Gardez cette page à côté de l’éditeur.',
    ],
    template: 'Le modèle',
    templateAbout: 'à compléter, il se joue déjà',
    facts: 'Les faits à citer',
    factsAbout: 'datés et sourcés\u00a0: nommez-les dans facts, sans les recopier',
    guide: 'Le guide',
    guideAbout: 'du modèle au monde joué, en dix étapes',
    /** The name of the guide's file in the project. */
    reference: 'La référence',
    referenceAbout: 'chaque mot du format, avec un exemple',
    guideWhere: 'Le guide et la référence sont aussi dans le dépôt du jeu\u00a0: scenarios/GUIDE.md, REFERENCE.md.',
    downloaded: (file: string) => `${file} est téléchargé.`,
    failed: 'Le téléchargement a échoué. Vérifiez la connexion, puis réessayez.',
    templateFile: 'mon-scenario',
    templateTitle: 'Mon scénario',
    guideFile: 'GUIDE.md',
    referenceFile: 'REFERENCE.md',
  },

  kept: {
    name: 'Parties gardées',
    open: (titles: string) => `${titles}\u00a0: ouvrez le fichier de ce scénario pour reprendre la partie.`,
  },

  status: {
    checking: 'On lit le fichier…',
    factsRight: 'Tout est bon. Ces faits peuvent être cités.',
    tooLarge: {
      title: 'Trop grand',
      text: 'Ce fichier dépasse un million d’octets\u00a0: ce n’est pas un scénario. Il n’a pas été lu. Choisissez-en un autre.',
    },
    unreadable: {
      title: 'Illisible',
      text: 'Le navigateur ne peut pas lire ce fichier\u00a0: il a été déplacé, effacé ou modifié. Choisissez-le de nouveau.',
    },
    tooLong: {
      title: 'Trop long',
      text: 'Ce fichier n’a pas pu être vérifié en dix secondes. Repartez du modèle, ou d’une version qui marchait.',
    },
    notLoaded: {
      title: 'Pas de vérificateur',
      text: 'Le vérificateur n’a pas pu être chargé. Vérifiez la connexion, puis relisez le fichier.',
    },
  },

  problems: {
    name: 'Ce qu’il faut corriger',
    warnings: 'À vérifier',
    place: (line: number, column: number) => `ligne\u00a0${line}, colonne\u00a0${column}`,
    inFile: (file: string) => `dans ${file}`,
    fix: 'Comment corriger',
    /** Before the faulty words of an excerpt, for those who hear it. */
    marked: 'en cause\u00a0: ',
    many: (most: number) => `Seuls les ${most} premiers sont montrés. Corrigez-les, et les autres viendront.`,
  },

  ready: {
    name: 'Prêt à jouer',
    play: 'Jouer',
    resume: 'Reprendre',
    saved: (turn: string) => `Une partie est gardée\u00a0: ${turn.toLocaleLowerCase('fr')}.`,
    otherVersion:
      'La partie gardée vient d’une autre version de vos règles\u00a0: elle ne peut plus être reprise. Une nouvelle partie ne l’efface pas.',
    sameId: (id: string) =>
      `Un scénario du jeu s’appelle aussi ${id}. Donnez au vôtre un autre nom court (id), pour ne pas les confondre.`,
    study: 'Voir l’équilibre',
    studyAbout: 'Des robots y jouent des milliers de parties\u00a0: ce monde est-il juste\u202f?',
  },
};

export type WorkshopWords = typeof fr;

const en: WorkshopWords = {
  name: 'My scenarios',
  lead: 'A text file, your own questions. Open it: it is checked, it plays, it can be studied.',
  back: 'Back to the home page',
  settings: 'Settings',

  file: {
    name: 'The file',
    choose: 'Choose a file',
    other: 'Choose another file',
    drop: 'or drop a .yaml file here',
    dropNow: 'Drop it here.',
    notAFile: 'That was not a file: drop one .yaml file.',
    private:
      'Nothing leaves your computer. Only this tab remembers the file, while you play it; the game itself is kept.',
    reread: 'Read the file again',
    followed: 'Watched: each time you save it, it is read again.',
    notFollowed: 'This browser cannot watch the file. After a change, choose it again.',
    refused: 'The browser refused to open the file. Drop it here, or choose it again.',
  },

  start: {
    name: 'To begin',
    steps: [
      'Download the template: a small world, complete, with notes.',
      'Open it in a text editor (not in Word). Change the sentences first, then the numbers.',
      'Open it here. Keep this page beside the editor.',
    ],
    template: 'The template',
    templateAbout: 'to fill in; it already plays',
    facts: 'Facts to cite',
    factsAbout: 'dated and sourced: name them in facts, do not copy them',
    guide: 'The guide',
    guideAbout: 'from the template to a playable world, in ten steps',
    reference: 'The reference',
    referenceAbout: 'every word of the format, with an example',
    guideWhere:
      'The guide and the reference are also in the game’s repository: scenarios/GUIDE.en.md, REFERENCE.en.md.',
    downloaded: (file) => `${file} is downloaded.`,
    failed: 'The download failed. Check the connection, then try again.',
    templateFile: 'my-scenario',
    templateTitle: 'My scenario',
    guideFile: 'GUIDE.en.md',
    referenceFile: 'REFERENCE.en.md',
  },

  kept: {
    name: 'Saved games',
    open: (titles) => `${titles}: open the file of this scenario to resume the game.`,
  },

  status: {
    checking: 'Reading the file…',
    factsRight: 'All is well. These facts can be cited.',
    tooLarge: {
      title: 'Too large',
      text: 'This file is larger than a million bytes: it is not a scenario. It was not read. Choose another one.',
    },
    unreadable: {
      title: 'Unreadable',
      text: 'The browser cannot read this file: it was moved, deleted or changed. Choose it again.',
    },
    tooLong: {
      title: 'Too long',
      text: 'This file could not be checked in ten seconds. Start again from the template, or from a version that worked.',
    },
    notLoaded: {
      title: 'No checker',
      text: 'The checker could not be loaded. Check the connection, then read the file again.',
    },
  },

  problems: {
    name: 'What to fix',
    warnings: 'To check',
    place: (line, column) => `line\u00a0${line}, column\u00a0${column}`,
    inFile: (file) => `in ${file}`,
    fix: 'How to fix it',
    marked: 'at fault: ',
    many: (most) => `Only the first ${most} are shown. Fix them, and the others will come.`,
  },

  ready: {
    name: 'Ready to play',
    play: 'Play',
    resume: 'Resume',
    saved: (turn) => `A game is saved: ${turn.toLocaleLowerCase('en')}.`,
    otherVersion:
      'The saved game belongs to another version of your rules: it can no longer be resumed. A new game does not erase it.',
    sameId: (id) =>
      `A scenario of the game is also called ${id}. Give yours another short name (id), so as not to confuse them.`,
    study: 'See the balance',
    studyAbout: 'Robots play it thousands of times: is this world fair?',
  },
};

const ALL: Readonly<Record<Language, WorkshopWords>> = { fr, en };

export const workshopWords = (language: Language): WorkshopWords => ALL[language];
