/** The tuning command, in the terminal and in its journal. */
export default {
  usage: `Cherche de meilleurs nombres pour un scénario, entre des bornes écrites, et note ce qui a changé et pourquoi.

  npm run tune -- FICHIER --ranges BORNES [--steps N] [--seed N] [--journal JOURNAL] [--write] [--lang fr|en]

  --ranges BORNES    ce qui peut changer, entre quelles bornes, et pourquoi (scenarios/tuning/)
  --steps N          essais de la recherche (20)\u202f; 0 juge seulement, sur les jeux d’hypothèses mis de côté
  --seed N           une autre suite d’essais (1)\u202f; la même graine trouve les mêmes nombres
  --journal JOURNAL  ajoute le compte rendu à ce fichier (sinon, il s’affiche)
  --write            écrit les nombres trouvés dans le scénario`,
  noRanges: 'Il manque le fichier des bornes\u00a0: --ranges BORNES',
  unreadable: (file: string) => `Impossible de lire «\u00a0${file}\u00a0».`,
  unwritable: (file: string) => `Impossible d’écrire «\u00a0${file}\u00a0».`,
  badSteps: (text: string) => `«\u00a0${text}\u00a0» n’est pas un nombre d’essais, de 0 à 10\u202f000.`,
  problems: {
    'bad-ranges': (detail: string) => `Le fichier des bornes n’a pas la bonne forme. ${detail}`,
    'no-such-number': (detail: string) => `Le scénario n’a aucun nombre à cette place\u00a0: ${detail}`,
  },
  judging: 'Premier jugement…',
  holding: 'Jugement sur ce que la recherche n’a pas vu…',
  step: (step: number, steps: number, knob: string, factor: string, score: string, isKept: boolean, best: string) =>
    `${step}/${steps}  ${knob} ${factor}\u00a0: ${score}${isKept ? '  gardé' : ''}  (meilleur\u00a0: ${best})`,
  changed: (count: number) => (count === 0 ? 'Aucun nombre n’a changé.' : `${count} nombres écrits dans le scénario.`),
  notWritten: 'Rien n’est écrit dans le scénario\u00a0: ajoutez --write.',

  journal: {
    title: (seed: number, version: string) => `Recherche, graine ${seed}, scénario version ${version}`,
    command: 'Commande\u00a0:',
    score: (before: string, after: string, steps: number) =>
      `Manque aux critères (0\u00a0: tous remplis, avec de la marge)\u00a0: de ${before} à ${after} en ${steps} essais.`,
    judgedOnly: (score: string) => `Sans recherche. Manque aux critères, sur l’entraînement\u00a0: ${score}.`,
    criterion: 'critère',
    asked: 'demandé',
    before: 'avant',
    after: 'après',
    heldOut: 'mis de côté',
    played: (
      training: { games: number; sets: number; between: number; seed: number },
      heldOut: { games: number; sets: number; seed: number },
    ) =>
      `Entraînement\u00a0: ${training.games} parties par robot sous chaque hypothèse, chaque vision du monde et ${training.sets} jeux tirés (graine ${training.seed})${training.between > 0 ? `, puis sous ${training.between} jeux entre les niveaux\u202f; le moins bon des deux jugements compte` : ''}. Mis de côté\u00a0: ${heldOut.games} parties sous ${heldOut.sets} autres jeux, où chaque hypothèse est n’importe où entre son bas et son haut (graine ${heldOut.seed})\u202f; la recherche ne les a jamais vus.`,
    culprits: (names: string) => `en cause\u00a0: ${names}`,
    number: 'nombre',
    from: 'de',
    to: 'à',
    bounds: 'bornes',
    why: 'pourquoi',
    trial: (step: number, before: string, after: string) => `essai ${step}\u00a0: ${before} → ${after}`,
    noChange: 'Aucun nombre n’a changé.',
    yes: 'oui',
    no: '**non**',
    unjudged: 'non jugé',
    notAsked: (turns: number) => `sans objet sous ${turns} tours`,
  },
  criteria: {
    'no-pure-too-often': 'une doctrine seule est la meilleure, au plus',
    'each-pure-somewhere': 'chaque doctrine l’est, au moins',
    'mixed-beats-pure': 'mélanger bat la meilleure doctrine seule',
    'options-serve': 'l’option la moins utile est la meilleure',
    'options-do-not-crush': 'l’option la plus forte est la meilleure',
    'planner-beats-random': 'réfléchir bat le hasard, en écarts de chance',
    'planner-beats-script': 'réfléchir bat le plan par cœur, en points',
    'luck-does-not-decide': 'part de la chance',
    'endings-reached': 'fins atteintes',
    'events-fire': 'événements arrivés',
    'doctrines-cut-both-ways': 'doctrines qui mènent au bien et au mal',
    'moves-matter': 'le meilleur geste bat le geste médian, en points',
    'moves-do-not-crush': 'le geste le plus fort est le meilleur',
    'waiting-serves': 'ne rien faire est le mieux, au moins',
    'waiting-does-not-crush': 'ne rien faire est le mieux, au plus',
    'moves-win': 'signatures gagnées par un geste',
    'parties-won': 'parties gagnées par un levier',
    'treaty-enters': 'l’accord entre en vigueur, au moins',
    'treaty-resists': 'l’accord entre en vigueur, au plus',
    'treaty-falls': 'l’accord est quitté ou tombe',
    'moves-serve': 'gestes qui servent',
  },
};
