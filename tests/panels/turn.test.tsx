// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawn, heading, playUntil, showApp } from '../support/app-context';
import { parisPlayable, playableFrom } from '../support/playable';
import { world } from '../support/world';
import { answerMediaQueries } from '../support/media-queries';
import { spoken } from '../support/texts';

type Shown = ReturnType<typeof showApp>;

async function playing(preferences: Parameters<typeof showApp>[0]['preferences'] = {}): Promise<Shown> {
  const shown = showApp({ scenarios: [parisPlayable()], preferences });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
  return shown;
}

const decisions = ({ game }: Shown) => game.getState().game!.answers;
const chooseButton = (number: number) =>
  screen.getAllByRole('button').find((button) => button.getAttribute('aria-keyshortcuts') === String(number))!;

/** A wide window: the three options stand side by side. */
beforeEach(() => answerMediaQueries(true));

describe('what an option costs', () => {
  test.each([
    [9, [5, 4]],
    [17, [5, 5, 5, 2]],
    [20, [5, 5, 5, 5]],
    // More would not be counted at a glance.
    [21, [1]],
  ])('%i points are as many signs, by fives', async (amount, groups) => {
    const { rules } = parisPlayable();
    const dossiers = rules.dossiers.map((dossier) => ({
      ...dossier,
      options: dossier.options.map((option) => ({ ...option, cost: option.cost.map((one) => ({ ...one, amount })) })),
    }));
    const shown = showApp({ scenarios: [playableFrom({ ...rules, dossiers })] });
    await shown.launch.actions.play(shown.catalogue[0]!.id);
    await drawn();
    const costs = document.querySelector('.option.cop .costs li')!;
    expect([...costs.querySelectorAll('.signs > span')].map((group) => group.childElementCount)).toEqual(groups);
    expect(costs.textContent).toContain(String(amount));
  });
});

describe('an open option', () => {
  test('is chosen by a click on its button', async () => {
    const shown = await playing();
    await shown.user.click(chooseButton(2));
    expect(decisions(shown)).toEqual(['public']);
  });

  test.each([
    ['1', 'cop'],
    ['2', 'public'],
    ['3', 'laissez_faire'],
  ])('is chosen by the key %s', async (key, doctrine) => {
    const shown = await playing();
    await shown.user.keyboard(key);
    expect(decisions(shown)).toEqual([doctrine]);
  });

  test('is chosen by the second key of the row on a keyboard that writes letters there', async () => {
    const shown = await playing();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', bubbles: true }));
    expect(decisions(shown)).toEqual(['public']);
  });

  test('is not chosen while Control is held, nor by a key that repeats', async () => {
    const shown = await playing();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', repeat: true, bubbles: true }));
    expect(decisions(shown)).toEqual([]);
  });

  test('is not chosen by a key once shortcuts are off', async () => {
    const shown = await playing({ shortcuts: false });
    await shown.user.keyboard('1');
    expect(decisions(shown)).toEqual([]);
  });

  test('is not chosen by a key while a dialog is open', async () => {
    const shown = await playing();
    shown.navigation.actions.openDialog({ name: 'journal' });
    await drawn();
    await shown.user.keyboard('1');
    expect(decisions(shown)).toEqual([]);
  });
});

test('a clause shows and says the same: its name, and what each party thinks of it', async () => {
  const shown = await playing();
  await playUntil(
    shown,
    () => document.querySelector('.is-clause') !== null,
    () => 'laissez_faire',
  );
  const [, seen, heard] = [...document.querySelector('.is-clause')!.children].map(({ textContent }) => textContent);
  const [, name, opinions] = /^Propose la clause «\u00a0(.+)\u00a0»\u00a0: (.+)$/.exec(heard!)!;
  expect(opinions).toMatch(/[+−]\d/);
  expect(seen).toBe(`${name}\u00a0: ${opinions}`);
});

describe('a closed option', () => {
  async function withClosed(): Promise<{ shown: Shown; number: number }> {
    const shown = await playing();
    for (let left = 60; left > 0; left--) {
      await drawn();
      const closed = [1, 2, 3].find((number) => chooseButton(number)?.getAttribute('aria-disabled') === 'true');
      if (closed !== undefined) return { shown, number: closed };
      const { game } = shown;
      if (game.getState().game!.phase !== 'dossier') game.actions.goOn();
      else if (!game.actions.answer('public').ok) game.actions.answer('laissez_faire');
    }
    throw new Error('no option ever closed');
  }
  const isShown = (element: HTMLElement) => element.closest('[hidden]') === null;

  test('stays in its place and says why', async () => {
    const { number } = await withClosed();
    const button = chooseButton(number);
    const why = document.getElementById(button.getAttribute('aria-describedby')!)!;
    expect(why.textContent).toMatch(/Fermé\. .+(il manque [\d,]+|Il faudrait)/);
    // Beside a means in whole points, what is missing is whole too.
    expect(why.textContent).not.toMatch(/il manque [1-9]\d*,/);
    expect(isShown(why)).toBe(true);
  });

  test('refuses the click and the key, and changes nothing', async () => {
    const { shown, number } = await withClosed();
    const before = shown.game.getState().game;
    await shown.user.click(chooseButton(number));
    await shown.user.keyboard(String(number));
    expect(shown.game.getState().game).toBe(before);
  });
});

