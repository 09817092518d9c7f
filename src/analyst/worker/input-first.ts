/** Input first: what the player does is shown before the analyst's thread plays on, on machines with few processors. */

/** What a player does; a click comes after a press that may have lasted. */
const INPUTS = ['pointerdown', 'pointerup', 'click', 'keydown'] as const;
/** Milliseconds after the last of them when the thread plays on in any case: a page that is out of sight has no frames. */
const LONGEST = 1000;

/** Calls `hold` when the player does something, and `resume` once the page has shown it and is at rest. */
export function putInputFirst(hold: () => void, resume: () => void, signal: AbortSignal): void {
  let latest = 0;
  const give = (event: Event) => {
    // A key that is held down says nothing new.
    if ((event as KeyboardEvent).repeat) return;
    latest += 1;
    const mine = latest;
    hold();
    const timer = setTimeout(goOn, LONGEST);
    requestAnimationFrame(() => whenIdle(goOn));

    function goOn(): void {
      clearTimeout(timer);
      if (mine !== latest) return;
      latest += 1;
      resume();
    }
  };
  for (const input of INPUTS) addEventListener(input, give, { capture: true, passive: true, signal });
}

/** Safari has no idle moments to ask for: the next task after a frame is near enough. */
function whenIdle(done: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(done);
  else setTimeout(done);
}
