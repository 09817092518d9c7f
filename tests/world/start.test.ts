// @vitest-environment happy-dom
/** Where the world can't be shown, the game must know at once and go on. */
import { afterEach, expect, test, vi } from 'vitest';
import type { WorldSource } from '../../src/world/source';
import { WorldUnavailable, startWorld } from '../../src/world/start';
import { quietWorld } from '../drawings/worlds';

const SOURCE: WorldSource = {
  view: () => ({ ...quietWorld(), theme: 'day', reducedMotion: false }),
  takeCues: () => [],
  subscribe: () => () => {},
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../src/world/scene');
});

test('without WebGL it says so, leaves nothing behind and asks for nothing more', async () => {
  const scene = vi.fn();
  vi.doMock('../../src/world/scene', () => ({ openWorld: scene }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const mount = document.createElement('div');
  const error = await startWorld(mount, SOURCE).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorldUnavailable);
  expect(error).toMatchObject({ message: 'This browser gives no WebGL.' });
  expect(mount.childElementCount).toBe(0);
  expect(scene).not.toHaveBeenCalled();
});

test('a world that fails while it opens is cleared away, and the cause is kept', async () => {
  const torn = new Error('torn');
  vi.doMock('../../src/world/scene', () => ({
    openWorld: (mount: HTMLElement) => {
      mount.append(document.createElement('canvas'));
      return Promise.reject(torn);
    },
  }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ getExtension: () => null } as never);
  const mount = document.createElement('div');
  mount.append(document.createElement('svg'));
  const error = await startWorld(mount, SOURCE).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'WorldUnavailable', cause: torn });
  expect([...mount.children].map(({ tagName }) => tagName)).toEqual(['SVG']);
});
