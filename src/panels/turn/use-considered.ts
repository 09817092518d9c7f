import { useEffect, useRef, useState } from 'preact/hooks';
import type { Doctrine } from '../../engine';

/** Milliseconds for which an option stays looked at after the pointer left: on the way to its futures one crosses others. */
const LINGERS = 250;

interface Considered {
  /** The option under the pointer or with the focus, or else the pinned one. */
  considered: Doctrine | null;
  /** The option whose futures were asked for by a press: they stay until they are closed. */
  pinned: Doctrine | null;
  consider: (doctrine: Doctrine | null) => void;
  pin: (doctrine: Doctrine) => void;
  close: () => void;
}

const NONE = { looked: null, pinned: null };

/** Which option one looks at, by pointer, keyboard or press; Escape closes. `of`: another one starts from none. */
export function useConsidered(of: string): Considered {
  const [state, set] = useState<{ of: string; looked: Doctrine | null; pinned: Doctrine | null }>({ of, ...NONE });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { looked, pinned } = state.of === of ? state : NONE;
  const considered = looked ?? pinned;

  const now = (next: { looked: Doctrine | null; pinned: Doctrine | null }) => {
    if (timer.current !== null) clearTimeout(timer.current);
    set({ of, ...next });
  };
  const close = () => now(NONE);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  useEffect(() => {
    if (considered === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [considered, of]);

  return {
    considered,
    pinned,
    consider: (doctrine) => {
      if (doctrine !== null) return now({ looked: doctrine, pinned });
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => set((current) => ({ ...current, looked: null })), LINGERS);
    },
    pin: (doctrine) => (pinned === doctrine ? close() : now({ looked: null, pinned: doctrine })),
    close,
  };
}
