/** The teacher's sheet: aims, timing, questions, precautions. */
import { counted, inWords } from '../../grammar';

export default {
  title: 'Fiche professeur',
  objectives: 'À la fin, l’élève sait',
  usualObjectives: [
    'Dire, pour une décision, qui y gagne et qui la paie.',
    'Prévoir un effet, et expliquer l’écart par une cause.',
    'Juger un argument par sa raison, même quand on est de l’autre avis.',
  ],
  programme: 'Programmes et compétences, à vérifier pour l’année en cours',
  noProgramme: 'Ce monde n’en nomme pas. Les vôtres\u00a0:',
  timing: 'Le déroulé',
  minutes: (n: number) => counted(n, { one: 'minute', other: 'minutes' }),
  steps: {
    read: 'Les trois routes, lues à voix haute. Chacun note la sienne.',
    routes: 'Les trois routes, et le haut de la fiche.',
    all: (n: number) =>
      n === 1
        ? 'Le dossier, tous ensemble, un pronostic avant.'
        : `Les ${inWords(n)} dossiers, tous ensemble, un pronostic avant chacun.`,
    some: 'Trois dossiers, tous ensemble, un pronostic avant chacun.',
    one: 'Un dossier tous ensemble, avec pronostic.',
    groups: 'La partie par groupes de trois ou quatre, avec pronostics\u202f; on change de lecteur à chaque dossier.',
    otherRoute: 'Par groupes, la même partie par une autre route.',
    otherRoutes: 'Par groupes, la même partie par chacune des deux autres routes.',
    causes: 'Deux causes, lues au bouton «\u00a0Pourquoi\u202f?\u00a0».',
    codes: 'Les codes dans «\u00a0Pour la classe\u00a0»\u202f; chaque groupe rejoue un de ses tournants.',
    half: 'Les codes dans «\u00a0Pour la classe\u00a0». Fin de la première heure.',
    onPaper: 'L’accord sur papier\u00a0: une feuille par délégation, trois tours, une carte par tour.',
    fourth: 'Chaque groupe écrit une quatrième réponse à un dossier\u00a0: qui y gagne, qui la paie.',
    debate: 'Le débat\u00a0: causes, personnes touchées, hypothèses.',
    sheet: 'La fiche\u00a0: une décision que je referais, une autre non.',
    sentences: 'Trois phrases, sur la fiche.',
    monday: 'Trois phrases, et ce que l’on peut faire lundi.',
  },
  ways: 'Selon la salle',
  /** `isBargained`: there are delegations, with sheets of their own. */
  offline: {
    name: 'Sans réseau',
    text: (isBargained: boolean) =>
      `Ouvrez la page une fois la veille\u00a0: elle se rejoue hors ligne. Ou les dossiers${isBargained ? ', les délégations et leurs cartes' : ''}, sur papier, et un vote à main levée.`,
  },
  wayList: [
    [
      'Avec des téléphones',
      'Un par groupe de trois ou quatre. Le lien de la classe donne à tous le même monde\u202f; le code de fin revient dans «\u00a0Pour la classe\u00a0».',
    ],
    [
      'Un seul ordinateur',
      'La partie projetée\u00a0: on lit, chacun note son pronostic, on vote à main levée, on joue.',
    ],
  ],
  questions: 'Les questions, et ce qu’il faut y guetter',
  usualQuestions: [
    ['À quel moment était-ce joué\u202f?', 'Une décision nommée, et le tour où son effet est arrivé.'],
    ['Qui a profité, et qui a payé\u202f?', 'Des personnes, et non «\u00a0la société\u00a0».'],
    [
      'Votre pronostic était faux\u00a0: pourquoi\u202f?',
      'Un retard, un lien oublié ou le hasard\u202f; «\u00a0le jeu triche\u00a0» n’est pas une cause.',
    ],
    [
      'Quel est le meilleur argument de la route que vous n’aimez pas\u202f?',
      'Un argument que l’autre camp reconnaîtrait pour le sien.',
    ],
  ],
  sensitive: 'Dossiers à annoncer',
  sensitiveHelp: 'Dites avant quel sujet vient, et laissez passer un dossier à qui le demande.',
  leftOut: 'Ce que le modèle laisse de côté',
  usualLeftOut: [
    'Les nombres sont des hypothèses\u00a0: le jeu les laisse changer, il ne prédit rien.',
    'Chaque fait porte sa date\u00a0: relisez-le avant la séance.',
  ],
  disputed: 'Ce que le modèle suppose, et ce qu’on peut lui opposer',
  good: 'Ce qui fait que cela marche',
  goodList: [
    'Plusieurs parties courtes valent mieux qu’une longue.',
    'Le pronostic avant l’effet\u00a0: c’est l’écart que l’on retient.',
    'Le débat part de la partie des élèves. Il finit sur ce que l’on peut faire, pas sur l’alarme.',
  ],
  judged: (isBargained: boolean) =>
    `On juge des raisons${isBargained ? ' et des délégations' : ''}, jamais un élève ni son opinion.`,
};
