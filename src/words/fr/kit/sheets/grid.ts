/** The assessment grid. */
export default {
  title: 'Grille d’évaluation',
  lead: 'On évalue des raisons, jamais une opinion ni une fin de partie.',
  levels: ['Pas encore', 'En cours', 'Acquis', 'Au-delà'],
  criteria: [
    [
      'Expliquer par les causes',
      'Raconte ce qui s’est passé.',
      'Nomme une décision et un effet.',
      'Relie une décision à un effet par une cause lue dans le jeu.',
      'Relie deux causes, dont une qui arrive en retard.',
    ],
    [
      'S’appuyer sur une source',
      'Affirme.',
      'Cite un fait du dossier.',
      'Cite un fait, sa source et sa date.',
      'Dit aussi ce que la source ne dit pas.',
    ],
    [
      'Reformuler l’autre camp',
      'Le caricature.',
      'Le répète.',
      'Le dit comme l’autre camp le dirait.',
      'Lui trouve un meilleur argument.',
    ],
    [
      'Réviser son jugement',
      'Ne regarde pas son pronostic.',
      'Dit s’il était juste.',
      'Explique l’écart entre pronostic et effet.',
      'Dit ce qui le ferait changer d’avis.',
    ],
  ],
  criterion: 'Critère',
  groups: 'Les groupes',
  group: 'Groupe',
  note: 'Une phrase entendue',
};
