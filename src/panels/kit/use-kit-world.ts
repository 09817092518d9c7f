import { useState } from 'preact/hooks';
import type { Instruction, Lesson, PlayableScenario } from '../../scenario/playable';
import { keptWorld, keptWorlds } from '../../store/atelier/kept-worlds';
import type { DraftEntry } from '../../store/atelier/drafts';
import type { AppContext } from '../../store/create-app';
import { fixedFile } from '../../store/workshop/own-file';
import { workshopOf } from '../../store/workshop/workshop';
import { useLoaded } from '../hooks/use-loaded';
import { useStore } from '../hooks/use-store';

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
  const workshop = workshopOf(app);
  const isRead = useStore(workshop, ({ verdict }) => verdict !== null);
  const own = app.own();
  const source = workshop.read();
  const opened = { scenario: own, text: own === null ? null : (source?.text ?? null) };
  const listed = useLoaded(async () => ({ kept: await keptWorlds(app, opened) }), [app, own]);
  const [picked, choose] = useState<string | null>(null);
  const kept = listed === null || listed === 'failed' ? NONE : listed.kept;
  const usual = own === null ? (kept[0] ? keptValue(kept[0]) : app.catalogue[0]!.id) : OWN;
  const chosen = picked ?? (own === null && listed === null ? null : usual);
  const keptId = chosen?.startsWith(KEPT) ? chosen.slice(KEPT.length) : null;

  const world = useLoaded(async (): Promise<KitWorld | Faulty> => {
    // Until the list has come, or the file was read.
    if (chosen === null || (chosen === OWN && own === null && !isRead)) return new Promise<never>(() => undefined);
    if (chosen === OWN) return own === null ? { scenario: null } : ownWorld(own, opened.text);
    if (keptId !== null) {
      const { scenario, source } = await keptWorld(app, keptId);
      return scenario === null ? { scenario } : ownWorld(scenario, source.text);
    }
    const { lessons: teach, instructions: instruct } = app.documents;
    const tell = app.catalogue.find(({ id }) => id === chosen)?.tell;
    const [scenario, lessons, instructions] = await Promise.all([
      app.launch.actions.look(chosen),
      teach(),
      instruct(),
      tell?.(),
    ]);
    if (scenario === null) throw new Error(`The scenario "${chosen}" did not arrive.`);
    return { scenario, lesson: lessons[chosen] ?? null, instructions: instructions[chosen] ?? {}, text: null };
  }, [chosen, own, isRead]);

  /** Opens the world that is chosen in the atelier; null where it is one of the catalogue. */
  const write = async () => {
    const { atelierOf } = await import('../../store/atelier/atelier');
    const { actions, getState } = atelierOf(app);
    if (keptId !== null) await actions.reopen(keptId);
    else if (source !== null && (own === null || getState().right?.scenario !== own)) actions.open(source);
    app.navigation.actions.goTo('atelier');
  };
  /** Takes a file of the teacher's, as the workshop does, and prints that. */
  const take = (file: File) => {
    choose(OWN);
    void workshop.actions.take(fixedFile(file));
  };
  return { own, kept, world, chosen, choose, take, write: chosen === OWN || keptId !== null ? write : null };
}

const ownWorld = (scenario: PlayableScenario, text: string | null): KitWorld => ({
  scenario,
  lesson: scenario.lesson ?? null,
  instructions: scenario.instructions ?? {},
  text,
});
