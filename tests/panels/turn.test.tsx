// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CatalogueEntry } from '../../src/scenario/catalogue';
import type { PlayableScenario } from '../../src/scenario/playable';
import { addTexts, untold } from '../../src/scenario/sent';
import { drawn, playUntil, showApp } from '../support/app-context';
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
    expect(costs.textContent).toMatch(new RegExp(` −${amount}$`));
  });
});

describe('an open option', () => {
  test('is held up by a press on its button, and chosen by the second', async () => {
    const shown = await playing();
    await shown.user.click(chooseButton(2));
    expect(decisions(shown)).toEqual([]);
    expect(shown.game.getState().selected).toBe('public');
    expect(chooseButton(2).textContent).toMatch(/^Décider/);
    await shown.user.click(chooseButton(2));
    expect(decisions(shown)).toEqual(['public']);
  });

  test.each([
    ['1', 'cop'],
    ['2', 'public'],
    ['3', 'laissez_faire'],
  ])('is held up by the key %s, and chosen by the same again, or by Enter', async (key, doctrine) => {
    for (const second of [key, '{Enter}']) {
      const shown = await playing();
      await shown.user.keyboard(key);
      expect(decisions(shown)).toEqual([]);
      await shown.user.keyboard(second);
      expect(decisions(shown)).toEqual([doctrine]);
    }
  });

  test('is let go by Escape, or for another one', async () => {
    const shown = await playing();
    await shown.user.keyboard('2');
    await drawn();
    await shown.user.keyboard('{Escape}');
    await drawn();
    expect(shown.game.getState().selected).toBeNull();
    await shown.user.keyboard('2{Escape}{Enter}1');
    expect(decisions(shown)).toEqual([]);
    await shown.user.keyboard('3');
    expect(shown.game.getState().selected).toBe('laissez_faire');
    expect(decisions(shown)).toEqual([]);
  });

  test('is said to be held up, then to be let go', async () => {
    const shown = await playing();
    const said = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join('');
    await shown.user.keyboard('2');
    await expect.poll(said).toMatch(/^public \(fr\).*Entrée pour décider/);
    await shown.user.keyboard('{Escape}');
    await expect.poll(said).toBe('Rien n’est choisi.');
  });

  test('is looked at while it is pointed at, or has the focus: the store says so', async () => {
    const shown = await playing();
    const considered = () => shown.game.getState().considered;
    const sections = [...document.querySelectorAll('.option')];
    await shown.user.pointer({ target: sections[0]! });
    expect(considered()).toBe('cop');
    await shown.user.pointer({ target: sections[2]! });
    expect(considered()).toBe('laissez_faire');
    await shown.user.pointer({ target: document.querySelector('.dossier')! });
    expect(considered()).toBeNull();
  });

  test('is held up by the second key of the row on a keyboard that writes letters there', async () => {
    const shown = await playing();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', bubbles: true }));
    expect(shown.game.getState().selected).toBe('public');
  });

  test('is not held up while Control is held, nor by a key that repeats', async () => {
    const shown = await playing();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', repeat: true, bubbles: true }));
    expect(shown.game.getState().selected).toBeNull();
  });

  test('is not held up by a key once shortcuts are off; Escape still lets go', async () => {
    const shown = await playing({ shortcuts: false });
    await shown.user.keyboard('1');
    expect(shown.game.getState().selected).toBeNull();
    await shown.user.click(chooseButton(1));
    await drawn();
    await shown.user.keyboard('{Escape}');
    expect(shown.game.getState().selected).toBeNull();
  });

  test('is not held up by a key while a dialog is open', async () => {
    const shown = await playing();
    shown.navigation.actions.openDialog({ name: 'journal' });
    await drawn();
    await shown.user.keyboard('1');
    expect(shown.game.getState().selected).toBeNull();
  });

  test('is heard whole, whatever is in sight: what it does, one by one, then what unfolds', async () => {
    const shown = await playing();
    const option = document.querySelector<HTMLElement>('.option.public')!;
    const heard = () => [...option.querySelectorAll('.effects li > span:not([aria-hidden])')].map((e) => e.textContent);
    const folded = heard();
    await shown.user.click(within(option).getByRole('button', { name: /^Tout lire/ }));
    await drawn();
    expect(heard()).toEqual(folded);
    expect(folded.length).toBeGreaterThan(0);
    expect(option.querySelectorAll('.effects li.visually-hidden')).toHaveLength(0);
  });
});

