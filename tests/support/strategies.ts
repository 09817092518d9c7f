/** Automatic players for tests: the analyst's own. */
import * as players from '../../src/analyst/strategies';
import type { Doctrine } from '../../src/engine';

export { openNow, playTurn, type Strategy } from '../../src/analyst/strategies';

/** A plan of doctrines by turn; laissez-faire when the planned option is closed. */
export const planned = (plan: readonly Doctrine[]): players.Strategy => players.plan(plan).strategy;

export const random = (salt = 1): players.Strategy => players.random(salt).strategy;
