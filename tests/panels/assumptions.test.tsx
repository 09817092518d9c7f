// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PlayableScenario } from '../../src/scenario/playable';
import { futuresOf } from '../../src/store/analyses/futures';
import { readAddress } from '../../src/store/launch/address';
import { servedAnalyst } from '../support/analyst-port';
import { type AppOptions, drawn, showApp } from '../support/app-context';
import { parisPlayable } from '../support/playable';
import { answerMediaQueries } from '../support/media-queries';
import { TabHistory } from '../support/tab-history';
import { spoken } from '../support/texts';

type Shown = ReturnType<typeof showApp>;

const scenario: PlayableScenario = {
  ...parisPlayable(),
  worldviews: [
    {
      id: 'optimiste',
      label: spoken('L’optimiste'),
      holder: spoken('Une ingénieure'),
      weights: {},
      assumptions: { acceleration: 'high', contagion: 'low' },
    },
  ],
};

beforeEach(() => answerMediaQueries(true));

const gameIn = ({ game }: Shown) => game.getState().game;
const gameOf = (shown: Shown) => gameIn(shown)!;
const dialog = () => screen.getByRole('dialog');

async function preparing(options: Partial<AppOptions> = {}): Promise<Shown> {
  const shown = showApp({ scenarios: [scenario], ...options });
  await drawn();
  shown.navigation.actions.goTo('worlds');
  await shown.user.click(await screen.findByRole('button', { name: /^Préparer/ }));
  await screen.findByRole('group', { name: /vision du monde/ });
  return shown;
}

const link = () => within(dialog()).getByRole<HTMLInputElement>('textbox', { name: /Lien/ }).value;

