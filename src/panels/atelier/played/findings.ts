/** What stands out in a played map: the one sentence that is read first, and the things that no game met. */
import { keyOf, type Thing, type ThingKind } from '../../../scenario/edit';
import type { PlayedMap } from '../../../store/atelier/played';
import type { PlayedWords } from '../../../words/workshop';

/**
 * An answer that is the best one in more of the cases than this leaves nothing to choose; in fewer than this, it is a trap.
 * The balance report asks the same.
 */
export const CRUSHING = 0.8;
const USELESS = 0.1;

export function cryOf(map: PlayedMap, { cry }: PlayedWords): string {
  const options = map.dossiers.flatMap((dossier) => dossier.options);
  const among = (count: number, one: string, many: (count: number) => string) =>
    count === 0 ? null : count === 1 ? one : many(count);
  const isMissed = ({ isMet }: { isMet: boolean }) => !isMet;
  return (
    among(options.filter(({ best }) => best !== null && best > CRUSHING).length, cry.crushes, cry.crushMany) ??
    among(map.endings.filter(isMissed).length, cry.ending, cry.endingMany) ??
    among(map.events.filter(isMissed).length, cry.event, cry.eventMany) ??
    among(options.filter(({ best }) => best !== null && best < USELESS).length, cry.useless, cry.uselessMany) ??
    cry.fine
  );
}

/** The things that no robot met, by their paths. */
export function unseenIn(map: PlayedMap, things: readonly Thing[]): ReadonlySet<string> {
  const missed = (all: readonly { id: string; games: number; isMet?: boolean }[]) =>
    new Set(all.filter(({ games, isMet = false }) => games === 0 && !isMet).map(({ id }) => id));
  const byKind: Partial<Record<ThingKind, ReadonlySet<string>>> = {
    dossier: missed(map.dossiers),
    event: missed(map.events),
    ending: missed(map.endings),
    fact: missed(map.facts),
  };
  return new Set(things.filter(({ kind, id }) => id !== null && byKind[kind]?.has(id)).map(keyOf));
}

/** The thing of an id. */
export const thingOf = (things: readonly Thing[], kind: ThingKind, id: string): Thing | undefined =>
  things.find((thing) => thing.kind === kind && thing.id === id);

/** Progress as it is told: each twentieth once. */
export const stepped = (done: number): number => Math.floor(done * 20) / 20;
