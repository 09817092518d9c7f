/** Asks the checker in its own thread, and ends a thread that takes too long. */
import type { CheckReply, CheckRequest } from '../../scenario/check/check-worker';
import type { CheckedScenario } from '../../scenario/check/check';
import type { Outline } from '../../scenario/edit';
import type { Problem } from '../../scenario/problem';

export type CheckOutcome =
  | { is: 'checked'; checked: CheckedScenario; outline?: Outline | null }
  /** Not done in ten seconds: the thread was ended. */
  | { is: 'too-long' }
  /** The checker itself, or the facts, did not arrive. */
  | { is: 'not-loaded' }
  /** Another file was asked about meanwhile. */
  | { is: 'overtaken' };

export interface Checker {
  /** Never rejects. `isOutlined`: its things are wanted too. */
  check: (text: string, fileName: string, isOutlined?: boolean) => Promise<CheckOutcome>;
}

export type CheckThread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Milliseconds that a file may take. */
const LONGEST = 10_000;

/** What is said of a name that a file uses and does not declare: it may be that of a shared fact. */
const ABOUT_NAMES: ReadonlySet<Problem['code']> = new Set(['unknown-name', 'misspelt-name', 'renamed-name']);
const mayCite = ({ problems }: CheckedScenario): boolean => problems.some(({ code }) => ABOUT_NAMES.has(code));

/** Starts the checker's thread in a browser. */
export const startCheckThread = (): CheckThread =>
  new Worker(new URL('../../scenario/check/check-worker.ts', import.meta.url), { type: 'module', name: 'checker' });

/** The words that every file may explain, as a file of shared facts without a fact: a tenth of the whole. */
const readShortFacts = async (): Promise<string> => (await import('virtual:shared-glossary')).default;

/**
 * The thread is started by the first question and kept for the next ones; `readFacts` gives the shared facts' text, which is
 * asked for once a file may cite one.
 */
export function createChecker(
  startThread: () => CheckThread,
  readFacts: () => Promise<string>,
  readGlossary: () => Promise<string> = readShortFacts,
): Checker {
  let isCiting = false;
  let thread: CheckThread | null = null;
  let isReady = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settle: ((outcome: CheckOutcome) => void) | null = null;
  let asked = 0;

  const answer = (outcome: CheckOutcome) => {
    clearTimeout(timer);
    settle?.(outcome);
    settle = null;
  };
  const end = (outcome: CheckOutcome) => {
    thread?.terminate();
    thread = null;
    isReady = false;
    answer(outcome);
  };
  const limitTime = () => {
    timer = setTimeout(() => end({ is: 'too-long' }), LONGEST);
  };

  function start(): CheckThread {
    const started = startThread();
    started.addEventListener('message', (event) => {
      if (started !== thread) return;
      const reply = (event as MessageEvent<unknown>).data as CheckReply;
      if (reply.say === 'checked') answer({ is: 'checked', checked: reply.checked, outline: reply.outline });
      else {
        isReady = true;
        if (settle !== null) limitTime();
      }
    });
    started.addEventListener('error', () => {
      if (started === thread) end({ is: 'not-loaded' });
    });
    return started;
  }

  const ask = (request: CheckRequest): Promise<CheckOutcome> =>
    new Promise((resolve) => {
      settle = resolve;
      thread ??= start();
      thread.postMessage(request);
      if (isReady) limitTime();
    });

  async function check(text: string, fileName: string, isOutlined: boolean): Promise<CheckOutcome> {
    const number = ++asked;
    // A thread at work takes no message: a new question ends it.
    if (settle !== null) end({ is: 'overtaken' });
    let factsText: string;
    try {
      factsText = await (isCiting ? readFacts : readGlossary)();
    } catch {
      return { is: number === asked ? 'not-loaded' : 'overtaken' };
    }
    if (number !== asked) return { is: 'overtaken' };
    const outcome = await ask({ text, fileName, factsText, ...(isOutlined && { isOutlined }) });
    if (isCiting || outcome.is !== 'checked' || !mayCite(outcome.checked)) return outcome;
    isCiting = true;
    return number === asked ? check(text, fileName, isOutlined) : { is: 'overtaken' };
  }

  return { check: (text, fileName, isOutlined = false) => check(text, fileName, isOutlined) };
}
