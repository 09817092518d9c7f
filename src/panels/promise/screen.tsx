import './promise.css';
import { useLayoutEffect } from 'preact/hooks';
import { POSTER, posterOf } from '../../drawings/posters';
import { describeCondition } from '../../scenario/describe';
import { promiseWords } from '../../words/promise';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale, useWords } from '../hooks/use-words';
import { digitOfKey, writesText } from '../turn/keys';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { Drawing } from '../ui/drawing';
import { ScreenHeading } from '../ui/screen-heading';

/** Loaded before this is first shown. */
export const words = [promiseWords];

/** The first question of a game, where there are promises: one, in front of everybody. */
export default function PromiseScreen({ app, game }: GameScreenProps) {
  const words = useWords(promiseWords);
  const { say, language } = useLocale();
  const { scenario } = game;
  const promises = scenario.rules.promises!;
  const isAllowed = useStore(app.settings, ({ shortcuts }) => shortcuts);
  const isCovered = useStore(app.navigation, ({ dialog }) => dialog !== null);
  const isOn = isAllowed && !isCovered;
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const promised = promises[Number(digitOfKey(event) ?? 0) - 1];
      if (promised === undefined || event.defaultPrevented || writesText(event.target)) return;
      // The same key is no answer to the dossier that comes next.
      event.preventDefault();
      app.game.actions.answer(`promise/${promised.id}`);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn, promises, app]);
  return (
    <>
      <header class="promise-head">
        <ScreenHeading of="promise" announcement={`${words.cry} ${words.lead}`}>
          {words.cry}
        </ScreenHeading>
        <div>
          <p class="kicker">{say(scenario.title)}</p>
          <p>{say(scenario.summary)}</p>
          <p class="promise-lead display">{words.lead}</p>
          <p>{words.later}</p>
        </div>
        <DialogButton app={app} name="settings" class="head-settings" />
      </header>
      <ul class="promises" aria-label={words.choices}>
        {promises.map(({ id, kept }, place) => {
          const { label, about } = scenario.texts.promises![id]!;
          return (
            <li key={id} class="promise">
              <div class="promise-poster" aria-hidden="true">
                <Drawing shapes={posterOf(place)} {...POSTER} fit="slice" />
                <p class="promise-number num">{place + 1}</p>
              </div>
              <h2>{say(label)}</h2>
              <div class="promise-body">
                <p>{about === null ? words.keptIf(describeCondition(scenario, kept, language)) : say(about)}</p>
              </div>
              <Button
                class="promise-make button-plain ring-inside"
                aria-keyshortcuts={String(place + 1)}
                onClick={() => app.game.actions.answer(`promise/${id}`)}
              >
                <span>
                  {words.make}
                  <span class="visually-hidden"> {say(label)}</span>
                </span>
                <span class="num" aria-hidden="true">
                  {place + 1}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
