// @vitest-environment happy-dom
/** The promise and the table, as a player meets them. */
import { screen, within } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import type { Mode } from '../../src/store/game/game';
import type { Preferences } from '../../src/store/settings';
import { drawn, showApp } from '../support/app-context';
import { NEGOTIATED, negotiated } from '../support/negotiated';
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

const move = (name: RegExp) => screen.getByRole('radio', { name });
const isChosen = (card: HTMLElement) => card.getAttribute('aria-checked') === 'true';
const asItIs = () => move(/^Voter tel quel$/);
const chosen = () => screen.getAllByRole('radio').filter(isChosen);

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

test('what the agreement takes is told in front of the first dossier, by its own stone', async () => {
  const { game, navigation } = await atPromise();
  game.actions.answer('promise/rule');
  navigation.actions.openDialog({ name: 'why', gauge: 'coverage' });
  const matrix = await screen.findByRole('table', { name: /Les clauses et les acteurs/ });
  const dialog = screen.getByRole('dialog');
  const steps = within(within(dialog).getByRole('list', { name: 'De la clause à l’entrée en vigueur' })).getAllByRole(
    'listitem',
  );
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/0\u00a0clause dans le projet, il en faut\u00a0\d/),
    expect.stringMatching(/0\u00a0acteur signe, il en faut\u00a01/),
    expect.stringMatching(/0\u00a0% du poids, il en faut\u00a060/),
    expect.stringMatching(/Quorums de suite\u00a0: 0 sur 2/),
    expect.stringMatching(/L’entrée en vigueur/),
  ]);
  expect(dialog.textContent).toContain('Une session tous les deux tours');
  expect(within(matrix).getByRole('rowheader', { name: /signe à \d+, quitte sous \d+/ })).toBeTruthy();
  expect(within(dialog).getByRole('heading', { name: 'Ce qui aiderait à signer' })).toBeTruthy();
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
  test('cries what is missing, and offers one move of all, or none', async () => {
    await atTable();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Il manque 60\u00a0voix');
    const group = screen.getByRole('radiogroup', { name: /Votre geste/ });
    expect(within(group).getAllByRole('radio')).toHaveLength(4);
    // To make none is a choice like another, the first.
    expect(within(group).getAllByRole('radio')[0]).toBe(asItIs());
    expect(chosen()).toEqual([asItIs()]);
  });
  test('a closed move says what it lacks in few words, is reached by arrows and is never chosen', async () => {
    const { user } = await atTable();
    const market = move(/market/);
    expect(market.getAttribute('aria-disabled')).toBe('true');
    expect(market.hasAttribute('disabled')).toBe(false);
    expect(market.textContent).toMatch(/law \(fr\)\u00a040, il faut\u00a045/);
    await user.click(market);
    expect(chosen()).toEqual([asItIs()]);
    move(/fund/).focus();
    // The other party comes first: it weighs more.
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(market);
    expect(chosen()).toEqual([asItIs()]);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([move(/fund/)]);
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toEqual([asItIs()]);
  });
  test('a move is named after the party that it is aimed at', async () => {
    await atTable();
    const aimed = screen.getAllByRole('radio').filter((card) => card.closest('.table-party') !== null);
    const parties = aimed.map((card) => card.closest('.table-party')!.querySelector('h2 span')!.textContent);
    expect(aimed.map((card, i) => card.textContent.startsWith(parties[i]!))).toEqual(aimed.map(() => true));
    expect(aimed.length).toBeGreaterThan(1);
  });
  test('arrows go round all the moves and choose the open ones; one of them is in the order of Tab', async () => {
    const { user } = await atTable();
    move(/market/).focus();
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([move(/fund/)]);
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toEqual([move(/audit/)]);
    expect(document.activeElement).toBe(move(/audit/));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(asItIs());
    expect(chosen()).toEqual([asItIs()]);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(move(/market/));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(move(/audit/));
    expect(screen.getAllByRole('radio').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0]);
  });
  test('a second press, or Space again, takes the choice back', async () => {
    const { user } = await atTable();
    await user.click(move(/fund/));
    expect(chosen()).toEqual([move(/fund/)]);
    await user.keyboard(' ');
    expect(chosen()).toEqual([asItIs()]);
    expect(screen.getByRole('region', { name: 'Voter tel quel' })).toBeTruthy();
  });
  test('shows what a move would bring and cost before it is made, and says it', async () => {
    const { user } = await atTable();
    expect(screen.getByRole('region', { name: 'Voter tel quel' }).textContent).toMatch(
      /Personne ne signe\u00a0: il en faut un/,
    );
    await user.click(move(/fund/));
    const preview = screen.getByRole('region', { name: /fund/ });
    expect(preview.textContent).toMatch(/south \(fr\)\u00a0: 48, puis 56\. Signe/);
    expect(preview.textContent).toMatch(/Voix\u00a0: 0, puis 40/);
    expect(preview.textContent).toMatch(/Un signataire\u00a0: il en faut un/);
    expect(preview.textContent).toMatch(/Pas de quorum/);
    expect(preview.textContent).toMatch(/budget \(fr\) −6/);
    await drawn();
    expect(
      screen.getAllByRole('status').some(({ textContent }) => /fund.*40\u00a0voix.*budget \(fr\) −6/.test(textContent)),
    ).toBe(true);
  });
  test('says before all else what there is to pay with, and from where a party signs', async () => {
    await atTable();
    const means = /^Vous avez\s: budget \(fr\)\s\d+\. On signe dès 52\.$/;
    expect(screen.getByText(means)).toBeTruthy();
    await drawn();
    expect(screen.getAllByRole('status').some(({ textContent }) => /budget.*On signe dès 52/.test(textContent))).toBe(
      true,
    );
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
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Pas de quorum');
    expect(screen.getByRole('img', { name: /^Cent voix.*south.*, 40, signe, north.*, 60, ne signe pas/ })).toBeTruthy();
    expect(screen.getByText(/Votre geste : fund/).textContent).toMatch(/budget \(fr\)\u00a0−6/);
  });
  test.each([
    ['on a card', /fund/, 'lever/fund'],
    ['anywhere else', null, 'none'],
  ])('Enter %s leads to the button that votes, and votes there, once it is pressed anew', async (_, card, answer) => {
    const { user, game } = await atTable();
    const vote = screen.getByRole('button', { name: /Mettre aux voix/ });
    if (card !== null) {
      move(/market/).focus();
      await user.keyboard('{ArrowDown}');
    }
    // Held down, it repeats: that is no second press.
    await user.keyboard('{Enter>3}');
    expect(document.activeElement).toBe(vote);
    expect(game.getState().game!.phase).toBe('table');
    await user.keyboard('{/Enter}{Enter}');
    expect(game.getState().game!.answers.at(-1)).toBe(answer);
  });
  test('says how a move is chosen by keys, until one is', async () => {
    const { user } = await atTable();
    expect(document.querySelector('.table-about')!.textContent).toMatch(
      /Au clavier.: les flèches, puis deux fois Entrée/,
    );
    await user.click(move(/fund/));
    expect(document.querySelector('.table-about')!.textContent).not.toMatch(/clavier/);
  });
  test('Enter leads to the vote and no more, once a dialog over it has closed', async () => {
    const { user, game, navigation } = await atTable();
    navigation.actions.openDialog({ name: 'settings' });
    await drawn();
    navigation.actions.closeDialog();
    await drawn();
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{Enter}');
    expect(game.getState().game!.phase).toBe('table');
    await user.keyboard('{Enter}');
    expect(game.getState().game!.phase).toBe('session');
  });
  test('Enter does not vote from a dialog that is open over it', async () => {
    const { user, game } = await atTable();
    await user.click(screen.getByRole('button', { name: 'Pourquoi\u202f?' }));
    const dialog = screen.getByRole('dialog', { name: /Pourquoi ils signent/ });
    expect(within(dialog).getByRole('table', { name: /Les clauses et les acteurs/ })).toBeTruthy();
    within(dialog)
      .getByRole('region', { name: /Les clauses/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(game.getState().game!.phase).toBe('table');
  });
  test('shows a clause that was softened as such, at half its appeal', async () => {
    const { user } = await atTable();
    expect(move(/audit/).textContent).toMatch(/ferme.*souple\u00a0: north \(fr\) \+/);
    await user.click(move(/audit/));
    await user.click(screen.getByRole('button', { name: /Mettre aux voix/ }));
    await drawn();
    await user.click(screen.getByRole('button', { name: 'Pourquoi\u202f?' }));
    const row = screen.getByRole('rowheader', { name: /audit.*souple/ }).closest('tr')!;
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['−10', '+2,5']);
  });
  test('of a sandbox is left by Control and Z, or by its button, back to the dossier', async () => {
    for (const leave of ['key', 'button'] as const) {
      const { user, game } = await atTable(negotiated(), 'sandbox');
      await user.click(move(/fund/));
      expect(document.activeElement).toBe(move(/fund/));
      if (leave === 'key') await user.keyboard('{Control>}z{/Control}');
      else await user.click(screen.getByRole('button', { name: 'Annuler la décision' }));
      expect(game.getState().game).toMatchObject({ phase: 'dossier', answers: ['promise/rule', 'cop'] });
    }
  });
  test('has no way back in a game that counts', async () => {
    await atTable();
    expect(screen.queryByRole('button', { name: 'Annuler la décision' })).toBeNull();
  });
});

