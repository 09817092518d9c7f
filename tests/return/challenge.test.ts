/** A challenge travels as a link that anybody may have written; whether it was held, and who is first, is played again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCTRINES, type Answer, type Doctrine } from '../../src/engine';
import { codeOf } from '../../src/store/saved-games/codes';
import type { Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import {
  challengeIn,
  dropChallenge,
  keepChallenge,
  keptChallenges,
  linkToChallenge,
  readChallenge,
  type Challenge,
} from '../../src/store/return/challenge';
import { isHeld, LONGEST_HOLD, offeredIn, readHold } from '../../src/store/return/hold';
import { rankingOf } from '../../src/store/return/ranking';
import { memory } from '../support/memory';
import { negotiated } from '../support/negotiated';
import { parisPlayable } from '../support/playable';

const world = negotiated();
const paris = parisPlayable();
const PAGE = 'https://jeu.example/';

/** A whole game of the negotiated world: a promise, wishes for its dossiers, moves at its sessions. */
function played(wish: Doctrine | readonly Doctrine[], move: Answer = 'none', seed = 3): Game {
  const { actions, getState } = createGameStore();
  actions.newGame({ scenario: world, seed });
  const now = () => getState().game!;
  while (now().phase !== 'ended') {
    const { phase, turns } = now();
    if (phase === 'promise') actions.answer('promise/rule');
    else if (phase === 'dossier') {
      const wanted = typeof wish === 'string' ? wish : (wish[turns.length] ?? 'laissez_faire');
      if (!actions.answer(wanted).ok) actions.answer('laissez_faire');
    } else if (phase === 'table') {
      if (!actions.answer(move).ok) actions.answer('none');
    } else actions.goOn();
  }
  return now();
}

const challenge = (changes: Partial<Challenge> = {}): Challenge => ({
  scenario: world.id,
  seed: 3,
  assumptions: {},
  hold: 'not chose(any, cop)',
  by: null,
  ...changes,
});

const holds = (game: Game, text: string): boolean => isHeld(game, readHold(text, world)!);

describe('a constraint', () => {
  test('without a doctrine speaks of every dossier', () => {
    expect(holds(played('public'), 'not chose(any, cop)')).toBe(true);
    expect(holds(played(['public', 'public', 'public', 'cop']), 'not chose(any, cop)')).toBe(false);
    expect(holds(played(['cop', 'public']), 'not chose(any, cop)')).toBe(false);
  });

  test('of levers speaks of every lever', () => {
    expect(holds(played('cop'), 'not granted(any)')).toBe(true);
    expect(holds(played('cop', 'lever/fund'), 'not granted(any)')).toBe(false);
  });

  test('once is held in one turn, always in every turn', () => {
    const game = played('public');
    const law = (turn: number) => game.states[turn]![game.model.cells.get('law')!]! / 1000;
    const [low, high] = [Math.min(law(1), law(4)), Math.max(law(1), law(4))];
    expect(high).toBeGreaterThan(low + 1);
    const between = Math.round((low + high) / 2);
    expect(holds(game, `once law >= ${between}`)).toBe(true);
    expect(holds(game, `always law >= ${between}`)).toBe(false);
  });

  test('counts a turn by its own number', () => {
    const game = played('public');
    expect(holds(game, 'once turn = 1')).toBe(true);
    expect(holds(game, 'once turn = 4')).toBe(true);
    expect(holds(game, 'always turn <= 3')).toBe(false);
  });

  test('that is offered can be read, in this world and in Paris', () => {
    for (const scenario of [world, paris]) {
      const offered = offeredIn(scenario, DOCTRINES);
      expect(offered.length).toBeGreaterThan(5);
      expect(offered.filter(({ text }) => readHold(text, scenario) === null)).toEqual([]);
    }
  });

  test('is refused where it names what is not there, or is no condition', () => {
    for (const text of [
      '',
      'always',
      'nonsense > 3',
      'signed(mars)',
      'chose(any, monarchy)',
      'law > ',
      `${'('.repeat(40)}law > 3${')'.repeat(40)}`,
      `law > 3 ${'or law > 3 '.repeat(60)}`,
    ])
      expect(readHold(text, world), text).toBeNull();
  });

  test('is read from any text without a throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2 * LONGEST_HOLD, unit: 'binary' }), (text) => {
        readHold(text, world);
      }),
    );
  });
});

