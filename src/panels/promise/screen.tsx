import './promise.css';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { figure } from '../../drawings/figures';
import { POSTER, posterOf } from '../../drawings/posters';
import { PRESS, press } from '../../drawings/press';
import { promiseWords } from '../../words/session';
import type { GameScreenProps } from '../current-screen';
import { useStill } from '../hooks/use-still';
import { useStore } from '../hooks/use-store';
import { useLocale, useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { digitOfKey, writesText } from '../turn/keys';
import { useKey } from '../turn/use-key';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { Drawing } from '../ui/drawing';
import { SoundSwitch } from '../ui/sound-switch';
import { PromiseHead } from './head';
import { useKept } from './use-kept';
import { type PromiseChoice, promiseChoices } from './view-model';

/** Loaded before this is first shown. */
export const words = [promiseWords];

/** Milliseconds in which the other posters slide off, and the sun flashes. */
const LEAVING = 440;

/** The first question of a game, where there are promises: one, in front of everybody. */
export default function PromiseScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const words = promiseWords(locale.language);
  const { scenario, model } = game;
  const promises = useMemo(() => promiseChoices(game, locale), [game, locale]);
  const kept = useKept(model);
  const [made, setMade] = useState<string | null>(null);
  const isAllowed = useStore(app.settings, ({ shortcuts }) => shortcuts);
  const isCovered = useStore(app.navigation, ({ dialog }) => dialog !== null);
  const isStill = useStill(app);
  const isOn = isAllowed && !isCovered && made === null;
  // Asked once in a player's life; who makes a promise without an answer has said no.
  const [isSoundAsked] = useState(() => app.settings.getState().sound === null);
  const make = (id: string) => {
    if (app.settings.getState().sound === null) app.settings.actions.prefer({ sound: false });
    if (isStill) app.game.actions.answer(`promise/${id}`);
    else setMade(id);
  };
  useLayoutEffect(() => {
    if (made === null) return undefined;
    const timer = setTimeout(() => app.game.actions.answer(`promise/${made}`), LEAVING);
    return () => clearTimeout(timer);
  }, [made, app]);
  // Used up: the same key is no answer to the dossier that comes next.
  useKey(isOn, (event) => {
    const promised = promises[Number(digitOfKey(event) ?? 0) - 1];
    if (promised === undefined || writesText(event.target)) return false;
    make(promised.id);
    return true;
  });
  return (
    <>
      <PromiseHead
        scenario={scenario}
        more={
          isSoundAsked && (
            <p class="promise-sound line">
              {words.sound} <SoundSwitch app={app} isNamed class="" />
            </p>
          )
        }
      >
        <DialogButton app={app} name="settings" class="promise-settings" />
      </PromiseHead>
      <ul class={`promises ${made === null ? '' : 'is-made'}`} aria-label={words.choices}>
        {promises.map((promise, place) => (
          <li key={promise.id} class={`promise ${promise.id === made ? 'is-chosen' : ''}`}>
            <div class="promise-poster" aria-hidden="true">
              <Drawing shapes={posterOf(place)} {...POSTER} fit="slice" />
            </div>
            <h2>{promise.label}</h2>
            <PromiseBody promise={promise} kept={kept?.[place] ?? null} />
            <Button
              class="promise-make button-plain ring-inside"
              aria-keyshortcuts={String(place + 1)}
              onClick={() => made === null && make(promise.id)}
            >
              <span>
                {words.make}
                <span class="visually-hidden"> {promise.label}</span>
              </span>
              <span class="num" aria-hidden="true">
                {place + 1}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Press />
    </>
  );
}

/** Who cheers and what they say, what it takes to keep the promise, how often chance does. */
function PromiseBody({ promise: { voice, cheer, test }, kept }: { promise: PromiseChoice; kept: number | null }) {
  const words = useWords(promiseWords);
  return (
    <div class={`promise-body ${voice === null ? '' : 'has-voice'}`}>
      <div>
        {cheer !== null && <p class="promise-cheer display">{cheer}</p>}
        {voice !== null && (
          <p class="note">
            {voice.name}, {voice.role}
          </p>
        )}
        <p>{test}</p>
        {/* Its place is kept while the games are played. */}
        <p class={`promise-kept line ${kept === null ? 'is-awaited' : ''}`}>
          <Ten kept={kept ?? 0} />
          <span>{words.kept(kept ?? 0)}</span>
        </p>
      </div>
      {voice !== null && <Person face={voice.face} size={112} ground="none" />}
    </div>
  );
}

const TALL = 26;
const STEP = 12.6;

/** Ten games as ten figures: arms raised where the promise is kept. */
function Ten({ kept }: { kept: number }) {
  const shapes = Array.from({ length: 10 }, (_, i) => {
    const isKept = i < kept;
    return {
      ...figure(isKept ? 'arms-raised' : 'standing', i * STEP, 0, 9, TALL, 'ink'),
      ...(isKept ? {} : { opacity: 0.5 }),
    };
  });
  return <Drawing shapes={shapes} width={10 * STEP} height={TALL} />;
}

/** The press, which will remember. */
function Press() {
  const shapes = useMemo(press, []);
  return (
    <div class="promise-press" aria-hidden="true">
      <Drawing shapes={shapes} {...PRESS} fit="slice" />
    </div>
  );
}