describe('the vote', () => {
  const enters = () =>
    playableFrom(NEGOTIATED.treaty({ every: 2, ratify: 1, quorum: 40, minParties: 1, sign: 45, exit: 40 }).scenario);
  async function atVote(scenario = negotiated(), preferences: Partial<Preferences> = {}) {
    const shown = await atTable(scenario);
    shown.settings.actions.prefer(preferences);
    shown.game.actions.answer('none');
    await drawn();
    return shown;
  }
  const title = () => screen.getByRole('heading', { level: 1 }).textContent;

  test('is left by Enter: at once where nothing moves or no more, after its motion where it does', async () => {
    const moving = vi.spyOn(Element.prototype, 'getAnimations');
    for (const [motion, moves, phases] of [
      ['reduced', 0, ['dossier']],
      ['full', 1, ['session', 'dossier']],
      ['full', 0, ['dossier']],
    ] as const) {
      moving.mockReturnValue(Array.from({ length: moves }, () => new Animation()));
      const { user, game } = await atVote(negotiated(), { motion });
      for (const phase of phases) {
        await user.keyboard('{Enter}');
        expect(game.getState().game!.phase).toBe(phase);
      }
    }
    moving.mockRestore();
  });
  test('leads to what it changes of the agreement, where it does, then on', async () => {
    const { user, game } = await atVote(enters());
    await user.keyboard('{Enter}');
    await drawn();
    expect(title()).toBe('Accord en vigueur');
    expect(screen.getByRole('list', { name: 'Les signataires' }).textContent).toMatch(/south/);
    expect(screen.getByText('audit (fr)').closest('section')!.textContent).toMatch(/^Ses clauses/);
    await user.keyboard('{Enter}');
    expect(game.getState().game!.phase).toBe('dossier');
  });
  test('says how many of the quorums in a row that it takes there have been', async () => {
    await atVote();
    expect(screen.getByText(/^Quorums de suite.: 0 sur 2/)).toBeTruthy();
  });
  test('is not left by Enter where the settings want no shortcuts', async () => {
    const { user, game } = await atVote(enters(), { shortcuts: false });
    await user.keyboard('{Enter}');
    await drawn();
    expect(game.getState().game!.phase).toBe('session');
    expect(title()).toBe('Quorum\u202f!');
    await user.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(title()).toBe('Accord en vigueur');
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
