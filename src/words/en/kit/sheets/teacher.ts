/** The teacher's sheet: aims, timing, questions, precautions. */
import type fr from '../../../fr/kit/sheets/teacher';
import { counted } from '../../grammar';

export default {
  title: 'Teacher’s notes',
  objectives: 'By the end, the pupil can',
  usualObjectives: [
    'Say, of a decision, who gains by it and who pays for it.',
    'Predict an effect, and explain the gap by a cause.',
    'Judge an argument by its reason, even when one thinks otherwise.',
  ],
  programme: 'Curriculum and competences, to be checked for this year',
  noProgramme: 'This world names none: fill in “programme”, under “lesson”, in its file.',
  timing: 'The plan',
  minutes: (n) => counted(n, { one: 'minute', other: 'minutes' }),
  usualTiming: [
    {
      minutes: 25,
      steps: [
        { minutes: 4, text: 'The three routes, read aloud. Each writes theirs down.' },
        { minutes: 14, text: 'Two or three dossiers all together, a forecast before each.' },
        { minutes: 5, text: 'Two causes, read with the “Why?” button.' },
        { minutes: 2, text: 'The sheet: one decision I would take again, one I would not.' },
      ],
    },
    {
      minutes: 55,
      steps: [
        { minutes: 5, text: 'The three routes, and the top of the sheet.' },
        { minutes: 8, text: 'One dossier all together, with a forecast.' },
        { minutes: 25, text: 'The game in threes or fours; roles rotate at each dossier.' },
        { minutes: 12, text: 'The codes in “For the class”; each group plays one of its turning points again.' },
        { minutes: 5, text: 'Three sentences, on the sheet.' },
      ],
    },
    {
      minutes: 110,
      steps: [
        { minutes: 10, text: 'The three routes, and the top of the sheet.' },
        { minutes: 35, text: 'The game in groups, with forecasts.' },
        { minutes: 10, text: 'The codes in “For the class”. End of the first hour.' },
        { minutes: 25, text: 'The same game by another route, or the agreement on paper.' },
        { minutes: 18, text: 'The debate: causes, people touched, assumptions.' },
        { minutes: 12, text: 'Three sentences, and what one can do on Monday.' },
      ],
    },
  ],
  ways: 'By the room',
  wayList: [
    [
      'Without a network',
      'Open the page once the day before: it plays again offline. Or dossiers and roles on paper, and a show of hands.',
    ],
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
    'Reasons and delegations are judged, never a pupil nor an opinion.',
  ],
} satisfies typeof fr;
