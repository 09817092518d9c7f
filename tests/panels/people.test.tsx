// @vitest-environment happy-dom
/** People as they are shown: by name, with a drawing that says nothing to who cannot see it. */
import { screen, within } from '@testing-library/dom';
import { h, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import Advocate from '../../src/panels/people/advocate';
import Fates from '../../src/panels/people/fates';
import { Moments } from '../../src/panels/people/moments';
import { livesView, momentsAt } from '../../src/view-models/lives';
import { localeIn } from '../../src/view-models/locale';
import { advocateView } from '../../src/view-models/voices';
import { peopleWords } from '../../src/words/ending';
import { endedVillage } from '../support/village';

const locale = localeIn('fr');
await peopleWords.load('fr');
const game = endedVillage('public');

beforeEach(() => document.body.replaceChildren());

const isMute = (drawing: Element) => drawing.getAttribute('aria-hidden') === 'true';

test('who speaks for an option is named, and quoted', () => {
  const advocate = advocateView(game.scenario, 'cloche', 'cop', locale)!;
  render(h(Advocate, { advocate, doctrine: 'cop' }), document.body);
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

test('what they became: everyone, as they stand, with what was told last or who they are', () => {
  render(h(Fates, { lives: livesView(endedVillage('laissez_faire'), locale) }), document.body);
  const list = within(screen.getByRole('region', { name: 'Ce qu’ils sont devenus' })).getAllByRole('listitem');
  expect(list.map(({ textContent }) => textContent)).toEqual([
    'Éliesans travailIl s’est levé trop tard.',
    'Louen chemin15 ans, élève',
  ]);
  expect([...document.querySelectorAll('svg')].map(isMute)).toEqual([true, true]);
});
