/** People: voices, advocates, lives, and texts that depend on what was done. */

export default {
  variant: {
    when: 'La condition pour lire ce texte-ci\u202F; le dernier n’en a pas.',
    text: 'Ce qu’on lit alors.',
  },
  face: {
    skin: 'Le teint.',
    head: 'La forme du visage.',
    nose: 'Le profil du nez.',
    mouth: 'La bouche.',
    age: 'L’âge.',
    hair: 'Les cheveux.',
    tint: 'La couleur des cheveux.',
    beard: 'La barbe.',
    wear: 'L’habit.',
    color: 'La couleur de l’habit.',
    with: 'Ce qu’on porte avec\u00A0: lunettes, casque, sac…',
  },
  voice: {
    name: 'Son nom inventé.',
    role: 'Ce qu’elle fait dans la vie.',
  },
  delegate: {
    role: 'Sa charge, dans une institution inventée. Par exemple `déléguée de l’Office commun du calcul`.',
  },
  instruction: {
    interest: 'Ce que sa délégation vient chercher, en une phrase.',
    red_line: 'Ce qu’elle ne doit pas laisser faire.',
    crossed:
      'La condition, lue à la fin du dernier tour, pour que la ligne rouge soit franchie (sans elle\u00A0: la classe en juge).',
    ask: 'Ce qu’elle doit demander à une autre, de vive voix.',
  },
  advocate: {
    worldview: 'La façon de voir qui parle pour cette option.',
    line: 'Sa meilleure phrase, comme on la dirait avec fierté.',
  },
  moment: {
    when: 'La condition, lue à la fin de chaque tour.',
    after: 'Combien de tours après (0 par défaut\u00A0: aussitôt).',
    pose: 'Comment on la voit ensuite\u00A0: fichée, sans travail, soignée, libre, en chemin.',
    stands:
      'Comment la dire ensuite, en un mot ou deux, là où le nom de la pose ne va pas\u00A0: «\u00A0sa voix volée\u00A0» plutôt que «\u00A0au fichier\u00A0».',
    text: 'Ce qui lui arrive, en une ou deux phrases.',
  },
  life: {
    name: 'Son prénom inventé.',
    who: 'Qui c’est, en quelques mots\u00A0: âge, métier, ville.',
    region: 'Où elle vit sur la carte.',
    moments: 'Ce qui lui arrive, une fois chacun.',
  },
};
