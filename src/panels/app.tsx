import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordsOf } from '../words';
import { CrashBoundary } from './crash';
import type { AppContext } from '../store/create-app';
import { LastScreen } from './ui/screen-heading';
import { Layout } from './layout';
import { useLook } from './hooks/use-look';
import { useStore } from './hooks/use-store';
import { InLanguage, InWorld } from './hooks/use-words';

/** The whole interface. */
export function App({ app }: { app: AppContext }) {
  const language = useLook(app);
  const game = useStore(app.game, (state) => state.game);
  const lastScreen = useRef<string | null>(null);

  useLayoutEffect(() => {
    const words = wordsOf(language);
    document.title = game === null ? words.game.name : words.game.title(game.scenario.title[language]);
  }, [language, game?.scenario]);

  return (
    <InLanguage value={language}>
      <InWorld value={game?.scenario ?? null}>
        <LastScreen.Provider value={lastScreen}>
          <CrashBoundary code={app.launch.actions.code} isKept={() => app.autosave.getState().kept !== 'nothing'}>
            <Layout app={app} />
          </CrashBoundary>
        </LastScreen.Provider>
      </InWorld>
    </InLanguage>
  );
}
