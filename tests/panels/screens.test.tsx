// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeOf } from '../../src/store/saved-games/codes';
import { memory } from '../support/memory';
import { drawn, heading, playUntil, showApp, type AppOptions } from '../support/app-context';
import { goOn, playOn, playToTheEnd } from '../support/stores';
import { parisPlayable, playableFrom } from '../support/playable';
import { eventually } from '../support/patience';
import { answerMediaQueries } from '../support/media-queries';

type Shown = ReturnType<typeof showApp>;

beforeEach(() => answerMediaQueries(true));

async function playing(options: Partial<AppOptions> = {}): Promise<Shown> {
  const shown = showApp({ scenarios: [parisPlayable()], ...options });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  await drawn();
  return shown;
}

/** `−1,8` in tenths. */
const amountOf = (text: string | null): number => Number(text!.replace('−', '-').replace('+', '').replace(',', ''));
const amountsIn = (table: HTMLElement) => [...table.querySelectorAll('td')].map((cell) => amountOf(cell.textContent));

describe('the title', () => {
  const short = playableFrom({ ...parisPlayable().rules, id: 'short', turns: 3 });
  const middle = playableFrom({ ...parisPlayable().rules, id: 'middle', turns: 6 });
  const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

  test('of a first visit has one action first, then the long game, then the other worlds', () => {
    showApp({ scenarios: [middle, parisPlayable(), short] });
    expect(buttons().slice(0, 3)).toEqual([
      'JouerTrois décisions, cinq minutes. Rien à lire avant.',
      'Ou la grande partie\u00a0: paris-2025 (fr), un quart d’heure',
      'Tous les mondes',
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'S’entendre',
      'Payer et contrôler',
      'Laisser choisir',
    ]);
  });

  test('begins with the first lesson, even beside a shorter scenario of a teacher', async () => {
    const lesson = playableFrom({ ...parisPlayable().rules, id: 'premiers-pas', turns: 4 });
    const { user, game } = showApp({ scenarios: [short, middle, lesson, parisPlayable()] });
    await user.click(screen.getByRole('button', { name: /^Jouer/ }));
    expect(game.getState().game!.scenario.id).toBe('premiers-pas');
  });

  test('of a return goes on with the game that was played last', async () => {
    const storage = memory();
    const first = showApp({ scenarios: [short, parisPlayable()], storage });
    expect(screen.queryByRole('button', { name: /^Continuer/ })).toBeNull();
    await first.launch.actions.play('short');
    first.game.actions.answer('laissez_faire');
    const again = showApp({ scenarios: [short, parisPlayable()], storage });
    expect(screen.queryByRole('heading', { name: 'S’entendre' })).toBeNull();
    await again.user.click(screen.getByRole('button', { name: /^Continuer.*short.*tour\u00a02 sur 3/s }));
    await eventually(() => expect(again.game.getState().game?.answers).toEqual(['laissez_faire']));
  });

  test('is that of a return before kept games have been read, and after, as they say', async () => {
    const storage = memory();
    storage.write('bouclier.return', 'going');
    const shown = showApp({ scenarios: [short], storage });
    expect(screen.getByRole('button', { name: /^Continuer/ })).toBeTruthy();
    await shown.launch.actions.play('short');
    await playUntil(shown, (phase) => phase === 'ended');
    expect(storage.read('bouclier.return')).toBe('over');
    shown.game.actions.leave();
    for (const { id } of shown.savedGames.getState().games) shown.savedGames.actions.remove(id);
    await drawn();
    expect(storage.read('bouclier.return')).toBeNull();
    expect(screen.getByRole('heading', { name: 'S’entendre' })).toBeTruthy();
  });

  test('of a return plays the world that is next, and the long one again once all are finished', async () => {
    const lesson = playableFrom({ ...parisPlayable().rules, id: 'premiers-pas', turns: 4 });
    const scenarios = [parisPlayable(), short, lesson];
    const storage = memory();
    const next = () => screen.getByRole('button', { name: /^Jouer/ }).textContent;
    for (const [id, after] of [
      ['premiers-pas', 'Jouershort (fr) cinq minutes'],
      ['short', 'Jouerparis-2025 (fr) un quart d’heure'],
      ['paris-2025', 'Jouerparis-2025 (fr) un quart d’heure'],
    ] as const) {
      const shown = showApp({ scenarios, storage });
      await shown.launch.actions.play(id);
      playToTheEnd(shown);
      showApp({ scenarios, storage });
      expect(next(), `after ${id}`).toBe(after);
    }
  });

  test('of a return says nothing of what is next before kept games have been read', () => {
    const storage = memory();
    storage.write('bouclier.return', 'going');
    showApp({ scenarios: [short], storage });
    expect(screen.getByRole('button', { name: /^Jouer/ }).textContent).toBe('Jouer');
  });

  test('takes up a game from its code', async () => {
    const other = await playing();
    other.game.actions.answer('public');
    const code = other.launch.actions.code()!;
    const { user, game } = showApp({ scenarios: [parisPlayable()] });
    await user.click(screen.getByRole('button', { name: 'J’ai un code' }));
    await user.type(await screen.findByRole('textbox', { name: 'Code de la partie' }), code);
    await user.click(screen.getByRole('button', { name: 'Ouvrir la partie' }));
    await drawn();
    expect(game.getState().game!.answers).toEqual(['public']);
  });

  test('plays beside the finished game of a code, and says why where it is not one', async () => {
    const other = await playing();
    playToTheEnd(other);
    const { user, game } = showApp({ scenarios: [parisPlayable()], seed: 3 });
    await user.click(screen.getByRole('button', { name: 'J’ai un code' }));
    const field = await screen.findByRole('textbox', { name: 'Code de la partie' });
    await user.type(field, 'bonjour');
    await user.click(screen.getByRole('button', { name: 'Jouer à côté' }));
    await drawn();
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
      'Ce n’est pas un code de partie.',
    );
    await user.clear(field);
    await user.type(field, codeOf(other.game.getState().game!));
    await user.click(screen.getByRole('button', { name: 'Jouer à côté' }));
    await drawn();
    expect(game.getState().game!.seed).toBe(other.game.getState().game!.seed);
    await user.keyboard('11');
    expect((await screen.findByRole('complementary', { name: 'Fantôme' })).textContent).toMatch(/a répondu/);
  });

  test('says what is wrong with a code, until one has read it', async () => {
    const { user } = showApp({ scenarios: [parisPlayable()] });
    await user.click(screen.getByRole('button', { name: 'J’ai un code' }));
    await user.type(await screen.findByRole('textbox', { name: 'Code de la partie' }), 'bonjour');
    await user.click(screen.getByRole('button', { name: 'Ouvrir la partie' }));
    await drawn();
    const field = screen.getByRole('textbox', { name: 'Code de la partie' });
    const problem = screen
      .getAllByRole('alert')
      .find(({ id }) => id !== '' && field.getAttribute('aria-describedby')!.includes(id))!;
    await expect.poll(() => problem.textContent).toContain('Ce n’est pas un code de partie');
    // What was typed is still there, to be mended.
    expect((field as HTMLInputElement).value).toBe('bonjour');
    await user.keyboard('{Escape}');
    await drawn();
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});

describe('the worlds', () => {
  const short = playableFrom({ ...parisPlayable().rules, id: 'short', turns: 3 });
  const middle = playableFrom({ ...parisPlayable().rules, id: 'middle', turns: 6 });

  async function listed(scenarios: AppOptions['scenarios'], options: Partial<AppOptions> = {}) {
    const shown = showApp({ scenarios, ...options });
    await shown.user.click(screen.getByRole('button', { name: 'Tous les mondes' }));
    await screen.findByRole('heading', { level: 2, name: 'Écrire le vôtre' });
    return shown;
  }

  test('are the longest first, then the others from the shortest', async () => {
    await listed([middle, parisPlayable(), short]);
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['paris-2025 (fr)', 'short (fr)', 'middle (fr)', 'Écrire le vôtre']);
  });

  test('mark the first lesson as what to begin with, even beside a shorter scenario of a teacher', async () => {
    const lesson = playableFrom({ ...parisPlayable().rules, id: 'premiers-pas', turns: 4 });
    await listed([short, middle, lesson, parisPlayable()]);
    const cards = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(cards[1]).toContain('premiers-pas');
    expect(cards.map((text) => text.includes('pour commencer'))).toEqual([false, true, false, false, false]);
  });

  test('are each played, and resumed only where a game was begun', async () => {
    const storage = memory();
    const first = await listed([short, parisPlayable()], { storage });
    expect(screen.getAllByRole('button', { name: /^Jouer/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Reprendre/ })).toBeNull();
    await first.user.click(screen.getByRole('button', { name: /^Jouer.*short/s }));
    first.game.actions.answer('laissez_faire');
    const again = await listed([short, parisPlayable()], { storage });
    await again.user.click(screen.getByRole('button', { name: /^Reprendre.*short/s }));
    await drawn();
    expect(again.game.getState().game!.answers).toEqual(['laissez_faire']);
  });

  test('lead to no report where the site has none', async () => {
    await listed([short]);
    expect(screen.queryByRole('link', { name: /rapport/ })).toBeNull();
  });
});

