/** Work of which only the latest counts: a start aborts the signal of the work before, which then publishes nothing more. */
export function latest() {
  let current: AbortController | null = null;
  const abort = () => {
    current?.abort();
    current = null;
  };
  return {
    start: (): AbortSignal => {
      abort();
      current = new AbortController();
      return current.signal;
    },
    abort,
  };
}
