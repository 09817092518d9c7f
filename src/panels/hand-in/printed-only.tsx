import { render, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './printed-only.css';
import { InLanguage, InWorld, useLanguage, useWorld } from '../hooks/use-words';

/** What is printed in the place of the page while this is there. It is neither seen nor heard on a screen. */
export function PrintedOnly({ children }: { children: ComponentChildren }) {
  const language = useLanguage();
  const world = useWorld();
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
    if (root.current === null) return;
    render(
      <InLanguage value={language}>
        <InWorld value={world}>{children}</InWorld>
      </InLanguage>,
      root.current,
    );
  });
  return null;
}
