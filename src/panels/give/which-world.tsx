import './which-world.css';
import { render } from 'preact';
import type { PlayableScenario } from '../../scenario/playable';
import type { AppContext } from '../../store/create-app';
import { InLanguage, useLocale } from '../hooks/use-words';
import { useLook } from '../hooks/use-look';
import { Button } from '../ui/button';
import { Picture } from '../ui/picture';

/** Shows which world a page that plays alone is of, until its reader asks to play. */
export const askedToPlay = (root: HTMLElement, app: AppContext, scenario: PlayableScenario): Promise<void> =>
  new Promise((play) => render(<WhichWorld app={app} scenario={scenario} onPlay={play} />, root));

interface WhichWorldProps {
  app: AppContext;
  scenario: PlayableScenario;
  onPlay: () => void;
}

function WhichWorld({ app, scenario, onPlay }: WhichWorldProps) {
  return (
    <InLanguage value={useLook(app)}>
      <main class="which-world" data-screen="which-world">
        <World scenario={scenario} onPlay={onPlay} />
      </main>
    </InLanguage>
  );
}

function World({ scenario: { title, summary, picture, rules }, onPlay }: Omit<WhichWorldProps, 'app'>) {
  const { say, words } = useLocale();
  return (
    <>
      {picture && <Picture name={picture} width={240} height={160} class="which-world-picture" />}
      <p class="kicker">{words.game.name}</p>
      <h1>{say(title)}</h1>
      <p class="which-world-summary hide-empty">{say(summary)}</p>
      <p class="strong">{words.title.turns(rules.turns)}</p>
      <Button class="button-sun" icon="lecture" onClick={onPlay}>
        {words.title.play}
      </Button>
    </>
  );
}
