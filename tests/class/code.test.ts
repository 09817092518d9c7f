import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCode, CODE_LETTERS, isRoomCode, roomCode } from '../../src/class';

/** Draws these letters one after the other, then others. */
const drawing = (letters: string) => {
  const places = [...letters].map((letter) => CODE_LETTERS.indexOf(letter));
  return () => places.shift() ?? CODE_LETTERS.indexOf('V');
};

test('a room code is four letters that spell no word: no vowel, and so no O and no I', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (luck) => {
      const code = roomCode((n) => luck.next().value % n);
      expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}$/);
      expect(isRoomCode(code)).toBe(true);
    }),
  );
});
test('what makes a class laugh is drawn again', () => {
  expect(roomCode(drawing('FDPBKMRV'))).toBe('KMRV');
  expect(roomCode(drawing('BBBCKMRV'))).toBe('KMRV');
  expect(['FDPB', 'BNTM', 'WTFB', 'KKKB', 'KMR', 'KMRO', 'kmrv'].map(isRoomCode)).not.toContain(true);
});
test('most letters are left: there are far more codes than rooms', () => {
  const all = [...CODE_LETTERS];
  const codes = all.flatMap((a) => all.flatMap((b) => all.flatMap((c) => all.map((d) => a + b + c + d))));
  expect(codes.filter(isRoomCode).length).toBeGreaterThan(100_000);
});
test('a code is read as it is typed', () => {
  expect(cleanCode(' km-rv ')).toBe('KMRV');
});
