// @vitest-environment happy-dom
/** The ideas that a game grew out of: from the journal, each with its other side and where it was played. */
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import type { Lesson } from '../../src/scenario/playable';
import { drawn, playUntil, showApp } from '../support/app-context';
import { parisPlayable } from '../support/playable';
import { spoken } from '../support/texts';

const lessonOf = (dossiers: readonly string[]): Lesson => ({
  objectives: [],
  programme: [],
  timing: [],
  questions: [],
  sensitive: [],
  claims: [],
  points: [{ text: spoken('Une course.', 'A race.'), other: spoken('Elle paie aussi.', 'It pays, too.'), dossiers }],
  leftOut: [],
});

test('are told with their other side, and with what was decided where they are played', async () => {
  const bare = parisPlayable();
  const [first, second] = bare.rules.dossiers;
  const scenario = { ...bare, lesson: lessonOf([first!.id, second!.id]) };
  const shown = showApp({ scenarios: [scenario] });
  await shown.launch.actions.play(scenario.id);
  await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
  await shown.user.keyboard('j');
  await shown.user.click(await screen.findByRole('button', { name: 'D’où vient ce jeu' }));
  const dialog = await screen.findByRole('dialog', { name: 'D’où vient ce jeu' });
  expect(await within(dialog).findByRole('heading', { name: 'Une course.' })).toBeTruthy();
  expect(dialog.textContent).toContain('Elle paie aussi.');
  const dossiers = within(dialog).getAllByRole('list').at(-1)!;
  const rows = within(dossiers).getAllByRole('listitem');
  expect(rows).toHaveLength(2);
  const [played] = shown.game.getState().game!.turns;
  for (const [row, { id }] of [first!, second!].entries())
    expect(rows[row]!.textContent.includes('pas rencontré dans cette partie'), id).toBe(id !== played!.dossier);
});

test('are not offered where the scenario has none', async () => {
  const scenario = parisPlayable();
  const shown = showApp({ scenarios: [scenario] });
  await shown.launch.actions.play(scenario.id);
  await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
  await shown.user.keyboard('j');
  await screen.findByRole('dialog', { name: 'Journal' });
  await drawn();
  expect(screen.queryByRole('button', { name: 'D’où vient ce jeu' })).toBeNull();
});
