/** How the analysis of the debrief is made. */
export default {
  open: 'Comment cette analyse est faite',
  title: 'La méthode',
  sections: [
    {
      title: 'Ce que le jeu calcule',
      texts: [
        'Le jeu est un modèle\u00a0: des jauges, des mécanismes écrits, des chocs tirés au sort. Ce n’est pas une prévision. Il montre ce qui suit de ses hypothèses, pas ce qui arrivera.',
        'Le score de chaque axe compte pour moitié ce que les gens ont vécu pendant la partie, pour moitié ce qui reste après vous.',
      ],
    },
    {
      title: 'Comment une décision est jugée',
      texts: [
        'À chaque dossier, l’analyse essaie toutes les réponses qui étaient ouvertes. Elle joue la suite de plusieurs façons\u00a0: les trois approches seules, six mélanges, le meilleur plan trouvé, et vos propres choix. Une réponse vaut ce que donne la meilleure de ces suites, en moyenne.',
        'Le hasard de votre partie ne sert jamais à vous juger. Les tirages sont neufs, et les mêmes pour toutes les réponses\u00a0: on compare ce qui est comparable. Les suites qui prennent du retard s’arrêtent en route.',
        'L’écart est l’émancipation moins la tyrannie. Une décision est un tournant si elle y perd plus de deux points, une fois et demie le doute déduit. Ce doute, «\u00a0à … près\u00a0», est une erreur type\u00a0: environ deux fois sur trois, la vraie valeur est dedans. L’exercice «\u00a0Rejouer d’ici\u00a0» accepte toute réponse qui n’est pas un tournant.',
      ],
    },
    {
      title: 'Choix et chance',
      texts: [
        'Espoir au départ, moins ce que vos choix ont coûté, plus la chance\u00a0: cela donne exactement votre score, sur chaque axe.',
        'La «\u00a0chance\u00a0» contient aussi les découvertes\u00a0: en route, une suite meilleure que toutes celles d’avant a pu apparaître.',
        'Ce compte mesure ce que vos choix ont fait perdre, pas tout ce qu’ils ont fait. Qui joue très bien y perd peu\u00a0: la chance y paraît alors plus grande.',
      ],
    },
    {
      title: 'Les autres juges',
      texts: [
        'Chaque vision du monde pèse les jauges selon ce qui compte pour elle, sans toucher aux faits de la partie\u00a0: c’est son score.',
        'La partie est aussi rejouée dans le monde tel que cette vision le croit, avec ses hypothèses. C’est un autre calcul\u00a0: il est montré à part.',
        'Chaque tournant est jugé de nouveau avec les poids et les hypothèses de chaque vision. S’il est la meilleure réponse pour l’une d’elles, il est dit contesté, et cette vision est nommée.',
      ],
    },
    {
      title: 'Qui est responsable',
      texts: [
        'Chaque point de chaque jauge garde la trace de son origine\u00a0: le monde de départ, une décision, un événement, les acteurs, l’accord, le bouclier. Quand une jauge en fait bouger une autre, l’origine passe avec.',
        'Quand plusieurs causes se multiplient, elles partagent à parts égales ce qu’elles ont fait ensemble. C’est une convention\u00a0: une autre serait possible. Le compte ne dit donc pas ce qui serait arrivé sans vous.',
      ],
    },
    {
      title: 'Ce que l’analyse ne peut pas savoir',
      texts: [
        'Elle n’a essayé qu’un petit nombre de suites. Une meilleure existe peut-être\u00a0: une perte est donc une estimation, pas une vérité.',
        'Elle ne sait pas ce que vous vouliez. Si vous cherchiez autre chose que l’écart entre les deux axes, son jugement n’est pas le vôtre.',
        'Elle compare des moyennes. Une bonne décision peut mal tourner, une mauvaise bien finir.',
        'Deux décisions liées se jugent mal une par une\u00a0: la première peut n’avoir de sens qu’avec la seconde.',
      ],
    },
    {
      title: 'Les faiblesses connues du modèle',
      texts: [
        'Beaucoup de nombres sont des hypothèses. Le panneau «\u00a0Pourquoi\u202f?\u00a0» dit lesquels, avec la meilleure objection à chacune.',
        'Les effets sont presque tous proportionnels. Le vrai monde a des seuils, des modes, des surprises.',
        'Un État, une entreprise, une société tiennent ici en une jauge. Leurs désaccords internes disparaissent.',
        'Les deux axes résument des choses qui ne se mesurent pas. Les poids sont un choix\u00a0: c’est pourquoi il y a plusieurs juges.',
      ],
    },
  ],
  /** Draws that the clearest decision had, and the closest one. */
  figures: (games: string, least: string, most: string, band: string) =>
    `Pour cette partie\u00a0: ${games} parties jouées pour juger les décisions, ${band} pour chaque bande. Chaque décision a reçu ${least === most ? `${most} tirages` : `de ${least} à ${most} tirages, plus quand c’est serré`}. Le même code donne le même bilan sur tous les appareils.`,
  waysTitle: 'Les façons de jouer la suite',
  ways: {
    always: (doctrine: string) => `toujours ${doctrine}`,
    inTurn: (doctrines: string) => `en alternance\u00a0: ${doctrines}`,
    plan: 'le meilleur plan trouvé d’avance',
    own: 'ce que vous avez joué',
    other: 'une autre façon',
  },
};
