/** Steps one after the other; a new list or a skip cuts them short. */
import { describe, expect, test } from 'vitest';
import { Playlist } from '../../src/world/playlist';

/** A playlist whose steps last until they are let go or cut. */
function stage() {
  const begun: string[] = [];
  const ended: string[] = [];
  let letGo = (): void => {};
  const playlist = new Playlist<string>(async (step, cut) => {
    begun.push(step);
    await new Promise<void>((done) => {
      letGo = done;
      cut.addEventListener('abort', () => done());
    });
    ended.push(cut.aborted ? `${step} cut` : step);
  });
  const next = async (): Promise<void> => {
    letGo();
    await new Promise((done) => setTimeout(done));
  };
  return { playlist, begun, ended, next };
}

describe('a playlist', () => {
  test('plays one step at a time, in order, and says that it played them all', async () => {
    const { playlist, begun, next } = stage();
    const played = playlist.play(['a', 'b']);
    expect(begun).toEqual(['a']);
    await next();
    expect(begun).toEqual(['a', 'b']);
    await next();
    expect(await played).toBe(true);
    expect(playlist.isPlaying).toBe(false);
  });

  test('a skip cuts the step that plays and drops the rest', async () => {
    const { playlist, ended } = stage();
    const played = playlist.play(['a', 'b']);
    playlist.skip();
    expect(playlist.isPlaying).toBe(false);
    expect(await played).toBe(false);
    expect(ended).toEqual(['a cut']);
  });

  test('a new list cuts the old one, and plays', async () => {
    const { playlist, begun, next } = stage();
    const old = playlist.play(['a', 'b']);
    const fresh = playlist.play(['c']);
    expect(await old).toBe(false);
    expect(begun).toEqual(['a', 'c']);
    expect(playlist.isPlaying).toBe(true);
    await next();
    expect(await fresh).toBe(true);
  });

  test('a step that fails ends the list and leaves the playlist usable', async () => {
    const playlist = new Playlist<string>(async (step) => {
      if (step === 'bad') throw new Error('torn');
    });
    await expect(playlist.play(['bad', 'good'])).rejects.toThrow('torn');
    expect(playlist.isPlaying).toBe(false);
    expect(await playlist.play(['good'])).toBe(true);
  });

  test('a skip with nothing playing does nothing', () => {
    const { playlist } = stage();
    playlist.skip();
    expect(playlist.isPlaying).toBe(false);
  });
});
