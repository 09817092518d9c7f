import { render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './printed-only.css';
import { InLanguage, useLanguage } from '../hooks/use-words';

/** What is printed in the place of the page while this is there. It is neither seen nor heard on a screen. */
export function PrintedOnly({ children }: { children: ComponentChildren }) {
  const language = useLanguage();
  const root = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = document.createElement('div');
    element.className = 'printed-only';
    element.hidden = true;
    document.body.append(element);
    root.current = element;
    return () => {
      render(null, element);
      element.remove();
    };
  }, []);
  useLayoutEffect(() => {
    if (root.current !== null) render(<InLanguage value={language}>{children}</InLanguage>, root.current);
  });
  return null;
}
