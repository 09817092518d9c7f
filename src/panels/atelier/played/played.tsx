import '../../ui/progress.css';
import './flow.css';
import './played.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Repair, Thing } from '../../../scenario/edit';
import type { Atelier, AtelierStoreApi } from '../../../store/atelier/atelier';
import type { AppContext } from '../../../store/create-app';
import { gameProblemWords } from '../../../words/games';
import { problemWords } from '../../../words/problems';
import { playedWords } from '../../../words/workshop';
import { useStore } from '../../hooks/use-store';
import { useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Cards, Deck, unmetOf } from './cards';
import { cryOf, stepped, thingOf } from './findings';
import { FlowPicture } from './flow-picture';
import { ListTwin } from './list-twin';
import { OwnProblems } from './own-problems';
import type { PlayedProps } from './parts';
import { FEW } from './web';
import { WebPicture } from './web-picture';

export const words = [playedWords, problemWords, gameProblemWords];

interface PlayedMapProps {
  app: AppContext;
  store: AtelierStoreApi;
  state: Atelier;
  things: readonly Thing[];
  onShow: (thing: Thing, path: Thing['path']) => void;
  /** Makes what is written the world that the rest of the page knows as one's own. */
  onHandOver: () => void;
}

/** The world as a thousand games of robots went through it: a picture, where each part leads to its thing. */
export default function PlayedMapPage({ app, store, state, things, onShow, onHandOver }: PlayedMapProps) {
  const words = useWords(playedWords);
  const { numbers } = useLocale();
  const played = useStore(store.played, (all) => all);
  const { map, scenario, is, done } = played;
  const [isList, showList] = useState(false);
  const [said, say] = useState('');
  const { checked, name, document, right } = state;
  const unmet = useMemo(
    () =>
      unmetOf(
        (checked?.problems ?? []).filter(({ file }) => file === name),
        checked?.text ?? '',
      ),
    [checked, name],
  );
  const isSame = checked !== null && checked.text === document?.text;
  const cry = map === null ? words.cry.first : cryOf(map, words);

  // What is found is said once it is known, and again when it has changed.
  const spoken = useRef('');
  useEffect(() => {
    if (is !== 'done' || spoken.current === cry) return;
    spoken.current = cry;
    say(cry);
  }, [is, cry]);

  const props: Omit<PlayedProps, 'map' | 'scenario'> = {
    onOpen: (kind, id, doctrine) => {
      const thing = thingOf(things, kind, id);
      if (thing !== undefined) onShow(thing, doctrine === undefined ? [] : ['options', doctrine, 'label']);
    },
    onOpenLink: (place) => {
      const thing = things.filter(({ kind }) => kind === 'coupling')[place];
      if (thing !== undefined) onShow(thing, []);
    },
  };
  const repair = (found: Repair) => {
    store.actions.repair(found);
    say(words.write(found.writes));
  };
  const isWide = scenario !== null && Object.keys(scenario.texts.gauges).length > FEW;
  return (
    <div class="played">
      <header class="played-top">
        <h2 class="played-cry">{cry}</h2>
        <div class="played-source">
          <p>
            {map !== null && <b>{words.games(numbers.whole(map.games))}</b>} {words.again}
            <br />
            {words.reading}
          </p>
          <Progress is={is} done={done} isFirst={map === null} hasRight={right !== null} />
          {is === 'failed' && <Button onClick={() => store.played.actions.again()}>{words.tryAgain}</Button>}
        </div>
        {map !== null && (
          <span class="pair" role="group" aria-label={words.views}>
            {[false, true].map((list) => (
              <Button
                key={String(list)}
                class={list === isList ? 'button-ink' : ''}
                aria-pressed={list === isList}
                onClick={() => showList(list)}
              >
                {list ? words.list : words.picture}
              </Button>
            ))}
          </span>
        )}
      </header>
      {map !== null && scenario !== null && (
        <>
          {isList ? (
            <ListTwin map={map} scenario={scenario} {...props} />
          ) : (
            <>
              <div class={`played-main ${isWide ? 'is-wide' : ''}`}>
                <FlowPicture map={map} scenario={scenario} {...props} />
                <WebPicture map={map} scenario={scenario} {...props} />
              </div>
              <Deck map={map} scenario={scenario} {...props} />
            </>
          )}
          <Cards map={map} scenario={scenario} {...props} unmet={isSame ? unmet : NOTHING_UNMET} onRepair={repair} />
          {isSame && right !== null && <OwnProblems app={app} scenario={right.scenario} onHandOver={onHandOver} />}
        </>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

const NOTHING_UNMET: ReturnType<typeof unmetOf> = new Map();

interface ProgressProps {
  is: 'waiting' | 'running' | 'done' | 'failed';
  done: number;
  isFirst: boolean;
  hasRight: boolean;
}

function Progress({ is, done, isFirst, hasRight }: ProgressProps) {
  const words = useWords(playedWords);
  const { numbers } = useLocale();
  if (is === 'done') return null;
  if (is === 'failed') return <p class="strong">{words.failed}</p>;
  if (is === 'waiting') return <p>{hasRight ? words.waiting : words.notRight}</p>;
  const percent = numbers.percent(stepped(done));
  return (
    <p class="played-progress">
      <span>{isFirst ? words.running(percent) : words.runningAgain(percent)}</span>
      <progress max={1} value={done} aria-hidden="true" />
    </p>
  );
}
