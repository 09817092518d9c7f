/** The workshop. */
export default {
  lead: 'Un fichier de texte, vos propres questions. Ouvrez-le\u00a0: il est vérifié, il se joue, il s’étudie.',

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
    notFollowed: 'Si vous changez ce fichier ailleurs, choisissez-le de nouveau ici.',
    refused: 'Le navigateur a refusé d’ouvrir le fichier. Déposez-le ici, ou choisissez-le de nouveau.',
  },

  start: {
    name: 'Pour commencer',
    steps: [
      'Choisissez «\u00a0Partir du modèle\u00a0», plus haut\u00a0: un petit monde complet s’ouvre dans l’atelier.',
      'Changez d’abord les phrases, puis les nombres. Les erreurs sont dites à mesure, et tout est enregistré ici.',
      'Téléchargez votre fichier avant de partir. Pour le reprendre, ouvrez-le sur cette page.',
    ],
    template: 'Le modèle',
    templateAbout: 'à compléter, il se joue déjà',
    facts: 'Les faits à citer',
    factsAbout: 'datés et sourcés\u00a0: nommez-les dans facts, sans les recopier',
    guide: 'Le guide',
    guideAbout: 'du modèle au monde joué, en dix étapes',
    reference: 'La référence',
    referenceAbout: 'chaque mot du format, avec un exemple',
    guideWhere:
      'Le guide et la référence sont aussi dans le dépôt du jeu\u00a0: scenarios/GUIDE.fr.md, REFERENCE.fr.md.',
    downloaded: (file: string) => `${file} est téléchargé.`,
    failed: 'Le téléchargement a échoué. Vérifiez la connexion, puis réessayez.',
    templateFile: 'mon-scenario',
    templateTitle: 'Mon scénario',
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
    mend: 'Corriger dans l’atelier',
    many: (most: number) => `Seuls les ${most} premiers sont montrés. Corrigez-les, et les autres viendront.`,
  },

  ready: {
    name: 'Prêt à jouer',
    play: 'Jouer',
    resume: 'Reprendre',
    saved: (turn: string) => `Une partie est gardée\u00a0: ${turn.toLowerCase()}.`,
    otherVersion:
      'La partie gardée vient d’une autre version de vos règles\u00a0: elle ne peut plus être reprise. Une nouvelle partie ne l’efface pas.',
    sameId: (id: string) =>
      `Un scénario du jeu s’appelle aussi ${id}. Donnez au vôtre un autre nom court (id), pour ne pas les confondre.`,
    study: 'Voir l’équilibre',
    studyAbout: 'Des robots y jouent des milliers de parties\u00a0: ce monde est-il juste\u202f?',
  },
};
