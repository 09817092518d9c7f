import './page.css';
import '../table.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PageProps } from '../../current-screen';
import { useWords } from '../../hooks/use-words';
import { Button } from '../button';
import { DialogButton } from '../dialog-button';
import { Announcer } from '../announcer';
import { ScreenHeading } from '../screen-heading';

interface FrameProps extends PageProps {
  /** The name of its place in the style sheets. */
  id: string;
  /** Its heading, and what the browser's tab is called. */
  name: string;
  lead: string;
  /** Under the lead: what the player brings. */
  sidebar: ComponentChildren;
  /** Whether its main part is still being filled. */
  isBusy?: boolean;
  /** What is said of it as it changes; absent where nothing is. */
  announcement?: string;
  children: ComponentChildren;
}

/** A page beside the games: a head with the way out, a sidebar, and a main part. */
export function Page({ app, id, name, lead, sidebar, isBusy, announcement, children }: FrameProps) {
  const { game, head } = useWords();
  useLayoutEffect(() => {
    document.title = game.title(name);
    return () => {
      document.title = game.name;
    };
  }, [game, name]);
  return (
    <>
      <header class="page-head line">
        <Button icon="retour" class="page-back" onClick={app.navigation.actions.goToCatalogue}>
          {head.home}
        </Button>
        <DialogButton app={app} name="settings" />
      </header>
      <div class="page-sidebar">
        <div class="page-sidebar-content stack">
          <ScreenHeading of={id} class="page-title">
            {name}
          </ScreenHeading>
          <p class="page-lead">{lead}</p>
          {sidebar}
        </div>
      </div>
      <div class={`page-main stack ${id}-main`} aria-busy={isBusy}>
        {children}
      </div>
      {announcement !== undefined && <Announcer sentence={announcement} />}
    </>
  );
}
