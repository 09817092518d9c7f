// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { read } from '../../src/engine';
import type { Game } from '../../src/store/game/game';
import { roundedToTenth } from '../../src/view-models/amounts';
import { localeIn } from '../../src/view-models/locale';
import { servedAnalyst } from '../support/analyst-port';
import { drawn, playUntil, showApp, type AppOptions } from '../support/app-context';
import { parisPlayable } from '../support/playable';
import { answerMediaQueries } from '../support/media-queries';

type Shown = ReturnType<typeof showApp>;

async function playing(options: Partial<AppOptions> = {}): Promise<Shown> {
  const { analyst } = servedAnalyst();
  const shown = showApp({ scenarios: [parisPlayable()], startAnalyst: async () => analyst, ...options });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
  return shown;
}

/** A window in which the options stand side by side, beside the world. */
beforeEach(() => answerMediaQueries(true));

const gameOf = ({ game }: Pick<Shown, 'game'>) => game.getState().game!;
/** How a gauge moved in the last turn, from one level that is shown to the next. */
function changeShown(game: Game, gauge: string): string {
  const [before, after] = game.states.slice(-2).map((state) => roundedToTenth(read(game.model, state, gauge)));
  return localeIn('fr').numbers.signedTenths(after! - before!);
}
const bets = () => screen.findByRole('group', { name: /quelle jauge va le plus bouger/ });
const fans = () => screen.findAllByRole('button', { name: /^Vingt futurs/ });
const lookButtons = () => screen.queryAllByRole('button', { name: /^Regarder les futurs/ });
const look = ({ user }: Shown) => user.click(lookButtons()[0]!);
const atTurn = (shown: Shown, turn: number) =>
  playUntil(shown, (phase, count) => phase === 'dossier' && count === turn - 1);

describe('the prediction', () => {
  const asked = { preferences: { predictions: true } };
  const first = () => screen.queryAllByRole('button', { name: 'Pronostic d’abord' });

  test('comes first, in the place of the futures, and asks one question over the option', async () => {
    const shown = await playing(asked);
    await atTurn(shown, 2);
    expect(first()).toHaveLength(3);
    expect(lookButtons()).toHaveLength(0);
    await shown.user.click(first()[1]!);
    const asking = await bets();
    expect(document.activeElement).toBe(asking);
    expect(asking.closest('.option.public')).toBeTruthy();
    await shown.user.click(within(asking).getAllByRole('button')[0]!);
    await drawn();
    expect(gameOf(shown)).toMatchObject({ phase: 'dossier', predictions: [{ turn: 2 }] });
    expect(first()).toHaveLength(0);
    expect(lookButtons()).toHaveLength(3);
    expect(document.activeElement).toBe(document.querySelector('.option.public .choose'));
  });

  test('may be of any gauge: those without a button are in a list', async () => {
    const shown = await playing(asked);
    await shown.user.click(first()[0]!);
    await shown.user.selectOptions(within(await bets()).getByRole('combobox'), 'partage (fr)');
    expect(gameOf(shown).predictions).toEqual([{ turn: 1, gauge: 'partage' }]);
  });

  test('keeps what is held up, and never keeps one from deciding', async () => {
    const shown = await playing(asked);
    await shown.user.keyboard('2');
    await drawn();
    await shown.user.click(first()[1]!);
    await shown.user.click(within(await bets()).getAllByRole('button')[0]!);
    expect(shown.game.getState().selected).toBe('public');
    await shown.user.keyboard('{Enter}');
    expect(gameOf(shown)).toMatchObject({ answers: ['public'], predictions: [{ turn: 1 }] });
    const other = await playing(asked);
    await other.user.keyboard('22');
    expect(gameOf(other)).toMatchObject({ answers: ['public'], predictions: [] });
  });

  test('is left with Escape, or by its cross, without a word', async () => {
    const shown = await playing(asked);
    for (const leave of [
      () => shown.user.keyboard('{Escape}'),
      async () => shown.user.click(within(await bets()).getByRole('button', { name: 'Fermer' })),
    ]) {
      await shown.user.click(first()[0]!);
      await bets();
      await leave();
      await drawn();
      expect(screen.queryByRole('group', { name: /quelle jauge/ })).toBeNull();
    }
    expect(gameOf(shown).predictions).toEqual([]);
  });

  test('is not asked for unless it is turned on', async () => {
    const shown = await playing();
    await atTurn(shown, 2);
    expect(first()).toHaveLength(0);
  });

  test('is resolved in the review, with the count of those that were right', async () => {
    const shown = await playing({ preferences: { predictions: true } });
    shown.game.actions.predict('innovation');
    shown.game.actions.answer('public');
    await screen.findByText(/juste sur 1\./);
    expect(screen.getByText(/juste sur 1\./).closest('p')!.textContent).toMatch(/innovation/);
  });

  test('is told with the amounts that the sum of the turn shows', async () => {
    const { game } = await playing({ preferences: { predictions: true } });
    const told: string[] = [];
    while (told.length < 6) {
      game.actions.predict('carbone');
      game.actions.answer('laissez_faire');
      const result = await screen.findByText(new RegExp(`sur ${game.getState().game!.predictions.length}\\.`));
      const [, moved, own] = /a bougé de ([+−\d,]+), .* de ([+−\d,]+)\./.exec(result.closest('p')!.textContent) ?? [];
      const moves = screen.getByRole('region', { name: 'Ce qui a le plus bougé' }).textContent;
      if (moved !== undefined) {
        expect(moves).toContain(moved);
        expect(own).toBe(changeShown(gameOf({ game }), 'carbone'));
        told.push(moved);
      }
      while (game.getState().game!.phase !== 'dossier') game.actions.goOn();
      await drawn();
    }
  });
});

