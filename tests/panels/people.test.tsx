// @vitest-environment happy-dom
/** People as they are shown: by name, with a drawing that says nothing to who cannot see it. */
import { screen } from '@testing-library/dom';
import { h, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { Advocate } from '../../src/panels/people/advocate';
import { Moments } from '../../src/panels/people/moments';
import { momentsAt } from '../../src/view-models/lives';
import { localeIn } from '../../src/view-models/locale';
import { advocateView } from '../../src/view-models/voices';
import { endedVillage } from '../support/village';

const locale = localeIn('fr');
const game = endedVillage('public');

beforeEach(() => document.body.replaceChildren());

const isMute = (drawing: Element) => drawing.getAttribute('aria-hidden') === 'true';

test('who speaks for an option is named, and quoted', () => {
  const advocate = advocateView(game.scenario, 'cloche', 'cop', locale)!;
  render(h(Advocate, { advocate }), document.body);
  const figure = screen.getByRole('figure');
  expect(figure.textContent).toBe('«\u00a0On s’entendra.\u00a0»Marthe, sonneuse');
  expect([...figure.querySelectorAll('svg')].map(isMute)).toEqual([true]);
});

test('a moment is told by the name of who lives it', async () => {
  const moments = momentsAt(game, 3, locale);
  render(<ul>{h(Moments, { moments })}</ul>, document.body);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Élie\u00a0: Il s’est levé trop tard.',
  ]);
  // The face is fetched when it is first shown, into a box of its size.
  await expect.poll(() => document.querySelectorAll('svg path').length).toBeGreaterThan(5);
});
