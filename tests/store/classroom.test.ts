import { describe, expect, test, vi } from 'vitest';
import type { Judgement } from '../../src/analyst';
import { stateHash } from '../../src/engine';
import { createClassroomStore, MOST_CODES, type ClassroomParts } from '../../src/store/class/classroom';
import { codeOf } from '../../src/store/saved-games/codes';
import { DEBRIEF_BUDGET } from '../../src/store/analyses/debrief';
import type { Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { linkTo } from '../../src/store/launch/made-links';
import { pastedCodes } from '../../src/store/class/pasted-codes';
import type { PlayableScenario } from '../../src/scenario/playable';
import { entryOf, playOn, playToTheEnd } from '../support/stores';
import { parisPlayable, playableFrom } from '../support/playable';
import { eventually } from '../support/patience';

const paris = parisPlayable();
const other = playableFrom({ ...paris.rules, id: 'other', turns: 3 });

function finished(scenario: PlayableScenario, seed: number, assumptions = {}): Game {
  const game = createGameStore();
  game.actions.newGame({ scenario, seed, assumptions });
  playToTheEnd({ game });
  return game.getState().game!;
}
const codes = (count: number, scenario = paris): string[] =>
  Array.from({ length: count }, (_, seed) => codeOf(finished(scenario, seed)));

const room = (parts: Partial<ClassroomParts> = {}) =>
  createClassroomStore({
    catalogue: [entryOf(paris), entryOf(other)],
    own: () => null,
    startAnalyst: () => new Promise(() => undefined),
    ...parts,
  });

describe('codes in a pasted text', () => {
  const [code] = codes(1);

  test.each([
    ['alone', code!],
    ['in small letters', code!.toLowerCase()],
    ['with a name beside it', `Groupe 3 : ${code!}`],
    ['in a column of a table', `Groupe 3;${code!};12/03`],
    ['quoted, as spreadsheets do', `"Groupe 3","${code!}"`],
    ['in a link', linkTo('https://jeu.example/', code!, 'fr')],
    ['in an English link with a name', `Ann\t${linkTo('https://jeu.example/', code!, 'en')}`],
    ['after a byte order mark', `\ufeff${code!}`],
    ['with spaces for hyphens', code!.replaceAll('-', ' ')],
  ])('are found %s', (_how, text) => {
    const [found, ...others] = pastedCodes(`\n${text}\r\n\n`);
    expect(others).toEqual([]);
    expect(found!.line).toBe(2);
    expect(found!.code.toUpperCase().replaceAll(' ', '-')).toBe(code);
  });

  test('that can not be read are given as they stand, to be complained of', () => {
    expect(pastedCodes('Léa ; B1-TYPO0\nbonjour')).toMatchObject([
      { line: 1, code: 'B1-TYPO0', name: 'Léa' },
      { line: 2, code: 'bonjour' },
    ]);
  });

  test.each([
    ['before it', `Groupe 3 : ${code!}`, 'Groupe 3'],
    ['in the first column', `Groupe 3;12/03;${code!}`, 'Groupe 3'],
    ['after it', `${code!};Les Tilleuls`, 'Les Tilleuls'],
    ['before a link', `Ann\t${linkTo('https://jeu.example/', code!, 'en')}`, 'Ann'],
    ['that is a number', `7;${code!}`, '7'],
    ['that is not there', code!, ''],
    ['that is only a date', `${code!};12/03/2026`, ''],
    ['too long for a name', `${'x'.repeat(41)};${code!}`, ''],
  ])('keep the name of a group %s', (_how, text, name) => {
    expect(pastedCodes(text)).toMatchObject([{ name }]);
  });

  test.each([2, 3])('are found when they were broken over %i lines, and the next one is found too', (count) => {
    const part = Math.ceil(code!.length / count);
    const broken = Array.from({ length: count }, (_, i) => code!.slice(i * part, (i + 1) * part)).join('\n');
    const found = pastedCodes(`Groupe 3 : ${broken}\n${code!}`);
    expect(found.map(({ line, name }) => [line, name])).toEqual([
      [1, 'Groupe 3'],
      [count + 1, ''],
    ]);
    expect(found.map((one) => one.code.replaceAll(/\W/g, ''))).toEqual(
      [code, code].map((one) => one!.replaceAll('-', '')),
    );
  });

  test('the names of columns are no code', () => {
    expect(pastedCodes(`Groupe;Code\nGroupe 3;${code!}`)).toMatchObject([{ line: 2, name: 'Groupe 3' }]);
  });
});

describe('a class', () => {
  test('is thirty games played again, each with its line and the fingerprint that its student sees', async () => {
    const store = room();
    await store.actions.read(codes(30).join('\n'));
    const { groups, refused, chosen } = store.getState();
    expect(refused).toEqual([]);
    expect(chosen).toBe(0);
    expect(groups[0]!.games.map(({ line }) => line)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    const game = finished(paris, 4);
    expect(groups[0]!.games[4]).toMatchObject({ hash: stateHash(game.states.at(-1)!), outcome: game.outcome });
    expect(groups[0]!.games[4]!.choices).toHaveLength(game.answers.length);
  });

  test('names bad codes by line and reason; the others go on', async () => {
    const going = createGameStore();
    going.actions.newGame({ scenario: paris, seed: 1 });
    playOn({ game: going }, 3);
    const good = codes(1)[0]!;
    const late = finished(paris, 2);
    const forged = codeOf({ ...late, answers: late.answers.map(() => 'public' as const) });
    const elsewhere = finished(playableFrom({ ...paris.rules, id: 'elsewhere' }), 1);
    const store = room();
    await store.actions.read(
      [
        good,
        `${good.slice(0, -1)}${good.endsWith('0') ? '1' : '0'}`,
        'bonjour',
        codeOf(going.getState().game!),
        forged,
        codeOf(elsewhere),
        codeOf({ ...late, scenario: { ...paris, version: 9 } }),
      ].join('\n'),
    );
    const { groups, refused } = store.getState();
    expect(groups[0]!.games).toHaveLength(1);
    expect(refused.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'bad-check'],
      [3, 'not-a-code'],
      [4, 'unfinished'],
      [5, 'not-allowed'],
      [6, 'other-scenario'],
      [7, 'other-version'],
    ]);
  });

  test('is one group a scenario, the largest first', async () => {
    const store = room();
    await store.actions.read([...codes(2, other), ...codes(3)].join('\n'));
    expect(store.getState().groups.map(({ scenario, games }) => [scenario.id, games.length])).toEqual([
      ['paris-2025', 3],
      ['other', 2],
    ]);
    store.actions.choose(1);
    expect(store.getState().chosen).toBe(1);
    store.actions.choose(7);
    expect(store.getState().chosen).toBe(1);
  });

  test('says when two lines hold the very same game, unless two groups are named', async () => {
    const [first, second] = codes(2);
    const store = room();
    await store.actions.read([first, second, first, `Groupe 1 ; ${second}`, `Groupe 2 ; ${second}`].join('\n'));
    expect(store.getState().groups[0]!.games.map(({ sameAs }) => sameAs)).toEqual([null, null, 1, 2, 2]);
    await store.actions.read([`Groupe 1 ; ${first}`, `Groupe 2 ; ${first}`, `Groupe 1 ; ${first}`].join('\n'));
    expect(store.getState().groups[0]!.games.map(({ sameAs }) => sameAs)).toEqual([null, null, 1]);
  });

  test('tells a code that lost a piece from a text that is none', async () => {
    const store = room();
    await store.actions.read('B1-ABCDE\nbonjour');
    expect(store.getState().refused.map(({ problem }) => problem)).toEqual(['bad-check', 'not-a-code']);
  });

  test("takes the teacher's own scenario while its file is open", async () => {
    const own = playableFrom({ ...paris.rules, id: 'own' });
    const code = codeOf(finished(own, 1));
    const closed = room();
    await closed.actions.read(code);
    expect(closed.getState().refused).toMatchObject([{ problem: 'other-scenario' }]);
    const open = room({ own: () => own });
    await open.actions.read(code);
    expect(open.getState().groups[0]!.scenario.id).toBe('own');
  });

  test('without its scenario is said, code by code', async () => {
    const store = room({ catalogue: [entryOf(paris, () => Promise.reject(new Error('offline')))] });
    await store.actions.read(codes(2).join('\n'));
    expect(store.getState().refused.map(({ problem }) => problem)).toEqual(['not-loaded', 'not-loaded']);
  });

  test('has no more codes than a school year: what comes after is refused at its first line, and not read', async () => {
    const [code] = codes(1, other);
    const store = room({ pause: () => Promise.resolve() });
    await store.actions.read(Array.from({ length: MOST_CODES + 50 }, () => code).join('\n'));
    expect(store.getState().groups[0]!.games).toHaveLength(MOST_CODES);
    expect(store.getState().refused).toEqual([{ line: MOST_CODES + 1, code, name: '', problem: 'too-many' }]);
  });

  test('is told no more than so many lines that are no codes: a text of another kind fills no page', async () => {
    const store = room({ pause: () => Promise.resolve() });
    await store.actions.read('bonjour\n'.repeat(20_000));
    expect(store.getState().refused).toHaveLength(MOST_CODES + 1);
  });

  test('leaves the page free between any two games, however long one takes', async () => {
    let pauses = 0;
    const store = room({ pause: () => Promise.resolve(void (pauses += 1)) });
    await store.actions.read(codes(5).join('\n'));
    expect(pauses).toBe(5);
  });

  test('that is read while another is on its way takes its place', async () => {
    const store = room();
    const first = store.actions.read(codes(20).join('\n'));
    const second = store.actions.read(codes(1, other).join('\n'));
    await Promise.all([first, second]);
    expect(store.getState().groups.map(({ scenario }) => scenario.id)).toEqual(['other']);
  });
});

