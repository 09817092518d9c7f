// @vitest-environment happy-dom
/** A finished game that is shown around: from its first end page, with the address where the same is played. */
import { screen, within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Doctrine } from '../../src/engine';
import { drawView } from '../../src/panels/return/view-model';
import { returnsOf } from '../../src/store/return/returns';
import { codeOf } from '../../src/store/saved-games/codes';
import { localeIn } from '../../src/view-models/locale';
import { returnWords } from '../../src/words/games';
import { playUntil, showApp } from '../support/app-context';
import { answerMediaQueries } from '../support/media-queries';
import { eventually } from '../support/patience';
import { PEOPLE, playable } from '../support/scenario-text';
import { entryOf } from '../support/stores';

beforeEach(async () => {
  answerMediaQueries(true);
  await returnWords.load('fr');
});

const village = playable(PEOPLE);

/** A first game of the village from a seed, at its end. */
async function ended(answer: Doctrine) {
  const shown = showApp({ scenarios: [village], seed: 7 });
  await again(shown, answer);
  return shown;
}
async function again({ game, launch }: Pick<ReturnType<typeof showApp>, 'game' | 'launch'>, answer: Doctrine) {
  game.actions.leave();
  await launch.actions.play(village.id, { seed: 7 });
  if (game.getState().game!.phase === 'promise') game.actions.answer('promise/regard');
  await playUntil(
    { game },
    (phase) => phase === 'ended',
    () => answer,
  );
}

test('the end of a first game is shown around in one press: its row, and the address of the same start', async () => {
  const { user } = await ended('public');
  const end = await screen.findByRole('region', { name: 'Ce qu’ils sont devenus' });
  await user.click(within(end).getByRole('button', { name: 'Partager' }));
  const text = await eventually(() => document.querySelector('dialog .share-text')!.textContent);
  const [, row, axes, address] = text.split('\n');
  expect(row).toBe('■■■');
  expect(axes).toMatch(/\d/);
  expect(address).toMatch(new RegExp(`^https?://.*[?]scenario=${village.id}&seed=7&lang=fr$`));
});

test('a challenge that one’s own game did not hold says so, while that game goes with it', async () => {
  const { user } = await ended('public');
  const end = await screen.findByRole('region', { name: 'Ce qu’ils sont devenus' });
  await user.click(within(end).getByRole('button', { name: 'Partager' }));
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'La contrainte' });
  const told = () => screen.queryByText(/Votre partie n’a pas tenu cette contrainte/) !== null;
  const choose = (without: string) =>
    user.selectOptions(
      choice,
      within(choice).getByRole('option', { name: new RegExp(`Sans jamais choisir.*${without}`) }),
    );
  await choose('Gouvernance publique');
  expect(told()).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: /Avec ma partie/ }));
  expect(told()).toBe(false);
  await user.click(screen.getByRole('checkbox', { name: /Avec ma partie/ }));
  await choose('Laissez-faire');
  expect(told()).toBe(false);
});

describe('the row of shapes', () => {
  /** What this browser can do with a text. */
  const can = (does: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(does))
      Object.defineProperty(navigator, name, { value, configurable: true, writable: true });
  };
  afterEach(() => can({ share: undefined }));

  async function shared() {
    const { user } = await ended('public');
    const end = await screen.findByRole('region', { name: 'Ce qu’ils sont devenus' });
    await user.click(within(end).getByRole('button', { name: 'Partager' }));
    const row = await eventually(() => document.querySelector<HTMLElement>('dialog .share-text')!);
    return { user, row, text: row.textContent };
  }

  test('goes to another program where the browser hands over; who changes their mind is told nothing', async () => {
    const given: unknown[] = [];
    let fault: Error | null = null;
    can({ share: (what: unknown) => (given.push(what), fault === null ? Promise.resolve() : Promise.reject(fault)) });
    const { user, text } = await shared();
    const send = screen.getByRole('button', { name: 'Envoyer' });
    await user.click(send);
    expect(given).toEqual([{ text }]);
    const said = () => send.parentElement!.querySelector('[role=status]')!.textContent;
    fault = new DOMException('', 'AbortError');
    await user.click(send);
    expect(said()).toBe('');
    fault = new DOMException('', 'NotAllowedError');
    await user.click(send);
    await eventually(() => expect(said()).toMatch(/n’a pas pu envoyer/));
  });

  test('is copied as text elsewhere; where that is refused it is selected, as a code is', async () => {
    const { user, row, text } = await shared();
    expect(screen.queryByRole('button', { name: 'Envoyer' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copier la ligne' }));
    expect(await navigator.clipboard.readText()).toBe(text);
    const { clipboard } = navigator;
    // No secure context, on a school's network.
    can({ clipboard: undefined });
    try {
      await user.click(screen.getByRole('button', { name: 'Copier la ligne' }));
      await eventually(() => screen.getByText(/Copie refusée/));
      expect(getSelection()!.anchorNode).toBe(row);
      expect(getSelection()!.toString()).toBe(text);
      const dialog = within(row.closest('dialog')!);
      await user.click(dialog.getByRole('button', { name: 'Copier le code' }));
      const code = dialog.getByRole<HTMLInputElement>('textbox', { name: /Code de la partie/ });
      await eventually(() => expect([code.selectionStart, code.selectionEnd]).toEqual([0, code.value.length]));
      expect(code.value.length).toBeGreaterThan(10);
    } finally {
      can({ clipboard });
    }
  });
});

test('the very same game is no ghost of itself; another one of the same start is', async () => {
  const shown = await ended('public');
  const own = codeOf(shown.game.getState().game!);
  const challenge = { scenario: village.id, seed: 7, assumptions: {}, hold: '' };
  returnsOf(shown).actions.keep({ ...challenge, by: own });
  await again(shown, 'public');
  expect(codeOf(shown.game.getState().game!)).toBe(own);
  await eventually(() => expect(document.querySelector('.return-end')).not.toBeNull());
  expect(document.querySelector('.return-ghost')).toBeNull();
  await again(shown, 'cop');
  await eventually(() => expect(document.querySelector('.return-ghost')).not.toBeNull());
});

test('the draw of the day names its world and how long it is, before it is begun', () => {
  const long = entryOf(village);
  expect(drawView([long], [], '2026-12-01', localeIn('fr'))!.about).toContain(
    `${village.title.fr}, ${village.rules.turns}\u00a0tours`,
  );
});
