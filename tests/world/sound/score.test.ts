/** What is heard of a game as it goes on. */
import { describe, expect, test } from 'vitest';
import { createGameStore } from '../../../src/store/game/game-store';
import type { Game } from '../../../src/store/game/game';
import { localeIn } from '../../../src/view-models/locale';
import { axesNow } from '../../../src/view-models/stage';
import { cuesOf } from '../../../src/world/cues';
import { durationOf } from '../../../src/world/plan';
import { type PlacedSound, scoreOf } from '../../../src/world/sound/score';
import { negotiated } from '../../support/negotiated';
import { parisPlayable } from '../../support/playable';
import { goOn } from '../../support/stores';

interface Heard {
  before: Game;
  now: Game;
  score: PlacedSound[];
}

/** Every step of a game, with what is heard of it. */
function heardIn(scenario: Game['scenario'], seed: number, isStill = false): Heard[] {
  const game = createGameStore();
  game.actions.newGame({ scenario, seed });
  const heard: Heard[] = [];
  while (game.getState().game!.phase !== 'ended') {
    const before = game.getState().game!;
    if (before.phase !== 'dossier') goOn({ game });
    else if (!game.actions.answer(before.turns.length % 2 ? 'public' : 'cop').ok) game.actions.answer('laissez_faire');
    const now = game.getState().game!;
    heard.push({ before, now, score: scoreOf(before, now, localeIn('fr'), isStill) });
  }
  return heard;
}

const namesOf = ({ score }: Heard) => score.map(({ sound }) => sound.is);
const whereTo = (phase: Game['phase'], all: readonly Heard[]) => all.filter(({ now }) => now.phase === phase);

describe('a game is heard', () => {
  const paris = heardIn(parisPlayable(), 3);
  const session = heardIn(negotiated(), 5);

  test('at each of its steps, from the stamp of the promise to the promise that was kept or not', () => {
    for (const step of [...paris, ...session]) expect(step.score.length).toBeGreaterThan(0);
    expect(namesOf(session[0]!)).toEqual(['stamp', 'crowd']);
    expect(namesOf(session.at(-1)!)).toEqual(['page', expect.stringMatching(/^promise-(kept|broken)$/)]);
  });

  test('a decision begins with the press, and each cue sounds when it is shown', () => {
    for (const { now, score } of whereTo('review', paris)) {
      const cues = cuesOf(now, localeIn('fr'));
      expect(score[0]).toEqual({ sound: { is: 'stamp' }, at: 0 });
      expect(score[1]!.at).toBeLessThanOrEqual(durationOf(cues[0]!) / 1000);
      expect(Math.max(...score.map(({ at }) => at))).toBeLessThan(7);
    }
  });

  test('the grid is heard where tyranny rose by a third of a point or more, and only there', () => {
    const turns = whereTo('review', paris);
    const hasGrid = turns.map((step) => namesOf(step).includes('grid'));
    expect(hasGrid).toEqual(turns.map(({ before, now }) => axesNow(now).tyranny - axesNow(before).tyranny >= 300));
    expect(new Set(hasGrid).size).toBe(2);
  });

  test('a vote: each who signs adds to those who had signed', () => {
    const counts = [...paris, ...session].flatMap(({ score }) =>
      score.flatMap(({ sound }) => (sound.is === 'signature' ? [sound.signatories] : [])),
    );
    expect(counts.length).toBeGreaterThan(1);
    expect(counts[0]).toBe(1);
    expect(Math.max(...counts)).toBeGreaterThan(1);
  });
});

test('another game, one taken up again and one that stands still are silent', () => {
  const game = createGameStore();
  const locale = localeIn('fr');
  game.actions.newGame({ scenario: parisPlayable(), seed: 1 });
  const first = game.getState().game!;
  game.actions.answer('cop');
  const later = game.getState().game!;
  game.actions.newGame({ scenario: parisPlayable(), seed: 1 });
  expect(scoreOf(later, game.getState().game, locale, false)).toEqual([]);
  expect(scoreOf(null, first, locale, false)).toEqual([]);
  expect(scoreOf(first, null, locale, false)).toEqual([]);
  expect(scoreOf(first, { ...first }, locale, false)).toEqual([]);
  expect(scoreOf(first, later, locale, false)).not.toEqual([]);
});

test('where the world shows final states at once, sounds follow each other closely', () => {
  const [moving, still] = [false, true].map((isStill) => whereTo('review', heardIn(parisPlayable(), 3, isStill)));
  const last = (all: readonly Heard[]) => Math.max(...all.flatMap(({ score }) => score.map(({ at }) => at)));
  expect(last(still!)).toBeLessThan(last(moving!));
  expect(still!.map(namesOf)).toEqual(moving!.map(namesOf));
});
