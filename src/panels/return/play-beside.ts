import type { AppContext } from '../../store/create-app';
import { besideCode, type BesideProblem } from '../../store/return/ghost';
import { returnsOf } from '../../store/return/returns';

/** Starts a game beside the finished one that a code or a link holds; why not where it can't, null once it is on screen. */
export async function playBeside(app: AppContext, given: string): Promise<BesideProblem | null> {
  const beside = await besideCode(given, app.catalogue);
  if (!beside.ok) return beside.problem;
  const { scenario, seed, assumptions } = beside.challenge;
  returnsOf(app).actions.keep(beside.challenge);
  await app.launch.actions.play(scenario, { seed, assumptions });
  return app.launch.getState().problem === null ? null : 'not-loaded';
}
