import { afterEach, describe, expect, test, vi } from 'vitest';
import { refuseStrayFiles } from '../../src/panels/ui/fields/stray-files';

afterEach(() => vi.unstubAllGlobals());

describe('a file that is let fall on the page', () => {
  function dragged(kind: 'Files' | 'text/plain', isTaken = false) {
    let hear: (event: unknown) => void = () => undefined;
    vi.stubGlobal('addEventListener', (_dragover: string, heard: typeof hear) => (hear = heard));
    refuseStrayFiles();
    const event = {
      defaultPrevented: isTaken,
      preventDefault: () => (event.defaultPrevented = true),
      dataTransfer: { types: [kind], dropEffect: 'copy' },
    };
    hear(event);
    return event;
  }

  test('beside the places for it is refused: the browser would open it over the game', () => {
    expect(dragged('Files')).toMatchObject({ defaultPrevented: true, dataTransfer: { dropEffect: 'none' } });
  });

  test('on a place for it is taken there; a text goes where texts go', () => {
    expect(dragged('Files', true).dataTransfer.dropEffect).toBe('copy');
    expect(dragged('text/plain')).toMatchObject({ defaultPrevented: false });
  });
});
