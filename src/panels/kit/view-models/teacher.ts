/** A teacher's notes: those of the world, and the usual ones where it has none. */
import { sourceView } from '../../../view-models/facts';
import type { Locale } from '../../../view-models/locale';
import { dossierTitle } from '../../../view-models/choices';
import { kitWords } from '../../../words/class';
import type { Kit } from './kit';
import { type Step, usualPlans } from './plans';
import { partiesOf } from './roles';

/** Disputed links that are quoted, at most: the notes are read before a lesson. */
const MOST_DISPUTED = 4;

export function teacherView({ scenario, lesson }: Pick<Kit, 'scenario' | 'lesson'>, locale: Locale) {
  const words = kitWords(locale.language).teacher;
  const { say } = locale;
  const isBargained = partiesOf(scenario).length > 0;
  /** What the world says; what is usual where it says nothing. */
  const or = <T>(own: readonly T[] | undefined, usual: readonly T[]): readonly T[] =>
    own === undefined || own.length === 0 ? usual : own;
  return {
    objectives: or(lesson?.objectives.map(say), words.usualObjectives),
    programme: (lesson?.programme ?? []).map(({ subject, text, source }) => ({
      subject: say(subject),
      text: say(text),
      source: source === null ? null : sourceView(source),
    })),
    timing: or(
      lesson?.timing.map(({ minutes, steps }) => ({
        minutes,
        steps: steps.map((step) => ({ minutes: step.minutes, text: say(step.text) })),
      })),
      usualPlans(scenario, locale),
    ).map(({ minutes, steps }) => ({ minutes, steps: fromStart(steps) })),
    questions: or(
      lesson?.questions.map(({ ask, listen }) => [say(ask), say(listen)] as const),
      words.usualQuestions.map(([ask, listen]) => [ask!, listen!] as const),
    ),
    sensitive: (lesson?.sensitive ?? []).map(({ dossier, text }) => ({
      title: dossierTitle(scenario, dossier, locale),
      text: say(text),
    })),
    ways: [[words.offline.name, words.offline.text(isBargained)], ...words.wayList.map(([way, text]) => [way!, text!])],
    good: [...words.goodList, words.judged(isBargained)],
    leftOut: or(lesson?.leftOut.map(say), words.usualLeftOut),
    disputed: Object.values(scenario.texts.couplings)
      .flatMap(({ why, label, objection }) =>
        objection === null ? [] : [{ claim: say(why ?? label), objection: say(objection) }],
      )
      .slice(0, MOST_DISPUTED),
  };
}

/** Steps with the minute at which each begins and ends. */
function fromStart(steps: readonly Step[]) {
  let at = 0;
  return steps.map(({ minutes, text }) => ({ from: at, to: (at += minutes), text }));
}
