import { useState } from 'preact/hooks';
import type { AssumptionSet } from '../../engine';
import type { Game, StoppedReplay } from '../../store/game/game';
import { answerName, questionName } from '../../view-models/choices';
import { assumptionWords } from '../../words/assumptions';
import { giveWords } from '../../words/workshop';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { OptionFans } from '../forecast/option-fans';
import { useForecast } from '../forecast/use-forecast';
import type { GameDialogProps } from '../current-screen';
import { useLocale, useWords } from '../hooks/use-words';
import { StartLink } from '../give/start-link';
import { AssumptionChoice } from './assumption-choice';
import { asTold } from '../../view-models/varied';

/** Loaded before this is first shown. */
export const words = [assumptionWords, giveWords];

/**
 * What the game on screen holds true, its seed and the link to its start. In a sandbox they are changed here: the same
 * decisions are replayed at once, and the futures of the open dossier move in sight.
 */
export default function AssumptionsDialog({ app, game }: GameDialogProps<'assumptions'>) {
  const locale = useLocale();
  const { language } = locale;
  const words = assumptionWords(language);
  const { colon } = useWords();
  const forecast = useForecast();
  const [said, say] = useState('');
  const { scenario, assumptions, seed, mode } = game;
  const isSandbox = mode === 'sandbox';
  const change = (next: AssumptionSet) => {
    const result = app.game.actions.assume(next);
    if (result.ok) say(result.stopped === null ? words.replayed : stoppedSaid(game, result.stopped));
  };
  const stoppedSaid = (stopped: Game, { question, answer, reason }: StoppedReplay): string => {
    const told = asTold(stopped);
    return words.stopped[reason](answerName(told, question, answer, locale), questionName(told, question, locale));
  };
  return (
    <Dialog title={words.current} onClose={app.navigation.actions.closeDialog} class="prepare">
      <p>{isSandbox ? words.mode.isSandbox : words.mode.isGame}</p>
      <p class="assumptions-said hide-empty" role="status">
        {said}
      </p>
      {isSandbox && forecast !== null && game.phase === 'dossier' && (
        <section class="assumptions-futures" aria-label={words.futures}>
          <h3>{words.futures}</h3>
          <OptionFans app={app} game={game} />
        </section>
      )}
      <AssumptionChoice scenario={scenario} assumptions={assumptions} onChange={isSandbox ? change : null} />
      {mode === 'game' && (
        <p class="prepare-go row">
          <Button
            onClick={() => {
              app.launch.actions.toSandbox();
              say('');
            }}
          >
            {words.mode.toSandbox}
          </Button>
          <span>{words.mode.toSandboxHelp}</span>
        </p>
      )}
      <p>
        <b>
          {words.seed.name}
          {colon}
          {seed}.
        </b>{' '}
        {words.seed.help}
      </p>
      {mode !== 'drill' && mode !== 'class' && (
        <StartLink app={app} scenario={scenario} seed={seed} assumptions={assumptions} mode={mode} />
      )}
    </Dialog>
  );
}
