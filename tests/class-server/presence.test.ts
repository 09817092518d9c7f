/** Who is in sight of a process is told to its room: pupils, any page of the teacher's, and the remote among them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { apply, newRoom, type Room } from '../../src/class';
import { followPresence, GRACE_MS } from '../../src/class-server/rooms/presence';
import { parisPlayable } from '../support/playable';
import { voteSetup } from './world';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  let room: Room = newRoom({ ...voteSetup(), code: 'BCDF' }, parisPlayable());
  const presence = followPresence({
    now: () => room,
    isNew: true,
    act: async (request) => {
      const applied = apply(room, { ...request, at: Date.now() });
      if (applied.ok) room = applied.room;
      return applied.ok ? { ok: true, n: 1 } : applied;
    },
  });
  return { presence, teacher: () => room.teacher };
}

test('a remote is known while it is there, and a moment longer', () => {
  const { presence, teacher } = watched();
  expect(teacher().hasRemote).toBe(false);
  const leave = presence.arrived('teacher');
  expect(teacher()).toMatchObject({ hasRemote: true, goneSince: null });
  leave();
  vi.advanceTimersByTime(GRACE_MS - 1);
  expect(teacher().hasRemote).toBe(true);
  vi.advanceTimersByTime(1);
  expect(teacher().hasRemote).toBe(false);
  expect(teacher().goneSince).not.toBeNull();
});

test('the screen of the room is no remote, and either of them is the teacher', () => {
  const { presence, teacher } = watched();
  const [screen, remote] = [presence.arrived('projector'), presence.arrived('teacher')];
  screen();
  vi.advanceTimersByTime(2 * GRACE_MS);
  expect(teacher()).toMatchObject({ hasRemote: true, goneSince: null });
  presence.arrived('projector');
  remote();
  vi.advanceTimersByTime(2 * GRACE_MS);
  expect(teacher()).toMatchObject({ hasRemote: false, goneSince: null });
});
