/** The threads that a page starts, without a browser: they hear everything, never answer, and die when they are told to. */
import { vi } from 'vitest';
import type { Message } from '../../src/analyst/worker/protocol';

export class MuteThread extends EventTarget {
  readonly heard: Message[] = [];
  isEnded = false;

  postMessage(message: Message): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
  /** What it was asked to do. */
  get questions(): string[] {
    return this.heard.flatMap((message) => (message.say === 'work' ? [message.question.kind] : []));
  }
}

/** The threads of a page where nobody does anything, in the order of their starts, from now to the end of the test. */
export function muteThreads(): readonly MuteThread[] {
  const threads: MuteThread[] = [];
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal(
    'Worker',
    class extends MuteThread {
      constructor() {
        super();
        threads.push(this);
      }
    },
  );
  return threads;
}
