import { useState } from 'preact/hooks';
import { returnWords } from '../../words/games';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';

/** Hands a text over to another program, where the browser can; nothing where it can't: it is copied there. */
export function SendButton({ text, url }: { text: string; url?: string }) {
  const words = useWords(returnWords).share;
  const [said, say] = useState('');
  if (typeof navigator.share !== 'function') return null;
  const send = async () => {
    try {
      await navigator.share({ text, ...(url !== undefined && { url }) });
      say('');
    } catch (error) {
      // Who changes their mind is not an error.
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(words.failed);
    }
  };
  return (
    <p>
      <Button onClick={() => void send()}>{words.send}</Button> <span role="status">{said}</span>
    </p>
  );
}
