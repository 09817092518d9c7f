/**
 * Looks at the futures. They tell so much that whoever always follows them plays as well as the best plan: a game has few
 * looks, each at all the answers of one dossier, and none on its last turn. Nor on the first: whoever has not seen a turn cannot
 * read its futures.
 */
import type { Game } from './game';

/** Turns of a game for which there is one look. */
const TURNS_PER_LOOK = 4;

/** Looks in a game, at least one. */
const mostLooks = ({ turns }: Pick<Game['model'], 'turns'>): number => Math.max(1, Math.floor(turns / TURNS_PER_LOOK));

type Looking = Pick<Game, 'looks' | 'mode' | 'turns' | 'drill' | 'model'>;

/** The turn of the dossier that is open, or that comes next. */
const turnAhead = ({ turns }: Looking): number => turns.length + 1;

/** Whether the futures of the dossier that comes next are in sight. A sandbox shows them all; a drill, once it is answered. */
export function isLooking(game: Looking): boolean {
  if (game.drill !== null) return game.turns.length >= game.drill.turn;
  return game.mode === 'sandbox' || game.looks.includes(turnAhead(game));
}

/** How many looks are left at the dossier that is open; 0 where there is nothing to look at, or no need to ask. */
export function looksLeft(game: Looking): number {
  if (game.mode !== 'game' || isLooking(game) || turnAhead(game) === 1 || turnAhead(game) >= game.model.turns) return 0;
  return Math.max(0, mostLooks(game.model) - game.looks.length);
}
