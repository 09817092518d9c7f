import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { useAnnouncement } from './announcer';

/** Which screen was shown last; null before the first, which leaves the focus where the browser put it. */
export const LastScreen = createContext<{ current: string | null }>({ current: null });

interface ScreenHeadingProps {
  /** What the screen is about; another one takes the focus to the heading. */
  of: string;
  /** The screen in one sentence, said when it comes; nothing when absent. */
  announcement?: string;
  children: ComponentChildren;
  class?: string;
  id?: string;
  /** Of what it says, where that is not the page's language. */
  lang?: string | undefined;
}

/** The heading of a screen: it takes the focus when the screen is a new one, so that reading goes on from there. */
export function ScreenHeading({
  of,
  announcement = '',
  children,
  class: className = '',
  id,
  lang,
}: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useContext(LastScreen);
  useLayoutEffect(() => {
    if (last.current !== null && last.current !== of) {
      heading.current!.focus({ preventScroll: true });
      globalThis.scrollTo?.(0, 0);
    }
    last.current = of;
  }, [of, last]);
  useAnnouncement(announcement);
  return (
    <h1 ref={heading} tabIndex={-1} class={className} id={id} lang={lang}>
      {children}
    </h1>
  );
}
