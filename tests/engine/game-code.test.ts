import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assumptionOrder,
  DOCTRINES,
  encodeGame,
  isIntact,
  LEVELS,
  scenarioHash,
  type RecordedGame,
} from '../../src/engine';
import { decodeGame } from '../../src/engine/analysis';
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { tries } from '../support/effort';
import { world } from '../support/world';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const seed = fc.oneof(fc.nat({ max: 1023 }), fc.nat({ max: 2 ** 20 - 1 }), fc.nat({ max: 2 ** 32 - 1 }));
const dossiersAlone = { promise: null, moves: [] } as const;
const anyMove = fc.nat({ max: 62 });
const promiseAndMoves = fc.record({
  promise: fc.option(anyMove),
  moves: fc.oneof(fc.array(anyMove, { maxLength: 8 }), fc.array(fc.constant(0), { maxLength: 8 })),
});
const identities = {
  scenario: fc.nat({ max: 2 ** 20 - 1 }),
  version: fc.nat({ max: 2 ** 32 - 1 }),
  seed: fc.oneof(seed, fc.constantFrom(0, 1023, 1024, 2 ** 20 - 1, 2 ** 20, 2 ** 32 - 1)),
  levels: fc.array(fc.constantFrom(...LEVELS), { maxLength: 12 }),
  decisions: fc.array(fc.constantFrom(...DOCTRINES), { maxLength: 24 }),
};
const games: fc.Arbitrary<RecordedGame> = fc
  .tuple(fc.record(identities), fc.oneof(fc.constant(dossiersAlone), promiseAndMoves))
  .map(([game, answers]) => ({ ...game, ...answers }));
const aGame: RecordedGame = {
  scenario: 5,
  version: 77,
  seed: 1234,
  levels: ['low', 'mid'],
  decisions: ['cop', 'public', 'laissez_faire'],
  ...dossiersAlone,
};
const aNegotiatedGame: RecordedGame = { ...aGame, promise: 1, moves: [0, 3, 5] };

