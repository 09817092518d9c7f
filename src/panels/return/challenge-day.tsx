import { useMemo } from 'preact/hooks';
import { challengeGame } from '../../store/return/ghost';
import { returnsOf } from '../../store/return/returns';
import { recall } from '../../store/saved-games/recall';
import { isFinished } from '../../store/saved-games/saves';
import { returnWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { Day, DayButton } from './day';
import { holdName } from './hold-view-model';
import { useWorld } from './use-world';

/** The challenge that was taken up last, as far as it was played; the way to one's own where there is none. */
export function ChallengeDay({ app }: PageProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).challenge;
  const games = useStore(app.savedGames, (state) => state.games);
  const challenge = useStore(returnsOf(app), (state) => state.challenges.find(({ hold }) => hold !== '') ?? null);
  const world = useWorld(app, challenge?.scenario ?? null);
  const entry = app.catalogue.find(({ id }) => id === challenge?.scenario);
  const save = useMemo(
    () => (challenge === null || entry === undefined ? null : challengeGame(challenge, entry, games)),
    [challenge, entry, games],
  );
  const openAll = () => app.navigation.actions.goTo('challenges');
  if (challenge === null || entry === undefined)
    return (
      <Day
        id="challenge"
        name={words.offer}
        icon="voix"
        foot={<DayButton icon="voix" label={words.offer} onClick={openAll} />}
      >
        <p>{words.offerAbout}</p>
      </Day>
    );
  const scenario = world === 'failed' ? null : world;
  const before = scenario !== null && challenge.by !== null ? recall(scenario, challenge.by) : null;
  const { seed, assumptions } = challenge;
  const play = () => void app.launch.actions.play(challenge.scenario, { seed, assumptions });
  const isDone = save !== null && isFinished(save);
  return (
    <Day
      id="challenge"
      name={words.current}
      icon="voix"
      foot={
        <>
          {save === null ? (
            <DayButton label={words.takeUp} onClick={play} />
          ) : isDone ? (
            <DayButton label={words.see} onClick={openAll} />
          ) : (
            <DayButton label={words.goOn} onClick={() => void app.launch.actions.resume(save.id)} />
          )}
          {before?.ok && <Axes axes={before.game.outcome!.axes} />}
          {!isDone && (
            <Button class="day-more button-plain" onClick={openAll}>
              {words.name}
            </Button>
          )}
        </>
      }
    >
      <p>
        {words.sameLuck(locale.say(entry.title), false)} {scenario && holdName(scenario, challenge.hold, locale)}
      </p>
    </Day>
  );
}
