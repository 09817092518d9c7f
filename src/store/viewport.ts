/** How the map is looked at: how much larger than whole, and around which point. Interface only, never kept. */
import { createStore } from 'zustand/vanilla';

export interface Viewport {
  /** 1: the whole sheet. */
  zoom: number;
  /** The part of the sheet that shows, as shares of its width and height: its left and upper edge. */
  left: number;
  top: number;
}

export const WHOLE: Viewport = { zoom: 1, left: 0, top: 0 };
export const MOST_ZOOM = 4;
/** How much one step of a button or of the wheel enlarges. */
export const STEP = 1.4;

export type ViewportStoreApi = ReturnType<typeof createViewportStore>;

const within = (viewport: Viewport): Viewport => {
  const room = 1 - 1 / viewport.zoom;
  return {
    zoom: viewport.zoom,
    left: Math.min(room, Math.max(0, viewport.left)),
    top: Math.min(room, Math.max(0, viewport.top)),
  };
};

export function createViewportStore() {
  const store = createStore<Viewport>(() => WHOLE);
  const show = (viewport: Viewport) => {
    const next = within(viewport);
    const now = store.getState();
    if (next.zoom !== now.zoom || next.left !== now.left || next.top !== now.top) store.setState(next, true);
  };
  const actions = {
    /** Enlarges around a point of what shows (shares of it, 0..1), which stays where it is. */
    zoomBy: (factor: number, x = 0.5, y = 0.5) => {
      const { zoom, left, top } = store.getState();
      // A little more than whole is whole.
      const wanted = Math.min(MOST_ZOOM, zoom * factor);
      const next = wanted < 1.02 ? 1 : wanted;
      show({ zoom: next, left: left + x / zoom - x / next, top: top + y / zoom - y / next });
    },
    /** Moves what shows, by shares of its own width and height. */
    panBy: (x: number, y: number) => {
      const { zoom, left, top } = store.getState();
      show({ zoom, left: left + x / zoom, top: top + y / zoom });
    },
    /** Brings a point of the sheet (shares, 0..1) into view, where it is not. */
    reveal: (x: number, y: number) => {
      const { zoom, left, top } = store.getState();
      const isIn = (at: number, from: number) => at >= from + 0.05 / zoom && at <= from + 0.95 / zoom;
      if (isIn(x, left) && isIn(y, top)) return;
      show({ zoom, left: x - 0.5 / zoom, top: y - 0.5 / zoom });
    },
    reset: () => show(WHOLE),
  };
  return Object.assign(store, { actions });
}
