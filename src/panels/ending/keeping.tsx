import { useState } from 'preact/hooks';
import type { AppContext } from '../../store/create-app';
import { endingWords } from '../../words/ending';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { EndingView } from './view-model';

const saver = () => import('./keep');

interface KeepingProps {
  app: AppContext;
  ending: EndingView;
  /** In the place of handing over the card alone. */
  onShare?: (() => void) | null;
}

/** The poster and the card as files; where the browser can, the card handed to somebody. */
export function Keeping({ app, ending: { sheet, title, twin }, onShare = null }: KeepingProps) {
  const words = useWords(endingWords);
  const { game } = useWords();
  const theme = useStore(app.settings, (state) => state.theme);
  const [state, setState] = useState('');
  const doing = async (said: string, work: (from: Awaited<ReturnType<typeof saver>>) => Promise<void>) => {
    try {
      await work(await saver());
      setState(said);
    } catch {
      setState(words.failed);
    }
  };
  const save = (name: 'poster' | 'card') =>
    doing(words.saved[name], ({ savePicture, fileNameOf }) =>
      savePicture(name, sheet, theme, fileNameOf(game.name, title, name === 'card' ? words.files.card : '')),
    );
  const share = () =>
    doing('', ({ shareCard, fileNameOf }) => shareCard(sheet, theme, fileNameOf(game.name, title), twin));
  return (
    <>
      <Button onClick={() => void save('poster')}>
        <Icon name="telecharger" /> {words.save}
      </Button>
      <Button onClick={() => void save('card')}>
        <Icon name="telecharger" /> {words.card}
      </Button>
      {(onShare !== null || typeof navigator.share === 'function') && (
        <Button onClick={onShare ?? (() => void share())}>
          <Icon name="copier" /> {words.share}
        </Button>
      )}
      <span class="poster-state" role="status">
        {state}
      </span>
    </>
  );
}