describe('a game that is prepared', () => {
  test('is a game with everything in the middle when nothing is changed', async () => {
    const shown = await preparing();
    await shown.user.click(within(dialog()).getByRole('button', { name: 'Jouer' }));
    await drawn();
    expect(gameOf(shown)).toMatchObject({ mode: 'game', seed: 7, assumptions: {} });
  });

  test('holds what a worldview holds, said with who holds it', async () => {
    const shown = await preparing();
    await shown.user.click(within(dialog()).getByRole('radio', { name: /L’optimiste.*Une ingénieure/ }));
    await shown.user.click(within(dialog()).getByRole('button', { name: 'Jouer' }));
    await drawn();
    expect(gameOf(shown).assumptions).toMatchObject({ acceleration: 'high', contagion: 'low', course: 'mid' });
  });

  test('may hold one assumption at a time: the worldview is then one’s own', async () => {
    const shown = await preparing();
    const group = within(dialog()).getByRole('group', { name: 'contagion (fr)', hidden: true });
    await shown.user.click(within(group).getByRole('radio', { name: 'forte', hidden: true }));
    expect(within(dialog()).getByRole<HTMLInputElement>('radio', { name: /La vôtre/ }).checked).toBe(true);
    expect(readAddress(new URL(link()).search).assumptions).toEqual({ contagion: 'high' });
  });

  test('has a seed that is shown and set, and a link that starts the same', async () => {
    const shown = await preparing();
    const seed = within(dialog()).getByRole('textbox', { name: 'Tirage' });
    expect((seed as HTMLInputElement).value).toBe('7');
    await shown.user.clear(seed);
    await shown.user.type(seed, '4242');
    await shown.user.click(within(dialog()).getByRole('radio', { name: /Bac à sable/ }));
    expect(readAddress(new URL(link()).search)).toEqual({
      scenario: scenario.id,
      seed: 4242,
      language: 'fr',
      assumptions: {},
      mode: 'sandbox',
    });
    await shown.user.click(within(dialog()).getByRole('button', { name: 'Ouvrir le bac à sable' }));
    await drawn();
    expect(gameOf(shown)).toMatchObject({ mode: 'sandbox', seed: 4242 });
  });

  test('is the same after a reload of the page, until it is closed or played', async () => {
    const history = new TabHistory();
    /** The page loaded again: with its history and its address, and another draw for whoever asks for one. */
    const reload = async (): Promise<Shown> => {
      const { href, search } = new URL(history.address);
      const shown = showApp({ scenarios: [scenario], seed: 99, history, location: { href, search, hash: '' } });
      await drawn();
      return shown;
    };
    const first = await preparing({ history });
    await first.user.click(within(dialog()).getByRole('radio', { name: /L’optimiste/ }));
    await first.user.click(within(dialog()).getByRole('radio', { name: /Bac à sable/ }));
    const given = link();
    const again = await reload();
    await screen.findByRole('group', { name: /vision du monde/ });
    expect(link()).toBe(given);
    expect(readAddress(new URL(link()).search)).toMatchObject({ seed: 7, mode: 'sandbox' });
    expect(gameIn(again)).toBeNull();
    await again.user.keyboard('{Escape}');
    await drawn();
    expect(new URL(history.address).search).toBe('');
    await reload();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('does not start with a seed that is none, and says what one is', async () => {
    const shown = await preparing();
    const seed = within(dialog()).getByRole('textbox', { name: 'Tirage' });
    await shown.user.clear(seed);
    await shown.user.type(seed, 'abc');
    expect(seed.getAttribute('aria-invalid')).toBe('true');
    expect(within(dialog()).getByRole<HTMLButtonElement>('button', { name: 'Jouer' }).disabled).toBe(true);
  });
});

describe('a sandbox', () => {
  async function inSandbox(): Promise<Shown> {
    const { analyst } = servedAnalyst();
    const shown = showApp({ scenarios: [scenario], startAnalyst: async () => analyst });
    await shown.launch.actions.play(scenario.id, { mode: 'sandbox' });
    await drawn();
    await screen.findByRole('group', { name: 'Bac à sable' });
    return shown;
  }

  test('takes a decision back by its button and by its keys, from the next dossier or from the review', async () => {
    const shown = await inSandbox();
    await shown.user.keyboard('22');
    expect(gameOf(shown).answers).toEqual(['public']);
    await shown.user.click(await screen.findByRole('button', { name: 'Annuler la décision' }));
    expect(gameOf(shown)).toMatchObject({ answers: [], phase: 'dossier' });
    await drawn();
    await shown.user.keyboard('11');
    shown.game.actions.goOn();
    await screen.findByRole('img', { name: 'Tour\u00a02 sur 12' });
    await drawn();
    await shown.user.keyboard('{Control>}z{/Control}');
    expect(gameOf(shown)).toMatchObject({ answers: [], phase: 'dossier' });
  });

  test('asks for no prediction, and shows the futures move with the assumptions', async () => {
    const shown = await inSandbox();
    expect(screen.queryByRole('group', { name: /Mon pronostic/ })).toBeNull();
    await shown.user.click(screen.getByRole('button', { name: 'Hypothèses' }));
    const futures = await screen.findByRole('region', { name: /Les futurs du dossier ouvert/ });
    await within(futures).findAllByText(/futurs? (finit|finissent|entre deux)/);
    const before = gameOf(shown).states[0]!;
    await shown.user.click(within(dialog()).getByRole('radio', { name: /L’optimiste/ }));
    expect(gameOf(shown).assumptions).toMatchObject({ acceleration: 'high' });
    expect(futuresOf(shown).getState().fan!.state).not.toBe(before);
    expect(within(dialog()).getAllByRole('status')[0]!.textContent).toBe('Les mêmes décisions ont été rejouées.');
  });

  test('is what a game becomes on demand; in a game assumptions are only shown', async () => {
    const shown = showApp({ scenarios: [scenario] });
    await shown.launch.actions.play(scenario.id);
    shown.game.actions.answer('public');
    shown.navigation.actions.openDialog({ name: 'assumptions' });
    await screen.findByRole('dialog');
    expect((await screen.findByRole('group', { name: /vision du monde/ })).hasAttribute('disabled')).toBe(true);
    await shown.user.click(within(dialog()).getByRole('button', { name: 'Continuer en bac à sable' }));
    await drawn();
    expect(gameOf(shown)).toMatchObject({ mode: 'sandbox', answers: ['public'] });
    expect(screen.getByRole('group', { name: /vision du monde/ }).hasAttribute('disabled')).toBe(false);
  });
});
