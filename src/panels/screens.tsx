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
import { lazy } from './lazy';
import type * as returnParts from './return/parts';
import { TurnScreen } from './turn/screen';
import { pagePlaceholder } from './ui/page/page-placeholder';

/** A page beside the games; until it arrives, its name and the way back. */
const page = (load: () => Promise<{ default: ComponentType<PageProps> }>, nameIn: (words: Words) => string) =>
  lazy(load, { isOnDemand: true, placeholder: pagePlaceholder(nameIn) });

type ReturnParts = typeof returnParts;

/** Imports one of what a return shows, with the words of all: they are one file. */
const returnPart =
  <Name extends Exclude<keyof ReturnParts, 'words'>>(name: Name) =>
  async (): Promise<{ default: ReturnParts[Name]; words: ReturnParts['words'] }> => {
    const parts = await import('./return/parts');
    return { default: parts[name], words: parts.words };
  };

/** The screens beside the games. */
export const PAGES: Readonly<Record<Page, ComponentType<PageProps>>> = {
  catalogue: CatalogueScreen,
  worlds: page(() => import('./worlds/screen'), ({ title }) => title.worlds),
  challenges: page(returnPart('ChallengesScreen'), ({ title }) => title.worlds),
  games: page(() => import('./games/screen'), ({ title }) => title.games),
  class: page(() => import('./class/screen'), ({ title }) => title.class),
  room: page(() => import('./room/screen'), ({ title }) => title.class),
  seat: page(() => import('./seat/screen'), ({ title }) => title.class),
  remote: page(() => import('./remote/screen'), ({ title }) => title.class),
  kit: page(() => import('./kit/screen'), ({ title }) => title.prepare),
  about: page(() => import('./about/screen'), ({ game }) => game.name),
  problems: page(() => import('./problems/screen'), ({ game }) => game.name),
  guide: page(() => import('./guide/screen'), ({ workshop }) => workshop.name),
  workshop: page(() => import('./workshop/screen'), ({ workshop }) => workshop.name),
  atelier: page(() => import('./atelier/screen'), ({ workshop }) => workshop.name),
};

/** The debrief of a finished game; before its end, the bar over a turn that is played again. */
export const Debrief = lazy(() => import('./debrief'), { placeholder: DebriefPlaceholder });

const LazyGhost = lazy(returnPart('Ghost'), { isOnDemand: true });
/** Nobody plays beside another game before a challenge was taken up here. */
const Ghost = (props: GameScreenProps) => (props.app.hasChallenges() ? <LazyGhost {...props} /> : null);

const LazyReturnEnd = lazy(returnPart('ReturnEnd'), { isOnDemand: true });
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
  ballot: [lazy(() => import('./room/ballot'), { isOnDemand: true })],
  'shared-end': [lazy(() => import('./ending/screen')), lazy(() => import('./room/debrief/end'), { isOnDemand: true })],
};

/** What opens over the screens. */
export const DIALOGS: { readonly [Name in Dialog['name']]: ComponentType<DialogProps<Name>> } = {
  code: lazy(() => import('./catalogue/code-dialog'), { isOnDemand: true }),
  prepare: lazy(() => import('./assumptions/prepare-dialog'), { isOnDemand: true }),
  challenge: lazy(returnPart('ChallengeDialog'), { isOnDemand: true }),
  share: lazy(returnPart('ShareDialog'), { isOnDemand: true }),
  given: lazy(() => import('./give/given-dialog'), { isOnDemand: true }),
  give: lazy(() => import('./give/give-dialog'), { isOnDemand: true }),
  settings: lazy(() => import('./settings/dialog')),
  assumptions: ofGame(lazy(() => import('./assumptions/assumptions-dialog'), { isOnDemand: true })),
  journal: ofGame(lazy(() => import('./journal/dialog'))),
  origin: ofGame(lazy(() => import('./journal/origin'), { isOnDemand: true })),
  party: ofGame(lazy(() => import('./map/party-dialog'), { isOnDemand: true })),
  why: ofGame(lazy(() => import('./why/dialog'))),
};

/** A dialog about the game on screen: it goes with the game. */
function ofGame<P extends GameScreenProps>(Shown: ComponentType<P>) {
  return function OfGame(props: Omit<P, 'game'>) {
    const game = useStore(props.app.game, (state) => state.game);
    return game === null ? null : <Shown {...({ ...props, game } as P)} />;
  };
}