describe('a game that cannot be kept', () => {
  test.each([
    ['full', /plus de place/],
    ['forbidden', /interdit d’enregistrer/],
  ] as const)('says so when storage is %s', async (problem, sentence) => {
    const { game } = await playing({ storage: { ...memory(), write: () => problem } });
    game.actions.answer('cop');
    await drawn();
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
  });
});

describe('the review', () => {
  async function reviewed(): Promise<Shown> {
    const shown = await playing();
    await playUntil(shown, (phase, turns) => phase === 'review' && turns === 3);
    return shown;
  }

  test('opens on the bill of a gauge that people live, and it adds up', async () => {
    await reviewed();
    const amounts = amountsIn(screen.getByRole('table'));
    const total = amounts.pop()!;
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
  });

  test('shows the bill of any other gauge that moved', async () => {
    const { user } = await reviewed();
    const moves = within(screen.getByRole('region', { name: 'Ce qui a le plus bougé' })).getAllByRole('button');
    const names = new Set<string>();
    for (const move of moves) {
      await user.click(move);
      await drawn();
      expect(moves.filter((other) => other.getAttribute('aria-pressed') === 'true')).toEqual([move]);
      const table = screen.getByRole('table');
      names.add(table.querySelector('caption')!.textContent);
      const amounts = amountsIn(table);
      const total = amounts.pop()!;
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
    }
    expect(names.size).toBe(moves.length);
  });

  test('closes each bold title before the sentence that follows it', async () => {
    const shown = await playing();
    const titles = new Set<string>();
    for (let turn = 0; turn < 5; turn++) {
      await playUntil(shown, (phase) => phase === 'review');
      await drawn();
      document.querySelectorAll('.review-news li b').forEach(({ textContent }) => titles.add(textContent));
      goOn(shown);
    }
    expect(titles.size).toBeGreaterThan(2);
    for (const title of titles) expect(title).toMatch(/[.!?…]$/);
  });
  test('has one way on, which says where it leads', async () => {
    const shown = await reviewed();
    await shown.user.click(screen.getByRole('button', { name: /Au semestre suivant|À la session/ }));
    expect(shown.game.getState().game!.phase).not.toBe('review');
  });

  test('says in words what the shield took of a shock', async () => {
    const shown = await playing();
    let said = '';
    for (let left = 40; left > 0 && said === ''; left--) {
      const game = shown.game.getState().game!;
      if (game.phase === 'ended') break;
      if (game.phase !== 'dossier') shown.game.actions.goOn();
      else if (!shown.game.actions.answer('public').ok) shown.game.actions.answer('laissez_faire');
      await drawn();
      said =
        /un choc de [\d,]+ points en tout, dont le bouclier retient [\d,]+/.exec(shown.root.textContent)?.[0] ?? '';
    }
    expect(said).not.toBe('');
  });
});