describe('a game code', () => {
  test('holds the whole game', () => {
    fc.assert(
      fc.property(games, (game) => {
        expect(decodeGame(encodeGame(game))).toEqual({ ok: true, game });
      }),
    );
  });

  test('holds the shortest and the longest game', () => {
    const empty: RecordedGame = {
      scenario: 0,
      version: 0,
      seed: 0,
      levels: [],
      decisions: [],
      ...dossiersAlone,
    };
    const full: RecordedGame = {
      scenario: 2 ** 20 - 1,
      version: 2 ** 32 - 1,
      seed: 2 ** 32 - 1,
      levels: Array.from({ length: 1023 }, () => 'high'),
      decisions: Array.from({ length: 1023 }, () => 'laissez_faire'),
      ...dossiersAlone,
    };
    const fullest: RecordedGame = { ...full, promise: 62, moves: Array.from({ length: 1023 }, () => 63) };
    for (const game of [empty, { ...empty, promise: 0 }, { ...empty, moves: [0] }, full, fullest])
      expect(decodeGame(encodeGame(game))).toEqual({ ok: true, game });
  });

  test('keeps the format for good: this very code is this very game', () => {
    expect(encodeGame(aGame)).toBe('B1-3C0AG-0R0EE-W0000-2D000-5HY');
    expect(decodeGame('B1-3C0AG-0R0EE-W0000-2D000-5HY')).toEqual({ ok: true, game: aGame });
    expect(encodeGame(aNegotiatedGame)).toBe('B2-2N37Z-S8Z4A-G0R0E-EW000-02D00-053W');
    expect(decodeGame('B2-2N37Z-S8Z4A-G0R0E-EW000-02D00-053W')).toEqual({ ok: true, game: aNegotiatedGame });
  });

  test('is a B1 where dossiers are all that was asked, a B2 with a promise or a move', () => {
    fc.assert(
      fc.property(games, (game) => {
        const isPlain = game.promise === null && game.moves.length === 0;
        expect(encodeGame(game).slice(0, 3)).toBe(isPlain ? 'B1-' : 'B2-');
      }),
    );
  });

  test('is short enough to be dictated: twelve decisions take at most 28 characters', () => {
    const decisions = Array.from({ length: 12 }, () => 'laissez_faire' as const);
    const levels = Array.from({ length: 10 }, () => 'high' as const);
    const code = encodeGame({
      scenario: 2 ** 20 - 1,
      version: 2 ** 32 - 1,
      seed: 1000,
      levels,
      decisions,
      ...dossiersAlone,
    });
    expect(code.replaceAll('-', '').length).toBe(28);
  });

  test('with a promise and four moves out of thirteen, takes 36 characters', () => {
    const decisions = Array.from({ length: 12 }, () => 'laissez_faire' as const);
    const levels = Array.from({ length: 10 }, () => 'high' as const);
    const game = { scenario: 2 ** 20 - 1, version: 2 ** 32 - 1, seed: 1000, levels, decisions };
    const code = encodeGame({ ...game, promise: 2, moves: [12, 0, 7, 12] });
    expect(code.replaceAll('-', '').length).toBe(36);
  });

  test('is read whatever the case, the spaces and the hyphens, and with O for 0, I or L for 1', () => {
    fc.assert(
      fc.property(
        games,
        fc.constantFrom(' ', '', '\n', '‑', '–', '\u00a0', '\u2212', '\u200b', '\u200e', '\u00ad'),
        (game, between) => {
          const code = encodeGame(game);
          const sloppy = code.toLowerCase().replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l');
          expect(decodeGame(sloppy)).toEqual({ ok: true, game });
          expect(decodeGame(code.replaceAll('1', 'I'))).toEqual({ ok: true, game });
          expect(decodeGame(`« ${code} ».`)).toEqual({ ok: true, game });
        },
      ),
    );
  });

  test('refuses every single wrong character', () => {
    fc.assert(
      fc.property(games, (game) => {
        const letters = encodeGame(game).replaceAll('-', '');
        for (let at = 0; at < letters.length; at++) {
          for (const other of ALPHABET) {
            if (other === letters[at]) continue;
            expect(decodeGame(letters.slice(0, at) + other + letters.slice(at + 1)).ok).toBe(false);
          }
        }
      }),
      { numRuns: tries(20) },
    );
  });

  test('refuses every swap of two neighbours', () => {
    fc.assert(
      fc.property(games, (game) => {
        const letters = encodeGame(game).replaceAll('-', '');
        for (let at = 1; at < letters.length; at++) {
          const [left, right] = [letters[at - 1]!, letters[at]!];
          const swapped = letters.slice(0, at - 1) + right + left + letters.slice(at + 1);
          if (left !== right) expect(decodeGame(swapped).ok).toBe(false);
        }
      }),
      { numRuns: tries(200) },
    );
  });

  test('is the only code of its game', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 17, maxLength: 40 });
    const spelled = fc.oneof(
      games.map(encodeGame),
      // A code of one format under the name of the other.
      games.map((game) => encodeGame(game).replace(/^B[12]/, (prefix) => (prefix === 'B1' ? 'B2' : 'B1'))),
      fc.tuple(fc.constantFrom(1, 2), hostile).map(([format, body]) => `B${format}${withCheck(body, format)}`),
    );
    fc.assert(
      fc.property(spelled, (text) => {
        const decoded = decodeGame(text);
        if (decoded.ok) expect(encodeGame(decoded.game)).toBe(hyphenated(text));
      }),
      { numRuns: tries(3000) },
    );
  });

  test('is never a B2 without promise and moves, nor one whose moves are said to be greater than they are', () => {
    const scenario = 5n;
    const version = 77n;
    // The digits of `aGame` in the order in which they are read: moves and promise come last.
    const dossiers = [
      [scenario, 2n ** 20n],
      [version, 2n ** 32n],
      [0n, 3n],
      [12n, 1024n],
      [0n, 1024n],
      [0n, 1024n],
    ] as const;
    const game = { scenario: 5, version: 77, seed: 12, levels: [], decisions: [], promise: null, moves: [1, 0] };
    const spelled = (...rest: readonly (readonly [bigint, bigint])[]) => {
      const number = [...dossiers, ...rest].reduceRight((sum, [digit, radix]) => sum * radix + digit, 1n);
      return decodeGame(`B2${withCheck(base32(number), 2)}`);
    };
    const greatest = (move: bigint) =>
      [
        [0n, 64n],
        [2n, 1024n],
        [move, 64n],
      ] as const;
    expect(spelled(...greatest(1n), [0n, 2n], [1n, 2n])).toEqual({ ok: true, game });
    expect(spelled(...greatest(2n), [0n, 3n], [1n, 3n])).toEqual({ ok: false, error: { code: 'bad-check' } });
    expect(spelled([0n, 64n], [0n, 1024n])).toEqual({ ok: false, error: { code: 'bad-check' } });
  });
});

function base32(number: bigint): string {
  return number === 0n ? '' : base32(number / 32n) + ALPHABET[Number(number % 32n)]!;
}

/** A body with the check characters that make it look right. */
function withCheck(body: string, format = 1): string {
  let number = BigInt(format - 1);
  for (const letter of body) number = number * 32n + BigInt(ALPHABET.indexOf(letter));
  const check = Number((number * 1024n + BigInt(body.length)) % 1021n);
  return body + ALPHABET[Math.floor(check / 32)]! + ALPHABET[check % 32]!;
}

function hyphenated(code: string): string {
  const letters = code.replaceAll('-', '');
  return [letters.slice(0, 2), ...letters.slice(2).match(/.{1,5}/g)!].join('-');
}

