/** A whole world in a link: what goes in comes out, and nothing else does. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, worldAddressOf } from '../../src/store/launch/made-links';
import { worldInLink } from '../../src/store/launch/links';
import { readAddress } from '../../src/store/launch/address';
import { fileNameOf, LONGEST_LINK, packWorld, unpackWorld } from '../../src/store/give/world-link';
import { ONE_LANGUAGE, TREATY } from '../support/scenario-text';

/** Made by the first edition that had such links. */
const FROZEN = '1kciafjQ603SvN0gVVHSiqszgjNA1UlQD4A';

describe('a world in a link', () => {
  test('comes out letter for letter, whatever it says', () => {
    for (const text of [ONE_LANGUAGE, TREATY, 'œ « é » 🛡️\r\n']) expect(unpackWorld(packWorld(text))).toBe(text);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 }), (text) => {
        expect(unpackWorld(packWorld(text))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test('needs no letter that an address escapes, and fits a QR code when it is small', () => {
    expect(packWorld(ONE_LANGUAGE)).toMatch(/^[\w-]+$/);
    expect(packWorld(ONE_LANGUAGE).length).toBeLessThan(1000);
  });

  test('stays readable: the same letters give the same world for ever', () => {
    expect(unpackWorld('1HERE')).toBeNull();
    expect(unpackWorld(FROZEN)).toBe('format: 1\nid: un-monde\ntitle: Un monde\n');
  });

  test('that is cut, or altered by one letter, is refused', () => {
    const packed = packWorld(ONE_LANGUAGE);
    for (const length of [0, 1, 5, 100, packed.length - 4, packed.length - 1])
      expect(unpackWorld(packed.slice(0, length))).toBeNull();
    for (let at = 0; at < packed.length; at += 7) {
      const other = packed[at] === 'A' ? 'B' : 'A';
      const read = unpackWorld(packed.slice(0, at) + other + packed.slice(at + 1));
      // The last letter of a link may have bits that nothing reads.
      expect([null, ONE_LANGUAGE]).toContain(read);
    }
  });

  test('that would fill the memory is given up early', () => {
    expect(unpackWorld(packWorld('a'.repeat(20_000_000)))).toBeNull();
    expect(unpackWorld('1'.padEnd(LONGEST_LINK + 1, 'A'))).toBeNull();
  });

  test('starts where the link says', () => {
    const start = { seed: 7, language: 'fr', assumptions: { a: 'high' }, mode: 'sandbox' } as const;
    const address = worldAddressOf('https://jeu.example/?x#y', start, packWorld(ONE_LANGUAGE));
    const { search, hash } = new URL(address);
    expect(readAddress(search)).toMatchObject({ scenario: null, seed: 7, mode: 'sandbox', assumptions: { a: 'high' } });
    expect(unpackWorld(worldInLink(hash)!)).toBe(ONE_LANGUAGE);
    expect(worldInLink(addressOf('https://jeu.example/', { scenario: 'paris', ...start }))).toBeNull();
  });
});

test('the file of a world is called by its id', () => {
  expect(fileNameOf(ONE_LANGUAGE, 'monde')).toBe('cameras-au-lycee.yaml');
  expect(fileNameOf('title: X', 'monde')).toBe('monde.yaml');
});
