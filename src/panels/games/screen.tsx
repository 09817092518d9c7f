import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import './games.css';
import { MOST_PAST_GAMES } from '../../store/saved-games/saved-games';
import type { BesideProblem } from '../../store/return/ghost';
import type { SavedGame } from '../../store/saved-games/saved-game';
import { unreadableFile } from '../../store/saved-games/saves-file';
import { gamesWords, returnWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { Button } from '../ui/button';
import { download } from '../ui/download';
import { playBeside } from '../return/play-beside';
import { Page } from '../ui/page/page';
import { useStore } from '../hooks/use-store';
import { useWords, useLocale } from '../hooks/use-words';
import { Comparison } from './comparison';
import { GameList, rowId } from './game-list';
import { GamesFile } from './games-file';
import { keptView, keptViews, type KeptView } from './view-model';

/** Loaded before this is first shown. */
export const words = [gamesWords, returnWords];

/** One's own games: those in progress, those that are over, and two of them side by side. */
export default function GamesScreen({ app }: PageProps) {
  const { navigation, launch, savedGames, catalogue } = app;
  const locale = useLocale();
  const words = useWords(gamesWords);
  const { ghost, ranking } = useWords(returnWords);
  /** Why the game that was asked for can't be played beside. */
  const [refused, refuse] = useState<BesideProblem | null>(null);
  const { games, unreadable, removed } = useStore(savedGames, (state) => state);
  const own = app.own();
  const { going, past } = useMemo(() => keptViews(games, { catalogue, own }, locale), [games, catalogue, own, locale]);
  const [picked, pick] = useState<readonly string[]>([]);
  const undo = useRef<HTMLButtonElement>(null);
  /** What was removed when this room was last drawn: a game removed on an earlier visit asks for no focus. */
  const before = useRef(removed);
  /** The game that was just brought back. */
  const back = useRef<string | null>(null);

  const remove = ({ id }: KeptView) => {
    savedGames.actions.remove(id);
    pick((ids) => ids.filter((other) => other !== id));
  };
  const bringBack = () => {
    back.current = removed?.id ?? null;
    savedGames.actions.bringBack();
  };
  // The button that was pressed is gone with its game: the way back comes under the same finger, and so does the game.
  useLayoutEffect(() => {
    if (removed !== null && removed !== before.current) undo.current?.focus();
    else if (back.current !== null) document.getElementById(rowId(back.current))?.focus();
    back.current = null;
    before.current = removed;
  }, [removed]);

  const open = async (id: string) => {
    await launch.actions.resume(id);
    if (launch.getState().problem === null) navigation.actions.goToCatalogue();
  };

  const chosen = picked.flatMap((id) => past.find((view) => view.id === id) ?? []);
  const canPick = (view: KeptView) =>
    picked.includes(view.id) || (chosen.length < 2 && chosen.every(({ scenario }) => scenario === view.scenario));
  const compared = chosen.map(({ id }) => games.find((save) => save.id === id)!);

  return (
    <Page
      app={app}
      id="games"
      name={words.name}
      lead={words.lead}
      sidebar={
        <>
          <GamesFile savedGames={savedGames} look={launch.actions.look} collectables={app.documents.collectables} />
          {!app.isAlone && (
            <div class="stack">
              <p>{words.problems.help}</p>
              <p>
                <Button onClick={() => navigation.actions.goTo('problems')}>{words.problems.open}</Button>
              </p>
            </div>
          )}
          {unreadable.length > 0 && (
            <div class="games-unreadable stack">
              <p>{words.unreadable(unreadable.length)}</p>
              <Button icon="telecharger" onClick={() => download(words.unreadableName, unreadableFile(savedGames))}>
                {words.takeUnreadable}
              </Button>
              <Button onClick={() => unreadable.forEach(savedGames.actions.remove)}>{words.removeUnreadable}</Button>
            </div>
          )}
        </>
      }
    >
      <div role="status" class="games-removed hide-empty">
        {removed !== null && (
          <p class="row on-ink">
            <span>{words.removed(keptView(removed, { catalogue, own }, locale).name)}</span>
            <button type="button" ref={undo} onClick={bringBack}>
              {words.bringBack}
            </button>
          </p>
        )}
      </div>
      <section aria-labelledby="games-going">
        <h2 id="games-going">{words.going}</h2>
        {going.length === 0 && <p>{words.noneGoing}</p>}
        <GameList games={going} action={words.resume} onOpen={(id) => void open(id)} onRemove={remove} />
      </section>
      <section aria-labelledby="games-past">
        <h2 id="games-past">{words.past}</h2>
        <p class="page-note note">{past.length === 0 ? words.nonePast : words.most(MOST_PAST_GAMES)}</p>
        <p class="strong hide-empty" role="alert">
          {refused !== null && ranking.problems[refused]}
        </p>
        <GameList
          games={past}
          action={words.open}
          onOpen={(id) => void open(id)}
          onRemove={remove}
          beside={{ action: ghost.play, onPlay: ({ code }) => void playBeside(app, code).then(refuse) }}
          compare={{
            picked,
            canPick,
            onPick: (id, isPicked) => pick((ids) => (isPicked ? [...ids, id] : ids.filter((other) => other !== id))),
          }}
        />
      </section>
      {past.length > 1 && (
        <section aria-labelledby="games-compare">
          <h2 id="games-compare">{words.compare.name}</h2>
          <p role="status">
            {compared.length === 0 ? words.compare.choose : compared.length === 1 ? words.compare.chooseOne : ''}
          </p>
          {compared.length === 2 && <Comparison app={app} saves={compared as [SavedGame, SavedGame]} />}
        </section>
      )}
    </Page>
  );
}