describe('a text that is not a game code', () => {
  const good = encodeGame(aGame);

  test.each([
    ['nothing', '', { code: 'empty' }],
    ['blanks', ' - \n', { code: 'empty' }],
    ['a word', 'bonjour', { code: 'not-a-code' }],
    ['a long text that starts otherwise', `A${good.slice(1)}`, { code: 'not-a-code' }],
    ['a piece of a code', good.slice(0, 20), { code: 'not-a-code' }],
    ['a code of a format to come', `B4${good.slice(2)}`, { code: 'other-format', format: 'B4' }],
    ['a code under the name of the other format', `B2${good.slice(2)}`, { code: 'bad-check' }],
    ['a code with a foreign character', good.replace(/.$/, 'U'), { code: 'bad-character', character: 'U', at: 22 }],
    ['a code whose last character is wrong', `${good.slice(0, -1)}Z`, { code: 'bad-check' }],
    ['a code with a character more', `${good}0`, { code: 'bad-check' }],
  ])('%s is refused with its reason', (_name, text, error) => {
    expect(decodeGame(text)).toEqual({ ok: false, error });
  });

  test('whatever it is, is refused without throwing', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...ALPHABET, '-', ' ', 'é', '\u{1f600}'), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)) }),
          nearly,
          nearly.map((text) => `B1${text}`),
          nearly.map((text) => `B2${text}`),
        ),
        (text) => {
          const decoded = decodeGame(text);
          if (!decoded.ok)
            expect(decoded.error.code).toMatch(/^(empty|not-a-code|other-format|bad-character|bad-check)$/);
          else expect(encodeGame(decoded.game)).toBe(hyphenated(text.toUpperCase()));
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  test('however long it is, is turned away at once', () => {
    // Read digit by digit, it would take longer than any test may.
    expect(decodeGame(`B1${'7'.repeat(1_000_000)}`)).toEqual({ ok: false, error: { code: 'not-a-code' } });
    expect(decodeGame(`B2${'7'.repeat(1_000_000)}`)).toEqual({ ok: false, error: { code: 'not-a-code' } });
  });

  test('with the right check characters and a senseless body, is refused', () => {
    expect(decodeGame(`B1${withCheck('0'.repeat(17))}`)).toEqual({ ok: false, error: { code: 'bad-check' } });
    expect(decodeGame(`B1${withCheck('Z'.repeat(17))}`)).toEqual({ ok: false, error: { code: 'bad-check' } });
    expect(decodeGame(`B2${withCheck('Z'.repeat(17), 2)}`)).toEqual({ ok: false, error: { code: 'bad-check' } });
  });
});

describe('a game that a code cannot hold', () => {
  test.each<[string, Partial<RecordedGame>]>([
    ['a negative seed', { seed: -1 }],
    ['a seed of 33 bits', { seed: 2 ** 32 }],
    ['half a seed', { seed: 0.5 }],
    ['no seed', { seed: Number.NaN }],
    ['a version of 33 bits', { version: 2 ** 32 }],
    ['a scenario of 21 bits', { scenario: 2 ** 20 }],
    ['an unknown doctrine', { decisions: ['anarchy' as never] }],
    ['an unknown level', { levels: ['huge' as never] }],
    ['too many decisions', { decisions: Array.from({ length: 1024 }, () => 'cop') }],
    ['too many levels', { levels: Array.from({ length: 1024 }, () => 'mid') }],
    ['too many moves', { moves: Array.from({ length: 1024 }, () => 0) }],
    ['a move of too great a number', { moves: [64] }],
    ['half a move', { moves: [0.5, 1] }],
    ['a negative move', { moves: [1, -1] }],
    ['a promise of too great a number', { promise: 63 }],
    ['a negative promise', { promise: -2 }],
  ])('%s is refused', (_name, change) => {
    expect(() => encodeGame({ ...aGame, ...change })).toThrow(RangeError);
  });
});

test('the id of a scenario is hashed to 20 bits', () => {
  expect(scenarioHash('paris-2025')).toBe(329_780);
  expect(scenarioHash('mini')).not.toBe(scenarioHash('paris-2025'));
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(scenarioHash(id) >>> 20).toBe(0);
    }),
  );
});

test('levels stand in the alphabetical order of their assumptions', () => {
  const levels = { low: 0, mid: 1, high: 2 };
  const { scenario } = world().assumption('wind', levels).assumption('air', levels).assumption('tide', levels);
  expect(assumptionOrder(scenario)).toEqual(['air', 'tide', 'wind']);
  expect(assumptionOrder(paris as never)).toHaveLength(paris.assumptions.length);
});

describe('a code that was kept', () => {
  test('is known to be whole without being read', () => {
    fc.assert(
      fc.property(games, (game) => {
        expect(isIntact(encodeGame(game))).toBe(true);
      }),
      { numRuns: tries(50) },
    );
  });

  test.each([
    '',
    'B1',
    'B3-3C0AG-0R0EE-W0000-2D000-5HY',
    'B1-3C0AG-0R0EE-W0000-2D001-5HY',
    'B1-3C0AG-0R0EE-W0000-2D000-5H',
  ])('is known to be spoilt: %s', (code) => expect(isIntact(code)).toBe(false));
});
