import { useMemo } from 'preact/hooks';
import { returnsOf } from '../../../store/return/returns';
import { returnWords } from '../../../words/games';
import type { PageProps } from '../../current-screen';
import { useLoaded } from '../../hooks/use-loaded';
import { useStore } from '../../hooks/use-store';
import { useLocale } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { EndingPoster } from './ending-poster';
import { stripView } from './view-model';

/** Under the days of a title: the posters of endings that were met, and the shadows of the others. */
export default function Strip({ app }: PageProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).collection;
  const games = useStore(app.savedGames, (state) => state.games);
  const collection = useStore(returnsOf(app), (state) => state.collection);
  const collectables = useLoaded(() => app.documents.collectables(), []);
  const view = useMemo(
    () =>
      collectables === null || collectables === 'failed'
        ? null
        : stripView(app.catalogue, collectables, collection, games, locale),
    [collectables, collection, games, locale],
  );
  return (
    <section class="ending-strip" aria-labelledby="strip-name">
      <h2 id="strip-name">{words.strip}</h2>
      {view !== null && <p class="ending-strip-found">{words.found(view.met, view.all)}</p>}
      <div class="ending-strip-worlds">
        {view?.worlds.map(({ id, title, posters, met }) => (
          <div key={id} class="ending-strip-world">
            <p>{words.of(title, met, posters.length)}</p>
            <div class="ending-strip-posters" aria-hidden="true">
              {posters.map(({ id: ending, picture, isMet, axes }) => (
                <EndingPoster key={ending} picture={picture} isMet={isMet} axes={axes} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <Button class="ending-strip-all" onClick={() => app.navigation.actions.goTo('collection')}>
        {words.all}
      </Button>
    </section>
  );
}
