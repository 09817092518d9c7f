/**
 * The words of a new scenario: what its author will read and replace, and the notes that explain each part. The small
 * world is a robot that answers questions in a school library.
 */
import type { Language } from './language';

type Said = Readonly<Record<Language, string>>;

/** The names of things in the file, which the author types in conditions and effects. */
const fr = {
  names: {
    learning: 'savoir',
    trust: 'confiance',
    traces: 'traces',
    budget: 'budget',
    watched: 'se-savoir-suivi',
    reliable: 'fiabilite',
    fact: 'unesco-ethique',
    robot: 'robot',
    memory: 'memoire',
    leak: 'fuite',
    good: 'bien-entoure',
    bad: 'sous-l-oeil',
    between: 'entre-deux',
  },
  notes: {
    head: (title: string, isForTerminal: boolean) => [
      title,
      '',
      'Ce monde est petit et complet\u00a0: il se joue tel quel. Changez d’abord les textes, puis les nombres.',
      isForTerminal
        ? 'Après chaque changement\u00a0: npm run -s check -- ce fichier. Le guide est dans scenarios/GUIDE.md.'
        : 'Après chaque changement, enregistrez\u00a0: dans le jeu, «\u00a0Mes scénarios\u00a0» dit ce qui ne va pas, et donne le guide.',
      'Une ligne qui commence par # est une note\u00a0: le jeu ne la lit pas.',
    ],
    languages: 'La langue des textes.',
    turns:
      'Combien de décisions\u202f; `first` nomme le premier tour\u00a0: 1, une année comme 2026, ou un semestre comme 2026-S2.',
    gauges: [
      'Les jauges\u00a0: ce qui monte et descend, de 0 à 100. `start`\u00a0: la valeur au départ.',
      '`rest` et `relax`\u00a0: si rien ne se passe, la jauge glisse vers `rest`, de `relax` du chemin à chaque tour.',
    ],
    low: 'ici, moins vaut mieux',
    resource: 'une ressource\u00a0: les options la dépensent',
    indices: [
      'Les deux axes du score, puis le bouclier qui amortit les chocs. Les nombres sont des poids.',
      'Dans les axes, seulement ce que les gens vivent\u202f; jamais la même jauge dans les deux.',
    ],
    assumptions: 'Les hypothèses\u00a0: ce dont on peut douter. Chacune multiplie les nombres qui la nomment.',
    couplings: [
      'Les liens\u00a0: à chaque tour, pour chaque point de `from` au-dessus de `above`, `to` change de `gain`.',
      'Un lien dit pourquoi (`why`) et donne sa meilleure objection.',
    ],
    facts: 'Les faits\u00a0: une phrase datée et sa source. Remplacez celui-ci par les vôtres.',
    dossiers: [
      'Les dossiers\u00a0: une situation et trois réponses, une par doctrine.',
      'cop\u00a0: s’entendre avec d’autres. public\u00a0: payer et contrôler. laissez_faire\u00a0: laisser chacun choisir.',
      'Chaque option a une force et un prix\u202f; l’une des trois ne coûte rien.',
    ],
    later: 'plus tard\u00a0: dans 1 tour',
    spread: 'étalé sur 2 tours',
    events: [
      'Les événements\u00a0: une date (`at: 2`) ou une chance à chaque tour. `absorbed_by: shield`\u00a0: le bouclier amortit.',
    ],
    endings: [
      'Les fins\u00a0: la première dont la condition est vraie l’emporte\u202f; la dernière n’a pas de condition.',
      '`family` choisit l’affiche\u00a0: emancipation, golden-cage, tyranny, missed, fragile ou fall.',
    ],
    map: 'La carte\u00a0: `town`, le plan d’une ville\u202f; `world`, le monde.',
  },
};

type TemplateWords = typeof fr;