describe('on a phone', () => {
  beforeEach(() => answerMediaQueries(false));

  test('the doctrines are tabs, and one option shows at a time', async () => {
    await playing();
    expect(screen.getAllByRole('tab')).toHaveLength(3);
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
  });

  test('arrow keys go round the tabs and take the focus with them', async () => {
    const { user } = await playing();
    const [cop, publicTab, market] = screen.getAllByRole('tab');
    cop!.focus();
    await user.keyboard('{ArrowRight}');
    await drawn();
    expect(document.activeElement).toBe(publicTab);
    expect(publicTab!.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await drawn();
    expect(document.activeElement).toBe(market);
    await user.keyboard('{Home}');
    await drawn();
    expect(document.activeElement).toBe(cop);
  });

  test('the button of a tab says what it chooses', async () => {
    const shown = await playing();
    await shown.user.click(screen.getAllByRole('tab')[1]!);
    const button = within(screen.getByRole('tabpanel')).getByRole('button', { name: /^Choisir/ });
    expect(button.textContent).toContain('public (fr)');
    await shown.user.click(button);
    expect(decisions(shown)).toEqual(['public']);
  });

  test('every gauge is one press away', async () => {
    const { user } = await playing();
    expect(screen.queryByRole('heading', { name: 'Les jauges' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Les \d+ jauges$/ }));
    expect(screen.getByRole('heading', { name: 'Les jauges' })).toBeTruthy();
  });
});

describe('the facts of a dossier', () => {
  async function withFacts(): Promise<Shown> {
    const plain = parisPlayable();
    const first = plain.rules.dossiers.find(({ from }) => from === 1)!;
    const source = { title: 'Rapport', publisher: 'Une autorité', url: 'https://example.org/rapport' };
    const scenario = {
      ...plain,
      facts: {
        sure: { text: spoken('Un fait.'), source, date: '2025-05-21', recheck: false, disputed: null },
        disputed: {
          text: spoken('Une thèse.'),
          source,
          date: '2025-05',
          recheck: true,
          disputed: spoken('Une autre.'),
        },
      },
      texts: {
        ...plain.texts,
        dossiers: Object.fromEntries(
          Object.entries(plain.texts.dossiers).map(([id, dossier]) => [
            id,
            { ...dossier, facts: ['sure', 'disputed'] },
          ]),
        ),
      },
    };
    expect(first).toBeDefined();
    const shown = showApp({ scenarios: [scenario] });
    await shown.launch.actions.play(scenario.id);
    await drawn();
    return shown;
  }

  test('are behind a button that says how many there are and whether it is open', async () => {
    const { user } = await withFacts();
    const button = screen.getByRole('button', { name: /Les faits.*2.sources/ });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('21 mai 2025')).toBeTruthy();
  });

  test('give both sides where they are disputed', async () => {
    const { user } = await withFacts();
    await user.click(screen.getByRole('button', { name: /Les faits/ }));
    const fact = screen.getByText('Une thèse.').closest('article')!;
    expect(fact.textContent).toMatch(/Le fait.*Une thèse.*L’autre point de vue.*Une autre/s);
  });

  test('link to their source in a tab that cannot reach the game', async () => {
    const { user } = await withFacts();
    await user.click(screen.getByRole('button', { name: /Les faits/ }));
    const link = screen.getAllByRole('link', { name: /Rapport/ })[0]!;
    expect(link.getAttribute('href')).toBe('https://example.org/rapport');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('close when another dossier opens', async () => {
    const shown = await withFacts();
    await shown.user.click(screen.getByRole('button', { name: /Les faits/ }));
    await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
    expect(screen.getByRole('button', { name: /Les faits/ }).getAttribute('aria-expanded')).toBe('false');
  });
});

test('a review says once, above its facts, that they are real and the news is not', async () => {
  const tiny = playableFrom(
    world()
      .lasting(2)
      .dossier('a')
      .event('one', { chance: { base: 1 } }).scenario,
  );
  const fact = { text: spoken('Un fait.'), source: { title: 'Rapport' }, date: '2025', recheck: false, disputed: null };
  const events = { one: { ...tiny.texts.events['one']!, facts: ['this', 'that'] } };
  const scenario = { ...tiny, facts: { this: fact, that: fact }, texts: { ...tiny.texts, events } };
  const shown = showApp({ scenarios: [scenario] });
  await shown.launch.actions.play(scenario.id);
  await drawn();
  await shown.user.click(chooseButton(1));
  await drawn();
  await shown.user.click(screen.getByRole('button', { name: /Les faits/ }));
  const note = screen.getByText(/peut être inventé.; ce qui suit est réel/);
  expect(note.nextElementSibling!.textContent).toContain('Un fait.');
});

describe('the first turn', () => {
  test('explains three things one after the other, and then no more', async () => {
    const shown = await playing({ coached: false });
    for (const title of ['Trois approches, à chaque dossier', 'Deux axes, jamais une seule note', 'Tout s’explique']) {
      expect(within(screen.getByRole('complementary')).getByRole('heading').textContent).toBe(title);
      await shown.user.click(
        within(screen.getByRole('complementary')).getByRole('button', { name: /Suivant|J’ai compris/ }),
      );
    }
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(shown.settings.getState().coached).toBe(true);
    expect(document.activeElement).toBe(heading());
  });

  test('can be played without a word of explanation', async () => {
    const shown = await playing({ coached: false });
    await shown.user.click(screen.getByRole('button', { name: 'Passer les explications' }));
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('is played at once by who decides: the explanations go', async () => {
    const shown = await playing({ coached: false });
    await shown.user.keyboard('2');
    await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(shown.settings.getState().coached).toBe(true);
  });
});
