/** Balancing a world with its author. */
import { counted, plural } from '../grammar';

const cases = (count: number) => counted(count, { one: 'cas', other: 'cas' });

export default {
  name: 'Équilibrer avec moi',
  /** What is worst, as a headline. */
  headlines: {
    reading: 'Les robots découvrent ce monde.',
    fair: 'Ce monde est juste.',
    faulty: 'D’abord, corrigez ce qui est à droite.',
    checking: 'On relit le monde…',
    failed: 'Les robots ne sont pas venus.',
    tooStrong: (doctrine: string) => `${doctrine} gagne trop souvent.`,
    tooWeak: (doctrine: string) => `${doctrine} ne gagne presque jamais.`,
    unmet: (count: number) =>
      plural(count, {
        one: 'Il reste un point à régler.',
        other: `Il reste ${count}\u00a0points à régler.`,
      }),
  },
  played: (games: string) => `${games}\u00a0parties de robots, en deux séries. Rien ne change sans votre accord.`,
  wins: {
    title: (all: number) => `Quelle approche gagne, seule, dans ${cases(all)}`,
    how: 'Un cas est une façon de régler les hypothèses. Un robot y suit une seule approche jusqu’au bout\u00a0: gagne celle qui finit avec le plus d’émancipation et le moins de tyrannie.',
    now: 'Aujourd’hui',
    after: 'Avec le changement',
    /** Of one approach. */
    count: (doctrine: string, wins: number) => `${doctrine}\u00a0: ${wins}`,
  },
  search: {
    running: (tried: number) =>
      tried === 0
        ? 'Les robots jouent…'
        : `Les robots cherchent\u00a0: ${counted(tried, { one: 'changement essayé', other: 'changements essayés' })}.`,
    progress: 'Avancement de la recherche',
    stop: 'Arrêter',
    stopped: 'La recherche est arrêtée.',
    again: 'Chercher encore',
    retry: 'Essayer de nouveau',
  },
  proposal: {
    title: 'Essayez',
    together: (count: number) => `Essayez ces ${count} changements ensemble`,
    added: 'un effet nouveau',
    depends: (assumption: string) => `dépend de «\u00a0${assumption}\u00a0»`,
    eachOf: (count: number) => (count === 1 ? 'ce nombre' : `chacun de ces ${count}\u00a0nombres`),
    insteadOf: (written: string) => `au lieu de ${written}`,
    see: 'Voir dans le formulaire',
    gains: 'Ce que cela change',
    costs: 'Ce que cela coûte',
    /** A number of the file, whose decimals have a point. */
    written: (number: string) => number.replace('.', ','),
    noGain: 'Aucune réponse du rapport encore\u00a0: le monde s’en approche.',
    noCost: 'Rien ne devient moins bon.',
    wins: (doctrine: string, wins: number, all: number, before: number) =>
      `${doctrine} gagne dans ${wins}\u00a0cas sur ${all} (au lieu de ${before})`,
    criterion: (sentence: string, after: string, before: string) =>
      `${sentence}\u00a0: ${after} (au lieu de ${before})`,
    nowMet: 'rempli',
    noLongerMet: 'n’est plus rempli',
    endingReached: (ending: string) => `La fin «\u00a0${ending}\u00a0» est atteinte`,
    endingShare: (ending: string, share: string, before: string) =>
      `La fin «\u00a0${ending}\u00a0»\u00a0: ${share} des parties au lieu de ${before}\u202f; relisez ce qu’elle dit`,
    endingLost: (ending: string) => `Plus personne n’atteint la fin «\u00a0${ending}\u00a0»`,
    entered: (after: string, before: string) =>
      `Le traité entre en vigueur dans ${after} des parties (au lieu de ${before})`,
    accept: 'Accepter',
    other: 'Une autre',
    stop: 'Arrêter',
    accepted: 'Le changement est écrit. Annuler le reprend.',
    /** Heard when a proposal has come. */
    said: (changes: string) => `Proposition\u00a0: ${changes}`,
  },
  /** What a number is, after the name of what it is in. */
  places: {
    effect: (thing: string, cell: string) => `${thing}\u00a0: effet sur ${cell}`,
    allEffects: (thing: string) => `${thing}\u00a0: tous les effets`,
    allEffectsOn: (thing: string, cell: string) => `${thing}\u00a0: tous les effets sur ${cell}`,
    allCosts: (thing: string) => `${thing}\u00a0: tous les prix`,
    allCostsIn: (thing: string, cell: string) => `${thing}\u00a0: tous les prix en ${cell}`,
    start: (cell: string) => `${cell}\u00a0: la valeur au départ`,
    cost: (thing: string, cell: string) => `${thing}\u00a0: prix en ${cell}`,
    chance: (event: string) => `«\u00a0${event}\u00a0»\u00a0: sa chance d’arriver`,
    rises: (event: string) => `«\u00a0${event}\u00a0»\u00a0: ce qui augmente sa chance`,
    damage: (event: string, cell: string) => `«\u00a0${event}\u00a0»\u00a0: effet sur ${cell}`,
    gain: (coupling: string) => `Lien «\u00a0${coupling}\u00a0»\u00a0: sa force`,
    level: {
      low: (assumption: string) => `Hypothèse «\u00a0${assumption}\u00a0»\u00a0: son niveau bas`,
      high: (assumption: string) => `Hypothèse «\u00a0${assumption}\u00a0»\u00a0: son niveau haut`,
    },
    threshold: (ending: string) => `Fin «\u00a0${ending}\u00a0»\u00a0: un seuil de sa condition`,
    quorum: 'Traité\u00a0: le quorum',
    compliance: 'Traité\u00a0: le respect par ceux qui signent',
    stance: (lever: string, party: string) => `${lever}\u00a0: ce que pense ${party}`,
  },
  standing: {
    title: 'Ce que l’on demande à un monde juste',
    best: 'Une réponse est «\u00a0la meilleure\u00a0» quand, après elle, les robots finissent le mieux. La carte jouée compte de la même façon.',
    unsure: 'De justesse',
    unsureWhy: 'Oui dans une série de parties\u202f; non dans l’autre, où la chance et les hypothèses changent.',
    endings: 'Les fins',
    never: 'jamais atteinte',
    treaty: 'Le traité entre en vigueur',
    ofGames: (share: string) => `dans ${share} des parties de qui réfléchit`,
  },
  over: {
    fair: (changes: number) =>
      changes === 0
        ? 'Tous les points demandés sont remplis. Rien à changer.'
        : `Tous les points demandés sont remplis, après ${counted(changes, { one: 'changement', other: 'changements' })}.`,
    stuck: 'Les nombres ne suffisent plus. À vous d’écrire.',
    stuckWhy: (tried: number, unmet: number) =>
      tried === 0
        ? 'Aucun nombre ne remplacera ce qui manque\u00a0:'
        : `${counted(tried, { one: 'changement essayé', other: 'changements essayés' })}, seuls ou à plusieurs\u00a0: aucun n’améliore l’ensemble. ${plural(unmet, { one: 'Un point reste à régler', other: `${unmet}\u00a0points restent à régler` })}\u202f; sous chacun, ce que vous pouvez écrire.`,
    /** What only an author can do, and the way there. */
    hints: {
      ending: {
        bad: 'Toutes vos fins sont bonnes ou moyennes. Ajoutez-en une que l’on craint\u00a0: une fin de la famille «\u00a0tyrannie\u00a0», par exemple.',
        good: 'Aucune de vos fins n’est heureuse. Ajoutez-en une de la famille «\u00a0émancipation\u00a0».',
      },
      effect: (option: string, cell: string) =>
        `Donnez à «\u00a0${option}\u00a0» un effet sur ${cell}\u00a0: cette réponse n’y touche pas.`,
      go: { ending: 'Aller aux fins', effect: 'Aller à cette réponse' },
    },
    refused: (count: number) =>
      `Vous avez refusé ${counted(count, { one: 'proposition', other: 'propositions' })}\u00a0: elles ne reviennent pas.`,
  },
};