const en: TemplateWords = {
  names: {
    learning: 'learning',
    trust: 'trust',
    traces: 'traces',
    budget: 'budget',
    watched: 'feeling-tracked',
    reliable: 'reliability',
    fact: 'unesco-ethics',
    robot: 'robot',
    memory: 'memory',
    leak: 'leak',
    good: 'in-good-company',
    bad: 'under-the-eye',
    between: 'in-between',
  },
  notes: {
    head: (title: string, isForTerminal: boolean) => [
      title,
      '',
      'This world is small and whole: it can be played as it is. Change the texts first, then the numbers.',
      isForTerminal
        ? 'After each change: npm run -s check -- this file. The guide is scenarios/GUIDE.en.md.'
        : 'After each change, save: in the game, “My scenarios” tells what is wrong, and gives the guide.',
      'A line that starts with # is a note: the game does not read it.',
    ],
    languages: 'The language of the texts.',
    turns: 'How many decisions; `first` names the first turn: 1, a year such as 2026, or a half-year such as 2026-S2.',
    gauges: [
      'Gauges: what goes up and down, from 0 to 100. `start`: the value at the start.',
      '`rest` and `relax`: when nothing happens, the gauge slides toward `rest`, `relax` of the way each turn.',
    ],
    low: 'here, less is better',
    resource: 'a resource: options spend it',
    indices: [
      'The two axes of the score, then the shield that softens shocks. The numbers are weights.',
      'In the axes, only what people live; never the same gauge in both.',
    ],
    assumptions: 'Assumptions: what one may doubt. Each multiplies the numbers that name it.',
    couplings: [
      'Links: each turn, for each point of `from` above `above`, `to` changes by `gain`.',
      'A link says why, and gives its strongest objection.',
    ],
    facts: 'Facts: one dated sentence and its source. Put your own in place of this one.',
    dossiers: [
      'Dossiers: a situation and three answers, one for each doctrine.',
      'cop: agree with others. public: pay and check. laissez_faire: let people choose.',
      'Each option has a strength and a price; one of the three costs nothing.',
    ],
    later: 'later: in 1 turn',
    spread: 'spread over 2 turns',
    events: ['Events: a date (`at: 2`) or a chance each turn. `absorbed_by: shield`: the shield softens the blow.'],
    endings: [
      'Endings: the first whose condition is true wins; the last has no condition.',
      '`family` picks the poster: emancipation, golden-cage, tyranny, missed, fragile or fall.',
    ],
    map: 'The map: `town`, the plan of a town; `world`, the world.',
  },
};

/** Names and notes, in the first language of the author. */
export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = { fr, en };

/** What players read. */
export const TEMPLATE_TEXTS = {
  summary: {
    fr: 'Un robot répond aux questions dans une bibliothèque scolaire. Deux décisions, et ce qu’elles laissent.',
    en: 'A robot answers questions in a school library. Two decisions, and what they leave behind.',
  },
  learning: { fr: 'Savoir', en: 'Learning' },
  trust: { fr: 'Confiance', en: 'Trust' },
  traces: { fr: 'Traces', en: 'Traces' },
  tracesAbout: { fr: 'Ce que la machine garde de vous.', en: 'What the machine keeps about you.' },
  budget: { fr: 'Budget', en: 'Budget' },
  reliable: { fr: 'Fiabilité du robot', en: 'How reliable the robot is' },
  reliableAbout: {
    fr: 'Bas\u00a0: il se trompe une fois sur deux. Haut\u00a0: il explique mieux qu’un livre.',
    en: 'Low: it is wrong every other time. High: it explains better than a book.',
  },
  watched: { fr: 'Se savoir suivi', en: 'Feeling tracked' },
  watchedWhy: {
    fr: 'Quand tout est noté, on n’ose plus demander.',
    en: 'When everything is noted, people no longer dare to ask.',
  },
  watchedObjection: {
    fr: 'Beaucoup de gens n’y pensent pas, et demandent quand même.',
    en: 'Many people do not think of it, and ask all the same.',
  },
  fact: {
    fr: 'Le 23 novembre 2021, la conférence générale de l’UNESCO a adopté la Recommandation sur l’éthique de l’IA, approuvée par ses 193 États membres mais non contraignante.',
    en: 'On 23 November 2021 UNESCO’s General Conference adopted the Recommendation on the Ethics of Artificial Intelligence, approved by its 193 member states but not binding.',
  },
  robotTitle: { fr: 'Un robot à la bibliothèque', en: 'A robot in the library' },
  robotText: {
    fr: 'Un robot répond aux élèves dans la bibliothèque. Il est patient, il ne ferme jamais, et il se trompe parfois. Une élève timide lui pose toutes ses questions\u202f; un autre a recopié une réponse fausse. Qui décide de ce qu’il peut dire\u202f?',
    en: 'A robot answers pupils in the library. It is patient, it never closes, and it is sometimes wrong. A shy girl asks it everything; a boy has copied a false answer. Who decides what it may say?',
  },
  robotCop: { fr: 'Écrire une règle avec d’autres écoles', en: 'Write a rule with other schools' },
  robotPublic: { fr: 'Payer quelqu’un pour vérifier ses réponses', en: 'Pay someone to check its answers' },
  robotFree: { fr: 'Laisser chacun s’en servir', en: 'Let everyone use it' },
  memoryTitle: { fr: 'Le robot se souvient', en: 'The robot remembers' },
  memoryText: {
    fr: 'Il garde chaque question, avec le nom de qui la pose. C’est commode pour aider la fois suivante. C’est gênant quand la question était intime. L’entreprise promet des réponses meilleures si l’on garde tout. Que fait-on de sa mémoire\u202f?',
    en: 'It keeps every question, with the name of whoever asked. That is handy for helping the next time. It is awkward when the question was a private one. The company promises better answers if everything is kept. What is to be done with its memory?',
  },
  memoryCop: { fr: 'Faire voter les élèves', en: 'Let the pupils vote' },
  memoryPublic: { fr: 'Payer un service qui efface chaque soir', en: 'Pay for a service that deletes every night' },
  memoryFree: { fr: 'Tout garder, et améliorer le robot', en: 'Keep it all, and improve the robot' },
  leakTitle: { fr: 'Les questions du robot affichées au mur', en: 'The robot’s questions pinned to the wall' },
  leakText: {
    fr: 'Quelqu’un a trouvé la liste. On reconnaît tout le monde.',
    en: 'Someone found the list. Everyone can be recognised.',
  },
  goodTitle: { fr: 'Bien entouré', en: 'In good company' },
  goodText: {
    fr: 'On demande au robot, puis on en parle à quelqu’un. La bibliothécaire a gardé sa chaise.',
    en: 'People ask the robot, then talk it over with someone. The librarian has kept her chair.',
  },
  badTitle: { fr: 'Sous l’œil', en: 'Under the eye' },
  badText: {
    fr: 'Le robot sait qui a peur de quoi. On ne lui pose plus que des questions d’élève modèle.',
    en: 'The robot knows who is afraid of what. Nobody asks it anything but a model pupil’s questions.',
  },
  betweenTitle: { fr: 'Entre les deux', en: 'In between' },
  betweenText: {
    fr: 'Certains jours il aide, certains jours il gêne. La décision attend la prochaine équipe.',
    en: 'Some days it helps, some days it gets in the way. The decision waits for the next team.',
  },
} as const satisfies Record<string, Said>;

