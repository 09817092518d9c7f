/** A pupil's phone in the room. */
import { counted, plural } from '../grammar';

export default {
  join: 'Rejoindre la classe',
  joinLead: 'Tapez les quatre lettres du tableau. Ni compte, ni nom.',
  code: 'Code de la salle',
  enter: 'Entrer',
  yours: 'Votre siège',
  place: (n: number) => `Place ${n}`,
  keep: 'Il est donné, il reste le vôtre. Gardez cette page ouverte et regardez le tableau.',
  answers: 'Votre réponse',
  mine: 'Ma voix',
  forecast: 'Mon pronostic',
  forecastAsk: 'Quelle jauge va le plus bouger\u202f?',
  cast: 'Bulletin déposé.',
  sending: 'Bulletin en route…',
  awaited: (n: number): string =>
    n === 0
      ? 'Tout le monde a voté.'
      : plural(n, { one: 'On attend un camarade.', other: `On attend ${n} camarades.` }),
  change: 'Vous pouvez encore changer\u00a0: touchez une autre réponse.',
  choose: 'Touchez votre réponse.',
  away: 'On ne vous attend plus\u00a0: votez, et vous revoilà.',
  give: 'Déposer ce bulletin',
  class: (n: number) => counted(n, { one: 'élève dans la salle', other: 'élèves dans la salle' }),
  team: (n: number) =>
    counted(n, { one: 'siège pris dans votre délégation', other: 'sièges pris dans votre délégation' }),
  defence: 'Égalité',
  defenceLead: 'Défendez votre réponse à voix haute. On revote ensuite.',
  late: 'Vous arrivez bien',
  lateLead: 'Ce vote est en cours. Vous entrez à la prochaine question.',
  board: 'Regardez le tableau',
  boardLead: 'Ce que la classe a décidé s’y joue.',
  played: (label: string) => `La classe\u00a0: ${label}`,
  end: 'C’est fini',
  endLead: 'Le bilan est au tableau.',
  ownEnd: 'Avec vos seuls bulletins, la partie aurait fini ainsi\u00a0:',
  lost: 'On vous retrouve',
  lostLead: 'Le réseau a lâché. Votre bulletin est gardé ici\u00a0: il partira tout seul.',
  next: (seconds: number) =>
    plural(seconds, { one: 'Essai dans une seconde.', other: `Essai dans ${seconds} secondes.` }),
  trying: 'Essai en cours…',
  retry: 'Essayer maintenant',
  alone: 'L’ordinateur du tableau est éteint\u00a0: la partie continue. Votez comme avant.',
  again: 'Entrer de nouveau',
  leave: 'Rendre mon siège',
};
