/** The person at the terminal: where they stand, and what they speak. */
import type { Language } from '../../words/language';
import { TERMINAL_WORDS } from '../../words/terminal';

/** The folder in which the person typed the command; npm moves to the project's. */
export const here = process.env['INIT_CWD'] ?? process.cwd();

/** French, unless the machine says English. */
export const spokenLanguage = (): Language => {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'fr';
};

/** The language asked for by `--lang`, or the person's; another one is refused. */
export function languageOption(asked: string | undefined): Language {
  const language = asked ?? spokenLanguage();
  if (language === 'fr' || language === 'en') return language;
  throw new Refused(`--lang ${language}: fr, en`);
}

/** A request that can't be carried out: its message is for the person, and the tool leaves with 2. */
export class Refused extends Error {}

/** Runs a tool's work, or prints its usage to whoever asks for help; a refusal is told in one sentence, with the usage where it helps. */
export async function tell(work: () => Promise<void>, usage: string): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return;
  }
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused) && !isUnknownOption(error)) throw error;
    const sentence =
      error instanceof Refused ? error.message : TERMINAL_WORDS[spokenLanguage()].unknownOption(optionIn(error));
    console.error([sentence, usage].filter(Boolean).join('\n\n'));
    process.exitCode = 2;
  }
}

/** Whoever reads what is printed may stop before its end: `… | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The option that parseArgs did not take, between quotes in its message. */
const optionIn = (error: Error): string => /'(--?[^'\s]+)/.exec(error.message)?.[1] ?? error.message;

/** node:util's parseArgs throws these. */
const isUnknownOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
