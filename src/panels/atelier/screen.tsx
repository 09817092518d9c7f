import './atelier.css';
import './form/form.css';
import './card.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Doctrine, DOCTRINES } from '../../engine';
import { keyOf, type Path, pathAt, placeOf, statesOf, type Thing, thingAt, thingsOf } from '../../scenario/edit';
import { atelierOf, type Problem } from '../../store/atelier/atelier';
import { workshopOf } from '../../store/workshop/workshop';
import { atelierWords } from '../../words/workshop';
import { endingWords } from '../../words/ending';
import { schemaWords } from '../../words/schema';
import { reviewWords } from '../../words/review';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { InWorld, useLanguage, useWords } from '../hooks/use-words';
import { lazy } from '../lazy';
import { Button } from '../ui/button';
import { Card } from './card';
import { focusIn, goRound, useNextProblem } from './focus';
import { ShownDoctrine } from './form/context';
import { ThingForm } from './form/thing-form';
import { writeTyped } from './form/use-typed';
import { Head, hourOf } from './head';
import { unseenIn } from './played/findings';
import { MISSING, Problems } from './problems';
import { ThingsList } from './things-list';
import { usePlayed } from './use-played';
import { useSharing } from './use-sharing';
import { useWriting } from './use-writing';
import { withGround } from '../../view-models/grounds';

const PlayedMap = lazy(() => import('./played/played'), { isOnDemand: true });
const PlayedNote = lazy(() => import('./played/note'), { isOnDemand: true });
const TextEditor = lazy(() => import('./text/editor'), { isOnDemand: true });
const BalancePanel = lazy(() => import('./balance/panel'), { isOnDemand: true });

/** Loaded before this is first shown. */
export const words = [atelierWords, schemaWords, endingWords, reviewWords];

