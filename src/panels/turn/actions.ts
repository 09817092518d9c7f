/** What a player does in front of a dossier, by button or by key. */
import type { Doctrine } from '../../engine';
import type { Game } from '../../store/game/game';
import type { AppContext } from '../../store/create-app';

type Actors = Pick<AppContext, 'game' | 'settings'>;

/**
 * Chooses an option, unless it is closed. Where predictions are asked for, a first press holds it up and asks for one; the
 * second decides.
 */
export function choose(app: Actors, doctrine: Doctrine): void {
  const { game, selected } = app.game.getState();
  const isAsked = app.settings.getState().predictions && game?.mode === 'game';
  if (isAsked && selected !== doctrine) app.game.actions.select(doctrine);
  else decide(app, doctrine);
}

/** Decides, with the gauge that is foretold to move most. Who decides needs no explanation any more. */
export function decide({ game, settings }: Actors, doctrine: Doctrine, gauge: string | null = null): void {
  if (gauge !== null) game.actions.predict(gauge);
  if (game.actions.answer(doctrine).ok) settings.actions.prefer({ coached: true });
}

/** Whether a decision can be taken back. */
export const canUndo = ({ mode, answers }: Game): boolean => mode === 'sandbox' && answers.length > 0;
