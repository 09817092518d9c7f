/** One game for a class: its screen on the wall, and the teacher's buttons. */
import { counted } from './grammar';
import cop from './room/cop';
import end from './room/end';
import lobby from './room/lobby';
import prepare from './room/prepare';
import remote from './room/remote';
import seat from './room/seat';
import vote from './room/vote';

export default {
  name: 'Jouer ensemble',
  lead: 'Toute la classe joue une seule partie.',

  prepare,

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

  seat,

  /** What gets through the network of the school. */
  test: {
    run: 'Tester la salle',
    running: 'On essaie pendant dix secondes…',
    verdict: {
      live: 'Le réseau répond, et tout de suite.',
      'held-back': 'Le réseau répond, mais retient les nouvelles\u00a0: la partie marchera, avec un peu de retard.',
      refused: 'Le réseau ne laisse pas passer la partie.',
    },
    time: (ms: string) => `Aller et retour\u00a0: ${ms} millisecondes.`,
    ask: 'Demandez au service informatique de laisser passer l’adresse de cette page, en HTTP, sans mise en attente (server-sent events), entre appareils du même réseau. Sinon\u00a0: le partage de connexion d’un téléphone, ou à main levée sur cet écran.',
  },

  lobby,

  vote,

  cop,

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
    see: 'Ce que ça change',
    first: 'La première question',
    undo: 'Revenir au vote',
  },

  end,

  remote,

  move: {
    name: 'Déplacer un élève',
    who: 'Qui\u202f?',
    where: 'Vers quelle délégation\u202f?',
    nobody: 'Personne n’a encore pris place.',
    do: 'Déplacer',
    free: 'Libérer ce siège',
    moved: (from: string, to: string) => `${from} rejoint\u00a0: ${to}.`,
    freed: (seat: string) => `Siège libre\u00a0: ${seat}.`,
  },

  stepOut: 'Sortir',
  stepOutHelp: 'Sortir, en gardant la partie',
  leave: 'Quitter la salle',
  lost: 'Le serveur ne répond plus\u00a0: cet écran attend. Les votes déposés ne sont pas perdus.',
  leaveSure: 'La partie de la classe sera perdue. Quitter quand même\u202f?',
  stay: 'Rester',
};
