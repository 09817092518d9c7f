/** What the atelier says on demand: of the whole of a world, of its versions. */
import { counted, plural } from '../grammar';

export default {
  unwritten: (count: number) =>
    plural(count, { one: 'One text is still “To be written”.', other: `${count} texts are still “To be written”.` }),
  giveUnwritten: 'Give it all the same',
  /** The facts that a card cites. */
  facts: {
    choose: 'Choose facts',
    search: 'Look for a fact or its source',
    found: (count: number) =>
      count === 0 ? 'No fact has all these words.' : counted(count, { one: 'fact', other: 'facts' }),
    cited: (count: number, most: number) => `${count} chosen, ${most} at most`,
  },
  languages: {
    'extra-language': (language: string) => `Some texts are left in ${language}, which this world no longer speaks.`,
    'missing-language': (language: string) => `Some texts are missing in ${language}.`,
    remove: (language: string) => `Take out all that is in ${language}`,
    add: (language: string) => `Keep the world in ${language} too`,
  },
  inForm: {
    'no-fact': {
      message: 'No fact is shown here.',
      fix: 'Choose one or more in “The facts to show”: the pupil will see where this comes from.',
    },
  },
  lesson: {
    title: 'With its lesson?',
    about: (world: string) =>
      `“${world}” has a lesson for the teacher: goals, timing, questions for the debate. It speaks of that world, not yet of yours.`,
    without: 'Begin without a lesson',
    kept: 'Keep it, to rewrite it',
  },
  versions: {
    lead: 'Taking a version back loses nothing: “Undo” returns to the one of now.',
    none: 'There are none yet. One is kept for every five minutes of writing.',
    otherwise: (lines: number) => `${counted(lines, { one: 'line', other: 'lines' })} otherwise. `,
    take: 'Take back',
    takeBack: (when: string) => `Take back the version of ${when}`,
  },
};
