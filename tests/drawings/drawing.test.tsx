// @vitest-environment happy-dom
/** Drawings in the page. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { type Shape, circle, rectangle, stage } from '../../src/drawings';
import { poster } from '../../src/drawings/endings/endings';
import { posterWorld } from './poster-worlds';
import { Drawing, type DrawingProps } from '../../src/panels/ui/drawing';
import { quietWorld } from './worlds';

async function show(...drawings: Partial<DrawingProps>[]): Promise<HTMLElement> {
  const page = document.createElement('main');
  await act(() => {
    render(
      <>
        {drawings.map((props, index) => (
          <Drawing key={index} shapes={[]} width={100} height={100} {...props} />
        ))}
      </>,
      page,
    );
  });
  return page;
}

const world = stage(quietWorld({ coverage: 0.4 }), 452, 660);
const ids = (page: HTMLElement) => [...page.querySelectorAll('[id]')].map(({ id }) => id);
const references = (page: HTMLElement) =>
  [...page.innerHTML.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id]) => id);

describe('to a screen reader', () => {
  test('a drawing with a label is an image that says it', async () => {
    const page = await show({ label: 'Le monde' });
    const image = page.querySelector('svg')!;
    expect(image.getAttribute('role')).toBe('img');
    expect(image.getAttribute('aria-label')).toBe('Le monde');
    expect(image.getAttribute('aria-hidden')).toBeNull();
  });

  test('one without is decoration', async () => {
    const image = (await show({})).querySelector('svg')!;
    expect(image.getAttribute('aria-hidden')).toBe('true');
    expect(image.getAttribute('role')).toBeNull();
  });
});

describe('in the page', () => {
  test('nothing is written as a style attribute: the security policy forbids it', async () => {
    const page = await show({ shapes: world }, { shapes: poster('fall', 400, 300, posterWorld()) });
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('colours are the variables of the page, so that a night print needs no new drawing', async () => {
    const page = await show({ shapes: world });
    expect(page.innerHTML).not.toMatch(/#[0-9a-f]{6}\b/i);
    expect(page.querySelector('[fill="var(--sun)"]')).not.toBeNull();
  });

  test('two drawings share no id, and every reference leads somewhere', async () => {
    const page = await show({ shapes: world }, { shapes: world });
    expect(references(page).length).toBeGreaterThanOrEqual(10);
    expect(new Set(ids(page)).size).toBe(ids(page).length);
    for (const reference of references(page)) expect(ids(page)).toContain(reference);
  });

  test('a pattern is defined once for each size at which it is used', async () => {
    const lattice = (tile?: number): Shape => ({
      d: rectangle(0, 0, 9, 9),
      fill: 'lattice',
      ...(tile ? { tile } : {}),
    });
    const page = await show({ shapes: [lattice(), lattice(), lattice(1.4)] });
    expect(page.querySelectorAll('pattern')).toHaveLength(2);
  });

  test('a clip stays in place while its shape moves: it belongs to a group', async () => {
    const shape: Shape = {
      d: circle(5, 5, 5),
      fill: 'ink',
      clip: rectangle(0, 0, 5, 5),
      transform: [1, 0, 0, 1, 9, 9],
    };
    const page = await show({ shapes: [shape] });
    const group = page.querySelector('g[clip-path]')!;
    expect(group.getAttribute('transform')).toBeNull();
    expect(group.querySelector('path')!.getAttribute('transform')).toBe('matrix(1 0 0 1 9 9)');
  });
});