describe('a session of the COP', () => {
  async function inSession(): Promise<Shown> {
    const shown = await playing();
    await playUntil(
      shown,
      (phase) => phase === 'session',
      () => 'cop',
    );
    return shown;
  }
  const askWhy = async ({ user }: Shown) => {
    await user.click(screen.getByRole('button', { name: 'Pourquoi\u202f?' }));
    await drawn();
  };

  test('says why in a table of clauses by parties, with the stance and the signature of each', async () => {
    const shown = await inSession();
    const { game } = shown;
    await askWhy(shown);
    const table = screen.getByRole('table', { name: /Les clauses et les acteurs/ });
    const parties = game.getState().game!.scenario.rules.actors.filter(({ weight }) => weight > 0);
    expect(within(table).getAllByRole('columnheader')).toHaveLength(parties.length + 1);
    expect(within(table).getByRole('rowheader', { name: /Position/ })).toBeTruthy();
    expect(within(table).getByRole('rowheader', { name: /Va vers/ })).toBeTruthy();
    expect(within(table).getAllByText(/^(Signe|Attend|Vient de (signer|quitter))$/)).toHaveLength(parties.length);
  });

  test('says where each party goes: from its start, pulls that sum to its heading, and what would change it', async () => {
    const shown = await inSession();
    const { user, game } = shown;
    await askWhy(shown);
    const parties = game.getState().game!.scenario.rules.actors.filter(({ weight }) => weight > 0);
    const buttons = within(screen.getByRole('group', { name: /De quel acteur/ })).getAllByRole('button');
    expect(buttons).toHaveLength(parties.length);
    for (const button of buttons) {
      await user.click(button);
      await drawn();
      expect(button.getAttribute('aria-pressed')).toBe('true');
      const dialog = within(screen.getByRole('dialog'));
      const region = dialog.getByRole('region', { name: button.getAttribute('aria-label')! });
      expect(region.textContent).toMatch(/(Signataire|En attente).*Position \d/);
      const amounts = amountsIn(within(region).getByRole('table'));
      const heading = amounts.pop()!;
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(heading);
      expect(within(region).getByRole('heading', { level: 3, name: /^Ce qui / })).toBeTruthy();
    }
  });

  test('of a table without states names no COP and no United Nations', async () => {
    const shown = await playing();
    await playUntil(
      shown,
      (phase) => phase === 'session',
      () => 'cop',
    );
    const said = shown.root.querySelector('.vote')!.textContent;
    expect(said).toMatch(/Session n°\u00a01/);
    expect(said).not.toMatch(/Nations unies|COP|mond/);
  });

  test('shows a hundred votes and says them, party by party', async () => {
    await inSession();
    const label = screen.getByRole('img', { name: /^Cent voix/ }).getAttribute('aria-label')!;
    const parts = [...label.matchAll(/, (\d+), (signe|ne signe pas)/g)];
    const sum = (kind: string) =>
      parts.filter(([, , of]) => of === kind).reduce((votes, [, count]) => votes + Number(count), 0);
    expect(sum('signe') + sum('ne signe pas')).toBe(100);
    expect(label).toContain(`${sum('signe')} voix sur cent`);
  });

  test('says why each party that does not sign waits: a sum in whole points that adds up', async () => {
    await inSession();
    const sums = screen.getAllByRole('table', { name: 'Ce qui attire, ce qui freine' });
    expect(sums.length).toBeGreaterThan(0);
    for (const sum of sums) {
      const amounts = [...sum.querySelectorAll('tbody tr:not(.is-lever)')].map((row) =>
        Number(row.querySelector('td')!.textContent.replace('−', '-')),
      );
      const heading = amounts.pop()!;
      expect(amounts.reduce((total, amount) => total + amount, 0)).toBe(heading);
    }
  });

  test('goes on with one button', async () => {
    const shown = await inSession();
    await shown.user.click(screen.getByRole('button', { name: 'Continuer' }));
    expect(shown.game.getState().game!.phase).not.toBe('session');
  });
});

