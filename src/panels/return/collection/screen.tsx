import '../return.css';
import './collection.css';
import { useEffect, useMemo } from 'preact/hooks';
import type { PlayableScenario } from '../../../scenario/playable';
import { metIn, together } from '../../../store/return/collection';
import { returnsOf } from '../../../store/return/returns';
import { recall } from '../../../store/saved-games/recall';
import { worldOfCode } from '../../../store/saved-games/world-of-code';
import { returnWords } from '../../../words/games';
import type { AppContext } from '../../../store/create-app';
import type { PageProps } from '../../current-screen';
import { useLoaded } from '../../hooks/use-loaded';
import { useStore } from '../../hooks/use-store';
import { useLocale } from '../../hooks/use-words';
import { Person } from '../../people/person';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page/page';
import { longestFirst } from '../view-model';
import { CollectionCode } from './code';
import { Constraints } from './constraints';
import { EndingPoster } from './ending-poster';
import { metByGame, metBySaves, worldView, type WorldView } from './view-model';

/** The codes of the games that were played again for what they met: once is enough while the page is open. */
const COUNTED = new Set<string>();

/** All that was met on this device: endings, lives brought through, promises kept; and hints of the rest. */
export function CollectionScreen({ app }: PageProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).collection;
  const returns = returnsOf(app);
  const games = useStore(app.savedGames, (state) => state.games);
  const kept = useStore(returns, (state) => state.collection);
  const worlds = useLoaded(() => worldsOf(app), []);
  const collection = useMemo(() => together(kept, metBySaves(games)), [kept, games]);
  const loaded = worlds === null || worlds === 'failed' ? null : worlds;
  // What lives became, and whether a promise was kept, takes the game again.
  useEffect(() => {
    for (const world of loaded ?? [])
      for (const { scenario, outcome, code } of games)
        if (scenario.id === world.id && outcome !== null && !COUNTED.has(code)) void count(world, code);
  }, [loaded, games]);
  async function count(world: PlayableScenario, code: string): Promise<void> {
    COUNTED.add(code);
    const found = await worldOfCode(code, [world], app.documents.collectables).catch(() => null);
    const recalled = found?.ok ? recall(found.scenario, code) : null;
    const met = recalled?.ok ? metByGame(recalled.game, locale) : [];
    const known = metIn(returns.getState().collection, world.id);
    if (met.some((thing) => !known.includes(thing))) returns.actions.meet({ [world.id]: met });
  }
  const views = useMemo(
    () => loaded?.map((world) => worldView(world, collection, games, locale)) ?? null,
    [loaded, collection, games, locale],
  );
  return (
    <Page
      app={app}
      id="collection"
      name={words.name}
      lead={words.lead}
      isBusy={worlds === null}
      sidebar={loaded !== null && <CollectionCode app={app} worlds={loaded} collection={collection} />}
    >
      {views === null ? (
        <p role={worlds === null ? 'status' : 'alert'}>
          {worlds === null ? locale.words.title.loading : returnWords(locale.language).challenge.noWorld}
        </p>
      ) : (
        views.map((view, place) => <World key={view.id} app={app} view={view} world={loaded![place]!} />)
      )}
    </Page>
  );
}

/** The worlds that arrive, the longest first. */
async function worldsOf(app: AppContext): Promise<readonly PlayableScenario[]> {
  const entries = longestFirst(app.catalogue);
  const worlds = await Promise.all(entries.map(({ id }) => app.launch.actions.look(id)));
  const arrived = worlds.filter((world) => world !== null);
  if (arrived.length === 0) throw new Error('No world arrived.');
  return arrived;
}

interface WorldProps extends PageProps {
  world: PlayableScenario;
  view: WorldView;
}

function World({ app, world, view }: WorldProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).collection;
  const { id, title, endings, lives, promises } = view;
  const countOf = (all: readonly boolean[]): [number, number] => [all.filter(Boolean).length, all.length];
  return (
    <section class="collection-world stack" aria-labelledby={`collection-${id}`}>
      <div class="collection-head line">
        <h2 id={`collection-${id}`}>{title}</h2>
        <Button icon="lecture" aria-label={words.play(title)} onClick={() => void app.launch.actions.play(id)}>
          {locale.words.title.play}
        </Button>
      </div>
      <h3>{words.endings(...countOf(endings.map(({ isMet }) => isMet)))}</h3>
      <ul class="collection-endings">
        {endings.map((ending) => (
          <li key={ending.id}>
            <EndingPoster {...ending} />
            <p class="strong">{ending.title}</p>
            {ending.hint !== null && <p class="small">{ending.hint}</p>}
          </li>
        ))}
      </ul>
      {lives.length > 0 && (
        <>
          <h3>{words.lives(...countOf(lives.map(({ isThrough }) => isThrough)))}</h3>
          <ul class="collection-lives">
            {lives.map(({ id: life, name, who, face, isThrough }) => (
              <li key={life} class={`line ${isThrough ? 'is-met' : ''}`}>
                <Person face={face} size={56} ground="paper-2" />
                <div>
                  <p class="collection-life">
                    <b>{name}</b> {isThrough && <Icon name="coche" />}
                    <span class="small">{isThrough ? words.through : words.notThrough}</span>
                  </p>
                  <p class="small collection-who">{who}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {promises.length > 0 && (
        <>
          <h3>{words.promises(...countOf(promises.map(({ isKept }) => isKept)))}</h3>
          <ul class="collection-promises">
            {promises.map(({ id: promise, label, isKept }) => (
              <li key={promise} class={isKept ? 'is-met' : ''}>
                {isKept && <Icon name="coche" />} <span>{label}</span>{' '}
                <span class="small">{isKept ? words.isKept : words.notThrough}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Constraints app={app} world={world} isOpen={view.isBegun} />
    </section>
  );
}
