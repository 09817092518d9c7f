/** A new scenario, a robot that answers questions in a school library: names, notes to the author, texts for players. */
export default {
  /** Of things in the file, which the author types in conditions and effects. */
  names: {
    learning: 'savoir',
    trust: 'confiance',
    traces: 'traces',
    budget: 'budget',
    watched: 'se-savoir-suivi',
    reliable: 'fiabilite',
    fact: 'unesco-ethique',
    robot: 'robot',
    memory: 'memoire',
    leak: 'fuite',
    good: 'bien-entoure',
    bad: 'sous-l-oeil',
    between: 'entre-deux',
  },
  notes: {
    head: (title: string, isForTerminal: boolean) => [
      title,
      '',
      'Ce monde est petit et complet\u00a0: il se joue tel quel. Changez d’abord les textes, puis les nombres.',
      isForTerminal
        ? 'Après chaque changement\u00a0: npm run -s check -- ce fichier. Le guide est dans scenarios/GUIDE.fr.md.'
        : 'Après chaque changement, enregistrez\u00a0: dans le jeu, «\u00a0Écrire le vôtre\u00a0» dit ce qui ne va pas, et donne le guide.',
      'Une ligne qui commence par # est une note\u00a0: le jeu ne la lit pas.',
    ],
    languages: 'La langue des textes.',
    turns:
      'Combien de décisions\u202f; `first` nomme le premier tour\u00a0: 1, une année comme 2026, ou un semestre comme 2026-S2.',
    gauges: [
      'Les jauges\u00a0: ce qui monte et descend, de 0 à 100. `start`\u00a0: la valeur au départ.',
      '`rest` et `relax`\u00a0: si rien ne se passe, la jauge glisse vers `rest`, de `relax` du chemin à chaque tour.',
    ],
    low: 'ici, moins vaut mieux',
    resource: 'une ressource\u00a0: les options la dépensent',
    indices: [
      'Les deux axes du score, puis le bouclier qui amortit les chocs. Les nombres sont des poids.',
      'Dans les axes, seulement ce que les gens vivent\u202f; jamais la même jauge dans les deux.',
    ],
    assumptions: 'Les hypothèses\u00a0: ce dont on peut douter. Chacune multiplie les nombres qui la nomment.',
    couplings: [
      'Les liens\u00a0: à chaque tour, pour chaque point de `from` au-dessus de `above`, `to` change de `gain`.',
      'Un lien dit pourquoi (`why`) et donne sa meilleure objection.',
    ],
    facts: 'Les faits\u00a0: une phrase datée et sa source. Remplacez celui-ci par les vôtres.',
    dossiers: [
      'Les dossiers\u00a0: une situation et trois réponses, une par doctrine.',
      'cop\u00a0: s’entendre avec d’autres. public\u00a0: payer et contrôler. laissez_faire\u00a0: laisser chacun choisir.',
      'Chaque option a une force et un prix\u202f; l’une des trois ne coûte rien.',
    ],
    later: 'plus tard\u00a0: dans 1 tour',
    spread: 'étalé sur 2 tours',
    events: [
      'Les événements\u00a0: une date (`at: 2`) ou une chance à chaque tour. `absorbed_by: shield`\u00a0: le bouclier amortit.',
    ],
    endings: [
      'Les fins\u00a0: la première dont la condition est vraie l’emporte\u202f; la dernière n’a pas de condition.',
      '`family` choisit l’affiche\u00a0: emancipation, golden-cage, tyranny, missed, fragile ou fall.',
    ],
    map: 'La carte\u00a0: `town`, le plan d’une ville\u202f; `world`, le monde.',
  },

  /** What players read. */
  texts: {
    summary: 'Un robot répond aux questions dans une bibliothèque scolaire. Deux décisions, et ce qu’elles laissent.',
    learning: 'Savoir',
    trust: 'Confiance',
    traces: 'Traces',
    tracesAbout: 'Ce que la machine garde de vous.',
    budget: 'Budget',
    reliable: 'Fiabilité du robot',
    reliableAbout: 'Bas\u00a0: il se trompe une fois sur deux. Haut\u00a0: il explique mieux qu’un livre.',
    watched: 'Se savoir suivi',
    watchedWhy: 'Quand tout est noté, on n’ose plus demander.',
    watchedObjection: 'Beaucoup de gens n’y pensent pas, et demandent quand même.',
    fact: 'Le 23 novembre 2021, la conférence générale de l’UNESCO a adopté la Recommandation sur l’éthique de l’IA, approuvée par ses 193 États membres mais non contraignante.',
    robotTitle: 'Un robot à la bibliothèque',
    robotText:
      'Un robot répond aux élèves dans la bibliothèque. Il est patient, il ne ferme jamais, et il se trompe parfois. Une élève timide lui pose toutes ses questions\u202f; un autre a recopié une réponse fausse. Qui décide de ce qu’il peut dire\u202f?',
    robotCop: 'Écrire une règle avec d’autres écoles',
    robotPublic: 'Payer quelqu’un pour vérifier ses réponses',
    robotFree: 'Laisser chacun s’en servir',
    memoryTitle: 'Le robot se souvient',
    memoryText:
      'Il garde chaque question, avec le nom de qui la pose. C’est commode pour aider la fois suivante. C’est gênant quand la question était intime. L’entreprise promet des réponses meilleures si l’on garde tout. Que fait-on de sa mémoire\u202f?',
    memoryCop: 'Faire voter les élèves',
    memoryPublic: 'Payer un service qui efface chaque soir',
    memoryFree: 'Tout garder, et améliorer le robot',
    leakTitle: 'Les questions du robot affichées au mur',
    leakText: 'Quelqu’un a trouvé la liste. On reconnaît tout le monde.',
    goodTitle: 'Bien entouré',
    goodText: 'On demande au robot, puis on en parle à quelqu’un. La bibliothécaire a gardé sa chaise.',
    badTitle: 'Sous l’œil',
    badText: 'Le robot sait qui a peur de quoi. On ne lui pose plus que des questions d’élève modèle.',
    betweenTitle: 'Entre les deux',
    betweenText: 'Certains jours il aide, certains jours il gêne. La décision attend la prochaine équipe.',
  },
};
