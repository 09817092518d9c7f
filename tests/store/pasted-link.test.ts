/** What a link opens that is pasted where a code is asked for. */
import { expect, test } from 'vitest';
import { pageOfLink } from '../../src/store/launch/pasted-link';

const PAGE = 'https://jeu.example/bouclier/?lang=fr#x';

test.each([
  ['https://jeu.example/bouclier/#w=abc-123_x', 'https://jeu.example/bouclier/#w=abc-123_x'],
  [' https://autre.example/?mode=sandbox#w=abc ', 'https://jeu.example/bouclier/?mode=sandbox#w=abc'],
  [
    'https://autre.example/?scenario=sommet-de-paris&seed=7',
    'https://jeu.example/bouclier/?scenario=sommet-de-paris&seed=7',
  ],
  ['https://autre.example/?room=KMRV', 'https://jeu.example/bouclier/?room=KMRV'],
])('%s opens this page, whatever site it names', (pasted, address) => {
  expect(pageOfLink(pasted, PAGE)).toBe(address);
});

test.each([
  'B1-0123-4567',
  'https://jeu.example/#partie=B1-0123',
  'https://autre.example/',
  'javascript:alert(1)',
  '',
  '#w=',
])('%s is no such link', (pasted) => {
  expect(pageOfLink(pasted, PAGE)).toBeNull();
});
