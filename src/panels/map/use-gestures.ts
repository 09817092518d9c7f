import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type ViewportStoreApi, STEP } from '../../store/viewport';

/** The hand is never quite still: up to so many pixels a press stays a press. */
const PRESS = 6;

/** Two fingers or the wheel enlarge the map, one finger or the mouse moves what is enlarged. Buttons do the same. */
export function useGestures(scene: RefObject<HTMLElement | null>, viewport: ViewportStoreApi): void {
  useEffect(() => {
    const element = scene.current;
    if (element === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const fingers = new Map<number, readonly [x: number, y: number]>();
    /** How far, in pixels, the fingers have gone since they came down. */
    let travelled = 0;
    const share = (x: number, y: number): [number, number] => {
      const box = element.getBoundingClientRect();
      return [(x - box.left) / box.width, (y - box.top) / box.height];
    };
    const spread = (): number => {
      const [a, b] = [...fingers.values()];
      return a === undefined || b === undefined ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1]);
    };
    const middle = (): [number, number] => {
      const all = [...fingers.values()];
      const sum = all.reduce(([x, y], finger) => [x + finger[0], y + finger[1]], [0, 0] as [number, number]);
      return share(sum[0] / all.length, sum[1] / all.length);
    };

    // One finger scrolls the page while the map is whole, and the map once it is not.
    const follow = () => (element.dataset['zoomed'] = String(viewport.getState().zoom > 1));
    follow();
    const unfollow = viewport.subscribe(follow);

    element.addEventListener(
      'wheel',
      (event) => {
        // A plain wheel is the page's where the page has something to scroll.
        const isPages = document.documentElement.scrollHeight > window.innerHeight + 1;
        if (isPages && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        viewport.actions.zoomBy(STEP ** (-event.deltaY / 100), ...share(event.clientX, event.clientY));
      },
      { signal, passive: false },
    );
    element.addEventListener(
      'pointerdown',
      ({ pointerId, clientX, clientY }) => {
        if (fingers.size === 0) travelled = 0;
        fingers.set(pointerId, [clientX, clientY]);
      },
      { signal },
    );
    // What began on a part of the map and went elsewhere moved the map: it did not press the part.
    element.addEventListener(
      'click',
      (event) => {
        if (event.detail > 0 && travelled > PRESS) event.stopPropagation();
      },
      { signal, capture: true },
    );
    window.addEventListener(
      'pointermove',
      ({ pointerId, clientX, clientY }) => {
        const before = fingers.get(pointerId);
        if (before === undefined) return;
        travelled += Math.hypot(clientX - before[0], clientY - before[1]);
        const wide = spread();
        const [x, y] = middle();
        fingers.set(pointerId, [clientX, clientY]);
        const [nextX, nextY] = middle();
        if (fingers.size === 2 && wide > 0) viewport.actions.zoomBy(spread() / wide, nextX, nextY);
        viewport.actions.panBy(x - nextX, y - nextY);
      },
      { signal },
    );
    for (const end of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(end, ({ pointerId }) => fingers.delete(pointerId), { signal });
    return () => {
      stop.abort();
      unfollow();
      delete element.dataset['zoomed'];
    };
  }, [scene, viewport]);
}
