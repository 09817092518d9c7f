/**
 * The screens and dialogs by name. Those that no game begins with are fetched when they are first shown, or ahead by
 * `fetchParts`; each is the default export of its module.
 */
import type { ComponentType } from 'preact';
import type { Words } from '../words';
import type { Dialog, Page } from '../store/navigation/navigation';
import type { DialogProps, GameScreenProps, PageProps } from './current-screen';
import { CatalogueScreen } from './catalogue/screen';
import type { GameScreenName } from './current-screen';
import { DebriefPlaceholder } from './debrief/placeholder';
import { useStore } from './hooks/use-store';
import { lazy, type Placeholder } from './lazy';
import type * as onDemand from './on-demand';
import { TurnScreen } from './turn/screen';
import { pagePlaceholder } from './ui/page/page-placeholder';

type OnDemand = typeof onDemand;

/** A part that few players open. */
const rare = <P extends object>(
  choose: (all: OnDemand) => () => Promise<{ default: ComponentType<P> }>,
  placeholder?: Placeholder<P>,
) =>
  lazy(async () => choose(await import('./on-demand'))(), {
    isOnDemand: true,
    ...(placeholder && { placeholder }),
  });

/** A page beside the games; until it arrives, its name and the way back. */
const page = (name: keyof OnDemand['pages'], nameIn: (words: Words) => string) =>
  rare<PageProps>(({ pages }) => pages[name], pagePlaceholder(nameIn));

/** The screens beside the games. */
export const PAGES: Readonly<Record<Page, ComponentType<PageProps>>> = {
  catalogue: CatalogueScreen,
  worlds: page('worlds', ({ title }) => title.worlds),
  challenges: page('challenges', ({ title }) => title.worlds),
  collection: page('collection', ({ title }) => title.worlds),
  games: page('games', ({ title }) => title.games),
  class: page('class', ({ title }) => title.class),
  room: page('room', ({ title }) => title.class),
  seat: page('seat', ({ title }) => title.class),
  remote: page('remote', ({ title }) => title.class),
  kit: page('kit', ({ title }) => title.prepare),
  about: page('about', ({ game }) => game.name),
  problems: page('problems', ({ game }) => game.name),
  guide: page('guide', ({ workshop }) => workshop.name),
  workshop: page('workshop', ({ workshop }) => workshop.name),
  atelier: page('atelier', ({ workshop }) => workshop.name),
};

/** The debrief of a finished game; before its end, the bar over a turn that is played again. */
export const Debrief = lazy(() => import('./debrief'), { placeholder: DebriefPlaceholder });

const LazyGhost = rare((all) => all.ghost);
/** Nobody plays beside another game before a challenge was taken up here. */
const Ghost = (props: GameScreenProps) => (props.app.hasChallenges() ? <LazyGhost {...props} /> : null);

const LazyReturnEnd = rare((all) => all.returnEnd);
/** A first game ends without it. */
const ReturnEnd = (props: GameScreenProps) =>
  props.app.hasChallenges() || props.app.savedGames.getState().games.length > 1 ? <LazyReturnEnd {...props} /> : null;

/** The screens of a game: what each shows under the stage, from top to bottom. */
export const GAME_SCREENS: Readonly<Record<GameScreenName, readonly ComponentType<GameScreenProps>[]>> = {
  promise: [lazy(() => import('./promise/screen'))],
  turn: [TurnScreen],
  review: [lazy(() => import('./review/screen')), Ghost],
  table: [lazy(() => import('./table/screen'))],
  session: [lazy(() => import('./session/screen')), Ghost],
  ending: [lazy(() => import('./ending/screen')), ReturnEnd, Debrief, lazy(() => import('./hand-in/screen'))],
  branches: [Debrief],
  ballot: [rare((all) => all.ballot)],
  'shared-end': [lazy(() => import('./ending/screen')), rare((all) => all.sharedEnd)],
};

/** What opens over the screens. */
export const DIALOGS: { readonly [Name in Dialog['name']]: ComponentType<DialogProps<Name>> } = {
  code: rare(({ dialogs }) => dialogs.code),
  prepare: rare(({ dialogs }) => dialogs.prepare),
  challenge: rare(({ dialogs }) => dialogs.challenge),
  share: rare(({ dialogs }) => dialogs.share),
  given: rare(({ dialogs }) => dialogs.given),
  give: rare(({ dialogs }) => dialogs.give),
  settings: lazy(() => import('./settings/dialog')),
  assumptions: ofGame(rare(({ dialogs }) => dialogs.assumptions)),
  journal: ofGame(lazy(() => import('./journal/dialog'))),
  origin: ofGame(rare(({ dialogs }) => dialogs.origin)),
  party: ofGame(rare(({ dialogs }) => dialogs.party)),
  why: ofGame(lazy(() => import('./why/dialog'))),
};

/** A dialog about the game on screen: it goes with the game. */
function ofGame<P extends GameScreenProps>(Shown: ComponentType<P>) {
  return function OfGame(props: Omit<P, 'game'>) {
    const game = useStore(props.app.game, (state) => state.game);
    return game === null ? null : <Shown {...({ ...props, game } as P)} />;
  };
}
