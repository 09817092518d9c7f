/** Which screen is on: decided here, from the stores, and nowhere else. */
import type { AppContext } from '../store/create-app';
import type { Game } from '../store/game/game';
import type { Dialog, Page } from '../store/navigation/navigation';

/** A screen of a game; `branches` is the end of a turn that was played again, `ballot` and `shared-end` are those of a class. */
export type GameScreenName =
  | 'promise'
  | 'turn'
  | 'review'
  | 'table'
  | 'session'
  | 'ending'
  | 'branches'
  | 'ballot'
  | 'shared-end';

export type CurrentScreen = { name: Page; game: null } | { name: GameScreenName; game: Game };

/** @param page what is open while no game is on */
export function currentScreen(game: Game | null, page: Page): CurrentScreen {
  if (game === null) return { name: page, game };
  const isShared = game.mode === 'class';
  switch (game.phase) {
    case 'review':
    case 'session':
      return { name: game.phase, game };
    case 'ended':
      return { name: isShared ? 'shared-end' : game.drill === null ? 'ending' : 'branches', game };
    default:
      return { name: isShared ? 'ballot' : game.phase === 'dossier' ? 'turn' : game.phase, game };
  }
}

/** What a screen beside the games is given. */
export interface PageProps {
  app: AppContext;
}

/** What a screen of a game is given. */
export interface GameScreenProps {
  app: AppContext;
  game: Game;
}

/** What a dialog is given, with what it was opened for. */
export interface DialogProps<Name extends Dialog['name']> {
  app: AppContext;
  dialog: Extract<Dialog, { name: Name }>;
}

/** What a dialog about the game on screen is given. */
export interface GameDialogProps<Name extends Dialog['name']> extends DialogProps<Name> {
  game: Game;
}