test('an answer shows four effects, and counts the others on the button that unfolds them', async () => {
  const moved = ['a', 'b', 'c', 'd', 'e', 'f'];
  const made = moved
    .reduce((drawing, id) => drawing.gauge(id, { start: 50 }), world())
    .lasting(2)
    .dossier('d', {
      cop: { effects: moved.slice(0, 4).map((on) => ({ on, add: 3 })) },
      public: { effects: moved.map((on) => ({ on, add: 3 })) },
    });
  const shown = showApp({ scenarios: [playableFrom(made.scenario)] });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
  const seen = (option: string) =>
    document.querySelectorAll(`.option.${option} .effects li:not(.visually-hidden)`).length;
  const more = (option: string) => document.querySelector<HTMLElement>(`.option.${option} .option-more`)!;
  expect([seen('cop'), more('cop').textContent]).toEqual([4, '']);
  expect([seen('public'), more('public').textContent]).toEqual([4, '2']);
  // What is seen on it is in its name.
  expect(more('public').getAttribute('aria-label')).toMatch(/^Tout lire, et 2\u00a0effets de plus\u00a0: /);
  await shown.user.click(more('public'));
  await drawn();
  expect([seen('public'), more('public').textContent]).toEqual([6, '']);
});

test('a gauge that goes down, then up, says when on both lines', async () => {
  const made = world()
    .gauge('money', { start: 50 })
    .gauge('calm', { start: 50 })
    .lasting(2)
    .dossier('d', {
      public: {
        effects: [
          { on: 'money', add: -5 },
          { on: 'money', add: 9, after: 3 },
          { on: 'calm', add: 3 },
        ],
      },
    });
  const shown = showApp({ scenarios: [playableFrom(made.scenario)] });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
  const lines = [...document.querySelectorAll('.option.public .effects li > [aria-hidden=true]:not(.arrows)')];
  const told = lines.map(({ textContent }) => textContent);
  expect(told).toContainEqual(expect.stringMatching(/, aussitôt$/));
  expect(told).toContainEqual(expect.stringMatching(/, dans trois tours$/));
  expect(told.filter((line) => line?.includes(','))).toHaveLength(2);
});

test('a clause shows whom it draws most and all whom it puts off, and says its name and what each party thinks of it', async () => {
  const shown = await playing();
  await playUntil(
    shown,
    () => document.querySelector('.is-clause') !== null,
    () => 'laissez_faire',
  );
  const clause = document.querySelector('.is-clause')!;
  const heard = clause.querySelector(':scope > .visually-hidden')!.textContent;
  const [, , opinions] = /^Propose la clause «\u00a0(.+)\u00a0»\u00a0: (.+)$/.exec(heard)!;
  expect(opinions).toMatch(/[+−]\d/);
  const parties = [...clause.querySelectorAll('.party')].map(({ textContent }) => textContent);
  const said = opinions!.split(', ');
  const named = (sign: string) =>
    said.filter((one) => one.includes(sign)).map((one) => one.replace(/\u00a0[+−][\d,]+$/, ''));
  expect(parties).toEqual([named('+')[0], named('−').reverse().join(', ')].filter((one) => one !== ''));
});

test('a clause names every party that it puts off, the most first', async () => {
  const made = ['north', 'south', 'east', 'west']
    .reduce((drawing, id) => drawing.actor(id, { weight: 1, stance: 50 }), world().gauge('law', { start: 50 }))
    .clause('audit', { appeal: { north: 5, south: -2, east: -6, west: 1 } })
    .lasting(2)
    .dossier('d', { cop: { clause: 'audit' } });
  const shown = showApp({ scenarios: [playableFrom(made.scenario)] });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
  const parties = [...document.querySelectorAll('.option.cop .is-clause .party')];
  expect(parties.map(({ textContent }) => textContent)).toEqual(['north (fr)', 'east (fr), south (fr)']);
});

