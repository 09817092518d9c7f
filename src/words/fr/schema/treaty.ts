/** Who takes part: actors, clauses, levers, promises, the treaty. */

export default {
  interest: {
    gauge: 'Ce qu’il regarde.',
    gain: 'Points de position gagnés par point de distance.',
  },
  actor: {
    short: 'Un ou deux mots.',
    region: 'Sa place sur la carte. Une région du monde ou, sur `ground: town`, un quartier de la ville.',
    weight: 'Son poids comme partie au traité (0 par défaut\u00A0: il ne pèse que sur l’opinion).',
    stance: 'Sa position au départ\u00A0: 0 hostile, 100 favorable.',
    rate: 'La vitesse à laquelle elle change (par défaut\u00A0: 25%).',
    free_riding: 'Points perdus par unité de profondeur que les autres n’ont pas signée.',
    club: 'Points gagnés par clause de club que les autres ont signée.',
    interests: 'Ce à quoi il tient.',
    delegate: 'La personne inventée qui siège pour lui à la table.',
    instruction: 'La consigne secrète de sa délégation, dans une COP jouée en classe.',
  },
  clauseEffect: {
    add: 'Les points ajoutés à chaque tour.',
  },
  clause: {
    depth: 'Ce qu’elle demande (1 par défaut).',
    club: 'Ce que seuls les signataires reçoivent (0 par défaut).',
    appeal: 'Ce qu’en pense chaque acteur, en points de position.',
    effects: 'Ses effets à chaque tour, une fois en vigueur.',
  },
  lever: {
    party: 'L’acteur visé. Il a un `weight`.',
    kind: 'S’il le demande ou le subit. `concession`\u00A0: ce qu’il demande\u202F; `pressure`\u00A0: ce que l’on peut lui imposer.',
    when: 'La condition pour pouvoir s’en servir\u00A0: une pression repose sur quelque chose.',
    cost: 'Ce que cela coûte aussitôt\u00A0: une ressource et des points.',
    stance: 'Ce que chaque acteur en pense, en points de position, aussitôt.',
  },
  promise: {
    label: 'La promesse, à la première personne.',
    kept: 'La condition, à la fin de la partie, pour qu’elle soit tenue.',
    cheers: 'La vision du monde qui l’applaudit.',
  },
  constraint: {
    requires: 'Ce que demande chaque réponse d’une approche, en plus de ce qu’elle demande déjà.',
  },
  constraintRequires: {
    cop: 'La condition d’un traité.',
    public: 'La condition de la puissance publique.',
  },
  treaty: {
    title: 'Le nom du traité.',
    short: 'Un ou deux mots, pour sa jauge et sa pierre du bouclier (par défaut\u00A0: «\u00A0Accord\u00A0»).',
    clauses_needed: 'Clauses avant la première session (3).',
    quorum: 'La part du poids qui doit signer (50%).',
    parties_needed: 'Combien d’acteurs doivent signer (3).',
    sign_from: 'Position à partir de laquelle on signe (52).',
    leave_below: 'Position au-dessous de laquelle on quitte (44).',
    session_every: 'Une session tous les n tours (2).',
    ratified_after: 'Quorums de suite pour entrer en vigueur (2).',
    compliance: 'La part respectée sans contrôle (50%).',
    monitored_by: 'La jauge qui fait respecter le traité.',
    clauses: 'Les clauses possibles.',
    levers: 'Ce que l’on peut faire en session, avant le vote. Dès qu’il y en a, le traité se négocie.',
  },
};
