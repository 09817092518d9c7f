import './give.css';
import { useState } from 'preact/hooks';
import { assumptionWords } from '../../words/assumptions';
import { giveWords } from '../../words/workshop';
import type { DialogProps } from '../current-screen';
import { useLocale } from '../hooks/use-words';
import { Dialog } from '../ui/dialog';
import { StartLink } from './start-link';

/** Loaded before this is first shown. */
export const words = [giveWords, assumptionWords];

/** One's own world, given away: a link, a page that plays alone, a package for a learning platform. */
export default function GiveDialog({ app }: DialogProps<'give'>) {
  const { language, say } = useLocale();
  const words = giveWords(language);
  const scenario = app.own();
  const [seed] = useState(app.launch.actions.drawSeed);
  const { closeDialog } = app.navigation.actions;
  if (scenario === null)
    return (
      <Dialog title={words.open} onClose={closeDialog} class="give">
        <p>{words.noWorld}</p>
      </Dialog>
    );
  return (
    <Dialog title={words.title(say(scenario.title))} onClose={closeDialog} class="give">
      <section class="give-way stack">
        <h3>{words.link.name}</h3>
        <p>{words.link.about}</p>
        <StartLink app={app} scenario={scenario} seed={seed} assumptions={{}} mode="game" />
      </section>
    </Dialog>
  );
}
