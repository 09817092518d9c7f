import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeGame } from '../../src/engine';
import { decodeGame } from '../../src/engine/analysis';
import { judged } from '../../src/store/saved-games/judged';
import { readSavesFile, savesFile, takeGames } from '../../src/store/saved-games/saves-file';
import type { SavedGame } from '../../src/store/saved-games/saved-game';
import { testApp, playOn, playToTheEnd } from '../support/stores';
import { tries } from '../support/effort';
import { memory } from '../support/memory';
import { parisPlayable, playableFrom } from '../support/playable';
import { LIMITS } from '../../src/scenario/limits';
import { spoken } from '../support/texts';

async function someGames(): Promise<SavedGame[]> {
  const at = testApp();
  await at.launch.actions.play('paris-2025', { seed: 3 });
  at.game.actions.predict('libertes');
  playOn(at, 4);
  await at.launch.actions.play('paris-2025', { seed: 4 });
  playToTheEnd(at);
  return [...at.savedGames.getState().games];
}
const GAMES = await someGames();
const FILE = savesFile(GAMES);

describe('a file of saves', () => {
  test('gives back every game, predictions and outcome included', () => {
    expect(readSavesFile(FILE)).toEqual({ ok: true, games: GAMES, unreadable: [] });
    expect(GAMES.some(({ predictions }) => predictions.length > 0)).toBe(true);
    expect(GAMES.some(({ outcome }) => outcome !== null)).toBe(true);
  });

  test('is read on another machine, where the games go on', async () => {
    const at = testApp({ storage: memory() });
    const read = readSavesFile(FILE);
    await takeGames(at.savedGames, read.ok ? read.games : []);
    const going = at.savedGames.getState().games.find(({ phase }) => phase !== 'ended')!;
    await at.launch.actions.resume(going.id);
    expect(at.game.getState().game).toMatchObject({ seed: 3, predictions: [{ turn: 1, gauge: 'libertes' }] });
  });

  test('of a scenario with titles as long as a file may hold is read too', async () => {
    const title = spoken('é'.repeat(LIMITS.textLength), 'e'.repeat(LIMITS.textLength));
    const own = playableFrom({ ...parisPlayable().rules, id: 'wordy' }, { title });
    const at = testApp({ own });
    at.launch.actions.playOwn(own);
    playOn(at, 1);
    expect(readSavesFile(savesFile(at.savedGames.getState().games))).toMatchObject({ unreadable: [] });
  });

  test('with a byte order mark, as editors leave one, is read too', () => {
    expect(readSavesFile(`\ufeff${FILE}`)).toMatchObject({ ok: true, unreadable: [] });
  });

  test('that holds a spoilt game gives the others, and says which', () => {
    const [first, second] = GAMES;
    const spoilt = { ...first, code: `${first!.code.slice(0, -1)}!` };
    const text = JSON.stringify({ format: 'bouclier-games-1', games: [second, spoilt, null, 5, first] });
    expect(readSavesFile(text)).toEqual({ ok: true, games: [second, first], unreadable: [2, 3, 4] });
  });

  test.each([
    ['too-large', `"${'x'.repeat(2_000_001)}"`],
    ['not-json', ''],
    ['not-json', FILE.slice(0, -20)],
    ['not-json', 'format: 1'],
    ['not-ours', 'null'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"bouclier-game-1","games":[]}'],
    ['not-ours', '{"format":"bouclier-games-1"}'],
    ['other-format', '{"format":"bouclier-games-2","games":[]}'],
  ] as const)('that is none is named: %s', (problem, text) => {
    expect(readSavesFile(text)).toEqual({ ok: false, problem });
  });
});

