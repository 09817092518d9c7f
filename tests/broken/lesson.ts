/**
 * The lesson: minutes that do not add up, claims that ask more of one camp, a dossier that is not there.
 * See `table.ts` to read a row, and to add one.
 */
import type { Table } from './table';

/** A lesson before the first block, in a file in one language. */
const withLesson = (lines: string): { find: string; replace: string } => ({
  find: 'languages: [fr]\n',
  replace: `languages: [fr]\nlesson:\n${lines}\n`,
});

const claim = (camp: string, is: string) => `    - { text: Un argument., camp: ${camp}, is: ${is}, why: Une raison. }`;

export const LESSON_ROWS: Table = {
  'lesson-minutes': {
    ...withLesson(
      '  timing:\n    - minutes: [|55|]\n      steps: [{ minutes: 30, text: Jouer. }, { minutes: 20, text: Débattre. }]',
    ),
    code: 'minutes-apart',
    fix: '`minutes: 50`',
  },
  'lesson-claims-of-one-camp': {
    ...withLesson(
      [
        '  [|claims|]:',
        claim('cop', 'sound'),
        claim('cop', 'unsound'),
        claim('public', 'sound'),
        claim('public', 'unsound'),
        claim('laissez_faire', 'unsound'),
      ].join('\n'),
    ),
    code: 'claims-lopsided',
    fix: '`{ text: …, camp: laissez_faire, is: sound, why: … }`',
  },
  'lesson-point-elsewhere': {
    ...withLesson('  points: [{ text: Une idée., other: Une autre., dossiers: [[|camera|]] }]'),
    code: 'unknown-name',
    fix: '`cameras`',
  },
  'lesson-dossier': {
    ...withLesson('  sensitive: [{ dossier: [|camera|], text: Un fichage. }]'),
    code: 'unknown-name',
    fix: '`cameras`',
  },
};
