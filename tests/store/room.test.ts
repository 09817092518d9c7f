import { beforeEach, describe, expect, test } from 'vitest';
import { decodeGame } from '../../src/engine/analysis';
import { codeOf } from '../../src/store/saved-games/codes';
import { roomOf } from '../../src/store/room/room';
import { memory } from '../support/memory';
import { shipped } from '../support/shipped';
import { entryOf, testApp, type TestApp, type TestOptions } from '../support/stores';

const paris = await shipped('sommet-de-paris');
const PARIS = { scenario: paris.id, mode: 'vote', vote: 60 } as const;

let tabStorage = memory();
beforeEach(() => {
  tabStorage = memory();
});

async function openRoom(options: TestOptions = {}): Promise<TestApp> {
  const app = testApp({ tabStorage, catalogue: [entryOf(paris)], ...options });
  await roomOf(app).actions.openHands(PARIS);
  await send(app, { do: 'begin' });
  return app;
}

const room = (app: TestApp) => roomOf(app).getState().room!.client;
const stage = (app: TestApp) => room(app).view.getState().projection.stage;
const game = (app: TestApp) => app.game.getState().game!;
const send = (app: TestApp, act: Parameters<ReturnType<typeof room>['send']>[0]) => room(app).send(act);

/** Counts the hands of the open question, by the places of its answers. */
function count(app: TestApp, ...hands: number[]): void {
  const open = stage(app);
  if (open.kind !== 'vote') throw new Error(`a vote is open, not ${open.kind}`);
  const counts = Object.fromEntries(open.answers.map((answer, place) => [answer, hands[place] ?? 0]));
  void send(app, { do: 'hands', vote: open.vote, counts });
}

/** The class votes for the first answer, sees what it did, and goes on to its next question. */
function playOn(app: TestApp): void {
  count(app, 20, 5);
  roomOf(app).actions.reveal();
  while (['review', 'session'].includes(game(app).phase)) app.game.actions.goOn();
}

