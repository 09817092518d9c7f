// @vitest-environment happy-dom
/** What can be pointed at on the map has a button that says what it is and opens its causes. */
import { screen, within } from '@testing-library/dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { withGround } from '../../src/view-models/grounds';
import type { PlayableScenario } from '../../src/scenario/playable';
import { parisPlayable } from '../support/playable';
import { drawn, showApp } from '../support/app-context';
import { spoken } from '../support/texts';

/** The world is as wide as on a large screen. */
beforeAll(() => {
  Element.prototype.getBoundingClientRect = () => ({ width: 452, height: 660, left: 0, top: 0 }) as DOMRect;
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

async function turn(changes: Partial<PlayableScenario> = {}) {
  const scenario = { ...parisPlayable(), ...changes };
  const app = showApp({ scenarios: [scenario] });
  await app.launch.actions.play(scenario.id);
  await drawn();
  const map = screen.getByRole('toolbar', { name: 'Sur la carte' });
  return { ...app, map, named: (name: RegExp) => within(map).getByRole('button', { name }) };
}

/** The review of the first turn: the whole map is on the sheet. */
async function review(changes: Partial<PlayableScenario> = {}) {
  const shown = await turn(changes);
  shown.game.actions.answer('laissez_faire');
  await drawn();
  const map = screen.getByRole('toolbar', { name: 'Sur la carte' });
  return { ...shown, map, named: (name: RegExp) => within(map).getByRole('button', { name }) };
}

describe('the parts of the map', () => {
  test('say what they are: the sky, the stones, who stands where', async () => {
    const { named } = await turn();
    expect(named(/^Ciel jaune, l’émancipation\s: \d+\s%\.$/)).toBeTruthy();
    expect(named(/^Grille du ciel, la tyrannie\s: \d+\s%\.$/)).toBeTruthy();
    expect(named(/^Pierre du bouclier\. puissance \(fr\)\s: bâtie à \d+\s%\.$/)).toBeTruthy();
  });

  test.each([
    { given: null, shown: 'Accord' },
    { given: spoken('Charte', 'Charter'), shown: 'Charte' },
  ])('the stone of the treaty is called as its file says, or else $shown', async ({ given, shown }) => {
    const { named } = await turn({ texts: { ...parisPlayable().texts, treatyShort: given } });
    expect(named(new RegExp(`^Pierre du bouclier\\. ${shown}\\s:`))).toBeTruthy();
  });

  test('open their causes', async () => {
    const { named, user } = await turn();
    await user.click(named(/^Pierre du bouclier\. puissance/));
    await drawn();
    const gauge = within(screen.getByRole('dialog')).getByRole<HTMLSelectElement>('combobox', { name: 'Jauge' });
    expect(gauge.value).toBe('puissance');
  });

  test('a party opens its mood, what it lacks and what it asks; who is none, its causes', async () => {
    const { named, user } = await turn();
    await user.click(named(/^china \(fr\)/));
    const dialog = await screen.findByRole('dialog', { name: 'china (fr)' });
    expect(within(dialog).getByRole('status').textContent).toMatch(/^china \(fr\)En attente\. Position \d/);
    expect(within(dialog).getByRole('heading', { name: /^Ce qui/ })).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(named(/^bigtech \(fr\)/));
    expect(await screen.findByRole('dialog', { name: /Pourquoi/ })).toBeTruthy();
  });

  test('are one stop for Tab; the arrows go round', async () => {
    const { map, user } = await turn();
    const buttons = within(map).getAllByRole('button');
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[0]]);
    buttons[0]!.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await drawn();
    expect(document.activeElement).toBe(buttons[2]);
    await user.keyboard('{Home}{ArrowLeft}');
    await drawn();
    expect(document.activeElement).toBe(buttons.at(-1));
  });

  test('show their words while pointed at, until Escape', async () => {
    const { named, user } = await turn();
    await user.hover(named(/^Ciel jaune/));
    await drawn();
    expect(document.querySelector('.map-caption')?.textContent).toMatch(/^Ciel jaune/);
    await user.keyboard('{Escape}');
    await drawn();
    expect(document.querySelector('.map-caption')).toBeNull();
  });

  test('follow the mapping of the scenario’s file', async () => {
    const { named } = await review({
      map: {
        ground: 'world',
        lattice: [{ cell: 'concentration', inverse: false, region: 'us' }],
        yellow: [],
        signs: [{ cell: 'innovation', inverse: false, region: 'eu', icon: 'serveur' }],
        flows: [{ cell: 'partage', inverse: false, from: 'south', to: 'us' }],
      },
    });
    expect(named(/^Grille rouge, États-Unis\. concentration \(fr\)/)).toBeTruthy();
    expect(named(/signes? sur 5, Union européenne\. innovation \(fr\)/)).toBeTruthy();
    expect(named(/^Flux\u00a0: Sud global vers États-Unis\. partage \(fr\)/)).toBeTruthy();
  });

  test('are quarters on the plan of a town, which arrives with its scenario', async () => {
    const map: PlayableScenario['map'] = {
      ground: 'town',
      lattice: [{ cell: 'concentration', inverse: false, region: 'north' }],
      yellow: [],
      signs: [],
      flows: [{ cell: 'partage', inverse: false, from: 'south', to: 'west' }],
    };
    await withGround({ ...parisPlayable(), map });
    const { named } = await review({ map });
    expect(named(/^Grille rouge, quartier nord\. concentration \(fr\)/)).toBeTruthy();
    expect(named(/^Flux\u00a0: quartier sud vers quartier ouest\. partage \(fr\)/)).toBeTruthy();
    expect(screen.getByText(/^Une ville vue d’en haut\./)).toBeTruthy();
    const houses = [...document.querySelectorAll('.still path')].map(
      (path) => path.getAttribute('d')!.split('M').length,
    );
    expect(Math.max(...houses)).toBeGreaterThan(100);
  });
});

describe('the size of the map', () => {
  test('changes by buttons, and the next screen shows it whole again', async () => {
    const { viewport, game, user } = await turn();
    const larger = screen.getByRole<HTMLButtonElement>('button', { name: 'Agrandir la carte' });
    const whole = screen.getByRole<HTMLButtonElement>('button', { name: 'Carte entière' });
    expect(whole.disabled).toBe(true);
    await user.click(larger);
    await drawn();
    expect(viewport.getState().zoom).toBeGreaterThan(1);
    expect(whole.disabled).toBe(false);
    await user.click(whole);
    await user.click(larger);
    game.actions.answer('laissez_faire');
    await drawn();
    expect(viewport.getState().zoom).toBe(1);
  });
});
