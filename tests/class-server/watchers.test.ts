/** What is sent to a viewer is what it may see, however it is put together. */
import { expect, test } from 'vitest';
import { apply, newRoom, projection, type Act, type Doer, type Room, type Viewer } from '../../src/class';
import { createWatchers } from '../../src/class-server/rooms/watchers';
import { parisPlayable } from '../support/playable';
import { voteSetup } from './world';

function played(...acts: readonly [Doer, Act][]): Room {
  return acts.reduce(
    (room, [by, act], i) => {
      const applied = apply(room, { id: `a${i}`, by, at: i, act });
      if (!applied.ok) throw new Error(applied.refusal);
      return applied.room;
    },
    newRoom({ ...voteSetup(), code: 'BCDF' }, parisPlayable()),
  );
}

test('every viewer is sent its projection, word for word', () => {
  const answer = 'cop';
  const room = played(
    ['server', { do: 'join', key: '"own":null' }],
    ['server', { do: 'join', key: 'b' }],
    ['teacher', { do: 'begin' }],
    [0, { do: 'ballot', vote: 1, answer, forecast: null }],
    ['teacher', { do: 'remove', seat: 1 }],
  );
  const watchers = createWatchers(() => ({ room, n: 5 }), Date.now);
  for (const viewer of ['projector', 'teacher', 0, 1, 7] satisfies Viewer[]) {
    let sent = '';
    watchers.add(viewer, 0, (_n, message) => (sent = message));
    const { view } = JSON.parse(sent) as { view: unknown };
    expect(view).toEqual(JSON.parse(JSON.stringify(projection(room, viewer))));
  }
  watchers.stop();
});
