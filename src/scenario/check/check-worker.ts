/** The checker's own thread in the browser (a module worker): one file in, its problems or its scenario out. */
import type { Outline } from '../edit/outline';
import type { CheckedScenario } from './check';
import { FACTS_FILE } from '../names';

/** A file to check, with the text of the facts that every scenario may cite. */
export interface CheckRequest {
  text: string;
  fileName: string;
  factsText: string;
  /** Whether its things are wanted too. */
  isOutlined?: true;
}

export type CheckReply =
  /** Once, when the thread can hear: what comes before is the time that it took to load. */
  { say: 'ready' } | { say: 'checked'; checked: CheckedScenario; outline: Outline | null };

const post = (reply: CheckReply): void => globalThis.postMessage(reply);

/** It waits for files of its own: what is asked meanwhile must be heard. */
const checker = import('./check');

async function answer({ text, fileName, factsText, isOutlined }: CheckRequest): Promise<void> {
  const { checkFacts, checkScenario } = await checker;
  const checked =
    fileName === FACTS_FILE
      ? { problems: checkFacts({ factsText: text, factsFileName: fileName }), scenario: null }
      : checkScenario(text, fileName, { factsText, factsFileName: FACTS_FILE });
  const outline = isOutlined === true ? (await import('../edit/outline')).outlineOf(text) : null;
  post({ say: 'checked', checked, outline });
}

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => void answer(event.data as CheckRequest));
// An error that is reported ends the thread in the eyes of whoever started it.
checker.then(() => post({ say: 'ready' }), reportError);
