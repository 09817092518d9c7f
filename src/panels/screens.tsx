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
import { type Fetched, lazy, type Placeholder } from './lazy';
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

/** The screens beside the games, each with what it is called until it arrives. */
const NAMES: Readonly<Record<keyof OnDemand['pages'], (words: Words) => string>> = {
  worlds: ({ title }) => title.worlds,
  collection: ({ title }) => title.worlds,
  challenges: ({ title }) => title.worlds,
  games: ({ title }) => title.games,
  class: ({ title }) => title.class,
  room: ({ title }) => title.class,
  seat: ({ title }) => title.class,
  remote: ({ title }) => title.class,
  kit: ({ title }) => title.prepare,
  about: ({ game }) => game.name,
  problems: ({ game }) => game.name,
  guide: ({ workshop }) => workshop.name,
  workshop: ({ workshop }) => workshop.name,
  atelier: ({ workshop }) => workshop.name,
};

/** The screens beside the games; until one arrives, its name and the way back. */
export const PAGES = {
  catalogue: CatalogueScreen,
  ...Object.fromEntries(
    Object.entries(NAMES).map(([name, nameIn]) => [
      name,
      rare<PageProps>(({ pages }) => pages[name as keyof OnDemand['pages']], pagePlaceholder(nameIn)),
    ]),
  ),
} as Readonly<Record<Page, ComponentType<PageProps>>>;

/** The debrief of a finished game; before its end, the bar over a turn that is played again. */
export const Debrief = lazy(() => import('./debrief'), { placeholder: DebriefPlaceholder });

const LazyHeld = rare((all) => all.held);
/** Few games are played under a constraint. */
const Held = (props: GameScreenProps) =>
  props.game.scenario.under !== undefined || props.app.hasChallenges() ? <LazyHeld {...props} /> : null;

const LazyGhost = rare((all) => all.ghost);
/** Nobody plays beside another game before a challenge was taken up here. */
const Ghost = (props: GameScreenProps) => (props.app.hasChallenges() ? <LazyGhost {...props} /> : null);

const LazyReturnEnd = rare((all) => all.returnEnd);
/** A first game ends without it. */
const ReturnEnd = (props: GameScreenProps) =>
  props.app.hasChallenges() || props.app.savedGames.getState().games.length > 1 ? <LazyReturnEnd {...props} /> : null;

/** The screens of a game: what each shows under the stage, from top to bottom. */
export const GAME_SCREENS: Readonly<Record<GameScreenName, readonly (ComponentType<GameScreenProps> & Fetched)[]>> = {
  promise: [lazy(() => import('./promise/screen'))],
  turn: [Held, TurnScreen],
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