/** A world being written: its things, one of them as a form or the whole as text, its card as it is played, its problems. */
export default function AtelierScreen({ app }: PageProps) {
  const store = atelierOf(app);
  const language = useLanguage();
  const words = useWords(atelierWords);
  const map = useStore(store.played, (all) => all.map);
  const state = useStore(store, (all) => all);
  const { document: edited, side, shown, checked, checking, right, name, facts, arrival } = state;
  const [line, setLine] = useState(1);
  const [said, say] = useState('');
  const frame = useRef<HTMLDivElement>(null);

  const root = edited?.root ?? null;
  const written = useMemo(() => (edited === null ? [] : thingsOf(edited, language)), [root, language]);
  const things = state.outline?.[language] ?? written;
  const states = useMemo(() => {
    const found = (checked?.problems ?? []).filter(({ file }) => file === name);
    const text = checked?.text ?? '';
    return statesOf(
      things,
      found.map((problem) => ({ problem, at: placeOf(text, problem) })),
      map === null ? undefined : unseenIn(map, things),
    );
  }, [things, checked, name, map]);
  const thing = things.find((one) => keyOf(one) === shown) ?? things[0];
  // Another thing is read from its beginning.
  useLayoutEffect(() => {
    frame.current!.querySelector('.atelier-middle')!.scrollTop = 0;
  }, [shown]);
  const title = things.find(({ kind }) => kind === 'world')?.name ?? '';
  useWriting(app, store, title);
  const isDossier =
    right !== null && thing?.kind === 'dossier' && thing.id !== null && thing.id in right.scenario.texts.dossiers;
  const game = usePlayed(right?.scenario ?? null, isDossier ? thing.id : null, checking === 'done');
  const played = game ?? null;

  const [doctrine, showDoctrine] = useState<Doctrine>(DOCTRINES[0]);
  const doctrines = useMemo(() => ({ doctrine, show: showDoctrine }), [doctrine]);
  /** In the text, to where it stands. */
  const show = (one: Thing) => {
    writeTyped();
    store.actions.show(keyOf(one), side === 'balance' ? 'form' : side);
    if (side === 'text') store.actions.goTo(one.span.start);
  };
  /** The answer that a path leads into. */
  const showAnswer = (path: Path) => {
    const answer = DOCTRINES.find((one) => path.includes(one));
    if (answer !== undefined) showDoctrine(answer);
  };
  const focusField = (path: Path) => {
    showAnswer(path);
    requestAnimationFrame(() => requestAnimationFrame(() => focusIn(frame.current!, path)));
  };
  const go = (at: number, key?: string) => {
    writeTyped();
    const found = thingAt(things, at);
    if (found !== null) store.actions.show(keyOf(found), side === 'balance' ? 'form' : side);
    if (side === 'text' || root === null || found === null) store.actions.goTo(at);
    else focusField(key === undefined ? pathAt(root, at) : [...found.path, key]);
  };
  const lead = (text: string, problem: Problem) => go(placeOf(text, problem), MISSING[problem.code]);
  useEffect(() => {
    if (arrival === null || edited === null) return;
    store.actions.arriveAt(null);
    lead(edited.text, arrival);
  }, [arrival, edited === null]);
  const fault = checked?.problems.find(({ severity, file }) => severity === 'error' && file === name);
  const nextProblem = useNextProblem(go);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      const key = event.key.toLowerCase();
      if (document.querySelector('dialog[open]') !== null) return;
      if (isCommand && key === 'z' && !event.shiftKey) {
        writeTyped();
        store.actions.undo();
      } else if (isCommand && (key === 'y' || (key === 'z' && event.shiftKey))) store.actions.redo();
      else if (event.key === 'F6') goRound(frame.current!, event.shiftKey);
      else if (event.key === 'F8' && side !== 'text') nextProblem(store);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store, side, things, root]);

  /** What the rest of the page plays and remembers is the version that is right. */
  const handOver = () => {
    if (right === null) return;
    void withGround(right.scenario);
    workshopOf(app).actions.adopt({ name, text: right.text }, { problems: right.problems, scenario: right.scenario });
  };
  const play = async () => {
    writeTyped();
    if (right === null) return;
    handOver();
    await withGround(right.scenario);
    void import('./way-back').then(({ showWayBack }) => showWayBack(app));
    if (played === null) app.launch.actions.playOwn(right.scenario);
    else app.game.actions.resume({ ...played, turn: played.turns.length, phase: played.phase, mode: 'sandbox' });
  };
  const toFault = checked === null || fault === undefined ? null : () => lead(checked.text, fault);
  const sharing = useSharing(app, store, handOver, go, toFault);
  const leave = async () => {
    writeTyped();
    await store.actions.keepNow();
    handOver();
    app.navigation.actions.goTo('workshop');
  };

  return (
    <InWorld value={right?.scenario ?? null}>
      <ShownDoctrine.Provider value={doctrines}>
        <div class={`atelier ${side === 'played' ? 'is-played' : ''}`} ref={frame}>
          <Head
            store={store}
            state={state}
            title={title}
            shownAt={thing?.span.start ?? 0}
            onLeave={() => void leave()}
            onShare={checking === 'done' && (fault !== undefined || right?.text === checked?.text) ? sharing.ask : null}
            hasFault={fault !== undefined}
          />
          <nav class="atelier-things" aria-label={words.regions.things} data-region tabIndex={-1}>
            {edited !== null && (root !== null || state.outline !== null) && (
              <ThingsList
                store={store}
                document={edited}
                things={things}
                states={states}
                shown={keyOf(thing ?? NOTHING)}
                onShow={show}
              />
            )}
          </nav>
          <section class={`atelier-middle is-${side}`} aria-label={words.regions.middle} data-region tabIndex={-1}>
            {edited !== null && side === 'form' && root !== null && thing !== undefined && (
              <>
                <ThingForm store={store} document={edited} facts={facts} thing={thing} />
                {map !== null && thing.kind === 'dossier' && (
                  <PlayedNote store={store} map={map} dossier={thing.id ?? ''} />
                )}
              </>
            )}
            {edited !== null && side === 'form' && root === null && (
              <div class="unreadable">
                <p class="strong">{words.form.unreadable}</p>
                <Button class="button-ink" onClick={() => store.actions.goTo(0)}>
                  {words.form.toText}
                </Button>
              </div>
            )}
            {edited !== null && side === 'balance' && (
              <BalancePanel
                app={app}
                isFaulty={checked !== null && checked.problems.some(({ severity }) => severity === 'error')}
                onShow={(at, isAsked) => {
                  const found = thingAt(things, at);
                  if (found !== null) store.actions.show(keyOf(found), isAsked ? 'form' : 'balance');
                  if (root === null) return;
                  if (isAsked) focusField(pathAt(root, at));
                  else showAnswer(pathAt(root, at));
                }}
              />
            )}
            {edited !== null && side === 'played' && (
              <PlayedMap
                app={app}
                store={store}
                state={state}
                things={things}
                onShow={(one, path) => {
                  store.actions.show(keyOf(one), 'form');
                  focusField(path.length === 0 ? [] : [...one.path, ...path]);
                }}
                onHandOver={handOver}
              />
            )}
            {edited !== null && side === 'text' && (
              <>
                <TextEditor
                  store={store}
                  state={state}
                  things={things}
                  onLine={setLine}
                  onCleaned={() => say(words.text.cleaned)}
                />
                <p class="text-foot">
                  <kbd>F8</kbd> {words.text.next}
                  <kbd>Esc</kbd> {words.text.before} <kbd>Tab</kbd> {words.text.leave}
                  <b>{words.text.line(line)}</b>
                </p>
              </>
            )}
          </section>
          <section
            class="atelier-card"
            aria-label={words.regions.card}
            data-region
            tabIndex={-1}
            onClick={({ target }) => {
              const goes = (target as Element).closest<HTMLElement>('[data-goes]')?.dataset['goes'];
              const isPressed = (target as Element).closest('button') !== null;
              if (goes !== undefined && !isPressed && thing !== undefined && side === 'form')
                focusField([...thing.path, ...goes.split('.')]);
            }}
          >
            <div class="card-bar">
              <h2>{words.card.name}</h2>
              <Button icon="lecture" class="button-sun" aria-disabled={right === null} onClick={play}>
                {played === null ? words.card.playWhole : words.card.play}
              </Button>
            </div>
            {edited !== null && thing !== undefined && (
              <Card
                document={edited}
                thing={thing}
                things={written}
                onShow={show}
                scenario={right?.scenario ?? null}
                game={game}
                onEdit={(next) => {
                  writeTyped();
                  store.actions.edit(next);
                }}
              />
            )}
            {right !== null && checked !== null && checked.text !== right.text && (
              <p class="card-note">{words.card.lastRight(hourOf(right.at, words.hour))}</p>
            )}
            {toFault !== null && (
              <p class="card-note">
                <Button class="button-plain link-button" onClick={toFault}>
                  {words.card.toFault}
                </Button>
              </p>
            )}
          </section>
          <div class="atelier-to-mend" role="region" aria-label={words.regions.problems} data-region tabIndex={-1}>
            <Problems
              store={store}
              checked={checked}
              checking={checking}
              onGo={go}
              name={name}
              things={things}
              isText={side === 'text'}
            />
          </div>
          {sharing.dialog}
          <p class="visually-hidden" role="status">
            {said}
          </p>
        </div>
      </ShownDoctrine.Provider>
    </InWorld>
  );
}

const NOTHING: Pick<Thing, 'path'> = { path: [] };