describe('the game of a class, by raised hands', () => {
  test('stays in front of its question until what was voted has been seen', async () => {
    const app = await openRoom();
    expect(game(app).phase).toBe('promise');
    count(app, 3, 20, 4);
    expect([stage(app).kind, game(app).answers]).toEqual(['review', []]);
    roomOf(app).actions.reveal();
    expect(game(app).answers).toEqual([`promise/${paris.rules.promises![1]!.id}`]);
    // A promise does nothing by itself: the room is at the next question at once.
    expect([stage(app).kind, game(app).phase]).toEqual(['vote', 'dossier']);
  });

  test('is led by the class through reviews, tables and votes to its end, and its code is that of a game', async () => {
    const app = await openRoom();
    while (stage(app).kind !== 'ended') playOn(app);
    expect(game(app).phase).toBe('ended');
    const decoded = decodeGame(codeOf(game(app)));
    expect(decoded).toMatchObject({ ok: true, game: { seed: game(app).seed } });
    expect(game(app).answers).toEqual(room(app).view.getState().projection.answers);
  });

  test('an answer that ties is defended, voted again, and the cheaper is played when it ties twice', async () => {
    const app = await openRoom();
    playOn(app);
    count(app, 8, 8, 3);
    expect(stage(app).kind).toBe('defence');
    void send(app, { do: 'close' });
    expect(stage(app)).toMatchObject({ kind: 'vote', isSecond: true, answers: ['cop', 'public'] });
    count(app, 9, 9);
    expect(room(app).view.getState().projection.history.at(-1)).toMatchObject({ decided: 'cheaper', answer: 'cop' });
  });

  test('the last vote is opened again as if it had not been closed', async () => {
    const app = await openRoom();
    playOn(app);
    const before = game(app).answers;
    count(app, 0, 0, 20);
    roomOf(app).actions.reveal();
    expect(game(app).phase).toBe('review');
    await roomOf(app).actions.undo();
    expect([stage(app).kind, game(app).phase, game(app).answers]).toEqual(['vote', 'dossier', before]);
  });

  test('a vote that is opened again from elsewhere has not been seen when it is closed anew', async () => {
    const app = await openRoom();
    playOn(app);
    const before = game(app).answers;
    count(app, 20);
    roomOf(app).actions.reveal();
    await send(app, { do: 'undo' });
    count(app, 0, 0, 20);
    expect([stage(app).kind, game(app).answers]).toEqual(['review', before]);
  });

  test('goes on page by page as the teacher’s remote says, from what was voted to the next question', async () => {
    const app = await openRoom();
    playOn(app);
    const before = game(app).answers;
    count(app, 20, 5);
    expect(game(app).answers).toEqual(before);
    await send(app, { do: 'step' });
    expect([game(app).phase, game(app).answers]).toEqual(['review', [...before, 'cop']]);
    for (let pages = 0; pages < 20 && stage(app).kind === 'review'; pages++) await send(app, { do: 'step' });
    expect(stage(app).kind).toBe('vote');
    expect(game(app).phase).not.toBe('review');
  });

  test('the bell waits for hands that are still counted, and for nobody once a tie has been defended', async () => {
    let due = () => {};
    let now = 0;
    const app = await openRoom({
      clock: () => now,
      after: (_ms, done) => {
        due = done;
        return () => undefined;
      },
    });
    now = 60_000;
    due();
    expect(stage(app)).toMatchObject({ kind: 'vote', isSecond: false });
    count(app, 8, 8);
    now += 30_000;
    due();
    expect(stage(app)).toMatchObject({ kind: 'vote', isSecond: true });
  });

  test('is kept by the tab and by nothing else: a reload goes on, the saves are untouched', async () => {
    const app = await openRoom();
    playOn(app);
    playOn(app);
    const { answers } = game(app);
    const again = testApp({ tabStorage, catalogue: [entryOf(paris)] });
    await expect.poll(() => again.game.getState().game?.answers).toEqual(answers);
    expect(again.navigation.getState().page).toBe('room');
    expect(again.savedGames.getState().games).toEqual([]);
  });

  test('goes on with the hands that were counted before a reload, until its vote is closed', async () => {
    const app = await openRoom();
    const open = stage(app);
    if (open.kind !== 'vote') throw new Error('a vote is open');
    const [first, second] = [open.answers[0]!, open.answers[1]!];
    const counting = { vote: open.vote, hands: { [first]: 2, [second]: 0 } };
    for (const more of [1, 1]) roomOf(app).actions.count(open.vote, first, more);
    roomOf(app).actions.count(open.vote, second, -1);
    expect(roomOf(app).getState().counting).toEqual(counting);
    const again = testApp({ tabStorage, catalogue: [entryOf(paris)] });
    expect(roomOf(again).getState().counting).toEqual(counting);
    // Another vote begins at nothing.
    roomOf(again).actions.count(open.vote + 1, second, 1);
    expect(roomOf(again).getState().counting).toEqual({ vote: open.vote + 1, hands: { [second]: 1 } });
    roomOf(again).actions.leave();
    expect(tabStorage.read('bouclier.hands')).toBeNull();
  });

  test.each(['{', '{"vote":1,"hands":7}', '{"vote":1,"hands":{"cop":-4}}', '{"vote":1,"hands":{"cop":"9"}}'])(
    'a count that the tab kept and that is none is dropped: %s',
    (kept) => {
      tabStorage.write('bouclier.hands', kept);
      expect(roomOf(testApp({ tabStorage, catalogue: [entryOf(paris)] })).getState().counting).toBeNull();
    },
  );

  test.each([
    '{',
    '{"setup":null,"log":[]}',
    '{"setup":{"scenario":"sommet-de-paris","version":1},"log":[]}',
    '{"log":[7]}',
  ])('what the tab kept that is no room is dropped: %s', async (kept) => {
    tabStorage.write('bouclier.room', kept);
    const app = testApp({ tabStorage, catalogue: [entryOf(paris)] });
    await expect.poll(() => tabStorage.read('bouclier.room')).toBeNull();
    expect(app.game.getState().game).toBeNull();
  });

  test('is gone when the teacher ends the room', async () => {
    const app = await openRoom();
    playOn(app);
    roomOf(app).actions.leave();
    expect(app.game.getState().game).toBeNull();
    expect(tabStorage.read('bouclier.room')).toBeNull();
  });
});

describe('the link of a room', () => {
  test('leads to a seat where a class server is, and nowhere else', () => {
    const location = { href: 'https://jeu.example/?room=KMRV', search: '?room=KMRV', hash: '' };
    expect(testApp({ location, isClassServer: true }).navigation.getState().page).toBe('seat');
    expect(testApp({ location }).navigation.getState().page).toBe('catalogue');
  });
});