/** What `npm run new` says. */
const frenchSentences = {
  usage: `Écrit un scénario à compléter, prêt à être joué.

  npm run new -- NOM [--title "Mon titre"] [--lang fr|en|fr,en] [--in DOSSIER]`,
  askId: 'Le nom court du scénario (minuscules, sans accent, comme robot-cdi)',
  askTitle: 'Son titre',
  askLanguages: 'Ses langues\u00a0: fr, en ou fr,en',
  badId: (id: string, near: string) =>
    `«\u00a0${id}\u00a0» ne peut pas être un nom\u00a0: des minuscules sans accent, des chiffres et des tirets. Essayez ${near}.`,
  badTitle: (most: number) => `Le titre doit tenir sur une ligne et compter de 1 à ${most} caractères.`,
  badLanguages: (text: string) => `«\u00a0${text}\u00a0»\u00a0: les langues possibles sont fr, en ou fr,en.`,
  exists: (file: string) => `${file} existe déjà\u00a0: je n’y touche pas. Choisissez un autre nom.`,
  cannotWrite: (file: string) => `Impossible d’écrire ${file}.`,
  written: (file: string) => `${file} est écrit. Il se joue déjà.`,
  next: 'Et maintenant :',
  steps: {
    edit: 'l’ouvrir dans un éditeur de texte et changer les phrases',
    check: 'vérifier',
    play: 'jouer une partie, sans écran',
    balance: 'voir si le monde est juste',
    start: 'jouer dans le navigateur',
    guide: 'Le guide\u00a0: scenarios/GUIDE.md',
    openInGame: 'dans le jeu, «\u00a0Mes scénarios\u00a0» ouvre ce fichier',
  },
};

type NewWords = typeof frenchSentences;

const englishSentences: NewWords = {
  usage: `Writes a scenario to fill in, ready to be played.

  npm run new -- NAME [--title "My title"] [--lang fr|en|fr,en] [--in FOLDER]`,
  askId: 'The short name of the scenario (lower case, no accents, such as library-robot)',
  askTitle: 'Its title',
  askLanguages: 'Its languages: fr, en or fr,en',
  badId: (id, near) => `“${id}” cannot be a name: lower-case letters, digits and hyphens. Try ${near}.`,
  badTitle: (most) => `The title must fit on one line and have 1 to ${most} characters.`,
  badLanguages: (text) => `“${text}”: the languages can be fr, en or fr,en.`,
  exists: (file) => `${file} already exists: it is left as it is. Choose another name.`,
  cannotWrite: (file) => `Cannot write ${file}.`,
  written: (file) => `${file} is written. It can already be played.`,
  next: 'And now:',
  steps: {
    edit: 'open it in a text editor and change the sentences',
    check: 'check it',
    play: 'play a game, without a screen',
    balance: 'see whether the world is fair',
    start: 'play it in the browser',
    guide: 'The guide: scenarios/GUIDE.en.md',
    openInGame: 'in the game, “My scenarios” opens this file',
  },
};

export const NEW_WORDS: Readonly<Record<Language, NewWords>> = { fr: frenchSentences, en: englishSentences };
