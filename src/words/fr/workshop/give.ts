/** Giving away a world of one's own: a link, a file that plays alone, a package for a learning platform. */
import { plural } from '../grammar';

export default {
  open: 'Donner ce monde',
  prepare: 'Préparer une partie',
  /** From the dialog that prepares a game. */
  files: 'En faire un fichier',
  title: (world: string) => `Donner\u00a0: ${world}`,
  noWorld: 'Ouvrez d’abord votre fichier, sans erreur.',

  link: {
    name: 'Un lien',
    about:
      'Tout le monde est dans le lien\u00a0: rien n’est envoyé ni gardé par un site. Qui l’ouvre part du même départ.',
    aboutSite: 'Le lien ouvre ce site. Qui l’ouvre part du même départ.',
    /** `letters`: how long the link is. */
    length: (letters: string) => `${letters} caractères.`,
    long: (letters: string) =>
      `${letters} caractères\u00a0: collez ce lien dans un cahier de textes ou une page de l’ENT. Une messagerie peut le couper\u202f; dans ce cas, donnez un fichier.`,
    qr: 'Le lien en code QR',
    tooLongForQr: 'Trop long pour un code QR\u00a0: un téléphone ne le lirait pas.',
  },
  page: {
    name: 'Une page qui se joue seule',
    about:
      'Un fichier HTML\u00a0: on le copie sur une clé ou un partage, on l’ouvre d’un double-clic. Il se joue sans réseau, sans installation.',
    still:
      'Le décor n’y bouge pas. La partie se garde dans le navigateur quand il le permet\u202f; sinon, par son code.',
    make: 'Faire la page',
  },
  scorm: {
    name: 'Un paquet SCORM 1.2',
    about: 'Pour Moodle, l’ENT ou une autre plateforme\u00a0: déposez le fichier .zip comme un contenu SCORM.',
    kept: 'La partie de chaque élève est gardée par la plateforme et reprise à la prochaine ouverture.',
    score: 'Une note\u202f?',
    none: 'Aucune',
    noneHelp: 'La plateforme note seulement «\u00a0terminé\u00a0».',
    finished: '100 pour qui finit',
    finishedHelp: 'La note ne juge aucun choix.',
    make: 'Faire le paquet',
  },
  paper: {
    name: 'Sur papier',
    about:
      'Les feuilles d’une séance, faites de ce monde\u00a0: fiche élève, fiche professeur, dossiers, délégations, feuilles à projeter.',
    open: 'Préparer la séance',
  },
  making: 'On le prépare…',
  made: (file: string, size: string) => `${file} est téléchargé (${size}).`,
  failed: 'Les morceaux du jeu ne sont pas arrivés. Vérifiez la connexion, puis réessayez.',

  given: {
    title: 'Un monde vous est donné',
    from: 'Il vient d’un lien, pas du jeu. Qui vous a donné ce lien l’a écrit\u00a0: les auteurs de Bouclier ne l’ont pas lu.',
    fromSite: 'Il est posé à côté du jeu par qui tient ce site\u00a0: les auteurs de Bouclier ne l’ont pas lu.',
    absent: 'Le fichier de ce monde n’est pas là, ou il est trop grand. Prévenez qui tient ce site.',
    reading: 'On le lit et on le vérifie…',
    play: 'Jouer',
    edit: 'Voir le fichier',
    turns: (n: number) => `${n} ${plural(n, { one: 'tour', other: 'tours' })}`,
    sameStart: 'Tous ceux qui ouvrent ce lien partent du même départ.',
    damaged: 'Ce lien est coupé ou abîmé. Redemandez-le, entier, ou le fichier.',
    faulty: 'Ce monde a une erreur\u00a0: il ne peut pas être joué. Prévenez qui vous l’a donné.',
    failed: 'Le monde n’a pas pu être vérifié. Vérifiez la connexion, puis rechargez la page.',
    fileName: 'monde-donne',
  },
};
