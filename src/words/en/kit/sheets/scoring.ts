/** How the arguments are scored. */
import type fr from '../../../fr/kit/sheets/scoring';

export default {
  title: 'Scoring the arguments',
  lead: 'This does not measure an opinion: it measures whether the class tells sound arguments from unsound ones, of every camp.',
  steps: [
    'Collect the sheets, without names. For each argument, count the crosses under “Sound”, before and then after.',
    'For each camp: the share of “Sound” at the sound argument, minus the share of “Sound” at the unsound one. From −100 to +100.',
    'Compare before and after, camp by camp. 0: chance, or believing everything. +100: they are always told apart.',
    'A gain in one camp alone is a change of opinion. A gain in all three is learning.',
    'The class sees sums only. Under ten sheets, conclude nothing.',
  ],
  columns: {
    claim: 'Argument',
    camp: 'Camp',
    is: 'It is',
    why: 'Why',
    before: 'Sound before',
    after: 'Sound after',
  },
  sheets: 'Sheets',
  when: 'Moment',
  result: 'Telling apart, by camp',
  example: (sound, unsound, all, score) =>
    `Example, ${all} sheets: ${sound} crosses under “Sound” at the sound argument, ${unsound} at the unsound one. They are told apart at ${score}.`,
  is: { sound: 'sound', unsound: 'unsound' },
  source: 'Measure: hit rate minus false alarm rate (Snodgrass and Corwin, 1988).',
} satisfies typeof fr;
