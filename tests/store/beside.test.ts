/** Worlds beside an unpacked site: a list that a teacher writes by hand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { worldsBeside, worldsIn } from '../../src/store/give/beside';

const SHIPPED = readFileSync(resolve(import.meta.dirname, '../../public/worlds/list.txt'), 'utf8');

test('a line is the name of a file and a title, or the name alone', () => {
  expect(worldsIn('robot-cdi.yaml Un robot au CDI\r\n\r\n  sans-titre.yml\r\n')).toEqual([
    { file: 'worlds/robot-cdi.yaml', title: 'Un robot au CDI' },
    { file: 'worlds/sans-titre.yml', title: 'sans-titre' },
  ]);
});

test('nothing else is listed: notes, other folders, other sites, a page in the place of the list', () => {
  for (const line of [
    '# robot.yaml Un robot',
    '../x.yaml',
    '/x.yaml',
    'https://x.example/a.yaml',
    'a/b.yaml',
    'x.html',
  ])
    expect(worldsIn(line)).toEqual([]);
  expect(worldsIn('<!doctype html>\n<title>404</title>')).toEqual([]);
});

test('a list that never ends is cut', () => {
  expect(worldsIn('a.yaml A\n'.repeat(10_000)).length).toBeLessThan(20);
});

test('the list of the site as it comes names none, and says how', async () => {
  expect(await worldsBeside(async () => SHIPPED)).toEqual([]);
  const [example] = worldsIn(SHIPPED.replace(/^# (?=robot)/m, ''));
  expect(example).toEqual({ file: 'worlds/robot-cdi.yaml', title: 'Un robot au CDI' });
});
