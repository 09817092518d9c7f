/** One game for a class: its screen on the wall, and the teacher's buttons. */
import { counted, plural } from './grammar';

export default {
  name: 'Jouer ensemble',
  lead: 'Toute la classe joue une seule partie.',
  back: 'Pour la classe',

  prepare: {
    scenario: 'Le monde',
    mode: 'Comment',
    modes: { vote: 'Le vote', cop: 'La COP' },
    modesHelp: {
      vote: 'La classe est le régulateur. À chaque dossier, on vote\u00a0; la réponse qui a le plus de voix est jouée.',
      cop: 'Les dossiers sont votés par tous. À chaque session, six délégations négocient, promettent et signent.',
    },
    noCop: 'Ce monde n’a pas de traité à négocier.',
    time: 'Le temps d’un vote',
    minutes: (seconds: number) => (seconds < 60 ? `${seconds} s` : `${seconds / 60} min`),
    way: 'Comment on vote',
    ways: { phones: 'Avec les téléphones', hands: 'À main levée' },
    waysHelp: {
      phones: 'Un code ou un QR, et chacun vote sur son téléphone, à deux si l’on veut. Ni compte, ni nom.',
      hands: 'Sans réseau ni téléphone, sur cet écran seul\u00a0: on lève la main, vous comptez.',
    },
    start: 'Ouvrir la salle',
    opening: 'On prépare la salle…',
  },

  /** Why a room can't be opened or entered, each with the way out. */
  refused: {
    'not-loaded': 'Ce monde n’est pas arrivé. Vérifiez la connexion, puis réessayez.',
    unreachable: 'La salle ne répond pas. Vérifiez que vous êtes sur le même réseau, puis réessayez.',
    'unknown-room': 'Aucune salle n’a ce code. Relisez les quatre lettres au tableau.',
    'unknown-scenario': 'Ce monde n’est pas sur ce serveur.',
    full: 'Il n’y a plus de place. Partagez le téléphone d’un camarade\u00a0: à deux, c’est permis.',
    locked: 'La porte est fermée. Demandez au professeur de la rouvrir.',
    'unknown-seat': 'Votre siège a été rendu. Entrez de nouveau avec le code.',
    'slow-down': 'Trop d’essais. Attendez dix secondes, puis réessayez.',
    other: 'La salle a refusé. Attendez un instant, puis réessayez.',
  },

  seat: {
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
    defence: 'Égalité',
    defenceLead: 'Défendez votre réponse à voix haute. On revote ensuite.',
    late: 'Vous arrivez bien',
    lateLead: 'Ce vote est en cours. Vous entrez à la prochaine question.',
    board: 'Regardez le tableau',
    boardLead: 'Ce que la classe a décidé s’y joue.',
    youVoted: (label: string) => `Votre voix\u00a0: ${label}`,
    played: (label: string) => `La classe\u00a0: ${label}`,
    end: 'C’est fini',
    endLead: 'Le bilan est au tableau.',
    lost: 'On vous retrouve',
    lostLead: 'Le réseau a lâché. Votre bulletin est gardé ici\u00a0: il partira tout seul.',
    next: (seconds: number) =>
      plural(seconds, { one: 'Essai dans une seconde.', other: `Essai dans ${seconds} secondes.` }),
    retry: 'Essayer maintenant',
    alone: 'L’ordinateur du tableau est éteint\u00a0: la partie continue. Votez comme avant.',
    leave: 'Rendre mon siège',
  },

  lobby: {
    kicker: (world: string, mode: string) => `${world} · ${mode}`,
    cry: 'Levez la main',
    lead: 'Une question, trois réponses. La plus choisie est jouée.',
    steps: [
      'Lisez le dossier à haute voix.',
      'Chaque camp dit pourquoi, en trente secondes.',
      'On lève la main\u00a0: comptez avec + ou les touches 1, 2, 3.',
    ],
    seats: (taken: number) => counted(taken, { one: 'place prise', other: 'places prises' }),
    aim: 'Visez le carré. Votre siège est donné.',
    take: 'Prenez place',
    orType: (address: string) => `ou tapez ces lettres sur ${address}`,
    qr: 'Code QR de la salle',
    code: 'Code de la salle',
    lock: 'Fermer la porte',
    unlock: 'Ouvrir la porte',
    beginAt: (n: number) => `Commencer à ${n}`,
    begin: 'Commencer',
  },

  vote: {
    question: (n: number, all: number) => `Question ${n} sur ${all}`,
    promise: 'Avant de commencer',
    session: 'Session de la COP',
    hands: 'Levez la main.',
    second: 'Second vote, entre les réponses à égalité.',
    count: (label: string) => `Mains levées pour\u00a0: ${label}`,
    fewer: (label: string) => `Une main de moins pour\u00a0: ${label}`,
    more: (label: string) => `Une main de plus pour\u00a0: ${label}`,
    total: (n: number) => counted(n, { one: 'main', other: 'mains' }),
    free: 'Rien à payer',
    costs: (amount: string, gauge: string, has: string) => `${gauge}\u00a0: ${amount} sur ${has}`,
    phones: 'Votez sur votre téléphone.',
    ballots: (given: number, all: number) => `${counted(given, { one: 'bulletin', other: 'bulletins' })} sur ${all}.`,
    close: 'Clore le vote',
    later: 'On ouvrira à la fin.',
  },

  defence: {
    cry: 'Égalité',
    lead: 'Chaque camp défend sa réponse. Puis on revote.',
    close: 'Revoter maintenant',
  },

  clock: {
    name: 'Temps qui reste',
    left: (seconds: number) => counted(seconds, { one: 'seconde', other: 'secondes' }),
    more: (seconds: number) => `+\u00a0${seconds} s`,
    pause: 'Pause',
    resume: 'Reprendre',
    paused: 'En pause',
  },

  result: {
    chosen: (label: string) => `La classe choisit\u00a0: ${label}`,
    votes: (n: number) => counted(n, { one: 'voix', other: 'voix' }),
    decided: {
      most: 'La plus choisie est jouée.',
      cheaper: 'Égalité deux fois\u00a0: la moins chère est jouée.',
      nobody: 'Personne n’a voté\u00a0: la moins chère est jouée.',
    },
    happened: 'Ce qui s’est passé',
    moved: 'Ce qui a bougé',
    see: 'Ce que ça change',
    next: 'Continuer',
    toSession: 'À la session',
    toEnd: 'À la fin',
    undo: 'Revenir au vote',
  },

  end: {
    kicker: 'La fin de votre monde',
    parted: 'Où vous vous êtes partagés',
    close: (first: string, second: string) => `${first} contre ${second}`,
    unanimous: 'Vous n’avez jamais été à égalité ni presque.',
    turns: (n: number) => plural(n, { one: 'un vote', other: `${n} votes` }),
    open: 'Ouvrir le bilan de la partie',
    code: 'Le code de cette partie',
    copy: 'Copier',
    copied: 'Copié.',
    again: 'Une autre salle',
  },

  leave: 'Quitter la salle',
  leaveSure: 'La partie de la classe sera perdue. Quitter quand même\u00a0?',
  stay: 'Rester',
};
