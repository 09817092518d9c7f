// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { seriesOf, valueOf } from '../../src/store/game/selectors';
import { drawn, playUntil, showApp } from '../support/app-context';
import { faultyWorld } from '../support/faulty';
import { parisPlayable, playableFrom } from '../support/playable';
import { answerMediaQueries } from '../support/media-queries';
import { spoken } from '../support/texts';

type Shown = ReturnType<typeof showApp>;

beforeEach(() => answerMediaQueries(true));

/** A game in front of its second dossier. */
async function inGame(): Promise<Shown> {
  const shown = showApp({ scenarios: [parisPlayable()] });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
  return shown;
}

/** The same, with its gauges in sight. */
async function atGauges(): Promise<Shown> {
  const shown = await inGame();
  await shown.user.keyboard('g');
  return shown;
}

async function onTitle(): Promise<Shown> {
  const shown = showApp({ scenarios: [parisPlayable()] });
  await drawn();
  return shown;
}

const dialog = () => screen.getByRole('dialog');

describe.each([
  ['why', inGame, 'Pourquoi\u202f?'],
  ['why, from a gauge', atGauges, /innovation \(fr\).*Pourquoi/s],
  ['journal', inGame, 'Journal'],
  ['settings', inGame, 'Réglages'],
  ['settings, from the title', onTitle, 'Réglages'],
  ['a code', onTitle, 'J’ai un code'],
])('the dialog: %s', (_name, reach, door) => {
  const doorButton = () => screen.getAllByRole('button', { name: door })[0]!;

  test('opens from its door, modal, with a title', async () => {
    const { user } = await reach();
    await user.click(doorButton());
    await screen.findByRole('dialog');
    expect(dialog().matches(':modal, [open]')).toBe(true);
    expect(within(dialog()).getAllByRole('heading')[0]!.textContent).not.toBe('');
  });

  test('closes with Escape and gives the focus back to its door', async () => {
    const { user } = await reach();
    const button = doorButton();
    await user.click(button);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await drawn();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('closes with its button', async () => {
    const { user } = await reach();
    await user.click(doorButton());
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Fermer' }));
    await drawn();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('a dialog about a game goes with it: Back leads to the catalogue, and the next game opens without', async () => {
  const other = playableFrom(faultyWorld().scenario);
  const shown = showApp({ scenarios: [parisPlayable(), other] });
  await shown.launch.actions.play('paris-2025');
  await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
  await shown.user.keyboard('g');
  await shown.user.click(screen.getAllByRole('button', { name: /innovation \(fr\).*Pourquoi/s })[0]!);
  expect(dialog()).toBeTruthy();
  shown.game.actions.leave();
  await drawn();
  await shown.launch.actions.play(other.id);
  await drawn();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(shown.root.querySelector('main')!.dataset['screen']).toBe('turn');
});

describe('why', () => {
  test('shows causes that add up to the change, for every gauge and every turn', async () => {
    const shown = await inGame();
    await playUntil(shown, (phase, turns) => phase === 'dossier' && turns >= 6);
    await shown.user.click(screen.getByRole('button', { name: 'Pourquoi\u202f?' }));
    const [gauge, turn] = within(dialog()).getAllByRole<HTMLSelectElement>('combobox');
    const turns = [...turn!.options].map(({ value }) => value).slice(0, 3);
    let tables = 0;
    for (const { value } of [...gauge!.options].map(({ value }) => ({ value }))) {
      await shown.user.selectOptions(gauge!, value);
      for (const one of turns) {
        await shown.user.selectOptions(turn!, one);
        await waitFor(() => expect([gauge!.value, turn!.value]).toEqual([value, one]));
        await drawn();
        const table = screen.queryByRole('table', { name: /^Les causes du changement/ });
        if (table === null) continue;
        tables += 1;
        const amounts = [...table.querySelectorAll('td')].map(({ textContent }) => amountOf(textContent));
        const total = amounts.pop()!;
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
        const [before, after] = dialog()
          .querySelector('.addition-total')!
          .textContent.match(/[\d,]+/g)!
          .slice(-2)
          .map(amountOf);
        expect(total).toBe(after! - before!);
      }
    }
    expect(tables).toBeGreaterThan(20);
  }, 30_000);

  test('says what acts on the gauge, with the best objection and the source or that there is none', async () => {
    const plain = parisPlayable();
    const [first, second] = plain.rules.couplings.filter(({ to }) => to === 'concentration');
    const scenario = {
      ...plain,
      texts: {
        ...plain.texts,
        couplings: {
          ...plain.texts.couplings,
          [first!.id]: {
            label: spoken('Effet de réseau'),
            why: spoken('Les usagers attirent les usagers.'),
            objection: spoken('Des réseaux ont disparu.'),
            source: { title: 'Une étude', url: 'https://example.org' },
          },
        },
      },
    };
    const shown = showApp({ scenarios: [scenario] });
    await shown.launch.actions.play(scenario.id);
    shown.navigation.actions.openDialog({ name: 'why', gauge: 'concentration' });
    await drawn();
    const rule = screen.getByRole('heading', { name: 'Effet de réseau' }).closest('li')!;
    expect(rule.textContent).toMatch(
      /poussée vers le haut.*Les usagers.*La meilleure objection.*Des réseaux.*Une étude/s,
    );
    const assumed = screen.getByRole('heading', { name: `${second!.id} (fr)` }).closest('li')!;
    expect(assumed.textContent).toContain('Un choix du jeu\u00a0: aucune source ne le prouve');
  });

  test('before the first turn, says where the gauge starts', async () => {
    const shown = showApp({ scenarios: [parisPlayable()] });
    await shown.launch.actions.play(shown.catalogue[0]!.id);
    shown.navigation.actions.openDialog({ name: 'why', gauge: 'concentration' });
    await drawn();
    expect(dialog().textContent).toMatch(/Au départ.*60/);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

/** `−1,8` in tenths. */
const amountOf = (text: string | null): number => Number(text!.replace('−', '-').replace('+', '').replace(',', ''));

describe('the journal', () => {
  test('tells each turn, the last first, with its decision', async () => {
    const { user, game } = await inGame();
    await user.click(screen.getByRole('button', { name: 'Journal' }));
    const [turn] = game.getState().game!.turns;
    expect(dialog().textContent).toContain('premier semestre 2025');
    expect(dialog().textContent).toContain(`${turn!.dossier} (fr)`);
    expect(dialog().textContent).toContain(`${turn!.doctrine} (fr)`);
  });
});

describe('the settings', () => {
  async function opened(): Promise<Shown> {
    const shown = await inGame();
    await shown.user.click(screen.getByRole('button', { name: 'Réglages' }));
    return shown;
  }

  test('change the language at once, everywhere', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await drawn();
    expect(within(dialog()).getByRole('heading', { name: 'Settings' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  test('say so when a language does not arrive, and show the one that is still there as chosen', async () => {
    const { user, settings } = await inGame();
    settings.actions.prefer = () => settings.setState({ lostLanguage: 'en' });
    await user.click(screen.getByRole('button', { name: 'Réglages' }));
    const english: HTMLInputElement = screen.getByRole('radio', { name: 'English' });
    await user.click(english);
    await drawn();
    expect(within(dialog()).getByRole('alert').textContent).toMatch(/n’est pas arrivée/);
    expect(english.checked).toBe(false);
  });

  test.each([
    ['Nuit', 'theme', 'night'],
    ['Contraste fort', 'theme', 'contrast'],
    ['Réduit', 'motion', 'reduced'],
    ['Large', 'spacing', 'wide'],
  ])('%s shows at once on the whole page', async (name, key, value) => {
    answerMediaQueries((media) => !media.includes('reduced-motion'));
    const { user } = await opened();
    await user.click(screen.getByRole('radio', { name }));
    await drawn();
    expect(document.documentElement.dataset[key]).toBe(value);
  });

  test('show the little movement that the device asks for as chosen', async () => {
    answerMediaQueries(true);
    await opened();
    const motion = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;
    expect([motion('Complet'), motion('Réduit')]).toEqual([false, true]);
  });

  test('turn the shortcuts off', async () => {
    const { user, settings } = await opened();
    await user.click(screen.getByRole('checkbox', { name: 'Raccourcis du clavier' }));
    expect(settings.getState().shortcuts).toBe(false);
  });

  test('give the code of the game', async () => {
    const { launch } = await opened();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Code de la partie' }).value).toBe(
      launch.actions.code(),
    );
  });

  test('leave for the menu, where the game can be resumed', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Retour à l’accueil' }));
    await drawn();
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Continuer/ }));
    expect(await screen.findByRole('img', { name: 'Tour\u00a02 sur 12' })).toBeTruthy();
  });
});

describe('why, since the start', () => {
  async function asked(gauge: string, turns = 4): Promise<Shown> {
    const shown = await inGame();
    await playUntil(shown, (phase, played) => phase === 'dossier' && played >= turns);
    shown.navigation.actions.openDialog({ name: 'why', gauge });
    await screen.findByRole('dialog');
    await drawn();
    return shown;
  }
  const rootsTable = () => screen.getByRole('table', { name: /^Les causes premières/ });

  test('root causes sum to the change since the first day', async () => {
    const shown = await asked('libertes');
    const game = shown.game.getState().game!;
    const amounts = [...rootsTable().querySelectorAll('td')].map(({ textContent }) => amountOf(textContent));
    const total = amounts.pop()!;
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
    const change = valueOf(game, 'libertes') - seriesOf(game, 'libertes')[0]!;
    expect(Math.abs(total - change / 100)).toBeLessThanOrEqual(1);
    expect(rootsTable().textContent).toContain('Le monde de départ');
  });

  test('an axis is made of gauges, each a door to its own causes', async () => {
    const shown = await asked('tyrannie');
    expect(rootsTable()).toBeTruthy();
    await shown.user.click(within(dialog()).getByRole('button', { name: /libertes \(fr\)/ }));
    await drawn();
    expect(screen.getByRole('table', { name: 'Les causes du changement\u00a0: libertes (fr)' })).toBeTruthy();
  });

  test('an axis is asked about by its number', async () => {
    const shown = await inGame();
    await shown.user.click(screen.getByRole('button', { name: /Tyrannie.*Pourquoi/s }));
    await screen.findByRole('dialog');
    expect(within(dialog()).getAllByRole<HTMLSelectElement>('combobox')[0]!.value).toBe('tyrannie');
  });

  test('the web says its links in words: what passes by which gauge, and who is behind it', async () => {
    await asked('libertes', 6);
    const web = dialog().querySelector('figure')!;
    const said = web.querySelector('ul')!.textContent;
    expect(said).toMatch(/→ libertes \(fr\)\u00a0: [+−]/);
    expect(said).toMatch(/À l’origine de/);
    expect(web.querySelector('.web-sheet')!.getAttribute('aria-hidden')).toBe('true');
  });

  test('a rule says what it comes to today, and which assumption it depends on: from there one reaches them', async () => {
    const shown = await asked('concentration');
    expect(dialog().textContent).toMatch(/En ce moment\u00a0: «/);
    const [change] = within(dialog()).getAllByRole('button', { name: 'Voir et changer les hypothèses' });
    await shown.user.click(change!);
    await screen.findByRole('heading', { name: 'Hypothèses et tirage' });
  });

  test('before the first turn the rules are there in plain words', async () => {
    const shown = showApp({ scenarios: [parisPlayable()] });
    await shown.launch.actions.play(shown.catalogue[0]!.id);
    shown.navigation.actions.openDialog({ name: 'why', gauge: 'concentration' });
    await screen.findByRole('dialog');
    expect(dialog().textContent).toContain('Rien n’a encore bougé');
    expect(dialog().textContent).toMatch(/poussée vers le (haut|bas)/);
  });
});
