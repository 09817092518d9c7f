/** What the page says where the game can't run: part of the page itself. */
export default {
  /** A part of the site did not come. */
  lost: 'Le jeu n’est pas arrivé. Vérifiez la connexion, puis rechargez la page.',
  cannotRun: {
    title: 'Bouclier ne peut pas démarrer d’ici',
    why: 'Ouvert par un double clic, ou dans un cadre qui le tient à l’écart, un navigateur n’exécute pas ce jeu.',
    alone: 'Ouvrir dans un onglet à part',
    ways: [
      'Déposez le dossier sur un site, un espace de cours ou un serveur de l’établissement, puis ouvrez-le par son adresse, qui commence par https://.',
      'Dans Moodle\u00a0: une ressource «\u00a0Fichier\u00a0», le zip décompressé, index.html comme fichier principal.',
    ],
  },
};
