import './return.css';
import { recall } from '../../store/saved-games/recall';
import { returnsOf } from '../../store/return/returns';
import { returnWords } from '../../words/games';
import type { DialogProps } from '../current-screen';
import { useLocale } from '../hooks/use-words';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { holdName } from './hold-view-model';
import { useWorld } from './use-world';

/** A challenge that came in the page's address: what it asks, and the way to take it up. */
export function ChallengeDialog({ app }: DialogProps<'challenge'>) {
  const locale = useLocale();
  const words = returnWords(locale.language).challenge;
  const returns = returnsOf(app);
  const challenge = returns.actions.given();
  const world = useWorld(app, challenge?.scenario ?? null);
  const leave = () => {
    app.setAddress();
    app.navigation.actions.closeDialog();
  };
  const scenario = world === 'failed' ? null : world;
  const hold = challenge && scenario && holdName(scenario, challenge.hold, locale);
  const before = challenge?.by && scenario ? recall(scenario, challenge.by) : null;
  const takeUp = () => {
    leave();
    returns.actions.keep(challenge!);
    const { scenario: id, seed, assumptions } = challenge!;
    void app.launch.actions.play(id, { seed, assumptions });
  };
  return (
    <Dialog title={words.received} onClose={leave} class="challenge">
      {challenge === null ? (
        <p role="alert">{words.damaged}</p>
      ) : scenario === null ? (
        <p role={world === null ? 'status' : 'alert'}>{world === null ? locale.words.title.loading : words.noWorld}</p>
      ) : hold === null ? (
        <p role="alert">{words.unreadable}</p>
      ) : (
        <div class="stack">
          <p>{words.sameLuck(locale.say(scenario.title), Object.keys(challenge.assumptions).length > 0)}</p>
          <p class="challenge-hold display">{hold}</p>
          {before?.ok && (
            <div class="challenge-before line">
              <span>{words.beat}</span> <Axes axes={before.game.outcome!.axes} />
            </div>
          )}
          {before?.ok && <p class="small">{words.beside}</p>}
          <p>
            <Button icon="lecture" class="button-sun" onClick={takeUp}>
              {words.takeUp}
            </Button>
          </p>
        </div>
      )}
    </Dialog>
  );
}
