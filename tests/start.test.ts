// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { eventually } from './support/patience';

test('a page whose game does not arrive says so in both languages, and how to go on', async () => {
  document.body.innerHTML = '<div id="app"><noscript></noscript></div>';
  vi.doMock('../src/main', () => {
    throw new Error('404');
  });
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  await import('../src/start');
  await eventually(() => expect(document.querySelectorAll('[role=alert]')).toHaveLength(2));
  expect(document.querySelector('[lang=fr]')!.textContent).toMatch(/rechargez la page/);
  expect(document.querySelector('[lang=en]')!.textContent).toMatch(/reload the page/);
  expect(reported).toHaveBeenCalled();
});
