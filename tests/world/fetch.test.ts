// @vitest-environment happy-dom
/** On a slow line the files of the world come while the game is made ready, and none where it can't be shown. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { preloadScene } from '../../src/world/fetch';
import { takeWebgl } from '../../src/world/webgl';

const asked = () =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map((link) => link.getAttribute('href'));

beforeEach(() => {
  document.head.innerHTML = `
    <link rel="modulepreload" href="./game.js">
    <meta name="next" content="./scene.js ./print.js">`;
});
afterEach(() => {
  takeWebgl();
  vi.restoreAllMocks();
});

const withWebgl = (is: boolean) =>
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(is ? ({} as never) : null);
const gameArrives = () => document.querySelector('link')!.dispatchEvent(new Event('load'));

test('they are asked for when the file of the game is here', () => {
  withWebgl(true);
  preloadScene(document);
  expect(asked()).toEqual(['./game.js']);
  gameArrives();
  expect(asked()).toEqual(['./game.js', './scene.js', './print.js']);
});

test('without WebGL nothing is asked for', () => {
  withWebgl(false);
  preloadScene(document);
  gameArrives();
  expect(asked()).toEqual(['./game.js']);
});

test('nothing is asked for by a page that names no files', () => {
  withWebgl(true);
  document.querySelector('meta')!.remove();
  preloadScene(document);
  gameArrives();
  expect(asked()).toEqual(['./game.js']);
});
