import { describe, expect, test } from 'vitest';
import { shared } from '../../src/store/shared';
import { servedAnalyst } from '../support/analyst-port';

describe('the analyst of the page', () => {
  test('is started by the first question, once for everybody', async () => {
    let starts = 0;
    const share = shared(async () => ((starts += 1), servedAnalyst().analyst));
    expect(starts).toBe(0);
    const [first, second] = await Promise.all([share(), share()]);
    expect(first).toBe(second);
    expect(starts).toBe(1);
  });

  test('is started anew after a start that failed', async () => {
    let starts = 0;
    const share = shared(async () => {
      starts += 1;
      if (starts === 1) throw new Error('the network is down');
      return servedAnalyst().analyst;
    });
    await expect(share()).rejects.toThrow('the network is down');
    expect(await share()).toHaveProperty('futures');
  });
});
