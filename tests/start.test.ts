// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { eventually } from './support/patience';

test('where the game does not arrive, the page is told, which holds what is said then', async () => {
  document.body.innerHTML = '<div id="app"><noscript></noscript></div>';
  vi.doMock('../src/main', () => {
    throw new Error('404');
  });
  const reported = vi.fn();
  const lost = vi.fn();
  vi.stubGlobal('reportError', reported);
  addEventListener('lost', lost);
  await import('../src/start');
  await eventually(() => expect(reported).toHaveBeenCalled());
  expect(lost).toHaveBeenCalledOnce();
});