describe('a link', () => {
  test('gives the challenge that it was made of', () => {
    const by = codeOf(played('public'));
    for (const one of [challenge(), challenge({ by, hold: 'once in_force and turn <= 3' })]) {
      const link = new URL(linkToChallenge(PAGE, one, 'fr'));
      expect(challengeIn(link.search)).toEqual(one);
    }
  });

  test('without a start or a constraint is no challenge', () => {
    for (const search of ['', '?scenario=tiny&seed=3', '?hold=in_force&seed=3', '?scenario=tiny&hold=in_force'])
      expect(challengeIn(search)).toBeNull();
  });

  test('that is hostile gives nothing, or what is bounded', () => {
    expect(challengeIn(`?scenario=tiny&seed=3&hold=${'x'.repeat(LONGEST_HOLD + 1)}`)).toBeNull();
    expect(challengeIn('?scenario=../../x&seed=3&hold=in_force')).toBeNull();
    expect(challengeIn('?scenario=tiny&seed=99999999999&hold=in_force')).toBeNull();
    expect(challengeIn('?scenario=tiny&seed=3&hold=in_force&by=<script>')).toMatchObject({ by: null });
    expect(challengeIn('?scenario=tiny&seed=3&hold=in_force&assume=__proto__:high,a:odd')).toMatchObject({
      hold: 'in_force',
    });
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string({ unit: 'binary' }), (query, text) => {
        challengeIn(`?${query}&hold=${encodeURIComponent(text)}`);
      }),
    );
  });
});

describe('what is kept of challenges', () => {
  test('is the latest first, each once, and few', () => {
    const storage = memory();
    for (let seed = 0; seed < 20; seed++) keepChallenge(storage, challenge({ seed }));
    keepChallenge(storage, challenge({ seed: 15 }));
    const seeds = keptChallenges(storage).map(({ seed }) => seed);
    expect(seeds.slice(0, 3)).toEqual([15, 19, 18]);
    expect(seeds).toHaveLength(12);
    expect(new Set(seeds).size).toBe(12);
    dropChallenge(storage, challenge({ seed: 15 }));
    expect(keptChallenges(storage).map(({ seed }) => seed)).not.toContain(15);
  });

  test('is read with suspicion', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readChallenge(value);
        const storage = memory();
        storage.write('bouclier.challenges', JSON.stringify({ kept: [value, value] }));
        expect(keptChallenges(storage).length).toBe(read === null ? 0 : 2);
      }),
    );
  });
});

describe('a ranking', () => {
  const ours = played('public');
  const theirs = played(['cop', 'public', 'public', 'public']);
  const listed = (lines: readonly string[], changes: Partial<Challenge> = {}) =>
    rankingOf(world, challenge(changes), lines.join('\n'));

  test('puts those who held the constraint first, whatever they scored', () => {
    const ranking = listed([`Ann ; ${codeOf(theirs)}`, `Bob ; ${codeOf(ours)}`]);
    expect(ranking.ranked.map(({ name, isHeld: held, rank }) => [name, held, rank])).toEqual([
      ['Bob', true, 1],
      ['Ann', false, 2],
    ]);
    expect(ranking.ranked.map(({ axes }) => axes)).toEqual([ours.outcome!.axes, theirs.outcome!.axes]);
  });

  test('believes no score that is written beside a code', () => {
    const [plain] = listed([codeOf(ours)]).ranked;
    const [boasted] = listed([`100 ; 0 ; ${codeOf(ours)} ; 1er`]).ranked;
    expect(boasted!.axes).toEqual(plain!.axes);
  });

  test('refuses a code that was edited, whichever letter', () => {
    const code = codeOf(ours);
    for (let at = 3; at < code.length; at++) {
      if (code[at] === '-') continue;
      const forged = `${code.slice(0, at)}${code[at] === '7' ? '8' : '7'}${code.slice(at + 1)}`;
      expect(listed([forged]).ranked, forged).toEqual([]);
    }
  });

  test('refuses another start, a game that is not over, answers that the rules forbid, and the same game twice', () => {
    const other = codeOf(played('public', 'none', 4));
    const unfinished = codeOf({ ...ours, answers: ours.answers.slice(0, -1) });
    // The fund costs more than there is left: no game gives it twice.
    const forbidden = codeOf({
      ...theirs,
      answers: theirs.answers.map((one) => (one === 'none' ? 'lever/fund' : one)),
    });
    const { ranked, refused } = listed([other, unfinished, forbidden, codeOf(ours), codeOf(ours)]);
    expect(ranked).toHaveLength(1);
    expect(refused.map(({ problem }) => problem)).toEqual(['other-start', 'unfinished', 'not-allowed', 'same']);
  });

  test('without a constraint is by the lead alone', () => {
    const { ranked } = listed([codeOf(theirs), codeOf(ours)], { hold: '' });
    expect(ranked.every(({ isHeld: held }) => held === null)).toBe(true);
    const lead = ranked.map(({ axes }) => axes.emancipation - axes.tyranny);
    expect(lead[0]).toBeGreaterThanOrEqual(lead[1]!);
  });
});
