import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { arrival, whyAbsent } from '../engines/arrival';

const folder = mkdtempSync(join(tmpdir(), 'bouclier-arrival-'));
const file = join(folder, 'engines-absent.txt');
afterEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('engines that a machine is being given', () => {
  test('where none is awaited, nothing is said and nobody waits', async () => {
    await arrival(60, file);
    expect(whyAbsent(file)).toBeNull();
  });

  test('what is coming is waited for until it is whole', async () => {
    writeFileSync(file, 'coming\n');
    let isWhole = false;
    setTimeout(() => {
      isWhole = true;
      rmSync(file);
    }, 150);
    await arrival(60, file);
    expect(isWhole).toBe(true);
  });

  test('what is late is not waited for beyond the limit, and is still said to be coming', async () => {
    writeFileSync(file, 'coming\n');
    await arrival(0.2, file);
    expect(whyAbsent(file)).toBe('coming');
  });

  test('what will not come is not waited for, and the reason is told', async () => {
    writeFileSync(file, 'no network\n');
    await arrival(60, file);
    expect(whyAbsent(file)).toBe('no network');
  });
});
