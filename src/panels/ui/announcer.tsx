import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';

/** Milliseconds after which a reader has what was said. */
const SPOKEN = 8000;

/**
 * Says one sentence at a time. Two live regions take turns, so that no reader misses a change of text in a region that it
 * has just read; nothing to say leaves both empty. What has been said is taken away: nobody reads it again at the end of the page.
 */
export function Announcer({ sentence }: { sentence: string }) {
  const [regions, say] = useState<readonly [first: string, second: string]>(['', '']);
  useLayoutEffect(() => {
    say(([first]) => (sentence !== '' && first === '' ? [sentence, ''] : ['', sentence]));
    const silence = setTimeout(say, SPOKEN, ['', '']);
    return () => clearTimeout(silence);
  }, [sentence]);
  return (
    <>
      <p class="visually-hidden" role="status">
        {regions[0]}
      </p>
      <p class="visually-hidden" role="status">
        {regions[1]}
      </p>
    </>
  );
}

const Announce = createContext<(sentence: string) => void>(() => undefined);

/** Has the page's announcer say a sentence; an empty one leaves it silent. */
export function useAnnouncement(sentence: string): void {
  const announce = useContext(Announce);
  useLayoutEffect(() => announce(sentence), [announce, sentence]);
}

/** Says what the screens inside announce. */
export function Announced({ children }: { children: ComponentChildren }) {
  const [sentence, announce] = useState('');
  return (
    <Announce.Provider value={announce}>
      {children}
      <Announcer sentence={sentence} />
    </Announce.Provider>
  );
}