describe('a digit, where a control has the focus', () => {
  test('holds its answer up and leads there, where Enter decides: twice, it decides nothing', async () => {
    const shown = await playing();
    screen.getAllByRole('button', { name: /^Tout lire/ })[0]!.focus();
    await shown.user.keyboard('2');
    await drawn();
    await shown.user.keyboard('2');
    await drawn();
    expect(decisions(shown)).toEqual([]);
    expect(shown.game.getState().selected).toBe('public');
    expect(document.activeElement).toBe(chooseButton(2));
    await shown.user.keyboard('{Enter}');
    expect(decisions(shown)).toEqual(['public']);
  });
});

test('an answer is found by its heading, before who speaks for it', async () => {
  await playing();
  for (const option of document.querySelectorAll('.option'))
    expect([...option.querySelectorAll('h2, .band')].map(({ tagName }) => tagName)).toEqual(['H2', 'DIV']);
});

describe('a closed option', () => {
  test('names each means that falls short', async () => {
    const { rules } = parisPlayable();
    const [money, other] = rules.gauges.slice(0, 2).map(({ id }) => id);
    const dossiers = rules.dossiers.map((dossier) => ({
      ...dossier,
      options: dossier.options.map((option) =>
        option.doctrine === 'public'
          ? { ...option, cost: [money!, other!].map((gauge) => ({ gauge, amount: 100 })) }
          : option,
      ),
    }));
    const shown = showApp({ scenarios: [playableFrom({ ...rules, dossiers })] });
    await shown.launch.actions.play(shown.catalogue[0]!.id);
    await drawn();
    expect(document.querySelector('.option.public .option-closed')!.textContent.match(/il manque \d+/g)).toHaveLength(
      2,
    );
  });

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

  test.each(['a press', 'its key'])(
    'says once why, in its place, and aloud, by %s; Escape takes the answer away',
    async (way) => {
      const { shown, number } = await withClosed();
      const button = chooseButton(number);
      const why = document.getElementById(button.getAttribute('aria-describedby')!)!;
      expect(why.textContent).not.toMatch(/Choisissez/);
      await (way === 'a press' ? shown.user.click(button) : shown.user.keyboard(String(number)));
      await drawn();
      expect(why.textContent).toMatch(/(il manque [\d,]+|Il faudrait).*Choisissez une autre réponse\./);
      expect(button.textContent).not.toMatch(/il manque|Il faudrait/);
      const said = () =>
        screen
          .getAllByRole('status')
          .map(({ textContent }) => textContent)
          .join('');
      await expect.poll(said).toMatch(/: fermé\. .*(il manque [\d,]+|Il faudrait)/);
      await shown.user.keyboard('{Escape}');
      await drawn();
      expect(why.textContent).not.toMatch(/Choisissez/);
    },
  );
});

