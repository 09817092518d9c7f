/**
 * What the games of this device have met in each world: `ending/concert`, `life/awa`, `promise/paix`. It only grows, and nothing
 * in it has a date: nobody loses anything by not playing.
 */
import { ALPHABET, idHash, isIntact } from '../../engine';
import type { Collectables } from '../../scenario/collectables';
import { parsed, type Storage } from '../storage';

/** By the id of a world. */
export type Collection = Readonly<Record<string, readonly Thing[]>>;
export type Thing = `${'ending' | 'life' | 'promise'}/${string}`;

const KEY = 'bouclier.collection';
/** What is read of a text that anybody may have written. */
const MOST = { worlds: 40, things: 200 } as const;
const WORLD = /^[\w-]{1,60}$/;
const THING = /^(ending|life|promise)\/[\w.-]{1,120}$/;

const isThing = (value: unknown): value is Thing => typeof value === 'string' && THING.test(value);

/** What is kept; nothing of what makes no sense. */
export function keptCollection(storage: Storage): Collection {
  const known = Object.entries(parsed(storage.read(KEY)) ?? {}).filter(([world]) => WORLD.test(world));
  return Object.fromEntries(
    known.slice(0, MOST.worlds).map(([world, kept]: [string, unknown]) => {
      const things = Array.isArray(kept) ? kept.filter(isThing) : [];
      return [world, [...new Set(things)].slice(0, MOST.things)];
    }),
  );
}

/** Keeps what was met beside what had been before, as another tab may have kept it. */
export function keepMet(storage: Storage, met: Collection): Collection {
  const before = keptCollection(storage);
  const both = together(before, met);
  if (countOf(both) > countOf(before)) storage.write(KEY, JSON.stringify(both));
  return both;
}

const countOf = (collection: Collection): number =>
  Object.values(collection).reduce((sum, { length }) => sum + length, 0);

/** What was met in a world, whatever it is called. */
export const metIn = (collection: Collection, world: string): readonly Thing[] =>
  Object.hasOwn(collection, world) ? collection[world]! : [];

/** What either has met. */
export function together(one: Collection, other: Collection): Collection {
  const worlds = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    worlds.map((world) => [world, [...new Set([...metIn(one, world), ...metIn(other, world)])]]),
  );
}

/** All that can be met in a world, in an order of its own. */
export const thingsOf = ({ endings, lives, promises }: Collectables): Thing[] => [
  ...endings.map(({ id }): Thing => `ending/${id}`),
  ...lives.map((id): Thing => `life/${id}`),
  ...promises.map((id): Thing => `promise/${id}`),
];

/** What can be met in each world, by its id. */
type Worlds = Readonly<Record<string, Collectables>>;

const PREFIX = 'C1';
const LETTER = 5;
/** Of a world's mark, and of the number of its things. */
const MARK = 20;
const COUNT = 8;
const CHECK = 2 * LETTER;
/** Letters that are read of a code. */
const LONGEST = 2000;

const bitsOf = (value: number, width: number): string => value.toString(2).padStart(width, '0');
/** A world with other things to meet is another one: a code says which of a list it has, and not their names. */
const markOf = (world: string, things: readonly Thing[]): string =>
  bitsOf(idHash([world, ...things].join(' ')) >>> (32 - MARK), MARK);
const checkOf = (letters: string): string => bitsOf(idHash(PREFIX + letters) >>> (32 - CHECK), CHECK);

const lettersOf = (bits: string): string =>
  (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(LETTER, '0'), 2)]).join('');

/** A collection as a code to write down, short enough for a sheet of paper: `C1-7KQ4M-2XH9T`. */
export function collectionCode(collection: Collection, worlds: Worlds): string {
  const bits = Object.entries(worlds)
    .filter(([world]) => metIn(collection, world).length > 0)
    .map(([world, collectables]) => {
      const things = thingsOf(collectables);
      const met = new Set(metIn(collection, world));
      return (
        markOf(world, things) +
        bitsOf(things.length, COUNT) +
        things.map((thing) => (met.has(thing) ? '1' : '0')).join('')
      );
    });
  const letters = lettersOf(bits.join(''));
  return [PREFIX, ...(letters + lettersOf(checkOf(letters))).match(/.{1,5}/g)!].join('-');
}

export type CollectionProblem =
  /** It is that of a game. */
  | 'game'
  | 'not-a-code'
  /** None of its worlds is here as it was. */
  | 'other-worlds';

/** What a code of a collection has met, of the worlds that are here. */
export function readCollectionCode(
  text: string,
  worlds: Worlds,
): { ok: true; collection: Collection } | { ok: false; problem: CollectionProblem } {
  const written = text
    .slice(0, LONGEST)
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^C[IL]/, PREFIX);
  if (isIntact(written)) return { ok: false, problem: 'game' };
  const letters = written.slice(PREFIX.length).replaceAll('-', '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const bits = [...letters].map((letter) => bitsOf(ALPHABET.indexOf(letter), LETTER)).join('');
  const isCode =
    written.startsWith(PREFIX) &&
    /^[01]*$/.test(bits) &&
    bits.length > CHECK &&
    checkOf(letters.slice(0, -CHECK / LETTER)) === bits.slice(-CHECK);
  if (!isCode) return { ok: false, problem: 'not-a-code' };
  const collection = read(bits.slice(0, -CHECK), worlds);
  return collection === null ? { ok: false, problem: 'other-worlds' } : { ok: true, collection };
}

function read(bits: string, worlds: Worlds): Collection | null {
  const known = new Map(
    Object.entries(worlds).map(([world, collectables]) => {
      const things = thingsOf(collectables);
      return [markOf(world, things) + bitsOf(things.length, COUNT), { world, things }] as const;
    }),
  );
  const collection: Record<string, readonly Thing[]> = {};
  for (let at = 0; at + MARK + COUNT <= bits.length;) {
    const head = bits.slice(at, at + MARK + COUNT);
    const count = parseInt(head.slice(MARK), 2);
    const first = at + head.length;
    const found = known.get(head);
    // What follows the last world fills up its letter.
    if (count === 0) break;
    if (found !== undefined) collection[found.world] = found.things.filter((_, i) => bits[first + i] === '1');
    at = first + count;
  }
  return Object.keys(collection).length === 0 ? null : collection;
}
