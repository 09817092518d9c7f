/** The draw of the day: one seed for everybody, one try that counts. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawDayOf } from '../../src/panels/return/view-model';
import { dayAt, dayBefore, drawOf, seedOfDay } from '../../src/store/return/draw';
import { playableFrom, parisPlayable } from '../support/playable';
import { entryOf, playOn, playToTheEnd, testApp } from '../support/stores';

const paris = parisPlayable();
const SEED = 482_134;
const noon = Date.UTC(2026, 11, 1, 12);

describe('the day', () => {
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('and its seed are the same on a device in %s', (zone) => {
    const late = Date.UTC(2026, 11, 1, 23, 59);
    const script = `
      import { dayAt, seedOfDay } from '${resolve(import.meta.dirname, '../../src/store/return/draw.ts')}';
      console.log(JSON.stringify([dayAt(${late}), seedOfDay(dayAt(${late})), new Date(${late}).getDate()]));`;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const [day, seed, local] = JSON.parse(stdout) as [string, number, number];
    expect([day, seed]).toEqual(['2026-12-01', seedOfDay('2026-12-01')]);
    // The device's own calendar says another day, or the day is the same by chance of its zone.
    expect(local).toBe(zone === 'Pacific/Kiritimati' ? 2 : 1);
  });

  test('ends at midnight of UTC', () => {
    expect(dayAt(Date.UTC(2026, 11, 1, 23, 59, 59, 999))).toBe('2026-12-01');
    expect(dayAt(Date.UTC(2026, 11, 2))).toBe('2026-12-02');
    expect(dayBefore('2027-01-01')).toBe('2026-12-31');
  });

  test('has a seed of its own, that fits a short code', () => {
    const days = Array.from({ length: 800 }, (_, i) => dayAt(noon + i * 86_400_000));
    const seeds = days.map(seedOfDay);
    expect(new Set(seeds).size).toBeGreaterThan(795);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 20)).toBe(true);
    // Written down: a change here would part players whose page is another version.
    expect(seedOfDay('2026-12-01')).toBe(SEED);
  });
});

describe('the try that counts', () => {
  const seed = seedOfDay('2026-12-01');
  const drawn = (app: ReturnType<typeof testApp>) => drawOf('2026-12-01', paris, app.savedGames.getState().games);

  test('is none before a game of that seed was begun', async () => {
    const app = testApp();
    await app.launch.actions.play('paris-2025', { seed: seed + 1 });
    playOn(app, 1);
    expect(drawn(app)).toEqual({ day: '2026-12-01', seed, counted: null, practised: 0 });
  });

  test('is the first that was begun, however the later ones go', async () => {
    const app = testApp();
    await app.launch.actions.play('paris-2025', { seed });
    playOn(app, 2);
    const first = app.autosave.currentId();
    app.game.actions.leave();
    await app.launch.actions.play('paris-2025', { seed });
    playToTheEnd(app);
    expect(drawn(app)).toMatchObject({ counted: { id: first, outcome: null }, practised: 1 });
    await app.launch.actions.resume(first!);
    playToTheEnd(app);
    expect(drawn(app)).toMatchObject({ counted: { id: first, phase: 'ended' }, practised: 1 });
  });

  test('assumes nothing otherwise, and is of that world', async () => {
    const other = playableFrom({ ...paris.rules, id: 'other' });
    const app = testApp({ catalogue: [entryOf(paris), entryOf(other)] });
    const [assumption] = paris.rules.assumptions;
    await app.launch.actions.play('paris-2025', { seed, assumptions: { [assumption!.id]: 'high' } });
    playOn(app, 1);
    await app.launch.actions.play('other', { seed });
    playOn(app, 1);
    expect(app.savedGames.getState().games).toHaveLength(2);
    expect(drawn(app).counted).toBeNull();
  });
});

test('a game is called the draw of a day in the long world alone, with nothing assumed otherwise', async () => {
  const short = playableFrom({ ...paris.rules, id: 'short', turns: 3 });
  const dayOf = async (id: string, choice: { seed: number; assumptions?: Record<string, 'high'> }) => {
    const app = testApp({ catalogue: [entryOf(short), entryOf(paris)] });
    await app.launch.actions.play(id, choice);
    return drawDayOf(app.game.getState().game!, app.catalogue, '2026-12-01');
  };
  const seed = seedOfDay('2026-11-29');
  expect(await dayOf('paris-2025', { seed })).toBe('2026-11-29');
  expect(await dayOf('paris-2025', { seed: seedOfDay('2026-11-20') })).toBeNull();
  expect(await dayOf('short', { seed })).toBeNull();
  expect(await dayOf('paris-2025', { seed, assumptions: { [paris.rules.assumptions[0]!.id]: 'high' } })).toBeNull();
});
