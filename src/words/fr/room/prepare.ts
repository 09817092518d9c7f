/** What is chosen before a room is opened. */
export default {
  scenario: 'Le monde',
  mode: 'Comment',
  modes: { vote: 'Le vote', cop: 'La COP' },
  modesHelp: {
    vote: 'La classe est le régulateur. À chaque dossier, on vote\u202f; la réponse qui a le plus de voix est jouée.',
    cop: 'Les dossiers sont votés par tous. À chaque session, les délégations négocient, promettent et signent. Un monde sans traité se joue au vote.',
  },
  howLong: 'Le temps d’un vote',
  time: (seconds: number) =>
    seconds < 60
      ? `${seconds}\u00a0s`
      : `${Math.floor(seconds / 60)}\u00a0min${seconds % 60 === 0 ? '' : `\u00a0${seconds % 60}`}`,
  way: 'Comment on vote',
  ways: { phones: 'Avec les téléphones', hands: 'À main levée' },
  waysHelp: {
    phones: 'Un code ou un QR, et chacun vote sur son téléphone, à deux si l’on veut. Ni compte, ni nom.',
    hands: 'Sans réseau ni téléphone, sur cet écran seul\u00a0: on lève la main, vous comptez.',
  },
  start: 'Ouvrir la salle',
  opening: 'On prépare la salle…',
};
