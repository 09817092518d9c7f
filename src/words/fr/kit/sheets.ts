/** The kit of a lesson: its page, and the sheets that it prints. */
import cards from './sheets/cards';
import claims from './sheets/claims';
import dossier from './sheets/dossier';
import grid from './sheets/grid';
import projector from './sheets/projector';
import pupil from './sheets/pupil';
import roles from './sheets/roles';
import scoring from './sheets/scoring';
import teacher from './sheets/teacher';

export default {
  name: 'Préparer la séance',
  lead: 'Un monde, des feuilles\u00a0: choisissez, regardez, imprimez. Tout tient sur A4, en noir.',
  world: 'Le monde',
  own: (title: string) => `${title} (le vôtre)`,
  kept: (title: string, when: string) => `${title} (dans l’atelier, ${when})`,
  open: 'Ouvrir mon fichier',
  write: 'Corriger ce monde',
  loading: 'On prépare les feuilles…',
  failed: 'Ce monde n’a pas pu être chargé. Vérifiez la connexion, puis choisissez-le de nouveau.',
  faulty: 'Ce monde a une erreur\u00a0: corrigez-le, puis revenez imprimer.',
  sheets: 'Les feuilles',
  dossiers: 'Quels dossiers\u202f?',
  all: 'Tous',
  none: 'Aucun',
  print: 'Imprimer',
  printHelp: 'Pour un PDF\u00a0: «\u00a0Enregistrer au format PDF\u00a0», dans la fenêtre d’impression.',
  nothing: 'Cochez au moins une feuille.',
  ready: (sheets: string) => `Aperçu\u00a0: ${sheets}.`,
  start: { name: 'Le lien de la classe', qr: 'Code QR du lien de la classe' },
  kinds: {
    pupil: { name: 'Fiche élève', help: 'Une par élève\u00a0: avant, pendant, après.' },
    roles: { name: 'Feuilles de délégation', help: 'Une par partie à l’accord, et les rôles à découper.' },
    cards: { name: 'Cartes à découper', help: 'Une page par délégation\u00a0: on en dépose une par tour.' },
    claims: {
      name: 'Arguments, avant et après',
      help: 'À couper en deux\u00a0: le haut avant la partie, le bas après.',
    },
    dossiers: { name: 'Dossiers', help: 'Un par page, avec ses faits et leurs sources.' },
    projector: { name: 'Feuilles à projeter', help: 'En largeur, en très grand.' },
    teacher: { name: 'Fiche professeur', help: 'Objectifs, programmes, déroulé, questions, précautions.' },
    scoring: { name: 'Compter les arguments', help: 'Le corrigé, et comment compter. Pour le professeur.' },
    grid: { name: 'Grille d’évaluation', help: 'Quatre critères, quatre niveaux.' },
    school: { name: 'Pour l’établissement', help: 'Données, accessibilité, licence, installation.' },
  },
  foot: 'Bouclier, le jeu de la régulation',
  part: (n: number, all: number) => `${n} sur ${all}`,

  pupil,

  roles,

  cards,

  dossier,

  projector,

  teacher,

  claims,

  scoring,

  grid,
};
