// @vitest-environment happy-dom
/** The promise and the table, as a player meets them. */
import { screen, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import type { Mode } from '../../src/store/game/game';
import { drawn, showApp } from '../support/app-context';
import { negotiated } from '../support/negotiated';
import { playableFrom } from '../support/playable';
import { spoken } from '../support/texts';
import { world } from '../support/world';

async function atPromise(scenario = negotiated(), mode: Mode = 'game') {
  const shown = showApp({ scenarios: [scenario], preferences: { motion: 'reduced' } });
  shown.game.actions.newGame({ scenario, seed: 5, mode });
  await drawn();
  return shown;
}

async function atTable(scenario = negotiated(), mode: Mode = 'game') {
  const shown = await atPromise(scenario, mode);
  for (const answer of ['promise/rule', 'cop', 'public'] as const) {
    while (shown.game.getState().game!.phase === 'review') shown.game.actions.goOn();
    shown.game.actions.answer(answer);
  }
  shown.game.actions.goOn();
  await drawn();
  return shown;
}

const move = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the promise', () => {
  test('is one of those of the scenario, made by its button', async () => {
    const { user, game } = await atPromise();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Je promets…');
    const first = screen.getAllByRole('listitem')[0]!;
    expect(within(first).getByText(/Tenue si.*law \(fr\) à 45 ou plus/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Promettre save/ }));
    expect(game.getState().game!.answers).toEqual(['promise/save']);
  });
  test('is made by its number, too', async () => {
    const { user, game } = await atPromise();
    await user.keyboard('2');
    expect(game.getState().game!.answers).toEqual(['promise/save']);
  });
});

test('a promise is not made by a key while the settings are open over it', async () => {
  const { user, game, navigation } = await atPromise();
  await user.click(screen.getByRole('button', { name: 'Réglages' }));
  await user.keyboard('2');
  expect(game.getState().game!.answers).toEqual([]);
  navigation.actions.closeDialog();
  await drawn();
  await user.keyboard('2');
  expect(game.getState().game!.answers).toEqual(['promise/save']);
});

test('each of five promises has its number', async () => {
  const many = world().promise('a').promise('b').promise('c').promise('d').promise('e');
  const { user, game } = await atPromise(playableFrom(many.scenario));
  await user.keyboard('5');
  expect(game.getState().game!.answers).toEqual(['promise/e']);
});

describe('the table', () => {
  test('cries what is missing, and offers one move of all', async () => {
    await atTable();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Il manque 60\u00a0voix');
    const moves = screen.getAllByRole<HTMLInputElement>('radio');
    expect(new Set(moves.map(({ name }) => name)).size).toBe(1);
    expect(move(/Aucun geste/).checked).toBe(true);
    expect(move(/market/).disabled).toBe(true);
    expect(move(/market/).closest('label')!.textContent).toMatch(/law \(fr\) à 45 ou plus/);
  });
  test('shows what a move would bring and cost before it is made, and says it', async () => {
    const { user } = await atTable();
    expect(screen.getByRole('region', { name: 'Aucun geste' }).textContent).toMatch(
      /Aucun acteur ne signe, il en faut 1/,
    );
    await user.click(move(/fund/));
    const preview = screen.getByRole('region', { name: /fund/ });
    expect(preview.textContent).toMatch(/south \(fr\)\u00a0: 48,5, puis 56,5/);
    expect(preview.textContent).toMatch(/0\u00a0voix, puis 40/);
    expect(preview.textContent).toMatch(/Un acteur signe, il en faut 1/);
    expect(preview.textContent).toMatch(/Pas de quorum/);
    expect(preview.textContent).toMatch(/budget/);
    await drawn();
    expect(screen.getAllByRole('status').some(({ textContent }) => /fund.*40\u00a0voix/.test(textContent))).toBe(true);
  });
  test('says what a lever is, where the scenario does', async () => {
    const plain = negotiated();
    const levers = { ...plain.texts.levers, fund: { label: spoken('fund'), about: spoken('Money for the South.') } };
    const { user } = await atTable({ ...plain, texts: { ...plain.texts, levers } });
    await user.click(move(/fund/));
    expect(screen.getByRole('region', { name: 'fund' }).textContent).toContain('Money for the South.');
  });
  test('votes with the move that is chosen, then shows the vote', async () => {
    const { user, game } = await atTable();
    await user.click(move(/fund/));
    await user.click(screen.getByRole('button', { name: /Mettre aux voix/ }));
    await drawn();
    expect(game.getState().game!.answers.at(-1)).toBe('lever/fund');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Session|COP/);
    expect(screen.getByRole('heading', { level: 2, name: /Un acteur signe/ })).toBeTruthy();
  });
  test('shows a clause that was softened as such, at half its appeal', async () => {
    const { user } = await atTable();
    await user.click(move(/audit.*assouplir/));
    await user.click(screen.getByRole('button', { name: /Mettre aux voix/ }));
    await drawn();
    const row = screen.getByRole('rowheader', { name: /audit.*souple/ }).closest('tr')!;
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['−10', '+2,5']);
  });
  test('of a sandbox is left by Control and Z, back to the dossier, whatever has the focus', async () => {
    const { user, game } = await atTable(negotiated(), 'sandbox');
    await user.click(move(/fund/));
    expect(document.activeElement).toBe(move(/fund/));
    await user.keyboard('{Control>}z{/Control}');
    expect(game.getState().game).toMatchObject({ phase: 'dossier', answers: ['promise/rule', 'cop'] });
  });
  test('votes without a move where none is chosen', async () => {
    const { user, game } = await atTable();
    await user.click(screen.getByRole('button', { name: /Mettre aux voix/ }));
    expect(game.getState().game!.answers.at(-1)).toBe('none');
  });
});

describe('the end', () => {
  async function endedWith(promised: 'promise/rule', always: 'public' | 'laissez_faire') {
    const shown = await atPromise();
    shown.game.actions.answer(promised);
    for (let left = 40; left > 0 && shown.game.getState().game!.phase !== 'ended'; left--) {
      const { phase } = shown.game.getState().game!;
      if (phase === 'dossier') shown.game.actions.answer(always);
      else if (phase === 'table') shown.game.actions.answer('none');
      else shown.game.actions.goOn();
    }
    await drawn();
    return (await screen.findAllByText(/Promesse (tenue|rompue)/))[0]!.parentElement!.textContent;
  }
  test('stamps the promise kept or broken', async () => {
    expect(await endedWith('promise/rule', 'public')).toBe('Promesse tenue rule (fr)');
    expect(await endedWith('promise/rule', 'laissez_faire')).toBe('Promesse rompue rule (fr)');
  });
});
