import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openConnection, type Link } from '../../src/store/class-room/connection';
import type { ClassHost } from '../../src/store/class-room/requests';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose requests all fail, when they were made, and what it says of its link. */
function unreachable() {
  const asked: number[] = [];
  const links: Link[] = [];
  let sight: (isSeen: boolean) => void = () => undefined;
  const host: ClassHost = {
    fetch: () => {
      asked.push(Date.now());
      return Promise.reject(new TypeError('no network'));
    },
    base: 'http://localhost/class/',
    newKey: () => 'key',
    clock: Date.now,
    onSight(listener) {
      sight = listener;
      return () => undefined;
    },
    random: () => 0,
  };
  const connection = openConnection({
    host,
    code: 'KMRV',
    key: 'key',
    isProjector: false,
    restsUnseen: true,
    onMessage: () => undefined,
    onLink: (link) => links.push(link),
  });
  return { connection, asked, links, see: (isSeen: boolean) => sight(isSeen) };
}

test('a server that is lost is tried for as long as it takes, every five seconds at last', async () => {
  const { asked, links } = unreachable();
  await vi.advanceTimersByTimeAsync(3_600_000);
  const waits = asked.slice(1).map((at, i) => at - asked[i]!);
  expect(waits.slice(0, 3)).toEqual([1000, 2000, 5000]);
  expect(new Set(waits.slice(2))).toEqual(new Set([5000]));
  const last = asked.at(-1)!;
  expect(Date.now() - last).toBeLessThan(5000);
  expect(links.at(-1)).toEqual({ state: 'lost', retryAt: last + 5000 });
});

test('a page that is seen again, or whose button is pressed, tries at once', async () => {
  const { asked, connection, see } = unreachable();
  await vi.advanceTimersByTimeAsync(60_500);
  const before = asked.length;
  see(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(before + 1);
  await vi.advanceTimersByTimeAsync(20_000);
  const later = asked.length;
  connection.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(later + 1);
});

test('a phone that is put away asks for nothing until it is taken up', async () => {
  const { asked, see } = unreachable();
  await vi.advanceTimersByTimeAsync(500);
  see(false);
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveLength(before);
  see(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveLength(before + 1);
});
