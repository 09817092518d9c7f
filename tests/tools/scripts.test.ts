import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test('every command of package.json starts a file that is there', () => {
  for (const [name, line] of Object.entries(scripts)) {
    for (const [, file] of line.matchAll(/tsx (\S+)/g))
      expect(existsSync(resolve(ROOT, file!)), `npm run ${name}`).toBe(true);
  }
});

test('every command that the README and the guides name is in package.json', () => {
  for (const page of ['README.md', 'scenarios/GUIDE.fr.md', 'scenarios/GUIDE.en.md']) {
    const text = readFileSync(resolve(ROOT, page), 'utf8');
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(Object.keys(scripts), page).toContain(name);
  }
});
