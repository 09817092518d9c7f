import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppContext } from '../store/create-app';
import type { DialogProps } from './current-screen';
import { currentScreen } from './current-screen';
import { useShortcuts } from './turn/use-shortcuts';
import { useStore } from './hooks/use-store';
import { useWords } from './hooks/use-words';
import { Debrief, DIALOGS, GAME_SCREENS, PAGES } from './screens';
import { Stage } from './stage/stage';
import { HeadBar } from './turn/head-bar';
import { Announced } from './ui/announcer';
import { Notices } from './ui/notices';
import { PageLink } from './ui/page-link';

/** What is on at the moment: the notices, the world, the screen under it, the dialog over it. */
export function Layout({ app }: { app: AppContext }) {
  const words = useWords();
  const { page, dialog } = useStore(app.navigation, (state) => state);
  const game = useStore(app.game, (state) => state.game);
  const screen = currentScreen(game, page);
  // Another screen shows the whole map again: what happens must be seen.
  useEffect(() => app.viewport.actions.reset(), [screen.name]);
  useShortcuts(app);
  const Page = screen.game === null ? PAGES[screen.name] : null;
  const Dialog = dialog && (DIALOGS[dialog.name] as ComponentType<DialogProps<typeof dialog.name>>);
  return (
    <Announced>
      {screen.name === 'turn' && (
        <PageLink class="skip button" to="decision">
          {words.game.skip}
        </PageLink>
      )}
      <Notices app={app} />
      {game !== null && game.drill !== null && game.phase !== 'ended' && <Debrief app={app} game={game} />}
      <main class="sheet" data-screen={screen.name}>
        <Stage app={app} screen={screen} />
        {screen.game === null
          ? Page && <Page app={app} />
          : GAME_SCREENS[screen.name].map((Part, i) => <Part key={i} app={app} game={screen.game} />)}
        {/* Above the rest by eye; read last, after what there is to decide. */}
        {screen.name === 'turn' && <HeadBar app={app} game={screen.game} />}
      </main>
      {Dialog && dialog && <Dialog app={app} dialog={dialog} />}
    </Announced>
  );
}
