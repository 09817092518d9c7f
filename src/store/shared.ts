/**
 * What is started when it is first asked for, once for the whole page, such as the analyst's thread: whoever plays many games
 * asks the same one, which does the urgent work first. A start that failed (the network was down) is tried again next time;
 * so is one that was lost later. It is tried in vain where a browser remembers that a module did not come: Chromium, Firefox and
 * WebKit all do, until the page is loaded again.
 * @param start is given `lost`, to call when what it started has died; that of an earlier start changes nothing
 */
export function shared<T>(start: (lost: () => void) => Promise<T>): () => Promise<T> {
  let current: { started: Promise<T> } | null = null;
  return () => {
    if (current !== null) return current.started;
    const lost = () => {
      if (current === mine) current = null;
    };
    const mine = { started: Promise.resolve().then(() => start(lost)) };
    current = mine;
    mine.started.catch(lost);
    return mine.started;
  };
}