describe('looks at the futures', () => {
  test('are three in a game, counted, each for one dossier; none on its first turn', async () => {
    const shown = await playing();
    expect(lookButtons()).toHaveLength(0);
    await atTurn(shown, 2);
    for (const left of ['3 regards', '2 regards', 'dernier regard']) {
      expect(lookButtons()[0]!.textContent.replaceAll('\u00a0', ' ')).toContain(left);
      await look(shown);
      expect(await fans()).toHaveLength(3);
      expect(lookButtons()).toHaveLength(0);
      await atTurn(shown, gameOf(shown).turns.length + 2);
      expect(screen.queryByRole('button', { name: /^Vingt futurs/ })).toBeNull();
    }
    expect(lookButtons()).toHaveLength(0);
    expect(gameOf(shown).looks).toEqual([2, 3, 4]);
  });
  test('leave the focus at the fan that came in the place of their button', async () => {
    const shown = await playing();
    await atTurn(shown, 2);
    await shown.user.click(lookButtons()[1]!);
    await fans();
    await waitFor(() => expect(document.activeElement!.closest('.option.public')).toBeTruthy());
  });
  test('keep the answer that is held up', async () => {
    const shown = await playing();
    await atTurn(shown, 2);
    await shown.user.keyboard('3');
    await drawn();
    await look(shown);
    expect(shown.game.getState().selected).toBe('laissez_faire');
  });
  test('are not offered on the last turn', async () => {
    const shown = await playing();
    const { turns } = gameOf(shown).model;
    await atTurn(shown, turns);
    expect(gameOf(shown).phase).toBe('dossier');
    expect(lookButtons()).toHaveLength(0);
  });
});

describe('the futures of an option', () => {
  test('are a sentence: how many are closed, in between and open, then what the answer changes by the end', async () => {
    const shown = await playing();
    await atTurn(shown, 2);
    await look(shown);
    const [cop] = await fans();
    const said = /Vingt futurs\u00a0: (.+), à (?:un|\d+) futurs? près/.exec(cop!.textContent)![1]!;
    expect(said).toMatch(/^\d+\u00a0futurs? (finit|finissent|entre deux)/);
    const counts = [...said.matchAll(/(\d+)\u00a0/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(cop!.textContent).toContain('À la fin de la partie, les jauges');
    expect(cop!.textContent).toMatch(/en (hausse|baisse) \d+ fois sur 20/);
    expect(cop!.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
  });

  test('open in full on demand, say what they assume, and close by Escape', async () => {
    const shown = await playing();
    await atTurn(shown, 2);
    await look(shown);
    const [, second] = await fans();
    await shown.user.click(second!);
    const detail = screen.getByRole('region', { name: /Vingt futurs.*public \(fr\)/ });
    expect(second!.getAttribute('aria-expanded')).toBe('true');
    expect(second!.getAttribute('aria-controls')).toBe(detail.id);
    await waitFor(() => expect(detail.textContent).toContain('540 parties jouées d’avance'));
    expect(detail.textContent).toContain('jouée de 9 façons');
    expect(detail.textContent).toContain('Hypothèses\u00a0: toutes moyennes.');
    await shown.user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /Vingt futurs/ })).toBeNull();
  });

  test('name the assumptions that are not in the middle', async () => {
    const shown = await playing();
    await shown.launch.actions.play(shown.catalogue[0]!.id, { assumptions: { contagion: 'high' } });
    await atTurn(shown, 2);
    await look(shown);
    await shown.user.click((await fans())[0]!);
    const detail = screen.getByRole('region', { name: /Vingt futurs/ });
    expect(detail.textContent).toContain('contagion (fr) (forte)');
  });

  test('do not come where the analyst is lost, and are asked for again by their button', async () => {
    const { analyst } = servedAnalyst();
    let starts = 0;
    const shown = await playing({
      startAnalyst: () =>
        starts++ === 0 ? Promise.reject(new Error('the network is down')) : Promise.resolve(analyst),
    });
    await atTurn(shown, 2);
    await look(shown);
    const [lost] = await screen.findAllByRole('button', { name: /Réessayer/ });
    await shown.user.click(lost!);
    expect(await fans()).toHaveLength(3);
  });

  test('are shown under the open answer on a phone', async () => {
    answerMediaQueries(false);
    const shown = await playing();
    await atTurn(shown, 2);
    await shown.user.click(screen.getAllByRole('tab')[0]!);
    const panel = screen.getByRole('tabpanel');
    await shown.user.click(within(panel).getByRole('button', { name: /^Regarder les futurs/ }));
    await shown.user.click(await within(panel).findByRole('button', { name: /^Vingt futurs/ }));
    expect(within(panel).getByRole('region', { name: /Vingt futurs/ })).toBeTruthy();
  });
});
