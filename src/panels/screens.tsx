/**
 * The screens and dialogs by name. Those that no game begins with are fetched when they are first shown, or ahead by
 * `fetchParts`; each is the default export of its module.
 */
import type { ComponentType } from 'preact';
import type { Dialog, Page } from '../store/navigation/navigation';
import type { DialogProps, GameScreenProps, PageProps } from './current-screen';
import { CatalogueScreen } from './catalogue/screen';
import type { GameScreenName } from './current-screen';
import { DebriefPlaceholder } from './debrief/placeholder';
import { useStore } from './hooks/use-store';
import { lazy } from './lazy';
import { TurnScreen } from './turn/screen';
import { pagePlaceholder } from './ui/page/page-placeholder';

const returnParts = () => import('./return/parts');

/** The screens beside the games. */
export const PAGES: Readonly<Record<Page, ComponentType<PageProps>>> = {
  catalogue: CatalogueScreen,
  worlds: lazy(() => import('./worlds/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ title }) => title.worlds),
  }),
  challenges: lazy(
    async () => ({ default: (await returnParts()).ChallengesScreen, words: (await returnParts()).words }),
    { isOnDemand: true, placeholder: pagePlaceholder(({ title }) => title.worlds) },
  ),
  games: lazy(() => import('./games/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ title }) => title.games),
  }),
  class: lazy(() => import('./class/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ title }) => title.class),
  }),
  room: lazy(() => import('./room/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ title }) => title.class),
  }),
  seat: lazy(() => import('./seat/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ title }) => title.class),
  }),
  remote: lazy(() => import('./remote/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ title }) => title.class),
  }),
  kit: lazy(() => import('./kit/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ title }) => title.prepare),
  }),
  about: lazy(() => import('./about/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ game }) => game.name),
  }),
  problems: lazy(() => import('./problems/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ game }) => game.name),
  }),
  guide: lazy(() => import('./guide/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ workshop }) => workshop.name),
  }),
  workshop: lazy(() => import('./workshop/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ workshop }) => workshop.name),
  }),
  atelier: lazy(() => import('./atelier/screen'), {
    isOnDemand: true,
    placeholder: pagePlaceholder(({ workshop }) => workshop.name),
  }),
};

/** The debrief of a finished game; before its end, the bar over a turn that is played again. */
export const Debrief = lazy(() => import('./debrief'), { placeholder: DebriefPlaceholder });

const LazyGhost = lazy(async () => ({ default: (await returnParts()).Ghost, words: (await returnParts()).words }), {
  isOnDemand: true,
});
/** Nobody plays beside another game before a challenge was taken up here. */
const Ghost = (props: GameScreenProps) => (props.app.hasChallenges() ? <LazyGhost {...props} /> : null);

const LazyReturnEnd = lazy(
  async () => ({ default: (await returnParts()).ReturnEnd, words: (await returnParts()).words }),
  { isOnDemand: true },
);
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
  challenge: lazy(
    async () => ({ default: (await returnParts()).ChallengeDialog, words: (await returnParts()).words }),
    { isOnDemand: true },
  ),
  share: lazy(async () => ({ default: (await returnParts()).ShareDialog, words: (await returnParts()).words }), {
    isOnDemand: true,
  }),
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
