/** What a class talks about once its game is over, in words. */
import type { Debrief } from '../../../class';
import type { PlayableScenario } from '../../../scenario/playable';
import { answerName, questionName } from '../../../view-models/choices';
import type { Locale } from '../../../view-models/locale';
import { moveName } from '../../../view-models/names';
import { endingTitle } from '../../../view-models/outcome';
import { roomWords } from '../../../words/class';

type Change = Debrief['changes'][number];

/** A game that was played, or that would have been. */
export interface CourseView {
  ending: string;
  axes: Debrief['outcome']['axes'];
  /** Whole percent of the weight that signed, session by session. */
  signed: readonly number[];
}

export const courseView = (
  { ending, axes, sessions }: Debrief['outcome'],
  scenario: PlayableScenario,
  locale: Locale,
): CourseView => ({
  ending: endingTitle(scenario, ending, locale),
  axes,
  signed: sessions.map(({ signedWeight }) => Math.floor(signedWeight)),
});

/** The decision that would have been another, in a few words. */
export function changeName(change: Change, scenario: PlayableScenario, locale: Locale): string {
  const words = roomWords(locale.language).end;
  switch (change.kind) {
    case 'vote': {
      const { question, instead } = change;
      return words.instead(questionName(scenario, question, locale), answerName(scenario, question, instead, locale));
    }
    case 'word':
      return words.word[change.signs ? 'sign' : 'hold'](locale.say(scenario.texts.actors[change.party]!.short));
    case 'deal':
      return words.without(moveName(scenario, change.answer as never, locale));
  }
}

/** What became of a delegation; its word and its line are null where nothing can be said of them. */
export function delegationView(one: Debrief['delegations'][number], scenario: PlayableScenario, locale: Locale) {
  const { party, instruction, crossed, kept, broken, mandate } = one;
  return {
    party,
    short: locale.say(scenario.texts.actors[party]!.short),
    redLine: instruction === null ? null : inWords(instruction.redLine, locale),
    line: crossed === null ? null : crossed ? ('crossed' as const) : ('held' as const),
    word: broken > 0 ? ('broken' as const) : kept > 0 ? ('kept' as const) : null,
    mandate: mandate === null ? null : locale.numbers.whole(mandate),
  };
}

/** A text of an instruction; in another language where the scenario has it in no other. */
const inWords = (text: Readonly<Record<string, string>>, { language }: Locale): string =>
  text[language] ?? Object.values(text)[0] ?? '';
