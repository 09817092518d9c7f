// @vitest-environment happy-dom
/** Parts of the interface arrive when they are shown; one that does not arrive says so and is asked for again. */
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { type ComponentType, h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchParts, goFirst, lazy } from '../../src/panels/lazy';
import { pagePlaceholder } from '../../src/panels/ui/page/page-placeholder';
import { buildApp } from '../support/app-context';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const Poster = ({ title }: { title: string }) => <h1>{title}</h1>;
const module: { default: ComponentType<{ title: string }> } = { default: Poster };

test('a part takes the place of what waited for it', async () => {
  const Part = lazy<{ title: string }>(() => Promise.resolve(module), { placeholder: () => <p>…</p> });
  render(h(Part, { title: 'La fin' }), root);
  expect(root.textContent).toBe('…');
  expect(await screen.findByRole('heading', { name: 'La fin' })).toBeTruthy();
});

test('a part that was fetched ahead is there at once', async () => {
  const Part = lazy(() => Promise.resolve(module));
  await fetchParts();
  render(h(Part, { title: 'La fin' }), root);
  expect(root.textContent).toBe('La fin');
});

test('a part that does not arrive says so, and can be asked for again', async () => {
  let isDown = true;
  const Part = lazy<{ title: string }>(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(module)));
  await fetchParts();
  render(h(Part, { title: 'La fin' }), root);
  const again = await screen.findByRole('button', { name: 'Réessayer' });
  expect(screen.getByRole('alert').textContent).toMatch(/connexion/);
  isDown = false;
  await userEvent.setup().click(again);
  expect(await screen.findByRole('heading', { name: 'La fin' })).toBeTruthy();
});

describe('a part that the browser remembers as lost', () => {
  const reload = vi.fn();
  const pressAgain = async () => {
    vi.stubGlobal('location', { ...globalThis.location, reload });
    const Part = lazy<{ title: string }>(() => Promise.reject(new Error('remembered')));
    render(h(Part, { title: 'La fin' }), root);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Réessayer' }));
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    reload.mockClear();
  });

  test('comes with the page, which is loaded again', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: true }));
    await pressAgain();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  test('leaves the page alone while the network is down', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('down')));
    await pressAgain();
    expect(await screen.findByRole('button', { name: 'Réessayer' })).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
  });
});

test('a part that can wait is asked for once what goes first is there', async () => {
  let isAsked = false;
  const load = () => {
    isAsked = true;
    return Promise.resolve(module);
  };
  const Part = lazy(load, { canWait: true });
  let worldIsThere = () => {};
  goFirst(new Promise((done) => (worldIsThere = done)));
  render(h(Part, { title: 'La fin' }), root);
  await new Promise((done) => setTimeout(done));
  expect(isAsked).toBe(false);
  worldIsThere();
  expect(await screen.findByRole('heading', { name: 'La fin' })).toBeTruthy();
});

test('a part comes with the words that it shows, and a rare one is not fetched ahead', async () => {
  let [hasWords, isAsked] = [false, false];
  const arrive = () => Promise.resolve((hasWords = true));
  const Part = lazy<{ title: string }>(() => Promise.resolve({ ...module, words: [{ arrive }] }));
  const loadRare = () => {
    isAsked = true;
    return Promise.resolve(module);
  };
  lazy(loadRare, { isOnDemand: true });
  await fetchParts();
  render(h(Part, { title: 'La fin' }), root);
  expect([root.textContent, hasWords, isAsked]).toEqual(['La fin', true, false]);
});

test('a page that does not arrive says that the site lacks a part, not that a scenario does', () => {
  const Placeholder = pagePlaceholder(({ title }) => title.games);
  render(<Placeholder app={buildApp({ scenarios: [] })} retry={() => undefined} />, root);
  expect(screen.getByRole('heading').textContent).toBe('Mes parties');
  expect(screen.getByRole('status').textContent).toMatch(/partie de la page.*rechargez/);
});
