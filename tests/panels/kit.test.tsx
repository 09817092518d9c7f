// @vitest-environment happy-dom
/** The page that prepares a lesson: which sheets, of which world. */
import { screen } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
// They load when a teacher comes in; here they are there from the start.
import '../../src/panels/class/screen';
import '../../src/panels/kit/screen';
import '../../src/panels/about/screen';
import { addTexts, untold } from '../../src/scenario/sent';
import { checkScenario } from '../../src/scenario/check/check';
import type { Draft } from '../../src/store/atelier/drafts';
import type { AppParts } from '../../src/store/create-app';
import { drawn, showApp, type AppOptions } from '../support/app-context';
import { draftOf, memoryDrafts } from '../support/drafts';
import { memory } from '../support/memory';
import { eventually } from '../support/patience';
import { parisPlayable } from '../support/playable';
import { shipped } from '../support/shipped';
import { edited, ONE_LANGUAGE, playable, SMALLEST, TREATY } from '../support/scenario-text';

async function enter(options: Partial<AppOptions> = {}, kept: readonly Draft[] = []) {
  const checker: AppParts['workshop']['checker'] = {
    check: (text, name) => Promise.resolve({ is: 'checked', checked: checkScenario(text, name) }),
  };
  const shown = showApp({ scenarios: [parisPlayable()], workshop: { checker }, ...options });
  shown.atelier.parts.drafts = memoryDrafts(new Map(kept.map((draft) => [draft.id, draft])));
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

  test.each([1, 3, 6, 7, 12, 20])('gives a pupil a line a turn, in a world of %i turns', async (turns) => {
    const world = parisPlayable();
    await enter({ scenarios: [{ ...world, rules: { ...world.rules, turns } }] });
    const lines = [...document.querySelectorAll('main .a4-turns tbody th')].map(({ textContent }) => textContent);
    expect(lines).toEqual(Array.from({ length: turns }, (_, i) => String(i + 1)));
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

  test('prints what the facts of a world say, which its game does not wait for', async () => {
    const told = await shipped('premiers-pas');
    const scenario = structuredClone(untold(told));
    const tell = () => Promise.resolve(addTexts(scenario.facts, told.facts));
    const { user } = await enter({ scenarios: [scenario], tell });
    await user.click(tick('Dossiers'));
    await drawn();
    const cited = told.rules.dossiers.flatMap(({ id }) => told.texts.dossiers[id]!.facts);
    expect(cited.length).toBeGreaterThan(0);
    expect(document.querySelectorAll('main .a4-facts li')).toHaveLength(cited.length);
  });

  test('takes the teacher’s own world, whose file is open, first', async () => {
    const own = playable(TREATY);
    await enter({ own });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /le vôtre/ }).checked).toBe(true);
    expect(document.querySelectorAll('main .a4-role').length).toBeGreaterThan(1);
  });

  test('prints a file of the teacher’s own from here, and says of one with a fault how it is mended', async () => {
    const { user, navigation } = await enter();
    const open = async (text: string) =>
      user.upload(screen.getByLabelText('Ouvrir mon fichier', { selector: 'input' }), new File([text], 'le-mien.yaml'));
    const faulty = edited(ONE_LANGUAGE, ['endings:', 'fins:']);
    await open(faulty);
    await eventually(() => screen.getByText(/Ce monde a une erreur/));
    expect(document.querySelector('main .a4')).toBeNull();
    await open(ONE_LANGUAGE);
    await eventually(() =>
      expect(document.querySelector('main .a4-pupil .a4-foot')!.textContent).toContain(playable(ONE_LANGUAGE).title.fr),
    );
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /le vôtre/ }).checked).toBe(true);
    await open(faulty);
    await user.click(await eventually(() => screen.getByRole('button', { name: 'Corriger ce monde' })));
    await eventually(() => expect(navigation.getState().page).toBe('atelier'));
  });

  test('of a world that bargains over nothing speaks of no COP, no delegation and no agreement', async () => {
    const { user } = await enter({ own: playable(SMALLEST) });
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox', { checked: false })) await user.click(box);
    await drawn();
    expect(document.querySelectorAll('main .a4').length).toBeGreaterThan(6);
    expect(document.querySelector('.kit-preview')!.textContent).not.toMatch(/\bCOP\b|délégation|accord/i);
  });

  test('takes what the teacher wrote last in the atelier, where no file is open: in a new tab, too', async () => {
    await enter({}, [draftOf('cantine', ONE_LANGUAGE, 'La cantine')]);
    const worlds = screen.getAllByRole<HTMLInputElement>('radio');
    expect(worlds[0]!.checked).toBe(true);
    expect(worlds[0]!.parentElement!.textContent).toMatch(/^La cantine \(dans l’atelier/);
    expect(document.querySelector('main .a4-pupil .a4-foot')!.textContent).toContain(playable(ONE_LANGUAGE).title.fr);
  });

  test('a world of the atelier that has a fault says so, with the way to mend it', async () => {
    const faulty = edited(ONE_LANGUAGE, ['endings:', 'fins:']);
    const { user, navigation } = await enter({ own: playable(TREATY) }, [draftOf('fautif', faulty, 'Fautif')]);
    await user.click(screen.getByRole('radio', { name: /Fautif/ }));
    await eventually(() => screen.getByText(/Ce monde a une erreur/));
    expect(document.querySelector('main .a4')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Corriger ce monde' }));
    await eventually(() => expect(navigation.getState().page).toBe('atelier'));
  });

  test('is one press from where a world of one’s own is written, opened or given away', async () => {
    const shown = await enter({ own: playable(TREATY) }, [draftOf('cantine', ONE_LANGUAGE, 'La cantine')]);
    const { user, navigation } = shown;
    const printed = async (name: string) => {
      await user.click(await eventually(() => screen.getByRole('button', { name })));
      await eventually(() => expect(navigation.getState().page).toBe('kit'));
    };
    navigation.actions.openDialog({ name: 'give', scenario: null, start: {} });
    await printed('Préparer la séance');
    expect(navigation.getState().dialog).toBeNull();
    navigation.actions.goTo('workshop');
    await printed('Préparer la séance\u00a0: La cantine');
    expect(shown.own()!.title.fr).toBe(playable(ONE_LANGUAGE).title.fr);
    await user.click(screen.getByRole('button', { name: 'Corriger ce monde' }));
    await eventually(() => expect(navigation.getState().page).toBe('atelier'));
    await eventually(() => expect(shown.atelier.now!.getState().right).not.toBeNull());
    await user.click(await eventually(() => screen.getByRole('button', { name: 'Partager' })));
    await printed('Préparer la séance');
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
