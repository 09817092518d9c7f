// @vitest-environment happy-dom
/** The page that prepares a lesson: which sheets, of which world. */
import { screen } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
// They load when a teacher comes in; here they are there from the start.
import '../../src/panels/class/screen';
import '../../src/panels/kit/screen';
import '../../src/panels/about/screen';
import { drawn, showApp, type AppOptions } from '../support/app-context';
import { memory } from '../support/memory';
import { eventually } from '../support/patience';
import { parisPlayable } from '../support/playable';
import { playable, TREATY } from '../support/scenario-text';

async function enter(options: Partial<AppOptions> = {}) {
  const shown = showApp({ scenarios: [parisPlayable()], ...options });
  await shown.user.click(screen.getByRole('button', { name: 'Pour la classe' }));
  const door = await eventually(() => screen.getByRole('button', { name: 'Préparer la séance' }));
  await shown.user.click(door);
  await eventually(() => screen.getByRole('heading', { level: 2, name: 'Ma feuille' }));
  return shown;
}

const sheets = () => [...document.querySelectorAll('main .a4 h2')].map(({ textContent }) => textContent);
const tick = (name: string): HTMLElement => screen.getByRole('checkbox', { name });

describe('preparing a lesson', () => {
  test('begins with what most lessons need, and prints what is ticked', async () => {
    const { user } = await enter();
    expect(sheets()[0]).toBe('Ma feuille');
    await user.click(tick('Fiche élève'));
    await user.click(tick('Grille d’évaluation'));
    await drawn();
    expect(sheets()).not.toContain('Ma feuille');
    expect(sheets().at(-1)).toBe('Grille d’évaluation');
    const printed = [...document.querySelectorAll('.printed-only .a4 h2')].map(({ textContent }) => textContent);
    expect(printed).toEqual(sheets());
  });

  test('prints the dossiers that are chosen, and no other', async () => {
    const { user } = await enter();
    await user.click(tick('Dossiers'));
    await user.click(screen.getByRole('button', { name: 'Aucun' }));
    await drawn();
    expect(document.querySelectorAll('main .a4-dossier')).toHaveLength(0);
    const [first] = document.querySelectorAll<HTMLInputElement>('.kit-choices fieldset:last-of-type input');
    await user.click(first!);
    await drawn();
    expect(document.querySelectorAll('main .a4-dossier')).toHaveLength(1);
  });

  test('takes the teacher’s own world, whose file is open, first', async () => {
    const own = playable(TREATY);
    await enter({ own });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /le vôtre/ }).checked).toBe(true);
    expect(document.querySelectorAll('main .a4-role').length).toBeGreaterThan(1);
  });
});

test('what the game says of itself is a page, and a sheet for a school', async () => {
  const { user } = showApp({ scenarios: [parisPlayable()] });
  await user.click(screen.getByRole('button', { name: 'Réglages' }));
  await user.click(await eventually(() => screen.getByRole('button', { name: 'À propos' })));
  await eventually(() => screen.getByRole('heading', { level: 2, name: 'Données personnelles' }));
  expect(document.querySelector('.printed-only .a4-school')).not.toBeNull();
  expect(screen.getAllByText(/^Version \d/).length).toBeGreaterThan(0);
});

test('the end of a session is asked twice, and leaves nothing of the game on the machine', async () => {
  const storage = memory();
  const { user } = showApp({ scenarios: [parisPlayable()], storage });
  storage.write('bouclier.preferences', '{"language":"fr"}');
  await user.click(screen.getByRole('button', { name: 'Réglages' }));
  await user.click(await eventually(() => screen.getByRole('button', { name: 'Fin de séance' })));
  expect(storage.names()).toContain('bouclier.preferences');
  await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
  await eventually(() => expect(storage.names()).toEqual([]));
});
