// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Doctrine } from '../../src/engine';
import { debriefOf } from '../../src/store/analyses/debrief';
import { servedAnalyst } from '../support/analyst-port';
import { FAULT, faulty } from '../support/faulty';
import { drawn, heading, playUntil, showApp, type AppOptions } from '../support/app-context';
import { answerMediaQueries } from '../support/media-queries';

type Shown = ReturnType<typeof showApp>;

beforeEach(() => answerMediaQueries(true));

/** A game that has ended, with its debrief on screen. */
async function ended(decisions: readonly Doctrine[] = FAULT, options: Partial<AppOptions> = {}): Promise<Shown> {
  const shown = showApp({
    scenarios: [faulty()],
    debrief: {
      startAnalyst: () => Promise.resolve(servedAnalyst().analyst),
      budget: { bands: 60, judgement: 300 },
    },
    ...options,
  });
  await shown.launch.actions.play('tiny', { seed: 1 });
  await drawn();
  await playUntil(
    shown,
    (phase) => phase === 'ended',
    (turn) => decisions[turn]!,
  );
  await screen.findByRole('heading', { name: 'Chaque jauge' });
  return shown;
}

async function analysed(shown: Shown): Promise<void> {
  while (debriefOf(shown).getState().state === 'running') await new Promise((resolve) => setTimeout(resolve, 5));
  await drawn();
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the debrief of a game', () => {
  test('is there before the analysis is, and says how far it is', async () => {
    const never = { startAnalyst: () => new Promise<never>(() => undefined) };
    await ended(FAULT, { debrief: never });
    expect((await screen.findByRole('heading', { level: 2, name: /Où tout s’est-il joué/ })).textContent).toBeTruthy();
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Émancipation, tour après tour/ })).toBeTruthy();
  });

  test('begins with one screen: the decision that the title speaks of, what weighed, why it ended so, whom it touches', async () => {
    const shown = await ended();
    await analysed(shown);
    const first = within(screen.getByRole('region', { name: 'En bref' }));
    const part = (name: string) => first.getByRole('heading', { name }).parentElement!;
    // The title says when the costliest choice was made: it is the first thing that one reads under it.
    expect(screen.getByRole('heading', { name: /Le choix le plus coûteux/ })).toBeTruthy();
    expect(first.getAllByRole('heading')[0]!.textContent).toBe('La décision');
    expect(part('La décision').textContent).toMatch(/laissez_faire \(fr\) 2025\u00a0S2/);
    expect(first.queryByRole('heading', { name: 'À retenter' })).toBeNull();
    expect(within(part('Ce qui a le plus pesé')).getAllByRole('listitem').length).toBeLessThanOrEqual(3);
    expect(part('Ce qui a le plus pesé').textContent).toMatch(/laissez_faire \(fr\).*Émancipation −/);
    expect(part('Pourquoi cette fin').textContent).toContain('aucune autre fin n’était atteinte');
    expect(part('Ce qui a le plus changé').textContent).toMatch(/\d+ → \d+/);
    await shown.user.click(within(part('La décision')).getByRole('button', { name: 'Reprendre à ce dossier' }));
    expect(shown.game.getState().game).toMatchObject({ mode: 'drill', drill: { turn: 2 } });
  });

  test('unfolds the rest on demand, and by itself for who comes back from a turn played again', async () => {
    const shown = await ended();
    await analysed(shown);
    const rest = () => screen.getByText(/Tout le bilan/).closest('details')!;
    expect(rest().open).toBe(false);
    shown.game.actions.replayFrom(2);
    shown.game.actions.answer('cop');
    shown.game.actions.endDrill();
    await drawn();
    expect(rest().open).toBe(true);
  });

  test('unfolds the rest for who comes back without an answer, and reading goes on at the turning point', async () => {
    const shown = await ended();
    await analysed(shown);
    shown.game.actions.replayFrom(2);
    await drawn();
    shown.game.actions.endDrill();
    await drawn();
    expect(screen.getByText(/Tout le bilan/).closest('details')!.open).toBe(true);
    expect(document.activeElement!.id).toBe('point-2');
  });

  test('names the turning point, says so once aloud, and keeps the answer hidden', async () => {
    const shown = await ended();
    await analysed(shown);
    expect(screen.getByRole('heading', { level: 2, name: 'Le choix le plus coûteux, fin 2025' })).toBeTruthy();
    const spoken = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(spoken.filter((text) => text === 'Le choix le plus coûteux, fin 2025')).toHaveLength(1);
    const point = screen.getByRole('article', { name: /laissez_faire/ });
    expect(point.textContent).toContain('−10,0');
    expect(point.textContent).not.toContain('cop (fr)');
  });

  test('shows the answer on demand, with sums that add up', async () => {
    const shown = await ended();
    await analysed(shown);
    await shown.user.click(await button('Voir la réponse'));
    await drawn();
    expect(screen.getByRole('article', { name: /laissez_faire/ }).textContent).toContain('cop (fr)');
    expect(screen.getByText(/jauge par jauge/)).toBeTruthy();
    // Its button is gone: reading goes on in the answer.
    expect(document.activeElement!.textContent).toContain('cop (fr)');
    expect(document.activeElement).not.toBe(document.body);
  });

  test('says everything of the curve in a table too', async () => {
    const shown = await ended();
    await analysed(shown);
    await shown.user.click(screen.getAllByText('La courbe en tableau')[0]!);
    const table = screen.getByRole('table', { name: 'La courbe en tableau' });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(1 + shown.game.getState().game!.states.length);
    expect(rows[3]!.textContent).toMatch(/laissez_faire \(fr\).*Tournant 1/);
  });

  test('draws the band from any turn on', async () => {
    const shown = await ended();
    await analysed(shown);
    const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ce qui était possible depuis' });
    expect([...field.options].map(({ textContent }) => textContent)[0]).toBe('le départ');
    expect(field.options).toHaveLength(5);
    await shown.user.click(await button('Un tour plus tard'));
    await drawn();
    expect(field.value).toBe('1');
    await shown.user.selectOptions(field, '4');
    await drawn();
    expect((await button('Un tour plus tard')).getAttribute('aria-disabled')).toBe('true');
  });

  test('says that the analysis failed, and asks again', async () => {
    let calls = 0;
    const startAnalyst = () => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(servedAnalyst().analyst);
    };
    const shown = await ended(FAULT, { debrief: { startAnalyst, budget: { bands: 60, judgement: 300 } } });
    await shown.user.click(await button('Réessayer'));
    await analysed(shown);
    expect(screen.getByRole('heading', { level: 2, name: 'Le choix le plus coûteux, fin 2025' })).toBeTruthy();
  });

  test('tells its method, and gives the focus back', async () => {
    const shown = await ended();
    const open = await button('Comment cette analyse est faite');
    await shown.user.click(open);
    await drawn();
    expect(screen.getByRole('dialog').textContent).toContain('Les faiblesses connues du modèle');
    await shown.user.keyboard('{Escape}');
    await drawn();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(open);
  });
});

