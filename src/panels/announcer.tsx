import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Says one sentence at a time. Two live regions take turns, so that the same sentence twice is heard twice and that no
 * reader misses a change of text in a region that it has just read.
 */
export function Announcer({ sentence }: { sentence: string }) {
  const [regions, say] = useState<readonly [first: string, second: string]>(['', '']);
  useLayoutEffect(() => {
    if (sentence !== '') say(([first]) => (first === '' ? [sentence, ''] : ['', sentence]));
  }, [sentence]);
  return (
    <>
      <p class="heard" role="status">
        {regions[0]}
      </p>
      <p class="heard" role="status">
        {regions[1]}
      </p>
    </>
  );
}