describe('on a phone', () => {
  beforeEach(() => answerMediaQueries(false));

  test('nothing is chosen beforehand: three tabs name the three answers, and none is open', async () => {
    const shown = await playing();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('cop (fr)'),
      expect.stringContaining('public (fr)'),
      expect.stringContaining('laissez_faire (fr)'),
    ]);
    expect(screen.queryByRole('tabpanel')).toBeNull();
    expect(shown.game.getState().selected).toBeNull();
  });

  test('a tab opens its answer and holds it up; pressed again, or by Escape, it closes', async () => {
    const shown = await playing();
    const [, second] = screen.getAllByRole('tab');
    // A second tap at once, as what opens slides under the finger, is none.
    await shown.user.dblClick(second!);
    expect(shown.game.getState().selected).toBe('public');
    await shown.user.keyboard('{Escape}');
    await new Promise((resolve) => setTimeout(resolve, 520));
    for (const close of [() => shown.user.click(second!), () => shown.user.keyboard('{Escape}')]) {
      await shown.user.click(second!);
      expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
      expect(shown.game.getState().selected).toBe('public');
      await drawn();
      await new Promise((resolve) => setTimeout(resolve, 520));
      await close();
      await drawn();
      expect(screen.queryByRole('tabpanel')).toBeNull();
      expect(shown.game.getState().selected).toBeNull();
    }
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

  test('the button under an open tab says what it chooses, and chooses it', async () => {
    const shown = await playing();
    await shown.user.click(screen.getAllByRole('tab')[1]!);
    const button = within(screen.getByRole('tabpanel')).getByRole('button', { name: /^Choisir/ });
    expect(button.textContent).toContain('public (fr)');
    await shown.user.click(button);
    expect(decisions(shown)).toEqual(['public']);
  });
});

describe('every gauge that has come into play', () => {
  const gauges = () => screen.queryByRole('heading', { name: 'Les jauges' });

  test('is one press away', async () => {
    const { user } = await playing();
    expect(gauges()).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Les.*jauges/ }));
    expect(gauges()).toBeTruthy();
  });

  test('is shown and hidden by G, and by Escape, which gives the focus back', async () => {
    const { user } = await playing();
    await user.keyboard('g');
    expect(document.activeElement).toBe(gauges());
    await user.keyboard('g');
    expect(gauges()).toBeNull();
    await user.keyboard('g{Escape}');
    expect(gauges()).toBeNull();
    expect(document.activeElement!.textContent).toMatch(/jauges/);
  });

  test('is not shown by G once shortcuts are off', async () => {
    const { user } = await playing({ shortcuts: false });
    await user.keyboard('g');
    expect(gauges()).toBeNull();
  });
});

test('J opens the journal', async () => {
  const shown = await playing();
  await shown.user.keyboard('j');
  expect(shown.navigation.getState().dialog).toEqual({ name: 'journal' });
});

test('a turn with one open answer says so, to the eye and to the ear', async () => {
  const tiny = world()
    .lasting(2)
    .gauge('budget', { start: 1 })
    .dossier('a', { cop: { cost: { budget: 5 } }, public: { cost: { budget: 5 } } });
  const shown = showApp({ scenarios: [playableFrom(tiny.scenario)] });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
  expect(document.querySelector('.dossier')!.textContent).toContain('Une seule réponse est ouverte.');
  expect(
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(''),
  ).toContain('Une seule réponse');
});

