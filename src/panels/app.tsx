import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordsOf } from '../words';
import { CrashBoundary } from './crash';
import type { AppContext } from '../store/create-app';
import { LastScreen } from './ui/screen-heading';
import { Layout } from './layout';
import { useStore } from './hooks/use-store';
import { InLanguage, InWorld } from './hooks/use-words';

/** The whole interface. */
export function App({ app }: { app: AppContext }) {
  const language = useStore(app.settings, (state) => state.language);
  const theme = useStore(app.settings, (state) => state.theme);
  const motion = useStore(app.settings, (state) => state.motion);
  const spacing = useStore(app.settings, (state) => state.spacing);
  const game = useStore(app.game, (state) => state.game);
  const lastScreen = useRef<string | null>(null);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
    root.dataset['motion'] = motion;
    root.dataset['spacing'] = spacing;
  }, [language, theme, motion, spacing]);

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
