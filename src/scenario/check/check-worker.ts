/** The checker's own thread in the browser (a module worker): one file in, its problems or its scenario out. */
import { checkFacts, checkScenario, type CheckedScenario } from './check';
import { FACTS_FILE } from '../names';

/** A file to check, with the text of the facts that every scenario may cite. */
export interface CheckRequest {
  text: string;
  fileName: string;
  factsText: string;
}

export type CheckReply =
  /** Once, when the thread can hear: what comes before is the time that it took to load. */
  { say: 'ready' } | { say: 'checked'; checked: CheckedScenario };

const post = (reply: CheckReply): void => globalThis.postMessage(reply);

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { text, fileName, factsText } = event.data as CheckRequest;
  const checked =
    fileName === FACTS_FILE
      ? { problems: checkFacts({ factsText: text, factsFileName: fileName }), scenario: null }
      : checkScenario(text, fileName, { factsText, factsFileName: FACTS_FILE });
  post({ say: 'checked', checked });
});
post({ say: 'ready' });
