import { type RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

export interface Size {
  width: number;
  height: number;
}

/** The size of an element in CSS pixels, followed as it changes; null until it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  const measure = useCallback(() => {
    const { width = 0, height = 0 } = element.current?.getBoundingClientRect() ?? {};
    if (width < 1 || height < 1) return;
    setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
  }, [element]);
  // Each time it is drawn: another screen gives the same element another place, before any observer says so.
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    if (element.current === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, measure]);
  return size;
}

/** How large texts are beside their usual size: large screens and the reader's own wish make them grow. */
export const textScale = (): number => (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
