/** The way back from a game that is tried: on every screen of it, and of it alone. */
import './way-back.css';
import { render } from 'preact';
import type { AppContext } from '../../store/create-app';
import { atelierWords } from '../../words/workshop';
import { InLanguage, useWords } from '../hooks/use-words';
import { useStore } from '../hooks/use-store';
import { Button } from '../ui/button';

let host: HTMLElement | null = null;

/** Shows it until the game is left. The game that is on, or about to be, is one of the world that is written. */
export function showWayBack(app: AppContext): void {
  if (host !== null || app.game.getState().game === null) return;
  const place = document.createElement('nav');
  place.className = 'way-back';
  document.body.prepend(place);
  host = place;
  render(<WayBack app={app} />, place);
  const leave = app.game.subscribe(({ game }) => {
    if (game !== null) return;
    leave();
    render(null, place);
    place.remove();
    host = null;
  });
}

function WayBack({ app }: { app: AppContext }) {
  const language = useStore(app.settings, (state) => state.language);
  return (
    <InLanguage value={language}>
      <Back app={app} />
    </InLanguage>
  );
}

function Back({ app }: { app: AppContext }) {
  const { wayBack } = useWords(atelierWords);
  return (
    <Button icon="retour" class="button-ink" onClick={app.game.actions.leave}>
      {wayBack}
    </Button>
  );
}
