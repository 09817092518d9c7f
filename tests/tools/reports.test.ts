import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED } from '../support/shipped';

const ROOT = resolve(import.meta.dirname, '../..');

test('npm run reports -- ID: an id that no scenario has is refused, with those that there are', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', resolve(ROOT, 'src/tools/commands/reports.ts'), 'premier-pas'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('premier-pas');
  for (const id of SHIPPED) expect(stderr).toContain(id);
}, 60_000);
