/** Asking a person, one question at a time, until the answer can be used. */
import type { Interface } from 'node:readline/promises';
import { Refused } from './terminal';

/** A valid answer, or what is wrong with it in a sentence. */
export type Reading<T> = { value: T } | { fault: string };

export interface Asked<T> {
  question: string;
  /** Taken when the answer is empty, or when nobody is there to answer; null when there is none. */
  usual: string | null;
  read: (answer: string) => Reading<T>;
}

/**
 * What was given; else what the person answers, asked again until it can be used; else, without a terminal, the usual.
 * What was given and cannot be used is refused, never asked again.
 */
export async function obtain<T>(
  { question, usual, read }: Asked<T>,
  given: string | undefined,
  terminal: Pick<Interface, 'question'> | null,
): Promise<T> {
  if (given !== undefined || terminal === null) {
    const answer = given ?? usual;
    if (answer === null) throw new Refused('');
    const reading = read(answer);
    if ('fault' in reading) throw new Refused(reading.fault);
    return reading.value;
  }
  let prompt = `${question}${usual === null ? '' : ` [${usual}]`}\n> `;
  for (;;) {
    const answer = await terminal.question(prompt).catch(refuse);
    const reading = read(answer.trim() === '' && usual !== null ? usual : answer);
    if ('value' in reading) return reading.value;
    prompt = `${reading.fault}\n> `;
  }
}

/** Ctrl+D or Ctrl+C: the person would rather not answer. */
const refuse = (): never => {
  throw new Refused('');
};
