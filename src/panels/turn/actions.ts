/** What a player does in front of a dossier, by button or by key. */
import type { Doctrine } from '../../engine';
import type { Game } from '../../store/game/game';
import type { AppContext } from '../../store/create-app';

/** Takes an answer, unless it is closed. Who decides needs no explanation any more. */
export function choose({ game, settings }: Pick<AppContext, 'game' | 'settings'>, doctrine: Doctrine): void {
  if (game.actions.answer(doctrine).ok) settings.actions.prefer({ coached: true });
}

/** Whether a decision can be taken back. */
export const canUndo = ({ mode, answers }: Game): boolean => mode === 'sandbox' && answers.length > 0;
