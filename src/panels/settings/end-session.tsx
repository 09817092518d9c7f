import { useState } from 'preact/hooks';
import type { AppContext } from '../../store/create-app';
import { settingsWords } from '../../words/settings';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';

/** On a machine that others use next: clears the games and settings that this browser keeps, once that was said twice. */
export function EndSession({ app }: { app: AppContext }) {
  const words = useWords(settingsWords).end;
  const games = useStore(app.savedGames, (state) => state.games.length);
  const [isAsked, ask] = useState(false);
  return (
    <div class="end-session stack">
      {isAsked ? (
        <>
          <p role="alert">{words.sure(games)}</p>
          <p class="wrap">
            <Button class="button-ink" onClick={() => void app.endSession()}>
              {words.clear}
            </Button>
            <Button onClick={() => ask(false)}>{words.keep}</Button>
          </p>
        </>
      ) : (
        <p class="setting-quit row">
          <Button onClick={() => ask(true)}>{words.name}</Button>
          <span>{words.help}</span>
        </p>
      )}
    </div>
  );
}
