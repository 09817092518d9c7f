import { useState } from 'preact/hooks';
import type { Instruction, Lesson, PlayableScenario } from '../../scenario/playable';
import { keptWorld, keptWorlds } from '../../store/atelier/kept-worlds';
import type { DraftEntry } from '../../store/atelier/drafts';
import type { AppContext } from '../../store/create-app';
import { useLoaded } from '../hooks/use-loaded';

export interface KitWorld {
  scenario: PlayableScenario;
  lesson: Lesson | null;
  instructions: Readonly<Record<string, Instruction>>;
  /** The text of a world of the teacher's own; null for one of the catalogue. */
  text: string | null;
}

/** A world that the atelier keeps, and that can't be printed as it is. */
interface Faulty {
  scenario: null;
}

/** The world whose file is open, and those that the atelier keeps, beside the ids of the catalogue, which have no space. */
export const OWN = 'own file';
const KEPT = 'kept ';
const NONE: readonly DraftEntry[] = [];

export const keptValue = ({ id }: DraftEntry): string => KEPT + id;

/** The worlds to choose from, one's own first; the one that is chosen, as it is printed; the way to mend it. */
export function useKitWorld(app: AppContext) {
  const own = app.own();
  const source = own === null ? null : (app.workshop.now?.source() ?? null);
  const opened = { scenario: own, text: source?.text ?? null };
  const listed = useLoaded(async () => ({ kept: await keptWorlds(app, opened) }), [app, own]);
  const [picked, choose] = useState<string | null>(null);
  const kept = listed === null || listed === 'failed' ? NONE : listed.kept;
  const usual = own === null ? (kept[0] ? keptValue(kept[0]) : app.catalogue[0]!.id) : OWN;
  const chosen = picked ?? (own === null && listed === null ? null : usual);
  const keptId = chosen?.startsWith(KEPT) ? chosen.slice(KEPT.length) : null;

  const world = useLoaded(async (): Promise<KitWorld | Faulty> => {
    // Until the list has come.
    if (chosen === null) return new Promise<never>(() => undefined);
    if (chosen === OWN) return ownWorld(own!, opened.text);
    if (keptId !== null) {
      const { scenario, source } = await keptWorld(app, keptId);
      return scenario === null ? { scenario } : ownWorld(scenario, source.text);
    }
    const { lessons: teach, instructions: instruct } = app.documents;
    const [scenario, lessons, instructions] = await Promise.all([app.launch.actions.look(chosen), teach(), instruct()]);
    if (scenario === null) throw new Error(`The scenario "${chosen}" did not arrive.`);
    return { scenario, lesson: lessons[chosen] ?? null, instructions: instructions[chosen] ?? {}, text: null };
  }, [chosen, own]);

  /** Opens the world that is chosen in the atelier; null where it is one of the catalogue. */
  const write = async () => {
    const { atelierOf } = await import('../../store/atelier/atelier');
    const { actions, getState } = atelierOf(app);
    if (keptId !== null) await actions.reopen(keptId);
    else if (getState().right?.scenario !== own && source !== null) actions.open(source);
    app.navigation.actions.goTo('atelier');
  };
  return { own, kept, world, chosen, choose, write: chosen === OWN || keptId !== null ? write : null };
}

const ownWorld = (scenario: PlayableScenario, text: string | null): KitWorld => ({
  scenario,
  lesson: scenario.lesson ?? null,
  instructions: scenario.instructions ?? {},
  text,
});
