/** What the first screens say, and what every screen may. */
import describing from './common/describing';
import { counted, inWords, plural } from './grammar';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export default {
  /** Between a label and what it announces. */
  colon: '\u00a0: ',

  describing,

  game: {
    name: 'Bouclier',
    /** The title of the page, of a game in progress. */
    title: (screen: string) => `${screen} — Bouclier`,
    skip: 'Aller à la décision',
  },

  axes: {
    emancipation: 'Émancipation',
    tyranny: 'Tyrannie',
    both: (emancipation: string, tyranny: string) => `Émancipation ${emancipation}, tyrannie ${tyranny}.`,
  },

  shield: 'Bouclier',

  /** `short` in a list of several; `motto` where nobody speaks for it. */
  doctrines: {
    cop: { name: 'COP du numérique', short: 'COP', motto: 'Une règle à plusieurs.' },
    public: { name: 'Gouvernance publique', short: 'public', motto: 'La puissance publique agit.' },
    laissez_faire: { name: 'Laissez-faire', short: 'laissez-faire', motto: 'Que chacun essaie.' },
  },

  time: {
    half: (year: string, half: number) => `${half === 1 ? 'premier' : 'second'} semestre ${year}`,
    turn: (turn: number) => `Tour\u00a0${turn}`,
    turnOf: (turn: number, turns: number) => `Tour\u00a0${turn} sur ${turns}`,
    start: 'Au début',
    /** The first of a month is a rank: 1er juin. */
    date: (written: string) => written.replace(/^1 /, '1er '),
  },

  title: {
    cry: 'Bouclier',
    stakes: ['Qui gouverne l’IA\u202f?', 'Trois routes,', 'aucune gratuite.'],
    play: 'Jouer',
    /** Beside it, on a first visit: how many decisions, in how much time. */
    playNow: (decisions: number, time: string) =>
      `${capital(inWords(decisions))} ${plural(decisions, { one: 'décision', other: 'décisions' })}, ${time}.`,
    playNothingFirst: 'Rien à lire avant.',
    minutes: (n: number) => (n === 15 ? 'un quart d’heure' : `${inWords(n)} minutes`),
    long: (title: string, time: string) => `Ou la grande partie\u00a0: ${title}, ${time}`,
    goOn: 'Continuer',
    worlds: 'Tous les mondes',
    /** The three doctrines, to those who have never met them. */
    routes: {
      cop: { name: 'S’entendre', text: 'Une règle commune\u00a0: elle tient partout, elle arrive tard.' },
      public: { name: 'Payer et contrôler', text: 'La puissance publique\u00a0: elle agit ici, elle coûte.' },
      laissez_faire: {
        name: 'Laisser choisir',
        text: 'Chacun essaie\u00a0: on invente vite, on se protège seul.',
      },
    },
    prepare: 'Préparer',
    resume: 'Reprendre',
    turns: (n: number) => counted(n, { one: 'tour', other: 'tours' }),
    stones: ['Lois', 'Éthique', 'Traité', 'Autorités', 'Moyens publics'],
    haveCode: 'J’ai un code',
    games: 'Mes parties',
    class: 'Pour la classe',
    join: 'Rejoindre la classe',
    world:
      'Le monde se lève sous un arc de pierres. L’encre jaune de l’émancipation vient de gauche, la grille rouge de la tyrannie, de droite.',
    loading: 'On ouvre la partie…',
  },

  /** The rest of the workshop's words load with it (workshop.ts). */
  workshop: {
    name: 'Écrire le vôtre',
  },

  stage: {
    name: 'La carte',
    world: (emancipation: string, tyranny: string, isTown: boolean) =>
      `${isTown ? 'Une ville vue d’en haut' : 'Le monde vu du pôle'}. L’encre jaune de l’émancipation couvre ${emancipation}\u00a0% du ciel, la grille rouge de la tyrannie ${tyranny}\u00a0%.`,
    shield: (parts: string) => `Au-dessus, le bouclier\u00a0: ${parts}.`,
    stone: (label: string, value: string) => `${label} ${value}\u00a0%`,
    inForce: (name: string) => `${name} en vigueur.`,
    counts: 'La foule et les deux axes',
    /** null: not all of them have come into play. */
    gauges: (n: number | null) => (n === null ? 'Les jauges' : `Les ${n}\u00a0jauges`),
    /** Explained once, on a first turn. */
    key: 'Jaune libère, rouge contrôle.',
    inForceStamp: 'En vigueur',
    /** A shock on the sheet, and aloud. */
    strike: {
      inAll: 'en tout',
      kept: 'retenu',
      beam: (title: string, damage: string, kept: string) =>
        `${title}\u00a0: un choc de ${damage} points en tout, dont le bouclier retient ${kept}.`,
    },
  },

  head: {
    name: 'La partie',
    resources: 'Vos moyens',
    why: 'Pourquoi\u202f?',
    journal: 'Journal',
    settings: 'Réglages',
    sound: (isOn: boolean) => `Son\u00a0: ${isOn ? 'oui' : 'non'}`,
    home: 'Retour à l’accueil',
    /** `turns` to the next session of the COP, 0 at the end of this one. */
    session: (turns: number) =>
      turns === 0 ? 'COP à la fin du tour' : `COP ${turns === 1 ? describing.nextTurn : describing.inTurns(turns)}`,
  },

  dossier: {
    readAll: 'Tout lire',
    last: 'Dernière décision.',
    forced: 'Une seule réponse est ouverte.',
    /** What unfolds at an answer. */
    more: (label: string, hidden: number) =>
      `Tout lire${hidden === 0 ? '' : `, et ${counted(hidden, { one: 'effet', other: 'effets' })} de plus`}\u00a0: ${label}`,
    facts: 'Les faits',
    factsComing: 'Les faits arrivent…',
    sources: (n: number) => counted(n, { one: 'source', other: 'sources' }),
    source: 'Source',
    newTab: '(nouvel onglet)',
    recheck: 'A pu changer depuis.',
    disputed: 'L’autre point de vue',
    fact: 'Le fait',
    options: 'Trois réponses',
    /** What the advocate of an answer says. */
    says: (line: string) => `«\u00a0${line}\u00a0»`,
    choose: 'Choisir',
    /** The second press. */
    decide: 'Décider',
    closed: 'Fermé',
    closedFor: {
      cost: (label: string, missing: string) => `${label}\u00a0: il manque ${missing}.`,
      gained: (amount: string) => `Il en rentre à peu près ${amount} par tour.`,
      requires: (condition: string) => `Il faudrait\u00a0: ${condition}.`,
      otherwise: 'Choisissez une autre réponse.',
    },
    cost: 'Coût',
    free: 'Gratuit aujourd’hui',
    /** What stays of the means once the answer is paid. */
    left: (means: string) => `Reste\u00a0: ${means}`,
    effects: 'Ce que cela fait',
    /** Beside its sign, without what the parties think of it. */
    clauseAlone: 'Clause',
    clause: (label: string, opinions: string) =>
      `Propose la clause «\u00a0${label}\u00a0»${opinions === '' ? '' : `\u00a0: ${opinions}`}`,
    clauseAlready: (label: string) => `La clause «\u00a0${label}\u00a0» est déjà dans le projet`,
  },

  gauges: {
    name: 'Les jauges',
    otherFamily: 'Société',
    actors: 'Les acteurs',
    /** The cells that no text of a scenario names (see scenario/cell-names.ts). */
    stance: {
      label: (actor: string) => `${actor}, position sur l’accord`,
      phrase: (actor: string) => `Soutien (${actor})`,
    },
    coverage: { label: 'Accord', short: 'Accord', phrase: 'Portée de l’accord' },
    cells: { turn: 'Tour', in_force: 'Accord en vigueur' },
    why: 'Pourquoi\u202f?',
    change: {
      up: (amount: string) => `en hausse de ${amount}`,
      down: (amount: string) => `en baisse de ${amount}`,
      none: 'sans changement',
    },
    better: 'c’est mieux',
    worse: 'c’est pire',
  },

  questions: {
    promise: 'La promesse',
    session: 'La session',
    noMove: 'Aucun geste',
    reword: (clause: string) => `Réécrire «\u00a0${clause}\u00a0»`,
  },

  ending: {
    debriefLoading: 'On prépare le bilan…',
    again: 'Nouvelle partie',
    menu: 'Accueil',
    handIn: 'Rendre sa partie',
    epilogueTurn: (n: number) => `Épilogue ${n}`,
    turn: 'Tour',
    code: 'Code de la partie',
    copy: 'Copier le code',
    copied: 'Code copié.',
    copyFailed: 'Copie refusée\u00a0: le texte est sélectionné.',
  },

  dialog: { close: 'Fermer' },

  crash: {
    title: 'Une erreur a arrêté l’affichage',
    safe: 'Votre partie est gardée\u00a0: rien n’est perdu.',
    reload: 'Recharger la page',
    detail: 'Détails techniques',
  },

  problems: {
    partNotLoaded:
      'Cette partie de la page n’est pas arrivée. Vérifiez la connexion, puis réessayez ou rechargez la page.',
    retry: 'Réessayer',
    notLoaded: 'Ce scénario n’a pas pu être chargé. Vérifiez la connexion, puis réessayez ou rechargez la page.',
    unknownScenario: (id: string) => `Le scénario «\u00a0${id}\u00a0» n’est pas dans ce jeu. Choisissez-en un autre.`,
  },

  update: { ready: 'Une nouvelle version du jeu est prête.', take: 'Recharger' },

  saves: {
    full: 'Le navigateur n’a plus de place\u00a0: la partie n’est plus gardée. Pour la reprendre, copiez son code (dans les réglages).',
    forbidden:
      'Le navigateur interdit d’enregistrer\u00a0: fermer la page perdrait la partie. Pour la reprendre, copiez son code (dans les réglages).',
  },

  notice: { dismiss: 'Compris' },

  announce: {
    dossier: (date: string, title: string, axes: string) => `${date}. ${axes} Dossier\u00a0: ${title}`,
    held: (label: string) => `${label}\u00a0: Entrée pour décider, Échap pour revenir.`,
    refused: (label: string, why: string) => `${label}\u00a0: fermé. ${why}`,
    withdrawn: 'Rien n’est choisi.',
  },
};
