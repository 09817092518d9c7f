/** What a check comes to, around its problems: for the workshop and the terminal. */
import type fr from '../fr/check';
import { plural } from './grammar';

export default {
  factsRight: 'All right. The facts can be cited.',
  error: 'Error',
  warning: 'To check',
  allRight: (files: number) =>
    plural(files, { one: 'All right. The scenario can be played.', other: `All right: ${files} files.` }),
  playable: (warnings: number) =>
    plural(warnings, {
      one: 'The scenario can be played; one point to check.',
      other: `The scenario can be played; ${warnings} points to check.`,
    }),
  errors: (errors: number) => plural(errors, { one: 'One error to mend.', other: `${errors} errors to mend.` }),
  usage: 'Usage: npm run -s check -- FILE.yaml… [--lang fr|en] [--json] [--watch]',
  unreadable: (file: string) => `Cannot read the file ${file}`,
  watching: 'Waiting for your changes (Ctrl+C to stop).',
} satisfies typeof fr;
