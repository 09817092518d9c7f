/** The plans of a lesson with a world that has none of its own: what fits its number of decisions, and whether it bargains. */
import type { PlayableScenario } from '../../../scenario/playable';
import type { Locale } from '../../../view-models/locale';
import { kitWords } from '../../../words/class';
import { partiesOf } from './roles';

export interface Step {
  minutes: number;
  text: string;
}
export interface Plan {
  minutes: number;
  steps: readonly Step[];
}

/** Decisions of a world that a class can play twice in an hour. */
const SHORT = 5;
/** Decisions that are taken all together when there is little time: `some` of a longer game. */
const SOME = 3;

/** Minutes of a decision with its forecast and a vote, the first time and by another route; of a whole game, at most. */
const [FIRST, AGAIN] = [7, 6];
const [LONGEST, LONGEST_AGAIN] = [21, 15];
/** A debate that would last longer makes room for a fourth answer. */
const LONGEST_DEBATE = 20;

/** Each plan lasts as long as it says. */
export function usualPlans(scenario: PlayableScenario, { language }: Locale): Plan[] {
  const say = kitWords(language).teacher.steps;
  const { turns } = scenario.rules;
  const isBargained = partiesOf(scenario).length > 0;
  const end = { minutes: 5, text: say.sentences };
  const brief: Plan = {
    minutes: 25,
    steps: [
      { minutes: 4, text: say.read },
      { minutes: 14, text: turns <= SOME ? say.all(turns) : say.some },
      { minutes: 5, text: say.causes },
      { minutes: 2, text: say.sheet },
    ],
  };
  const second = [
    { minutes: 25, text: isBargained ? say.onPaper : turns <= SHORT ? say.fourth : say.otherRoute },
    { minutes: 18, text: say.debate },
    { minutes: 12, text: say.monday },
  ];
  if (turns > SHORT)
    return [
      brief,
      {
        minutes: 55,
        steps: [
          { minutes: 5, text: say.routes },
          { minutes: 8, text: say.one },
          { minutes: 25, text: say.groups },
          { minutes: 12, text: say.codes },
          end,
        ],
      },
      {
        minutes: 110,
        steps: [
          { minutes: 10, text: say.routes },
          { minutes: 35, text: say.groups },
          { minutes: 10, text: say.half },
          ...second,
        ],
      },
    ];
  const first = Math.min(FIRST * turns, LONGEST);
  const again = Math.min(AGAIN * turns, LONGEST_AGAIN);
  const left = 55 - 5 - first - again - end.minutes;
  const debate = Math.min(left, LONGEST_DEBATE);
  return [
    brief,
    {
      minutes: 55,
      steps: [
        { minutes: 5, text: say.routes },
        { minutes: first, text: say.all(turns) },
        { minutes: again, text: say.otherRoute },
        ...(left > debate ? [{ minutes: left - debate, text: say.fourth }] : []),
        { minutes: debate, text: say.codes },
        end,
      ],
    },
    {
      minutes: 110,
      steps: [
        { minutes: 10, text: say.routes },
        { minutes: first, text: say.all(turns) },
        { minutes: 35 - first, text: say.otherRoutes },
        { minutes: 10, text: say.half },
        ...second,
      ],
    },
  ];
}
