import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The part of a store that a component shows; the component is drawn again when that part is another object. */
export function useStore<S, T>(store: StoreApi<S>, select: (state: S) => T): T {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const selected = select(store.getState());
  const shown = useRef({ select, selected });
  shown.current = { select, selected };
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(shown.current.select(store.getState()), shown.current.selected)) redraw(undefined);
    };
    look(); // it may have changed between the drawing and now
    return store.subscribe(look);
  }, [store]);
  return selected;
}
