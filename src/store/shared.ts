/**
 * What is started when it is first asked for, once for the whole page, such as the analyst's thread: whoever plays many games
 * asks the same one, which does the urgent work first. A start that failed (the network was down) is tried again next time.
 */
export function shared<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () => {
    started ??= start().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
}
