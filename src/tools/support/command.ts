/** What every command does: knows where the person stands and which language they read, and refuses in a sentence. */
import { isLanguage, type Language, languageOf, LANGUAGES } from '../../words/languages';
import { terminalWords } from '../../words/tools';

/** The folder in which the command was typed; npm moves to the project's. */
export const workingFolder = process.env['INIT_CWD'] ?? process.cwd();

/** That of the machine, where the interface has it. */
export const terminalLanguage = (): Language =>
  languageOf(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '');

/**
 * The language asked for by `--lang`, or that of the terminal.
 * @throws CommandError when there is no such language
 */
export function languageOption(asked: string = terminalLanguage()): Language {
  if (!isLanguage(asked)) throw new CommandError(`--lang ${asked}: ${LANGUAGES.join(', ')}`);
  return asked;
}

/**
 * A whole number of at most so much.
 * @param refusal what is said of anything else
 * @throws CommandError
 */
export function wholeNumberOption(text: string, most: number, refusal: (text: string) => string): number {
  if (!/^\d+$/.test(text) || Number(text) > most) throw new CommandError(refusal(text));
  return Number(text);
}

/** @throws CommandError when the text is not an integer of 32 bits */
export const seedOption = async (text: string, language: Language): Promise<number> =>
  wholeNumberOption(text, 2 ** 32 - 1, (await terminalWords.load(language)).badSeed);

/** A request that cannot be carried out. The command prints the message, with its usage, and leaves with 2. */
export class CommandError extends Error {}

/** Runs a command, or prints its usage to whoever asks for help. */
export async function runCommand(usage: string, work: () => Promise<void>): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return;
  }
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CommandError) && !isUnknownOption(error)) throw error;
    const sentence =
      error instanceof CommandError
        ? error.message
        : (await terminalWords.load(terminalLanguage())).unknownOption(optionIn(error));
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
