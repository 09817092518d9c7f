/** The teacher's sheet: aims, timing, questions, precautions. */
import type fr from '../../../fr/kit/sheets/teacher';
import { counted, inWords } from '../../grammar';

export default {
  title: 'Teacher’s notes',
  objectives: 'By the end, the pupil can',
  usualObjectives: [
    'Say, of a decision, who gains by it and who pays for it.',
    'Predict an effect, and explain the gap by a cause.',
    'Judge an argument by its reason, even when one thinks otherwise.',
  ],
  programme: 'Curriculum and competences, to be checked for this year',
  noProgramme: 'This world names none. Yours:',
  timing: 'The plan',
  minutes: (n) => counted(n, { one: 'minute', other: 'minutes' }),
  steps: {
    read: 'The three routes, read aloud. Each writes theirs down.',
    routes: 'The three routes, and the top of the sheet.',
    all: (n) =>
      n === 1
        ? 'The dossier, all together, a forecast before it.'
        : `The ${inWords(n)} dossiers, all together, a forecast before each.`,
    some: 'Three dossiers, all together, a forecast before each.',
    one: 'One dossier all together, with a forecast.',
    groups: 'The game in threes or fours, with forecasts; another one reads at each dossier.',
    otherRoute: 'In groups, the same game by another route.',
    otherRoutes: 'In groups, the same game by each of the two other routes.',
    causes: 'Two causes, read with the “Why?” button.',
    codes: 'The codes in “For the class”; each group plays one of its turning points again.',
    half: 'The codes in “For the class”. End of the first hour.',
    onPaper: 'The agreement on paper: one sheet a delegation, three rounds, one card a round.',
    fourth: 'Each group writes a fourth answer to a dossier: who gains by it, who pays for it.',
    debate: 'The debate: causes, people touched, assumptions.',
    sheet: 'The sheet: one decision I would take again, one I would not.',
    sentences: 'Three sentences, on the sheet.',
    monday: 'Three sentences, and what one can do on Monday.',
  },
  ways: 'By the room',
  offline: {
    name: 'Without a network',
    text: (isBargained) =>
      `Open the page once the day before: it plays again offline. Or the dossiers${isBargained ? ', the delegations and their cards' : ''} on paper, and a show of hands.`,
  },
  wayList: [
    [
      'With phones',
      'One for each group of three or four. The link of the class gives all the same world; the code of the end comes back to “For the class”.',
    ],
    ['One computer', 'The game is projected: it is read, each writes a forecast, hands are shown, it is played.'],
  ],
  questions: 'The questions, and what to listen for',
  usualQuestions: [
    ['When was it decided?', 'A named decision, and the turn when its effect came.'],
    ['Who gained, and who paid?', 'People, and not “society”.'],
    ['Your forecast was wrong: why?', 'A delay, a forgotten link or luck; “the game cheats” is no cause.'],
    [
      'What is the best argument for the route that you do not like?',
      'An argument that the other camp would own as theirs.',
    ],
  ],
  sensitive: 'Dossiers to announce',
  sensitiveHelp: 'Say beforehand what subject is coming, and let whoever asks skip a dossier.',
  leftOut: 'What the model leaves out',
  usualLeftOut: [
    'The numbers are assumptions: the game lets them change, and predicts nothing.',
    'Each fact has its date: read it again before the lesson.',
  ],
  disputed: 'What the model assumes, and what can be said against it',
  good: 'What makes it work',
  goodList: [
    'Several short games are worth more than a long one.',
    'The forecast before the effect: the gap is what one remembers.',
    'The debate starts from the pupils’ own game. It ends on what one can do, not on alarm.',
  ],
  judged: (isBargained) => `Reasons${isBargained ? ' and delegations' : ''} are judged, never a pupil nor an opinion.`,
} satisfies typeof fr;