describe('a hostile file', () => {
  const fileOf = (count: number, change: (i: number) => Partial<SavedGame>): string =>
    JSON.stringify({
      format: 'bouclier-games-1',
      games: Array.from({ length: count }, (_, i) => ({ ...GAMES[1]!, ...change(i) })),
    });

  test('of more games than anybody has is not read', () => {
    const text = fileOf(1001, (i) => ({ id: `x${i}`, predictions: [] }));
    expect(text.length).toBeLessThan(2_000_000);
    expect(readSavesFile(text)).toEqual({ ok: false, problem: 'too-large' });
  });

  test('holds no code that no scenario could give', () => {
    const decoded = decodeGame(GAMES[1]!.code);
    const decisions = Array.from({ length: 1000 }, () => 'cop' as const);
    const code = encodeGame({ ...(decoded.ok ? decoded.game : null)!, decisions });
    expect(readSavesFile(fileOf(1, () => ({ code })))).toMatchObject({ games: [], unreadable: [1] });
  });

  /** Anything that JSON can hold, with names that scripts and objects find special. */
  const names = fc.constantFrom('id', 'code', 'scenario', 'title', 'fr', 'phase', '__proto__', 'constructor', 'x');
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, -1, 1e308, '', '<img onerror=alert(1)>', GAMES[0]!.code),
      fc.string(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(names, tie('value')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs) as unknown),
    ),
  })).value;

  test('never throws and never gives more than a save holds', () => {
    const keys = Object.keys(GAMES[0]!).sort();
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (games) => {
        const read = readSavesFile(JSON.stringify({ format: 'bouclier-games-1', games }));
        if (!read.ok) throw new Error(read.problem);
        expect(read.games.length + read.unreadable.length).toBe(games.length);
        for (const game of read.games) expect(Object.keys(game).sort()).toEqual(keys);
      }),
      { numRuns: tries(300) },
    );
  });

  test('in which one field of a good game was changed is refused, or means what it says', async () => {
    const fields = Object.keys(GAMES[1]!) as (keyof SavedGame)[];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), anything, async (field, value) => {
        const changed = { ...GAMES[1]!, [field]: value };
        const read = readSavesFile(JSON.stringify({ format: 'bouclier-games-1', games: [changed] }));
        if (!read.ok || read.games.length === 0) return;
        // Taken: then it can be kept, listed and kept again.
        const at = testApp();
        expect(await takeGames(at.savedGames, read.games)).toMatchObject({ added: 1 });
        expect(at.savedGames.getState().games).toEqual(read.games);
        expect(testApp({ storage: at.storage }).savedGames.getState().games).toEqual(read.games);
      }),
      { numRuns: tries(300) },
    );
  });

  test('can not name a place outside of the saves', () => {
    const [game] = GAMES;
    for (const id of ['../preferences', 'a b', '', 'x'.repeat(200), 'é']) {
      const text = JSON.stringify({ format: 'bouclier-games-1', games: [{ ...game, id }] });
      expect(readSavesFile(text)).toMatchObject({ games: [], unreadable: [1] });
    }
  });

  test('does not touch what objects share', () => {
    const text = `{"format":"bouclier-games-1","games":[{"__proto__":{"polluted":true}}],"__proto__":{"polluted":true}}`;
    readSavesFile(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what a game of a file claims of itself', () => {
  const finished = GAMES.find(({ phase }) => phase === 'ended')!;
  const going = GAMES.find(({ phase }) => phase !== 'ended')!;
  const { launch, documents } = testApp();
  const asJudged = async (save: SavedGame) => (await judged([save], launch.actions.look, documents.collectables))[0];

  test('is what the rules say, where its scenario is here', async () => {
    const axes = { emancipation: 100_000, tyranny: 0 };
    const forged = { ...finished, outcome: { ...finished.outcome!, ending: 'utopia', title: spoken('Utopie'), axes } };
    expect(await asJudged(forged)).toEqual(finished);
    expect(await asJudged(finished)).toEqual(finished);
  });

  test('is not believed of a game that is not over', async () => {
    const { outcome } = finished;
    expect(await asJudged({ ...going, outcome })).toMatchObject({ phase: 'dossier', outcome: null });
    expect(await asJudged({ ...going, phase: 'ended', outcome })).toMatchObject({ phase: 'dossier', outcome: null });
    expect(await asJudged(going)).toEqual(going);
  });

  test('stays as it is written where nothing here can play it', async () => {
    for (const scenario of [
      { ...finished.scenario, id: 'elsewhere' },
      { ...finished.scenario, version: 7 },
    ])
      expect(await asJudged({ ...finished, scenario })).toEqual({ ...finished, scenario });
  });
});
