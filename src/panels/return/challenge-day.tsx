import { useMemo } from 'preact/hooks';
import { challengeGame } from '../../store/return/ghost';
import { returnsOf } from '../../store/return/returns';
import { recall } from '../../store/saved-games/recall';
import { isFinished } from '../../store/saved-games/saves';
import { returnWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { useLoaded } from '../hooks/use-loaded';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { DayButton } from './day-button';
import { holdName } from './hold-view-model';

/** The challenge that was taken up last, as far as it was played; the way to one's own where there is none. */
export function ChallengeDay({ app }: PageProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).challenge;
  const games = useStore(app.savedGames, (state) => state.games);
  const challenge = useStore(returnsOf(app), (state) => state.challenges[0] ?? null);
  const read = useLoaded(
    async () => ({ scenario: challenge && (await app.launch.actions.look(challenge.scenario)) }),
    [challenge],
  );
  const entry = app.catalogue.find(({ id }) => id === challenge?.scenario);
  const save = useMemo(
    () => (challenge === null || entry === undefined ? null : challengeGame(challenge, entry, games)),
    [challenge, entry, games],
  );
  const openAll = () => app.navigation.actions.goTo('challenges');
  if (challenge === null || entry === undefined)
    return (
      <section class="day" aria-labelledby="day-challenge">
        <Icon name="voix" class="day-icon" />
        <h2 id="day-challenge">{words.offer}</h2>
        <p>{words.offerAbout}</p>
        <div class="day-foot">
          <DayButton icon="voix" label={words.offer} onClick={openAll} />
        </div>
      </section>
    );
  const scenario = read === null || read === 'failed' ? null : read.scenario;
  const before = scenario !== null && challenge.by !== null ? recall(scenario, challenge.by) : null;
  const { seed, assumptions } = challenge;
  const play = () => void app.launch.actions.play(challenge.scenario, { seed, assumptions });
  return (
    <section class="day" aria-labelledby="day-challenge">
      <Icon name="voix" class="day-icon" />
      <h2 id="day-challenge">{words.current}</h2>
      <p>
        {words.sameLuck(locale.say(entry.title), false)} {scenario && holdName(scenario, challenge.hold, locale)}
      </p>
      <div class="day-foot">
        {save === null || isFinished(save) ? (
          <DayButton
            icon="lecture"
            label={save === null ? words.takeUp : words.see}
            onClick={save === null ? play : openAll}
          />
        ) : (
          <DayButton icon="lecture" label={words.goOn} onClick={() => void app.launch.actions.resume(save.id)} />
        )}
        {before?.ok && <Axes axes={before.game.outcome!.axes} />}
        {save !== null && isFinished(save) ? null : (
          <Button class="day-more button-plain" onClick={openAll}>
            {words.name}
          </Button>
        )}
      </div>
    </section>
  );
}
