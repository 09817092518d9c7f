/** A drill from a turning point, and the two branches at its end. */
export default {
  drill: {
    name: 'Exercice',
    ask: (date: string) => `${date}\u00a0: selon le scénario, une autre réponse valait mieux. Laquelle\u202f?`,
    askContested: (date: string) =>
      `${date}\u00a0: tous ne sont pas d’accord sur cette décision. Que feriez-vous cette fois\u202f?`,
    same: 'C’est la même réponse que la première fois.',
    sameContested: (views: string) =>
      `C’est la même réponse. Pour ${views}, c’est la meilleure\u202f; selon le scénario, non.`,
    right: (label: string) => `«\u00a0${label}\u00a0»\u00a0: le scénario n’en préfère aucune autre.`,
    wrong: (label: string, amount: string) =>
      `Selon le scénario, «\u00a0${label}\u00a0» perd encore ${amount} en moyenne. Essayez encore, ou voyez où elle mène.`,
    rightContested: (label: string, views: string) =>
      `«\u00a0${label}\u00a0»\u00a0: le scénario la préfère. Pour ${views}, la première réponse valait mieux.`,
    wrongContested: (label: string, amount: string, views: string) =>
      `«\u00a0${label}\u00a0»\u00a0: selon le scénario, c’est encore ${amount} de perdu en moyenne. Pour ${views}, la première réponse valait mieux.`,
    /** Assumptions are quoted. */
    dependsOn: {
      beliefs: (beliefs: string) => `Cela dépend de ce que l’on croit\u00a0: ${beliefs}.`,
      values: 'Cela dépend de ce qui compte le plus pour chacun.',
      both: (beliefs: string) =>
        `Cela dépend de ce que l’on croit (${beliefs}) et de ce qui compte le plus pour chacun.`,
    },
    /** What parts two answers: the gauge, then its causes. */
    why: {
      gauge: (gauge: string, amount: string, side: 'higher' | 'lower', than: 'first' | 'best') =>
        `Ce qui pèse le plus\u00a0: «\u00a0${gauge}\u00a0» se tient ${amount} points plus ${side === 'higher' ? 'haut' : 'bas'} qu’avec la ${than === 'first' ? 'première réponse' : 'réponse que préfère le scénario'}.`,
      causes: (first: string, second: string | null) =>
        `D’où vient l’écart\u00a0: ${first}${second === null ? '' : `, puis ${second}`}.`,
      earlier: (label: string) => `«\u00a0${label}\u00a0»`,
      event: (event: string, change: 'more' | 'less') =>
        `«\u00a0${event}\u00a0», qui frappe ${change === 'more' ? 'davantage' : 'moins'}`,
      shield: (event: string, change: 'more' | 'less') =>
        `le bouclier, qui arrête ${change === 'more' ? 'mieux' : 'moins bien'} «\u00a0${event}\u00a0»`,
      coupling: (label: string) => `le mécanisme «\u00a0${label}\u00a0»`,
      otherTreaty: 'l’accord, qui n’est pas le même',
      slope: 'la pente naturelle de la jauge',
      actors: 'les acteurs, qui réagissent autrement',
      /** Of the answer that is told of, or of the one that it is compared with. */
      effect: {
        own: { direct: 'l’effet de cette réponse', delayed: 'l’effet retardé de cette réponse' },
        first: {
          direct: 'l’effet de la première réponse, évité',
          delayed: 'l’effet retardé de la première réponse, évité',
        },
        best: {
          direct: 'l’effet de la réponse du scénario, qui manque ici',
          delayed: 'l’effet retardé de la réponse du scénario, qui manque ici',
        },
      },
      treaty: (clause: string) => `l’accord («\u00a0${clause}\u00a0»)`,
      later: 'Le plus gros vient de la suite\u00a0: les meilleures décisions d’après ne sont plus les mêmes.',
      tooClose: 'Entre elle et la meilleure, l’écart est trop petit, ou trop incertain, pour compter.',
    },
    going: 'Vous jouez la suite autrement. Le hasard est le même que la première fois.',
    back: 'Retour au bilan',
    again: 'Réessayer',
    asBefore: 'Jouer la suite comme avant',
  },

  branches: {
    kicker: (date: string) => `Depuis\u00a0: ${date}`,
    title: {
      better: 'Cette branche finit mieux',
      worse: 'Cette branche finit moins bien',
      mixed: 'Un axe va mieux, l’autre moins bien',
      same: 'Deux chemins, même arrivée',
    },
    first: 'La première fois',
    second: 'Cette fois',
    note: 'Même départ, même hasard\u00a0: ce qui change vient des décisions. Une seule partie ne prouve rien\u202f; le bilan, lui, compare des moyennes.',
    label: (axis: string, first: string, second: string) =>
      `${axis}\u00a0: ${first} la première fois, ${second} cette fois, au bout de l’épilogue.`,
    decisions: 'Les décisions',
    sameDecision: 'pareil',
    gauges: 'Ce qui change le plus, à la fin',
    gauge: 'Jauge',
    difference: 'Différence',
    back: 'Retour au bilan',
    again: 'Réessayer',
  },
};
