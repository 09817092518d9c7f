// @vitest-environment happy-dom
/** Promises, moves and looks, wherever the answers of a game are told. */
import { screen } from '@testing-library/dom';
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/engine';
import { branchesView } from '../../src/panels/debrief/branches/view-model';
import { comparisonView } from '../../src/panels/games/comparison-view-model';
import { gameRecord } from '../../src/panels/hand-in/game-record';
import { gameTable } from '../../src/panels/hand-in/game-table';
import { Paper } from '../../src/panels/hand-in/paper';
import { createGameStore } from '../../src/store/game/game-store';
import { localeIn } from '../../src/view-models/locale';
import { drawn, showApp } from '../support/app-context';
import { finished } from '../support/debriefed';
import { negotiated } from '../support/negotiated';

const fr = localeIn('fr');

const ANSWERS: readonly Answer[] = [
  'promise/rule',
  'cop',
  'public',
  'reword/audit',
  'public',
  'laissez_faire',
  'lever/market',
];
const whole = (answers = ANSWERS) => finished({ scenario: negotiated(), decisions: answers });
/** The same but for the promise and the last move. */
const other = () => whole(['promise/save', ...ANSWERS.slice(1, -1), 'none']);

test('the journal says what was promised, looked at and done at a session', async () => {
  const { launch, game, user } = showApp({ scenarios: [negotiated()] });
  await launch.actions.play('tiny', { seed: 5 });
  game.actions.answer('promise/rule');
  for (const answer of ['cop', 'public', 'lever/fund'] as const) {
    while (['review', 'session'].includes(game.getState().game!.phase)) game.actions.goOn();
    if (answer === 'public') game.actions.look();
    game.actions.answer(answer);
  }
  game.actions.goOn();
  await drawn();
  await user.click(screen.getByRole('button', { name: 'Journal' }));
  const [second, first] = [...document.querySelectorAll('.journal-turns > li')].map(({ textContent }) => textContent);
  expect(screen.getByRole('dialog').textContent).toContain('La promesse\u00a0: rule (fr)');
  expect(second).toContain('Vous avez regardé les futurs.');
  expect(first).not.toContain('Vous avez regardé les futurs.');
  expect(second!.match(/fund \(fr\)/g)).toHaveLength(1);
  expect(second).toContain('La session\u00a0: fund (fr)');
});

test('a table for a spreadsheet has the promise in its first row, and a column for moves', () => {
  const [head, ...rows] = gameTable(whole(), fr);
  expect(rows[0]!.slice(2, 5)).toEqual(['La promesse', 'rule (fr)', null]);
  const moves = rows.map((row) => row[head!.indexOf('La session')]);
  expect(moves.slice(0, 5)).toEqual([null, null, 'Réécrire «\u00a0audit (fr)\u00a0»', null, 'market (fr)']);
});

test('data has the turns whose futures were looked at', () => {
  expect(JSON.parse(gameRecord({ ...whole(), looks: [2] }))).toMatchObject({ answers: ANSWERS, looks: [2] });
});

test('on paper the moves stand among the decisions, and the promise under the ending', () => {
  const paper = document.createElement('div');
  render(<Paper game={whole()} report={null} code="" link="x" hash="" />, paper);
  const rows = [...paper.querySelectorAll('.paper-page:first-child tbody tr')].map(({ textContent }) => textContent);
  expect(rows.filter((row) => row.includes('La session'))).toHaveLength(2);
  expect(paper.textContent).toContain('Promesse tenue rule (fr)');
});

test('two games that differ in a promise and a move are not said to be alike', () => {
  const { rows, shared, alike } = comparisonView(whole(), other(), fr);
  expect([alike, shared]).toEqual([5, 7]);
  expect(rows.filter(({ isAlike }) => isAlike === false).map(({ title }) => title)).toEqual([
    'La promesse',
    'La session, 2026\u00a0S2',
  ]);
});

test('two branches say what was done at each session', () => {
  const game = createGameStore();
  game.setState({ game: whole() });
  game.actions.replayFrom(4);
  game.actions.answer('public');
  game.actions.goOn();
  game.actions.answer('none');
  game.actions.playOnAsBefore();
  const { decisions } = branchesView(game.getState().game!, fr);
  expect(decisions.map(({ key, first, second }) => [key, first!.label, second!.label])).toEqual([
    ['4 dossier', 'laissez_faire (fr)', 'public (fr)'],
    ['4 session', 'market (fr)', 'Aucun geste'],
  ]);
});