describe('the end', () => {
  async function ended(): Promise<Shown> {
    const shown = await playing();
    await playUntil(shown, (phase) => phase === 'ended');
    return shown;
  }

  test('names the ending and gives both axes, never one number', async () => {
    const { game } = await ended();
    const { ending, axes } = game.getState().game!.outcome!;
    expect(heading().textContent).toBe(`${ending} (fr)`);
    const shown = screen.getAllByRole('list')[0]!.textContent;
    expect(shown).toContain(String(Math.floor(axes.emancipation / 1000 + 0.5)));
    expect(shown).toContain(String(Math.floor(axes.tyranny / 1000 + 0.5)));
  });

  test('gives the code of the game, and copies it', async () => {
    const { launch, user } = await ended();
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Code de la partie' });
    expect(field.value).toBe(launch.actions.code());
    await user.click(screen.getByRole('button', { name: 'Copier le code' }));
    await drawn();
    expect(await navigator.clipboard.readText()).toBe(field.value);
    expect(screen.getByText('Code copié.')).toBeTruthy();
  });

  test('begins again, or goes back to the menu', async () => {
    const shown = await ended();
    await shown.user.click(screen.getByRole('button', { name: 'Nouvelle partie' }));
    await drawn();
    expect(shown.game.getState().game!.turns).toHaveLength(0);
    await playUntil(shown, (phase) => phase === 'ended');
    shown.navigation.actions.goTo('worlds');
    await shown.user.click(screen.getByRole('button', { name: 'Accueil' }));
    expect(shown.game.getState().game).toBeNull();
    expect(shown.navigation.getState().place).toBe('catalogue');
  });
});

describe('a screen that breaks', () => {
  test.each([
    ['of which nothing is decided', 0],
    ['that is kept', 1],
  ])('says how to go on with a game %s, and gives its code', async (_name, decisions) => {
    const plain = parisPlayable();
    // a dossier whose texts are missing: the engine plays on, the screen can't
    const broken = { ...plain, texts: { ...plain.texts, dossiers: {} } };
    const shown = showApp({ scenarios: [broken] });
    await shown.launch.actions.play(broken.id);
    playOn(shown, decisions);
    while (shown.game.getState().game!.phase !== 'dossier') goOn(shown);
    await drawn();
    expect(screen.getByRole('alert').textContent?.includes('Votre partie est gardée')).toBe(decisions > 0);
    expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Code de la partie' }).value).toBe(
      shown.launch.actions.code(),
    );
  });
});
