import type { PlayableScenario } from '../../scenario/playable';
import type { AppContext } from '../../store/create-app';
import { useLoaded } from '../hooks/use-loaded';

/** A world of the catalogue; null until it has come, and where none is asked for. */
export function useWorld(app: AppContext, id: string | null): PlayableScenario | 'failed' | null {
  const loaded = useLoaded(async () => ({ world: id === null ? null : await worldOf(app, id) }), [id]);
  return loaded === null || loaded === 'failed' ? loaded : loaded.world;
}

async function worldOf(app: AppContext, id: string): Promise<PlayableScenario> {
  const world = await app.launch.actions.look(id);
  if (world === null) throw new Error(`The world "${id}" did not arrive.`);
  return world;
}
