/** What a player does in front of a dossier, by button or by key. */
import type { Doctrine } from '../../engine';
import type { Game } from '../../store/game/game';
import type { AppContext } from '../../store/create-app';

type Actors = Pick<AppContext, 'game' | 'settings'>;

/** A first press holds an option up, the second decides. A closed one says why. */
export function choose(app: Actors, doctrine: Doctrine): void {
  if (app.game.getState().selected === doctrine) decide(app, doctrine);
  else app.game.actions.select(doctrine);
}

/** Decides. Who decides needs no explanation any more. */
export function decide({ game, settings }: Actors, doctrine: Doctrine): void {
  if (game.actions.answer(doctrine).ok) settings.actions.prefer({ coached: true });
}

/** Whether a decision can be taken back. */
export const canUndo = ({ mode, answers }: Game): boolean => mode === 'sandbox' && answers.length > 0;
