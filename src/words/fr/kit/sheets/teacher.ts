/** The teacher's sheet: aims, timing, questions, precautions. */
import { counted } from '../../grammar';

export default {
  title: 'Fiche professeur',
  objectives: 'À la fin, l’élève sait',
  usualObjectives: [
    'Dire, pour une décision, qui y gagne et qui la paie.',
    'Prévoir un effet, et expliquer l’écart par une cause.',
    'Juger un argument par sa raison, même quand on est de l’autre avis.',
  ],
  programme: 'Programmes et compétences, à vérifier pour l’année en cours',
  noProgramme:
    'Ce monde n’en nomme pas\u00a0: complétez «\u00a0programme\u00a0», sous «\u00a0lesson\u00a0», dans son fichier.',
  timing: 'Le déroulé',
  minutes: (n: number) => counted(n, { one: 'minute', other: 'minutes' }),
  usualTiming: [
    {
      minutes: 25,
      steps: [
        { minutes: 4, text: 'Les trois routes, lues à voix haute. Chacun note la sienne.' },
        { minutes: 14, text: 'Deux ou trois dossiers tous ensemble, un pronostic avant chacun.' },
        { minutes: 5, text: 'Deux causes, lues au bouton «\u00a0Pourquoi\u202f?\u00a0».' },
        { minutes: 2, text: 'La fiche\u00a0: une décision que je referais, une autre non.' },
      ],
    },
    {
      minutes: 55,
      steps: [
        { minutes: 5, text: 'Les trois routes, et le haut de la fiche.' },
        { minutes: 8, text: 'Un dossier tous ensemble, avec pronostic.' },
        { minutes: 25, text: 'La partie par groupes de trois ou quatre\u202f; les rôles tournent à chaque dossier.' },
        {
          minutes: 12,
          text: 'Les codes dans «\u00a0Pour la classe\u00a0»\u202f; chaque groupe rejoue un de ses tournants.',
        },
        { minutes: 5, text: 'Trois phrases, sur la fiche.' },
      ],
    },
    {
      minutes: 110,
      steps: [
        { minutes: 10, text: 'Les trois routes, et le haut de la fiche.' },
        { minutes: 35, text: 'La partie par groupes, avec pronostics.' },
        { minutes: 10, text: 'Les codes dans «\u00a0Pour la classe\u00a0». Fin de la première heure.' },
        { minutes: 25, text: 'La même partie par une autre route, ou l’accord sur papier.' },
        { minutes: 18, text: 'Le débat\u00a0: causes, personnes touchées, hypothèses.' },
        { minutes: 12, text: 'Trois phrases, et ce que l’on peut faire lundi.' },
      ],
    },
  ],
  ways: 'Selon la salle',
  wayList: [
    [
      'Sans réseau',
      'Ouvrez la page une fois la veille\u00a0: elle se rejoue hors ligne. Ou les dossiers et les rôles, sur papier, et un vote à main levée.',
    ],
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
    'On juge des raisons et des délégations, jamais un élève ni son opinion.',
  ],
};
