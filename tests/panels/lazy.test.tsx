// @vitest-environment happy-dom
/** Parts of the interface arrive when they are shown; one that does not arrive says so and is asked for again. */
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { h, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { canWait, fetchParts, goFirst, lazy } from '../../src/panels/lazy';
import { RoomDoor } from '../../src/panels/ui/room-door';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const Poster = ({ title }: { title: string }) => <h1>{title}</h1>;

test('a part takes the place of what waited for it', async () => {
  const Part = lazy<{ title: string }>(
    () => Promise.resolve(Poster),
    () => <p>…</p>,
  );
  render(h(Part, { title: 'La fin' }), root);
  expect(root.textContent).toBe('…');
  expect(await screen.findByRole('heading', { name: 'La fin' })).toBeTruthy();
});

test('a part that was fetched ahead is there at once', async () => {
  const Part = lazy<{ title: string }>(() => Promise.resolve(Poster));
  await fetchParts();
  render(h(Part, { title: 'La fin' }), root);
  expect(root.textContent).toBe('La fin');
});

test('a part that does not arrive says so, and can be asked for again', async () => {
  let isDown = true;
  const Part = lazy<{ title: string }>(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(Poster)));
  await fetchParts();
  render(h(Part, { title: 'La fin' }), root);
  const again = await screen.findByRole('button', { name: 'Réessayer' });
  expect(screen.getByRole('alert').textContent).toMatch(/connexion/);
  isDown = false;
  await userEvent.setup().click(again);
  expect(await screen.findByRole('heading', { name: 'La fin' })).toBeTruthy();
});

test('a part that can wait is asked for once what goes first is there', async () => {
  let isAsked = false;
  const Part = lazy<{ title: string }>(
    canWait(() => {
      isAsked = true;
      return Promise.resolve(Poster);
    }),
  );
  let worldIsThere = () => {};
  goFirst(new Promise((done) => (worldIsThere = done)));
  render(h(Part, { title: 'La fin' }), root);
  await new Promise((done) => setTimeout(done));
  expect(isAsked).toBe(false);
  worldIsThere();
  expect(await screen.findByRole('heading', { name: 'La fin' })).toBeTruthy();
});

test('a room that does not arrive says that the page lacks a part, not that a scenario does', () => {
  render(<RoomDoor name="Mes parties" hasFailed onBack={() => undefined} />, root);
  expect(screen.getByRole('status').textContent).toMatch(/partie de la page.*rechargez/);
});
