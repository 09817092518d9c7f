// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import type { AssumptionSet } from '../../src/engine';
import type { JudgedDecision, Judgement } from '../../src/analyst';
// It loads when a teacher comes in; here it is there from the start.
import '../../src/panels/class/screen';
import { codeOf } from '../../src/store/saved-games/codes';
import { type Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { playOn, playToTheEnd } from '../support/stores';
import { drawn, showApp, type AppOptions } from '../support/app-context';
import { parisPlayable, playableFrom } from '../support/playable';
import { eventually } from '../support/patience';

const paris = parisPlayable();
const short = playableFrom({ ...paris.rules, id: 'short', turns: 3 });

interface Way {
  /** Decisions that are answered by cop first. */
  style?: number;
  assumptions?: AssumptionSet;
}

function finished(seed: number, scenario = paris, { style = seed, assumptions = {} }: Way = {}): Game {
  const game = createGameStore();
  game.actions.newGame({ scenario, seed, assumptions });
  playOn({ game }, style % 5, 'cop');
  playToTheEnd({ game });
  return game.getState().game!;
}
const GAMES = Array.from({ length: 30 }, (_, seed) => finished(seed));
const CODES = GAMES.map(codeOf);

async function enter(options: Partial<AppOptions> = {}) {
  const shown = showApp({ scenarios: [paris, short], ...options });
  await shown.user.click(screen.getByRole('button', { name: 'Pour la classe' }));
  await eventually(() => screen.getByRole('textbox', { name: 'Codes ou liens, un par ligne' }));
  return shown;
}

async function paste(shown: Awaited<ReturnType<typeof enter>>, lines: readonly string[]) {
  const field = screen.getByRole('textbox', { name: 'Codes ou liens, un par ligne' });
  await shown.user.click(field);
  await shown.user.paste(lines.join('\n'));
  await shown.user.click(screen.getByRole('button', { name: 'Voir la classe' }));
  // Thirty games are played again, which takes a busy machine its time.
  await eventually(async () => {
    const classroom = await shown.classroom();
    expect(classroom.getState().isReading).toBe(false);
  });
  await drawn();
}

const section = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('the picture of a class', () => {
  test('counts thirty games by dossier, ending and place', async () => {
    const shown = await enter();
    await paste(shown, CODES);
    expect(screen.getByRole('heading', { level: 2, name: '30 parties' })).toBeTruthy();
    const table = within(section('Dossier par dossier')).getByRole('table');
    const counts = [...table.querySelectorAll('td.num')].map(({ textContent }) => Number(textContent));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      GAMES.reduce((sum, { answers }) => sum + answers.length, 0),
    );
    const endings = within(section('Les fins')).getAllByRole('listitem');
    expect(
      endings.map(({ textContent }) => Number(/(\d+)\u00a0partie/.exec(textContent)![1])).reduce((a, b) => a + b),
    ).toBe(30);
    expect(section('Où les parties ont fini').querySelectorAll('.plot-mark')).toHaveLength(30);
    expect(section('Partie par partie').querySelectorAll('tbody tr')).toHaveLength(30);
  });

  test('counts a game that was handed in twice once, and says so', async () => {
    const shown = await enter();
    await paste(shown, [CODES[0]!, CODES[1]!, CODES[0]!]);
    expect(screen.getByRole('heading', { level: 2, name: '2 parties' })).toBeTruthy();
    expect(screen.getByText(/rendue deux fois/)).toBeTruthy();
    expect(section('Où les parties ont fini').querySelectorAll('.plot-mark')).toHaveLength(2);
    expect(section('Partie par partie').querySelectorAll('tbody tr')).toHaveLength(3);
  });

  test('takes the reader to the class, shows the names of groups, and prints class and date', async () => {
    const shown = await enter();
    await paste(shown, [`Groupe 3 ; ${CODES[0]!}`]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Une partie' }));
    expect(within(section('Partie par partie')).getByText('Groupe 3')).toBeTruthy();
    await shown.user.type(screen.getByRole('textbox', { name: 'La classe, pour l’impression' }), '2de B');
    expect(document.querySelector('.class-printed')!.textContent).toMatch(/2de B, le \d/);
  });

  test('says where the class parted', async () => {
    const shown = await enter();
    await paste(shown, CODES);
    const parted = [...document.querySelectorAll('.class-parted > li')];
    expect(parted.length).toBeGreaterThan(0);
    for (const dossier of parted) {
      const counts = [...dossier.querySelectorAll('.num')].map(({ textContent }) => Number(textContent));
      expect(Math.max(...counts) / counts.reduce((a, b) => a + b)).toBeLessThanOrEqual(0.6);
    }
  });

  test('marks every dossier on which it parted, however many they are', async () => {
    const shown = await enter();
    await paste(shown, CODES);
    const rows = [...section('Dossier par dossier').querySelectorAll('tbody tr')];
    const shares = rows.map((row) => {
      const counts = [...row.querySelectorAll('.num')].map(({ textContent }) => Number(textContent));
      const asked = counts.reduce((a, b) => a + b);
      return { isMarked: row.classList.contains('is-parted'), parts: asked >= 4 && Math.max(...counts) / asked <= 0.6 };
    });
    expect(shares.filter(({ parts }) => parts).length).toBeGreaterThan(3);
    for (const { isMarked, parts } of shares) expect(isMarked).toBe(parts);
  });

  test('names bad codes by line and reason beside the others', async () => {
    const shown = await enter();
    await paste(shown, [CODES[0]!, 'bonjour', CODES[1]!, `${CODES[2]!.slice(0, -1)}U`]);
    const refused = section('2 codes refusés sur 4');
    const lines = within(refused)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines[0]).toMatch(/^Ligne 2.*bonjour.*Ce n’est pas un code de partie/);
    expect(lines[1]).toMatch(/^Ligne 4/);
    const picture = screen.getByRole('heading', { level: 2, name: '2 parties' });
    expect(refused.compareDocumentPosition(picture)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      '2\u00a0parties lues, 2\u00a0codes refusés (lignes 2, 4).',
    );
  });

  test('leads from a refused code to its line in the list', async () => {
    const shown = await enter();
    await paste(shown, [CODES[0]!, 'bonjour', CODES[1]!]);
    await shown.user.click(screen.getByRole('button', { name: 'Corriger la ligne 2' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Codes ou liens, un par ligne' });
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('bonjour');
  });

  test('points out the games with another draw or other assumptions, and counts them', async () => {
    const shown = await enter();
    const changed = { [paris.rules.assumptions[0]!.id]: 'high' } as const;
    const alike = [0, 1, 2].map((style) => codeOf(finished(7, paris, { style })));
    await paste(shown, [...alike, CODES[8]!, codeOf(finished(7, paris, { assumptions: changed }))]);
    const mix = section('2 parties ont un autre départ');
    const [draw, assumption] = within(mix)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(draw).toBe('Ligne 4\u00a0: autre tirage.');
    expect(assumption).toMatch(/^Ligne 5\u00a0: hypothèse .* forte au lieu de moyenne\.$/);
    expect(mix.textContent).toContain('une fin différente ne vient pas forcément des décisions');
    expect(screen.getByRole('heading', { level: 2, name: '5 parties' })).toBeTruthy();
    expect(document.querySelectorAll('.plot-mark')).toHaveLength(5);
    expect(document.querySelectorAll('.plot-mark.is-odd')).toHaveLength(2);
    expect(screen.getAllByText('autre départ')).toHaveLength(2);
  });

  test('says that no draw is common, where each game has its own', async () => {
    const shown = await enter();
    await paste(shown, CODES.slice(0, 3));
    const mix = section('Les parties n’ont pas le même départ');
    expect(mix.textContent).toContain('Il y a 3 tirages pour 3 parties.');
    expect(within(mix).queryByRole('listitem')).toBeNull();
  });

  test('that started alike is not warned of, even where the teacher changed an assumption for all', async () => {
    const shown = await enter();
    const assumptions = { [paris.rules.assumptions[0]!.id]: 'low' } as const;
    await paste(
      shown,
      [0, 1, 2].map((style) => codeOf(finished(7, paris, { style, assumptions }))),
    );
    expect(document.querySelector('.class-mix')).toBeNull();
    expect(document.querySelector('.class-head')!.textContent).toMatch(
      /Hypothèses changées pour la classe\u00a0: «\u00a0.*\u00a0» faible\./,
    );
  });

  test('shows one scenario at a time, and says so', async () => {
    const shown = await enter();
    await paste(shown, [...CODES.slice(0, 3), codeOf(finished(1, short))]);
    expect(screen.getByText('On ne compare que des parties d’un même scénario.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: '3 parties' })).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: /^short/ }));
    await drawn();
    expect(screen.getByRole('heading', { level: 2, name: 'Une partie' })).toBeTruthy();
  });

  test('opens a game of the class, and is still there when that game is left', async () => {
    const shown = await enter();
    await paste(shown, CODES.slice(0, 2));
    await shown.user.click(screen.getByRole('button', { name: 'Ouvrir la partie de la ligne 2' }));
    await eventually(() => expect(shown.game.getState().game).toMatchObject({ phase: 'ended', seed: 1 }));
    expect(shown.savedGames.getState().games).toEqual([]);
    shown.game.actions.leave();
    await drawn();
    expect(screen.getByRole('heading', { level: 2, name: '2 parties' })).toBeTruthy();
  });

  test('is kept nowhere', async () => {
    const written: string[] = [];
    const storage = {
      read: () => null,
      write: (key: string) => (written.push(key), null),
      remove: () => undefined,
      names: () => [],
    };
    const shown = await enter({ storage });
    written.length = 0;
    await paste(shown, CODES);
    expect(written).toEqual([]);
  });

  test('finds the turning points that games share, and says which are contested', async () => {
    const judge = ({ seed }: { seed: number }): Promise<Judgement> => {
      const { turn, dossier, doctrine } = GAMES[seed]!.turns.find((record) => record.dossier !== null)!;
      const point = {
        turn,
        question: { kind: 'dossier', dossier },
        chosen: doctrine,
        isTurningPoint: seed < 2,
        bestUnder: seed === 0 ? ['liberal'] : [],
        loss: { gap: 3000 },
      } as unknown as JudgedDecision;
      return Promise.resolve({ decisions: [point] } as unknown as Judgement);
    };
    const shown = await enter({ classroom: { startAnalyst: () => Promise.resolve({ judge: judge as never }) } });
    await paste(shown, CODES.slice(0, 3));
    await shown.user.click(screen.getByRole('button', { name: 'Chercher les tournants' }));
    const points = section('Les tournants communs');
    await eventually(() =>
      expect(points.textContent).toContain('3\u00a0parties analysées, dont 1 sans aucun tournant.'),
    );
    const lines = [...points.querySelectorAll('.class-lines')].map(({ textContent }) => textContent);
    expect(lines.join(' ')).toMatch(/1/);
    expect(points.textContent).toContain('Une fois, c’est la meilleure réponse selon une autre vision du monde.');
  });

  test('takes a file of codes', async () => {
    const shown = await enter();
    const input = document.querySelector<HTMLInputElement>('.code-desk input[type=file]')!;
    await shown.user.upload(input, new File([CODES.slice(0, 2).join('\r\n')], 'codes.csv', { type: 'text/csv' }));
    await eventually(() => screen.getByRole('heading', { level: 2, name: '2 parties' }));
  });

  test('asks for a code when there is none', async () => {
    const shown = await enter();
    await shown.user.click(screen.getByRole('button', { name: 'Voir la classe' }));
    await drawn();
    expect(screen.getByText('Collez d’abord des codes.')).toBeTruthy();
  });
});
