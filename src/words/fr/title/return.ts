/** What brings players back. */
import { LANGUAGE_INFO } from '../../languages';
import { counted, LANGUAGE } from '../grammar';

/** `mardi 1er décembre`: a day of UTC. */
const dayOf = (day: string): string =>
  new Intl.DateTimeFormat(LANGUAGE_INFO[LANGUAGE].locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .format(new Date(day))
    .replace(/\b1 /, '1er ');

export default {
  axes: 'Les deux axes',
  /** The answers of a game, for those who hear them. */
  row: (n: number, names: string) => `${counted(n, { one: 'réponse', other: 'réponses' })}\u00a0: ${names}`,

  draw: {
    name: 'Le tirage du jour',
    today: (day: string, world: string, turns: number) =>
      `${dayOf(day).replace(/^./, (first) => first.toUpperCase())}\u00a0: ${world}, ${counted(turns, { one: 'tour', other: 'tours' })}, le même hasard pour tous.`,
    once: 'Le premier essai compte.',
    /** Beside the name of the day's draw, until it is played. */
    fresh: 'Nouveau',
    yesterday: 'Hier',
    play: 'Jouer le tirage',
    going: (turn: string) => `Votre essai est en cours, ${turn}.`,
    goOn: 'Continuer le tirage',
    done: 'Votre essai du jour',
    practise: 'S’exercer',
    practiseHelp: 'Rejoué, il ne compte plus\u00a0: c’est pour s’exercer.',
    share: 'Partager',
    shareYesterday: 'Partager hier',
    /** At the end of a game. */
    counts: 'Tirage du jour\u00a0: cet essai compte.',
    practised: 'Tirage du jour\u00a0: cet essai est un exercice, le premier compte.',
    /** The first line of what is copied. */
    title: (day: string) => `Bouclier, tirage du ${dayOf(day).replace(/^\S+ /, '')}`,
  },

  share: {
    name: 'Montrer cette partie',
    row: 'La ligne',
    rowHelp: 'Les réponses en formes, sans rien dire des dossiers.',
    copyRow: 'Copier la ligne',
    rowCopied: 'Ligne copiée.',
    send: 'Envoyer',
    game: (scenario: string, draw: string) => `Bouclier, ${scenario}, tirage ${draw}`,
    axes: (emancipation: string, tyranny: string) => `Émancipation ${emancipation} · Tyrannie ${tyranny}`,
    failed: 'Le navigateur n’a pas pu envoyer. Copiez la ligne.',
    lost: 'Cette partie n’a pas pu être relue.',
    card: 'La carte et l’affiche',
    challenge: 'En faire un défi',
  },

  challenge: {
    name: 'Défis',
    lead: 'Un monde, un hasard, une contrainte\u00a0: tout le monde part du même point.',
    /** On the title, of the latest. */
    current: 'Un défi en cours',
    received: 'Un défi reçu',
    /** On the title, before there is one. */
    offer: 'Faire un défi',
    offerAbout: 'Un monde, un hasard, une contrainte\u00a0: envoyez-les à quelqu’un.',
    about: 'Qui ouvre le lien part du même point que vous, avec la contrainte choisie.',
    sameLuck: (scenario: string, isOther: boolean) =>
      `${scenario}, même hasard${isOther ? ', autres hypothèses' : ''}.`,
    beat: 'Faites mieux que',
    beside: 'Après chaque réponse, vous verrez celle de cette partie.',
    takeUp: 'Relever le défi',
    goOn: 'Continuer le défi',
    see: 'Voir les parties',
    choose: 'La contrainte',
    world: 'Le monde',
    withGame: 'Avec ma partie, à côté de laquelle jouer',
    ownBroke: 'Votre partie n’a pas tenu cette contrainte\u00a0: qui relève le défi le verra.',
    make: 'Faire le lien',
    link: 'Lien du défi',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    sent: (scenario: string, hold: string) => `Un défi dans Bouclier, ${scenario}\u00a0: ${hold}.`,
    /** At the end of a game that was played under one. */
    under: (constraint: string) => `Jouée sous contrainte\u00a0: ${constraint}.`,
    held: 'Tenu',
    lost: 'Pas tenu',
    rank: 'Comparer avec d’autres parties',
    damaged: 'Ce lien de défi est incomplet. Demandez-le de nouveau.',
    noWorld: 'Le monde de ce défi n’est pas arrivé, ou n’est pas dans ce jeu.',
    unreadable: 'La contrainte de ce défi ne se lit pas dans ce monde. Demandez un autre lien.',
    none: 'Aucun défi ici pour l’instant.',
    list: 'Les défis de cet appareil',
    new: 'Un nouveau défi',
    drop: 'Retirer ce défi',
    of: (action: string, what: string) => `${action}\u00a0: ${what}`,
  },

  ranking: {
    name: 'Les parties rendues',
    help: 'Collez les codes, un par ligne, avec un nom à côté si vous voulez. Chacun est rejoué\u00a0: un score écrit à la main ne compte pas.',
    field: 'Codes des parties',
    show: 'Classer',
    order: 'D’abord qui a tenu la contrainte, puis là où l’émancipation devance le plus la tyrannie.',
    table: 'Le classement',
    who: 'Qui',
    held: 'Contrainte',
    row: 'Réponses',
    line: (n: number) => `Ligne\u00a0${n}`,
    isHeld: { yes: 'tenue', no: 'pas tenue', none: '–' },
    read: (taken: number, refused: number) =>
      `${counted(taken, { one: 'partie classée', other: 'parties classées' })}${refused > 0 ? `, ${counted(refused, { one: 'ligne refusée', other: 'lignes refusées' })}` : ''}.`,
    refused: 'Lignes refusées',
    left: (n: number) =>
      `${counted(n, { one: 'ligne de trop n’a pas été lue', other: 'lignes de trop n’ont pas été lues' })}.`,
    problems: {
      empty: 'Il n’y a pas de code.',
      'not-a-code': 'Ce n’est pas un code de partie.',
      'other-format': 'Ce code vient d’une version plus récente du jeu.',
      'bad-character': 'Ce code contient un signe qui n’existe pas dans les codes.',
      'bad-check': 'Ce code a été changé, ou il en manque un morceau.',
      'other-scenario': 'Ce code est celui d’un autre monde.',
      'other-version': 'Ce code est celui d’une autre version de ce monde.',
      'not-allowed': 'Ce code contient une réponse que les règles refusent.',
      delegated: 'Ce code est celui d’une COP jouée en classe.',
      unfinished: 'Cette partie n’est pas finie.',
      'other-start': 'Cette partie est partie d’un autre hasard, ou d’autres hypothèses.',
      same: 'Cette partie est déjà dans la liste.',
      'not-loaded': 'Son monde n’est pas arrivé. Vérifiez la connexion.',
    },
  },

  hold: {
    none: 'Sans contrainte',
    without: (doctrine: string) => `Sans jamais choisir «\u00a0${doctrine}\u00a0»`,
    ungranted: 'Sans aucun geste en session',
    noTreaty: (treaty: string) => `Sans aucun «\u00a0${treaty}\u00a0» en vigueur`,
    treaty: (treaty: string, date: string) => `«\u00a0${treaty}\u00a0» en vigueur d’ici ${date}`,
    signs: (party: string) => `Signature\u00a0: ${party}`,
    end: (said: string) => `À la fin\u00a0: ${said}`,
    once: (said: string) => `Au moins une fois\u00a0: ${said}`,
    always: (said: string) => `Du début à la fin\u00a0: ${said}`,
  },

  collection: {
    name: 'Votre collection',
    lead: 'Ce que vos parties ont atteint, sur cet appareil. Rien ne s’efface, rien ne presse.',
    /** Over the posters on the title. */
    strip: 'Vos fins',
    all: 'Tout voir',
    found: (n: number, all: number) => `${counted(n, { one: 'trouvée', other: 'trouvées' })} sur ${all}`,
    of: (world: string, n: number, all: number) => `${world}\u00a0: ${n} sur ${all}`,
    endings: (n: number, all: number) => `Fins\u00a0: ${n} sur ${all}`,
    lives: (n: number, all: number) => `Vies menées à bon port\u00a0: ${n} sur ${all}`,
    promises: (n: number, all: number) => `Promesses tenues\u00a0: ${n} sur ${all}`,
    notMet: 'À trouver',
    hint: (said: string) => `Un indice\u00a0: ${said}.`,
    lastHint: 'Un indice\u00a0: elle vient quand aucune autre ne vient.',
    notThrough: 'pas encore',
    through: 'à bon port',
    isKept: 'tenue',
    constraints: 'Rejouer sous une contrainte',
    constraintsHelp:
      'Aucun nombre ne grossit\u00a0: certaines réponses demandent autre chose. Le code de la partie dit sous quoi elle a été jouée.',
    constraintsLocked: 'Des contraintes s’ouvrent ici après une première fin.',
    under: (constraint: string) => `Jouer\u00a0: ${constraint}`,
    play: (world: string) => `Jouer ${world}`,
    code: {
      name: 'Changer d’appareil',
      own: 'Code de la collection',
      help: 'Ce code dit ce que vous avez trouvé, et rien d’autre. Collez-le ailleurs\u00a0: tout s’ajoute, rien ne se perd.',
      empty: 'Finissez une partie\u00a0: votre collection aura un code.',
      field: 'Ajouter un code de collection',
      add: 'Ajouter',
      copy: 'Copier le code',
      copied: 'Code copié.',
      added: (n: number) =>
        n === 0 ? 'Tout était déjà là.' : `${counted(n, { one: 'chose ajoutée', other: 'choses ajoutées' })}.`,
      problems: {
        game: 'C’est le code d’une partie. Collez-le à l’accueil, sous «\u00a0J’ai un code\u00a0».',
        'not-a-code': 'Ce n’est pas un code de collection, ou il en manque un morceau.',
        'other-worlds': 'Ce code parle de mondes qui ne sont pas ici, ou qui ont changé.',
      },
    },
  },

  ghost: {
    name: 'Fantôme',
    chose: (label: string) => `a répondu «\u00a0${label}\u00a0».`,
    same: 'a répondu comme vous.',
    notAsked: 'n’a pas eu cette question.',
    moved: (move: string) => `a fait un autre geste\u00a0: «\u00a0${move}\u00a0».`,
    sameMove: 'a fait le même geste.',
    led: 'Ensuite, chez lui',
    play: 'Jouer à côté',
    help: 'D’une partie finie, le même départ\u00a0: après chacune de vos réponses, la sienne.',
  },
};
