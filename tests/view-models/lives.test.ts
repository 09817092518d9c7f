/** The people whom a game follows: what is told of them, when, and how they stand. */
import { describe, expect, test } from 'vitest';
import { stateHash } from '../../src/engine';
import { livesView, momentsAt } from '../../src/view-models/lives';
import { localeIn } from '../../src/view-models/locale';
import type { Game } from '../../src/store/game/game';
import type { Life, Moment } from '../../src/scenario/playable';
import { createGameStore } from '../../src/store/game/game-store';
import { playableFrom } from '../support/playable';
import { spoken } from '../support/texts';
import { endedVillage, villageGame, villageReview } from '../support/village';
import { world } from '../support/world';

const locale = localeIn('en');
const told = (game: Game) =>
  game.states.flatMap((_, turn) => momentsAt(game, turn, locale).map(({ name, text }) => `${turn} ${name}: ${text}`));
const posesOf = (game: Game) => Object.fromEntries(livesView(game, locale).map(({ id, pose }) => [id, pose]));

describe('a moment', () => {
  test('is told at the end of the turn in which its condition first holds, so many turns later', () => {
    // The clapper breaks in turn 2, and Élie is told of a turn later; it is noisy from turn 1 on.
    expect(told(villageReview(3, 'public')).slice(0, 2)).toEqual([
      '1 Lou: Her name is taken down.',
      '3 Élie: He got up too late.',
    ]);
  });

  test('is told once, though its condition holds to the end', () => {
    const all = told(endedVillage('public'));
    expect(new Set(all).size).toBe(all.length);
  });

  test('is not told before its turn has come', () => {
    expect(told(villageReview(2, 'public'))).toEqual(['1 Lou: Her name is taken down.']);
  });

  test('is not told of the world as the player finds it', () => {
    const noisy: [string, string] = ['when: bruit > 41, pose: on-file', 'when: bruit > 30, pose: on-file'];
    expect(told(villageReview(1, 'cop', noisy))).toContain('1 Lou: Her name is taken down.');
    expect(told([...villageGame('cop', noisy)][0]!)).toEqual([]);
  });

  test('may come in the epilogue', () => {
    const late: [string, string] = ['after: 1', 'after: 4'];
    expect(told(endedVillage('public', late)).at(-1)).toBe('6 Élie: He got up too late.');
  });

  test('has the text that what has been done asks for', () => {
    const calm = told(endedVillage('cop')).filter((line) => line.includes('He sleeps'));
    expect(calm).toEqual(['1 Élie: He sleeps well.']);
    const late: [string, string] = [
      'when: calme > 62\n        pose',
      'when: calme > 62\n        after: 2\n        pose',
    ];
    // What is told of one person at one time: a line each, in order, and no word that would make one follow from the other.
    expect(told(endedVillage('cop', late)).filter((line) => line.includes('He sleeps'))).toEqual([
      '3 Élie: He got up too late.\nHe sleeps at last.',
    ]);
  });
});

describe('a pose', () => {
  test('is on the way until something is told', () => {
    const [game] = villageGame('cop');
    expect(livesView(game!, locale).map(({ pose, text }) => [pose, text])).toEqual([
      ['on-the-way', null],
      ['on-the-way', null],
    ]);
  });

  test('is that of the moment that was told last', () => {
    expect(posesOf(villageReview(1, 'cop'))).toEqual({ elie: 'free', lou: 'on-the-way' });
    expect(posesOf(endedVillage('cop'))).toEqual({ elie: 'out-of-work', lou: 'on-the-way' });
  });
});

test('a moment may say in its own words how one stands, until the next is told', () => {
  const noisy: [string, string] = [
    'when: bruit > 41, pose: on-file',
    'when: bruit > 41, pose: on-file, stands: { fr: notée, en: noted down }',
  ];
  const standsOf = (game: Game) => livesView(game, locale).map(({ id, stands }) => [id, stands]);
  const game = villageReview(1, 'public', noisy);
  expect(momentsAt(game, 1, locale)).toMatchObject([{ id: 'lou', pose: 'on-file', stands: 'noted down' }]);
  expect(standsOf(game)).toEqual([
    ['elie', null],
    ['lou', 'noted down'],
  ]);
});

test('nobody smiles at what goes badly', () => {
  const smiling: [string, string] = ['face: { hair: locks', 'face: { mouth: smile, hair: locks'];
  const [before] = villageGame('public', smiling);
  const mouthOf = (game: Game) => livesView(game, locale).find(({ id }) => id === 'lou')!.face.mouth;
  expect(mouthOf(before!)).toBe('smile');
  expect(mouthOf(villageReview(1, 'public', smiling))).toBe('closed');
});

test('lives are in no hash: without them the game has the same states', () => {
  const village = endedVillage('public');
  const { lives, ...empty } = village.scenario;
  expect(lives).toHaveLength(2);
  const store = createGameStore();
  const { seed, answers, turns, phase } = village;
  store.actions.resume({ scenario: empty, seed, answers, turn: turns.length, phase });
  expect(store.getState().game!.states.map(stateHash)).toEqual(village.states.map(stateHash));
});

test('a turn that waits for its session is not over: what it did to people is told with the vote', () => {
  const { scenario } = world()
    .lasting(2)
    .gauge('calm', { start: 60 })
    .actor('north', { weight: 1, stance: 80 })
    .clause('law')
    .treaty({ minClauses: 1, minParties: 1, every: 1 })
    .lever('fund')
    .dossier('law', { cop: { clause: 'law' } });
  const moments: Moment[] = [
    { when: { cell: 'calm', is: '>', to: 50 }, after: 0, pose: 'free', text: spoken('Elle dort.', 'She sleeps.') },
  ];
  const life: Life = { id: 'ada', name: 'Ada', who: spoken('…', '…'), region: null, face: {}, moments };
  const store = createGameStore();
  const now = () => store.getState().game!;
  store.actions.newGame({ scenario: playableFrom(scenario, { lives: [life] }), seed: 1 });
  store.actions.answer('cop');
  expect([now().phase, told(now())]).toEqual(['review', []]);
  store.actions.goOn();
  store.actions.answer('none');
  expect([now().phase, told(now())]).toEqual(['session', ['1 Ada: She sleeps.']]);
});