describe('the turning points of a class', () => {
  const judgement = { decisions: [] } as unknown as Judgement;

  test('are those of each debrief: every game is judged on the same budget', async () => {
    const judge = vi.fn(() => Promise.resolve(judgement));
    const store = room({ startAnalyst: () => Promise.resolve({ judge }) });
    await store.actions.read(codes(3).join('\n'));
    await store.actions.judge();
    expect(store.getState().judging).toMatchObject({ state: 'done', done: 3 });
    expect([...store.getState().judging!.judgements.keys()].map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(judge).toHaveBeenCalledWith(
      expect.objectContaining({ seed: 0, budget: { games: DEBRIEF_BUDGET.judgement } }),
      expect.anything(),
    );
  });

  test('can be stopped: what is known by then stays', async () => {
    let isFirst = true;
    const judge = (_ask: unknown, { signal }: { signal?: AbortSignal } = {}): Promise<Judgement | null> => {
      if (isFirst) {
        isFirst = false;
        return Promise.resolve(judgement);
      }
      return new Promise((resolve) => signal!.addEventListener('abort', () => resolve(null)));
    };
    const store = room({ startAnalyst: () => Promise.resolve({ judge }) });
    await store.actions.read(codes(3).join('\n'));
    const judging = store.actions.judge();
    await eventually(() => expect(store.getState().judging!.done).toBe(1));
    store.actions.stop();
    await judging;
    expect(store.getState().judging).toMatchObject({ state: 'stopped', done: 1 });
  });

  test('that can not be found are said, and can be asked for again', async () => {
    let isDown = true;
    const startAnalyst = () =>
      isDown ? Promise.reject(new Error('offline')) : Promise.resolve({ judge: () => Promise.resolve(judgement) });
    const store = room({ startAnalyst });
    await store.actions.read(codes(1).join('\n'));
    await store.actions.judge();
    expect(store.getState().judging!.state).toBe('failed');
    isDown = false;
    await store.actions.judge();
    expect(store.getState().judging!.state).toBe('done');
  });

  test('go when other codes are read', async () => {
    const store = room({ startAnalyst: () => Promise.resolve({ judge: () => Promise.resolve(judgement) }) });
    await store.actions.read(codes(1).join('\n'));
    await store.actions.judge();
    await store.actions.read(codes(2).join('\n'));
    expect(store.getState().judging).toBeNull();
  });
});
