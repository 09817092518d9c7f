/** Who made the game, and what it does with people: the page about it, and the sheet for a school. */
export default {
  name: 'À propos',
  lead: 'Ce qu’est Bouclier, ce qu’il fait de vos données, à qui il est ouvert.',
  version: (version: string) => `Version ${version}`,
  print: 'Imprimer',
  /** Of the sheet: who signs it. */
  school: 'Pour l’établissement',
  schoolLead: 'À donner au référent numérique, au délégué à la protection des données, à la direction.',
  checked: 'À jour en novembre 2026.',
  sections: [
    {
      title: 'Ce que c’est',
      lines: [
        'Un jeu de société sérieux, gratuit, pour la classe et pour tous\u00a0: qui gouverne l’IA, et à quel prix\u202f?',
        'Il ne défend aucun camp. Chaque fait porte sa source et sa date\u202f; chaque règle du modèle est une hypothèse que l’on peut changer.',
      ],
    },
    {
      title: 'Données personnelles',
      lines: [
        'Ni compte, ni cookie, ni publicité, ni mesure d’audience, ni requête vers un autre site.',
        'Une partie jouée seul, ou ensemble sur un seul écran, n’est envoyée nulle part. Parties et réglages restent dans le navigateur\u202f; «\u00a0Fin de séance\u00a0» les efface.',
        'Avec des téléphones, réponses, pronostics et cartes vont au serveur de la classe, sous un numéro de place, sans nom ni adresse. Il les efface quatre heures après la dernière action\u202f; s’il était arrêté, quand on le relance.',
        'Un code de partie ne contient que des décisions\u00a0: ni nom, ni date, ni appareil. Ce qui suit # dans un lien n’est jamais envoyé.',
        'Le nom d’un groupe que l’on colle devant un code reste dans la page, et disparaît quand on la ferme.',
        'Comme tout site, le serveur de la page voit l’adresse de qui la demande\u00a0: voyez la notice de l’hébergeur.',
      ],
    },
    {
      title: 'Accessibilité',
      lines: [
        'État\u00a0: conformité partielle au RGAA 4.1. Aucun audit par un tiers n’a encore été fait.',
        'Chaque écran est essayé au clavier, à la voix, à 320 pixels, avec des lettres deux fois plus grandes, en contraste fort et sans mouvement, selon WCAG 2.2 AA (axe-core).',
        'Limites connues\u00a0: le monde animé est une image, dont tout le contenu existe en texte\u202f; des titres de sources sont en anglais\u202f; sur un petit téléphone, des repères de la carte se touchent (la liste les remplace).',
        'Un obstacle\u202f? Écrivez à qui vous a donné le jeu\u202f; il peut aussi vous le remettre sur papier.',
      ],
    },
    {
      title: 'Installer, de trois façons',
      lines: [
        'Un lien\u00a0: ouvrez la page, rien d’autre. Après la première visite, elle se rejoue sans réseau.',
        'Un dossier\u00a0: npm run pack écrit un zip de fichiers, à poser où l’on veut sur le serveur de l’établissement.',
        'Dans Moodle\u00a0: le même zip, en ressource «\u00a0Fichier\u00a0»\u202f; décompressez-le, et choisissez index.html comme fichier principal.',
        'Il faut un navigateur de moins de trois ans. Ni droit d’administration, ni extension, ni autre site à ouvrir.',
      ],
    },
    {
      title: 'Licence',
      lines: [
        'Le programme est libre, sous licence MIT. Les scénarios et leurs faits sont sous licence CC BY 4.0\u00a0: copiez, traduisez, adaptez, en citant «\u00a0Bouclier numérique\u00a0».',
        'Les lettres, Bricolage Grotesque et Atkinson Hyperlegible Next, sont sous SIL Open Font License 1.1.',
      ],
    },
    {
      title: 'Contact',
      lines: [
        'Bouclier est écrit par ses auteurs, «\u00a0The Bouclier authors\u00a0» dans sa licence. Pour une erreur, un fait à corriger, une question\u00a0: l’hébergeur qui vous donne cette page, ou le dépôt du programme d’où il l’a prise.',
      ],
    },
  ],
};
