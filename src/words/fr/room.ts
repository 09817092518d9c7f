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
    hands: 'À main levée, sur cet écran seul',
    handsHelp: 'Sans réseau ni téléphone\u00a0: on lève la main, vous comptez.',
    start: 'Ouvrir la salle',
    opening: 'On prépare la salle…',
    failed: 'Ce monde n’est pas arrivé. Vérifiez la connexion, puis réessayez.',
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
