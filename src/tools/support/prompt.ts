/** Questions at a terminal, one at a time, until the answer can be used. */
import type { Interface } from 'node:readline/promises';
import { CommandError } from './command';

/** A valid answer, or what is wrong with it in a sentence. */
export type Answer<T> = { value: T } | { fault: string };

export interface Question<T> {
  text: string;
  /** Taken when the answer is empty, or when nobody is there to answer; null when there is none. */
  usual: string | null;
  read: (answer: string) => Answer<T>;
}

/**
 * What was given as an argument; else what the person answers, asked again until it can be used; else, without a terminal,
 * the usual.
 * @throws CommandError when what was given cannot be used, or the person would rather not answer
 */
export async function ask<T>(
  { text, usual, read }: Question<T>,
  given: string | undefined,
  terminal: Pick<Interface, 'question'> | null,
): Promise<T> {
  if (given !== undefined || terminal === null) {
    const written = given ?? usual;
    if (written === null) throw new CommandError('');
    const answer = read(written);
    if ('fault' in answer) throw new CommandError(answer.fault);
    return answer.value;
  }
  let prompt = `${text}${usual === null ? '' : ` [${usual}]`}\n> `;
  for (;;) {
    // Ctrl+D or Ctrl+C rejects.
    const written = await terminal.question(prompt).catch(() => {
      throw new CommandError('');
    });
    const answer = read(written.trim() === '' && usual !== null ? usual : written);
    if ('value' in answer) return answer.value;
    prompt = `${answer.fault}\n> `;
  }
}
