// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
// It loads when somebody comes in; here it is there from the start.
import '../../src/panels/games/screen';
import { savesFile } from '../../src/store/saved-games/saves-file';
import { testApp, playOn, playToTheEnd } from '../support/stores';
import { drawn, showApp, type AppOptions } from '../support/app-context';
import { memory } from '../support/memory';
import { parisPlayable, playableFrom } from '../support/playable';
import { eventually } from '../support/patience';

const short = playableFrom({ ...parisPlayable().rules, id: 'short', turns: 3 });

afterEach(() => {
  vi.restoreAllMocks();
});

/** A storage with a game in progress, and finished ones. */
async function shelfOf(finished: number, storage = memory()) {
  const at = testApp({ storage });
  for (let seed = 1; seed <= finished; seed++) {
    at.launch.actions.playOwn(short);
    if (seed % 2 === 0) playOn(at, 1, 'cop');
    playToTheEnd(at);
  }
  await at.launch.actions.play('paris-2025');
  playOn(at, 3);
  return storage;
}

async function enter(options: Partial<AppOptions> = {}) {
  const shown = showApp({ scenarios: [short, parisPlayable()], ...options });
  await shown.user.click(screen.getByRole('button', { name: /^Mes parties/ }));
  // The page itself: what stands for it until it has come has the same heading.
  await eventually(() => expect(document.querySelector('main .games-file')).not.toBeNull());
  await drawn();
  return shown;
}

const listOf = (name: string): HTMLElement => screen.getByRole('region', { name });
const rowsIn = (name: string): HTMLElement[] =>
  within(listOf(name))
    .queryAllByRole('listitem')
    .filter((row) => row.querySelector('.game-list-actions'));

describe("the catalogue of one's own games", () => {
  test('is offered once there is a game', async () => {
    showApp({ scenarios: [short] });
    expect(screen.queryByRole('button', { name: /^Mes parties/ })).toBeNull();
    showApp({ scenarios: [short], storage: await shelfOf(1) });
    expect(screen.getByRole('button', { name: 'Mes parties 2' })).toBeTruthy();
  });

  test('has games in progress apart from those that are over, with what they came to', async () => {
    await enter({ storage: await shelfOf(2) });
    expect(rowsIn('En cours')).toHaveLength(1);
    expect(rowsIn('En cours')[0]!.textContent).toContain('Tour\u00a04 sur 12');
    expect(rowsIn('Finies')).toHaveLength(2);
    expect(rowsIn('Finies')[0]!.textContent).toMatch(/short \(fr\).*Émancipation.*Tyrannie/s);
  });

  test('takes a game up where it was, and closes behind it', async () => {
    const { user, game, navigation } = await enter({ storage: await shelfOf(1) });
    await user.click(screen.getByRole('button', { name: /^Reprendre\u00a0: paris-2025/ }));
    await drawn();
    expect(game.getState().game!.answers).toHaveLength(3);
    expect(navigation.getState().page).toBe('catalogue');
  });

  test('opens a past game at its end', async () => {
    const { user, game } = await enter({ storage: await shelfOf(1) });
    await user.click(screen.getByRole('button', { name: /^Revoir/ }));
    await drawn();
    expect(game.getState().game!.phase).toBe('ended');
  });

  test('deletes a game, and brings it back by the button that has the focus', async () => {
    const { user, savedGames } = await enter({ storage: await shelfOf(1) });
    const [row] = rowsIn('Finies');
    await user.click(within(row!).getByRole('button', { name: /^Effacer/ }));
    await drawn();
    expect(savedGames.getState().games).toHaveLength(1);
    expect(document.activeElement!.textContent).toBe('Annuler');
    await user.keyboard('{Enter}');
    await drawn();
    const [again] = rowsIn('Finies');
    expect(document.activeElement).toBe(again);
  });

  test('says why a game can not be taken up, and keeps it', async () => {
    const changed = { ...parisPlayable(), version: 5 };
    await enter({ scenarios: [changed], storage: await shelfOf(1) });
    expect(rowsIn('En cours')[0]!.textContent).toContain('Le scénario a changé depuis');
    expect(rowsIn('Finies')[0]!.textContent).toContain('ouvrez d’abord le fichier de son scénario');
    expect(screen.queryByRole('button', { name: /^(Reprendre|Revoir)/ })).toBeNull();
  });

  test('says when a save can no longer be read; it goes only when that is asked for', async () => {
    const storage = await shelfOf(1);
    storage.write('bouclier.game.broken.a', 'xxxx');
    const { user, savedGames } = await enter({ storage });
    expect(screen.getByText(/ne peut plus être relue/)).toBeTruthy();
    expect(storage.read('bouclier.game.broken.a')).toBe('xxxx');
    await user.click(screen.getByRole('button', { name: 'Effacer ce qui est illisible' }));
    await drawn();
    expect(savedGames.getState()).toMatchObject({ unreadable: [], games: { length: 2 } });
  });

  test('hears of a game that another tab plays', async () => {
    const storage = await shelfOf(1);
    const { savedGames } = await enter({ storage });
    await shelfOf(0, storage);
    savedGames.actions.refresh();
    await drawn();
    expect(rowsIn('En cours')).toHaveLength(2);
  });
});