describe('a turn played again', () => {
  async function drilling(): Promise<Shown> {
    const shown = await ended();
    await analysed(shown);
    await shown.user.click(await button(/^Rejouer d’ici/));
    await drawn();
    return shown;
  }
  const bar = () => screen.getByRole('complementary', { name: 'Exercice' });

  test('asks for an answer in front of the dossier', async () => {
    await drilling();
    expect(heading().textContent).toContain('b (fr)');
    expect(bar().textContent).toMatch(/Laquelle/);
    expect(bar().textContent).not.toContain('cop (fr)');
  });

  test('says whether the answer is right, and how much a wrong one still loses', async () => {
    const shown = await drilling();
    await shown.user.keyboard('33');
    await drawn();
    expect(bar().textContent).toContain('même réponse');
    await shown.user.click(await button('Réessayer'));
    await drawn();
    await shown.user.keyboard('11');
    await drawn();
    expect(bar().textContent).toContain('le scénario n’en préfère aucune autre');
  });

  test('is played on, both branches are compared, and the way leads back to where one was', async () => {
    const shown = await drilling();
    await shown.user.keyboard('22');
    await drawn();
    await shown.user.click(await button('Jouer la suite comme avant'));
    await drawn();
    expect(heading().textContent).toBe('Cette branche finit mieux');
    expect(document.activeElement).toBe(heading());
    expect(screen.getByText('calm (fr)')).toBeTruthy();
    await shown.user.click(await button('Retour au bilan'));
    await drawn();
    expect(document.activeElement!.textContent).toContain('laissez_faire');
    expect(screen.getByText(/le scénario n’en préfère aucune autre/)).toBeTruthy();
  });

  test('can be left at any moment', async () => {
    const shown = await drilling();
    await shown.user.click(await button('Retour au bilan'));
    await drawn();
    expect(shown.game.getState().game!.phase).toBe('ended');
    expect(screen.queryByRole('complementary', { name: 'Exercice' })).toBeNull();
  });
});
