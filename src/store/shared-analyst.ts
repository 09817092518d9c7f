/** One analyst's thread for the whole page: whoever plays many games asks the same one, which does the urgent work first. */
import type { Analyst } from '../analyst';

/** Starts the thread when it is first asked for; a start that failed (the network was down) is tried again the next time. */
export function shareAnalyst(start: () => Promise<Analyst>): () => Promise<Analyst> {
  let started: Promise<Analyst> | null = null;
  return () => {
    started ??= start().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
}
