/** The worlds that the atelier keeps, read as they would be played: none of them is opened for it. */
import type { PlayableScenario } from '../../scenario/playable';
import type { Late } from '../late';
import type { Source } from '../workshop/workshop';
import { atelierOf, type AtelierParts, type AtelierStoreApi, type DraftEntry } from './atelier';

interface WithAtelier {
  atelier: Late<AtelierStoreApi, AtelierParts>;
}

/** The world of the player's own whose file is open. */
interface Opened {
  scenario: PlayableScenario | null;
  text: string | null;
}

export interface KeptWorld {
  source: Source;
  /** null while the world has a fault. */
  scenario: PlayableScenario | null;
}

/** From the one that was changed last, without the one that is open as the player's own. */
export async function keptWorlds(app: WithAtelier, opened: Opened): Promise<readonly DraftEntry[]> {
  const { drafts, getState, openId } = atelierOf(app);
  const isWritten = opened.scenario !== null && getState().right?.scenario === opened.scenario;
  const isOpen = async ({ id }: DraftEntry): Promise<boolean> =>
    (isWritten && id === openId()) || (opened.text !== null && (await drafts.read(id))?.text === opened.text);
  const listed = await Promise.all((await drafts.list()).map(async (draft) => ((await isOpen(draft)) ? [] : [draft])));
  return listed.flat();
}

/** @throws Error when the world is not there any more, or could not be checked */
export async function keptWorld(app: WithAtelier, id: string): Promise<KeptWorld> {
  const draft = await atelierOf(app).drafts.read(id);
  if (draft === null) throw new Error(`The draft "${id}" is gone.`);
  const { name, text } = draft;
  const outcome = await app.atelier.parts.checker.check(text, name);
  if (outcome.is !== 'checked') throw new Error(`The draft "${id}" was not checked: ${outcome.is}.`);
  return { source: { name, text }, scenario: outcome.checked.scenario };
}
