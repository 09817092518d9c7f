/** The picture of a class. */
const games = (n: number): string => counted(n, { one: 'partie', other: 'parties' });
const gamesRead = (n: number): string => counted(n, { one: 'partie lue', other: 'parties lues' });
const gamesAnalysed = (n: number): string => counted(n, { one: 'partie analysée', other: 'parties analysées' });

import { counted, plural } from './grammar';

export default {
  name: 'Pour la classe',
  lead: 'Collez les codes des élèves, un par ligne. La classe apparaît en une image.',
  field: 'Codes ou liens, un par ligne',
  fieldHelp: 'Un nom de groupe devant le code est gardé à l’écran. Un code peut tenir sur deux lignes.',
  show: 'Voir la classe',
  choose: 'Ouvrir un fichier',
  drop: 'ou déposez-le ici',
  dropNow: 'Lâchez-le ici.',
  private: 'Rien n’est gardé ni envoyé\u00a0: tout disparaît quand vous fermez la page.',
  tooLarge: 'C’est trop long pour une liste de codes. Rien n’a été lu\u00a0: collez les codes seuls.',
  notRead: 'Ce fichier n’a pas pu être lu. Choisissez-le de nouveau, ou collez les codes.',
  reading: 'On rejoue les parties…',
  nothing: 'Collez d’abord des codes.',
  print: 'Imprimer',
  prepare: 'Préparer la séance',
  className: 'La classe, pour l’impression',
  printed: (name: string, today: string) => `Classe\u00a0: ${name === '' ? '______________' : name}, le ${today}`,
  csv: 'Tableau (CSV)',
  file: 'classe.csv',
  columns: { group: 'Groupe', twice: 'Déjà comptée' },
  twice: (n: number) =>
    plural(n, {
      one: 'Une partie a été rendue deux fois\u00a0: elle compte une fois.',
      other: `${n} parties ont été rendues deux fois\u00a0: elles comptent une fois.`,
    }),

  together: {
    name: 'Jouer ensemble',
    about: 'Toute la classe joue une seule partie\u00a0: on lit, on débat, on vote à main levée, et le monde répond.',
    open: 'Ouvrir une salle',
    resume: 'Reprendre la partie de la classe',
    now: 'Tout de suite, à main levée\u00a0:',
  },
  howTo: {
    name: 'En classe',
    steps: [
      'Donnez à tous le même lien de départ («\u00a0Préparer\u00a0», sous chaque monde de «\u00a0Tous les mondes\u00a0»)\u00a0: la classe joue le même monde.',
      'À la fin, chaque groupe rend son code\u00a0: il est sous le bilan, avec un code QR.',
      'Collez ici tous les codes, projetez, discutez.',
    ],
  },

  read: (taken: number, refused: number, lines: string) =>
    refused === 0
      ? `${gamesRead(taken)}.`
      : `${gamesRead(taken)}, ${counted(refused, { one: 'code refusé', other: 'codes refusés' })} (${plural(refused, { one: 'ligne', other: 'lignes' })} ${lines}).`,
  refused: {
    name: (n: number, all: number) =>
      plural(n, { one: `Un code refusé sur ${all}`, other: `${n} codes refusés sur ${all}` }),
    help: (n: number): string =>
      plural(n, {
        one: 'Il manque à l’image. Corrigez la ligne, puis «\u00a0Voir la classe\u00a0».',
        other: 'Ils manquent à l’image. Corrigez les lignes, puis «\u00a0Voir la classe\u00a0».',
      }),
    line: (line: number) => `Ligne ${line}`,
    goTo: (line: number) => `Corriger la ligne ${line}`,
    problems: {
      empty: 'Il n’y a pas de code sur cette ligne. Collez-en un, ou effacez-la.',
      'not-a-code': 'Ce n’est pas un code de partie. Un code commence par B1 ou B2.',
      'other-format': 'Ce code vient d’une version plus récente du jeu. Rechargez la page, puis réessayez.',
      'bad-character': 'Il contient un signe qui n’existe pas dans les codes. Comparez-le à l’original.',
      'bad-check': 'Il contient une faute de frappe, ou il en manque un morceau. Comparez-le à l’original.',
      'other-scenario':
        'Son scénario n’est pas ici. Si vous avez le fichier, ouvrez-le d’abord dans «\u00a0Écrire le vôtre\u00a0».',
      'other-version':
        'Il vient d’une autre version de ce scénario\u00a0: un nombre y a changé depuis. Ouvrez le fichier d’alors dans «\u00a0Écrire le vôtre\u00a0», ou faites rejouer.',
      'not-allowed': 'Il contient une décision que les règles refusent. Redemandez le code.',
      delegated: 'C’est celui d’une COP jouée en classe\u00a0: seules des parties jouées seul se comparent.',
      unfinished: 'La partie n’est pas finie\u00a0: demandez le code de fin.',
      'not-loaded': 'Son scénario n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
      'too-many': 'Il y a trop de codes\u00a0: seuls les 200 premiers sont lus.',
    },
  },
  groups: {
    name: 'Plusieurs scénarios',
    help: 'On ne compare que des parties d’un même scénario.',
    choice: (title: string, n: number) => `${title}\u00a0: ${games(n)}`,
  },
  title: (n: number) => plural(n, { one: 'Une partie', other: `${n} parties` }),
  starts: {
    /** Quoted assumptions, each with its level. */
    changed: (beliefs: string) => `Hypothèses changées pour la classe\u00a0: ${beliefs}.`,
    title: (n: number) => plural(n, { one: 'Une partie a un autre départ', other: `${n} parties ont un autre départ` }),
    noCommonDraw: 'Les parties n’ont pas le même départ',
    lines: (n: number, lines: string) => `${plural(n, { one: 'Ligne', other: 'Lignes' })} ${lines}\u00a0:`,
    draw: 'autre tirage',
    belief: (label: string, level: string) => `«\u00a0${label}\u00a0» ${level}`,
    otherBelief: (label: string, level: string, usual: string) =>
      `hypothèse «\u00a0${label}\u00a0» ${level} au lieu de ${usual}`,
    otherBeliefs: (n: number) =>
      plural(n, { one: 'une autre hypothèse changée', other: `${n} autres hypothèses changées` }),
    andThen: '\u202f; ',
    draws: (draws: number, all: number) => `Il y a ${draws} tirages pour ${all} parties.`,
    drawMeans:
      'Un autre tirage, c’est une autre chance\u00a0: une fin différente ne vient pas forcément des décisions.',
    beliefMeans:
      'Avec d’autres hypothèses, le monde réagit autrement\u00a0: comparez les réponses plutôt que les fins.',
    counted: 'Toutes les parties comptent dans l’image.',
    wayOut: 'Pour un même départ, donnez à tous le lien de «\u00a0Préparer\u00a0».',
    mark: 'autre départ',
    onPlot: 'Un rond vide\u00a0: un autre départ.',
  },

  parted: {
    name: 'Où la classe s’est partagée',
    help: 'Un signe par partie. Aucune réponse n’y dépasse six parties sur dix.',
    asked: (n: number, total: number) =>
      n === total ? 'Posé à toutes les parties.' : `Posé à ${n} parties sur ${total}.`,
    none: 'Parmi les dossiers posés à quatre parties au moins, aucun n’a partagé la classe.',
  },
  all: {
    name: 'Dossier par dossier',
    help: 'Dans l’ordre où ils se présentent. Une barre noire\u00a0: la classe s’y est partagée. Un dossier posé à moins de quatre parties n’en a jamais.',
    dossier: 'Dossier',
    answers: 'Réponses',
  },
  axes: {
    name: 'Où les parties ont fini',
    help: 'Une marque par partie, avec le numéro de sa ligne.',
    label: (n: number) => `${games(n)} sur les deux axes\u202f; les nombres sont dans le tableau.`,
  },
  endings: { name: 'Les fins', games },
  points: {
    name: 'Les tournants communs',
    help: 'Les décisions qui ont le plus coûté, comme dans le bilan de chaque partie.',
    ask: 'Chercher les tournants',
    stop: 'Arrêter',
    progress: (done: number, all: number) => `${gamesAnalysed(done)} sur ${all}`,
    stopped: (done: number, all: number) => `Arrêté\u00a0: ${gamesAnalysed(done)} sur ${all}.`,
    done: (all: number, without: number) =>
      without === 0 ? `${gamesAnalysed(all)}.` : `${gamesAnalysed(all)}, dont ${without} sans aucun tournant.`,
    failed: 'L’analyse a échoué. Vérifiez la connexion, puis réessayez.',
    none: 'Aucun tournant n’est commun à deux parties.',
    single: (n: number) =>
      plural(n, {
        one: 'Un dossier n’a compté que pour une partie.',
        other: `${n} dossiers n’ont compté que pour une partie chacun.`,
      }),
    chosen: (label: string, n: number) => `${label} (${n})`,
    contested: (n: number) =>
      plural(n, {
        one: 'Une fois, c’est la meilleure réponse selon une autre vision du monde.',
        other: `${n} fois, c’est la meilleure réponse selon une autre vision du monde.`,
      }),
    lines: (lines: string) => `Lignes\u00a0: ${lines}`,
  },
  /** Positions of the class's games in which one answer alone reaches a goal. */
  problems: {
    name: 'Les problèmes de la classe',
    help: 'Dans ces parties, les moments où une seule réponse sauvait le traité, évitait la tyrannie ou tenait la promesse. À chercher ensemble.',
    make: 'Chercher ces moments',
  },
  members: {
    name: 'Partie par partie',
    line: 'Ligne',
    ending: 'Fin',
    decisions: 'Décisions',
    hash: 'Empreinte',
    open: 'Ouvrir',
    openOf: (line: number) => `Ouvrir la partie de la ligne ${line}`,
    same: (line: number) => `même partie que la ligne ${line}, comptée une fois`,
  },
};
