/** How often a promise is kept in games that are played at random. */
import { expect, test } from 'vitest';
import { compile, type Scenario } from '../../src/engine';
import { keptInTen } from '../../src/store/analyses/kept';
import { world } from '../support/world';

const now = () => Promise.resolve();
const model = (scenario: Scenario) => compile(scenario, {});
const promising = () =>
  world()
    .lasting(2)
    .gauge('calm', { start: 60 })
    .dossier('law', { cop: { effects: [{ on: 'calm', add: 10 }] } });

test('always, never, or as often as chance answers what it asks for', async () => {
  const { scenario } = promising()
    .promise('sure', { cell: 'calm', is: '>', to: 1 })
    .promise('vain', { cell: 'calm', is: '>', to: 99 })
    .promise('third', { cell: 'calm', is: '>', to: 65 });
  const [sure, vain, third] = await keptInTen(model(scenario), now);
  expect([sure, vain]).toEqual([10, 0]);
  expect(third).toBeGreaterThanOrEqual(2);
  expect(third).toBeLessThanOrEqual(5);
});

test('the games are those in which it is promised', async () => {
  const { scenario } = promising().promise('word', { promised: 'word' }).promise('other', { promised: 'word' });
  expect(await keptInTen(model(scenario), now)).toEqual([10, 0]);
});

test('it gives way to the page, and stops when nobody waits', async () => {
  const { scenario } = promising().promise('sure', { cell: 'calm', is: '>', to: 1 });
  let pauses = 0;
  const until = (last: number) => () => (++pauses > last ? Promise.reject(new Error('gone')) : Promise.resolve());
  await expect(keptInTen(model(scenario), until(3))).rejects.toThrow('gone');
  expect(pauses).toBe(4);
});