describe('the facts of a dossier', () => {
  function citing() {
    const plain = parisPlayable();
    const source = { title: 'Rapport', publisher: 'Une autorité', url: 'https://example.org/rapport' };
    return {
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
  }

  async function withFacts(tell?: CatalogueEntry['tell'], scenario: PlayableScenario = citing()): Promise<Shown> {
    const shown = showApp({ scenarios: [scenario], tell });
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

  test('are read in peace: no digit and no Enter decides while they are open', async () => {
    const { user, game } = await withFacts();
    await user.keyboard('3');
    expect(game.getState().selected).toBe('laissez_faire');
    await user.click(screen.getByRole('button', { name: /Les faits/ }));
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('3{Enter}');
    expect(game.getState().game!.phase).toBe('dossier');
    await user.click(screen.getByRole('button', { name: /Les faits/ }));
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('3');
    expect(game.getState().game!.phase).toBe('review');
  });

  test('and what is open below close one by one, by Escape', async () => {
    const { user } = await withFacts();
    const isOpen = (name: RegExp) => screen.getByRole('button', { name }).getAttribute('aria-expanded') === 'true';
    await user.click(screen.getByRole('button', { name: /Les faits/ }));
    await user.click(screen.getByRole('button', { name: /^Les .*jauges/ }));
    await drawn();
    await user.keyboard('{Escape}');
    expect([isOpen(/Les faits/), isOpen(/^Les .*jauges/)].filter(Boolean)).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect([isOpen(/Les faits/), isOpen(/^Les .*jauges/)]).toEqual([false, false]);
  });

  describe('that are told once one can decide', () => {
    const open = ({ user }: Shown) => user.click(screen.getByRole('button', { name: /Les faits.*2.sources/ }));

    test('are asked for once, and are on their way until they come; the game goes on meanwhile', async () => {
      const scenario = untold(citing());
      let come = (): void => undefined;
      const coming = new Promise<void>((done) => (come = done));
      const tell = vi.fn(async () => {
        await coming;
        addTexts(scenario.facts, citing().facts);
      });
      const shown = await withFacts(tell, scenario);
      expect(tell).toHaveBeenCalledTimes(1);
      await open(shown);
      expect(screen.getByText('Les faits arrivent…').getAttribute('role')).toBe('status');
      expect(screen.queryByText('Un fait.')).toBeNull();
      come();
      expect(await screen.findByText('Un fait.')).toBeTruthy();
      expect(screen.queryByText('Les faits arrivent…')).toBeNull();
      const asked = tell.mock.calls.length;
      await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
      await open(shown);
      expect(screen.getByText('Un fait.')).toBeTruthy();
      expect(tell).toHaveBeenCalledTimes(asked);
    });

    test('say so where they do not come, and come once they are asked for again', async () => {
      const scenario = untold(citing());
      let isDown = true;
      const shown = await withFacts(() => {
        if (isDown) return Promise.reject(new Error('down'));
        addTexts(scenario.facts, citing().facts);
        return Promise.resolve();
      }, scenario);
      const alert = () => document.querySelector('.facts [role=alert]');
      expect(alert()).toBeNull();
      await open(shown);
      await drawn();
      expect(alert()?.textContent).toMatch(/n’est pas arrivée.*connexion/);
      isDown = false;
      await shown.user.click(screen.getByRole('button', { name: 'Réessayer' }));
      expect(await screen.findByText('Un fait.')).toBeTruthy();
      expect(alert()).toBeNull();
    });

    test('never come: every dossier is decided all the same', async () => {
      const shown = await withFacts(() => Promise.reject(new Error('down')), untold(citing()));
      await playUntil(shown, (phase) => phase === 'ended');
      expect(shown.game.getState().game!.outcome).not.toBeNull();
    });
  });

  test('explain no word that the dossier above them explains', async () => {
    const meaning = spoken('Ce qui est cité.', 'What is cited.');
    const glossary = [{ forms: spoken(['fait'], ['fact']), text: meaning }];
    const { texts, ...world } = citing();
    const saying = (text: string) =>
      Object.fromEntries(
        Object.entries(texts.dossiers).map(([id, dossier]) => [id, { ...dossier, text: spoken(text) }]),
      );
    const wordsOf = async (text: string) => {
      const shown = await withFacts(undefined, { ...world, glossary, texts: { ...texts, dossiers: saying(text) } });
      await shown.user.click(screen.getByRole('button', { name: /Les faits/ }));
      return document.querySelectorAll('.fact .word').length;
    };
    expect(await wordsOf('Une question.')).toBe(1);
    expect(await wordsOf('Un fait.')).toBe(0);
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
  await shown.user.dblClick(chooseButton(1));
  await drawn();
  await shown.user.click(screen.getByRole('button', { name: /Les faits/ }));
  const note = screen.getByText(/peut être inventé.; ce qui suit est réel/);
  expect(note.nextElementSibling!.textContent).toContain('Un fait.');
});

describe('the first turn', () => {
  const key = () => screen.queryByText('Jaune libère, rouge contrôle.');

  test('says in one line what the two inks are, to whoever has never decided', async () => {
    const shown = await playing({ coached: false });
    expect(key()).toBeTruthy();
    await shown.user.keyboard('22');
    await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
    expect(key()).toBeNull();
    expect(shown.settings.getState().coached).toBe(true);
  });

  test('says nothing to the others', async () => {
    await playing();
    expect(key()).toBeNull();
  });
});