describe('two games side by side', () => {
  test('show both curves in words, and where their decisions parted', async () => {
    const { user } = await enter({ storage: await shelfOf(2) });
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    await eventually(() => screen.getByRole('heading', { name: 'Là où elles se séparent' }));
    expect(
      screen.getByRole('img', { name: /^Émancipation\u00a0: la première partie finit à \d+, la seconde à \d+\.$/ }),
    ).toBeTruthy();
    const table = screen.getByRole('table');
    expect(within(table).getAllByText('réponses différentes').length).toBeGreaterThan(0);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
  });

  test('are of one scenario: others can not be ticked', async () => {
    const storage = await shelfOf(1);
    const at = testApp({ storage });
    await at.launch.actions.play('paris-2025');
    playToTheEnd(at);
    const { user } = await enter({ storage });
    const [first, second] = screen.getAllByRole<HTMLInputElement>('checkbox');
    await user.click(first!);
    await drawn();
    expect(second!.disabled).toBe(true);
    expect(screen.getByText('Cochez-en une deuxième.')).toBeTruthy();
  });
});

describe('all games as a file', () => {
  const give = async (user: Awaited<ReturnType<typeof enter>>['user'], text: string) => {
    const input = document.querySelector<HTMLInputElement>('.games-file input[type=file]')!;
    await user.upload(input, new File([text], 'parties.json', { type: 'application/json' }));
    await drawn();
  };
  const said = () => document.querySelector('.games-file-said')!.textContent;

  test('are taken away, and added elsewhere', async () => {
    const texts: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (texts.push((blob as Blob).text()), 'blob:x'));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user, savedGames } = await enter({ storage: await shelfOf(1) });
    await user.click(screen.getByRole('button', { name: 'Tout enregistrer dans un fichier' }));
    const text = await texts[0]!;
    const before = savedGames.getState().games;
    await give(user, text);
    expect(said()).toContain('2 déjà ici.');
    const there = await enter({ storage: await shelfOf(0) });
    await give(there.user, text);
    expect(said()).toContain('2\u00a0parties en plus.');
    expect(there.savedGames.getState().games).toEqual(expect.arrayContaining([...before]));
  });

  test.each([
    ['bonjour', /n’est pas une liste de parties/],
    ['{"format":"bouclier-games-9","games":[]}', /version plus récente/],
    ['[]', /ne vient pas de Bouclier/],
    ['{"format":"bouclier-games-1","games":[7]}', /Non lu.*n°\u00a01\./],
  ])('that are no games are named: %s', async (text, sentence) => {
    const { user, savedGames } = await enter({ storage: await shelfOf(0) });
    await give(user, text);
    expect(said()).toMatch(sentence);
    expect(savedGames.getState().games).toHaveLength(1);
  });

  test('that find no room are told', async () => {
    const { user, savedGames } = await enter({ storage: await shelfOf(1) });
    const past = savedGames.getState().games.find(({ phase }) => phase === 'ended')!;
    for (let i = 0; i < 59; i++) savedGames.actions.keep({ ...past, id: `past${i}` }, 0);
    await give(user, savesFile([{ ...past, id: 'one-more', code: past.code }]));
    expect(said()).toContain('1\u00a0partie sans place');
  });
});

test('that a game is no longer kept is said until it is read, and again when it happens again', async () => {
  const storage = memory();
  let isFull = false;
  const shown = showApp({
    scenarios: [short],
    storage: { ...storage, write: (key, text) => (isFull ? 'full' : storage.write(key, text)) },
  });
  await shown.launch.actions.play(short.id);
  const play = async (room: 'full' | 'free') => {
    isFull = room === 'full';
    while (shown.game.getState().game!.phase !== 'dossier') shown.game.actions.goOn();
    shown.game.actions.answer('laissez_faire');
    await drawn();
  };
  const said = () => screen.queryByText(/n’est plus gardée/);
  await play('full');
  await shown.user.click(screen.getByRole('button', { name: 'Compris' }));
  expect(said()).toBeNull();
  await play('free');
  expect(said()).toBeNull();
  await play('full');
  expect(said()).not.toBeNull();
});

describe('a finished game that can’t be played beside', () => {
  test('says why in an alert, and stays on the page', async () => {
    const storage = await shelfOf(1);
    // Its world is in the catalogue, and does not arrive when it is asked for.
    const { user, game, catalogue } = await enter({ storage });
    vi.spyOn(
      catalogue.find(({ id }) => id === short.id)!,
      'load',
    ).mockRejectedValue(new Error('no network'));
    await user.click(screen.getByRole('button', { name: /^Jouer à côté/ }));
    const alert = await eventually(() => screen.getByText('Son monde n’est pas arrivé. Vérifiez la connexion.'));
    expect(alert.getAttribute('role')).toBe('alert');
    expect(game.getState().game).toBeNull();
    expect(document.querySelector('main .games-file')).not.toBeNull();
  });
});
