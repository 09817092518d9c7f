/** Words that are being typed: shown at once, written into the file when the hand rests or the field is left. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds. */
const REST = 300;

/** What writes it. */
export const pending = new Set<() => void>();

/** Writes at once what is still being typed in any field. */
export const writeTyped = (): void => {
  for (const write of pending) write();
};

export function useTyped(value: string, write: (typed: string) => void, onLeave: () => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ typed: null as string | null, write });
  latest.current.write = write;
  const flush = useRef(() => {
    clearTimeout(timer.current);
    pending.delete(flush);
    const words = latest.current.typed;
    latest.current.typed = null;
    if (words !== null) latest.current.write(words);
  }).current;
  // Undone, or changed elsewhere: the file is right.
  useEffect(() => {
    if (latest.current.typed === null) setTyped(null);
  }, [value]);
  // A field that goes is written first.
  useEffect(() => flush, [flush]);
  return {
    value: typed ?? value,
    type: (words: string) => {
      setTyped(words);
      latest.current.typed = words;
      pending.add(flush);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST);
    },
    leave: () => {
      flush();
      setTyped(null);
      onLeave();
    },
  };
}
