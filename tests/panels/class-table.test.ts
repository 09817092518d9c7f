/** The class as a table, as French Excel opens it. */
import { beforeAll, expect, test } from 'vitest';
import { classTable } from '../../src/panels/class/class-table';
import { csv } from '../../src/panels/hand-in/csv';
import { createClassroomStore } from '../../src/store/class/classroom';
import { createGameStore } from '../../src/store/game/game-store';
import { codeOf } from '../../src/store/saved-games/codes';
import { pastedCodes } from '../../src/store/class/pasted-codes';
import { localeIn } from '../../src/view-models/locale';
import { classWords } from '../../src/words/class';
import { endingWords } from '../../src/words/ending';
import { parisPlayable } from '../support/playable';
import { entryOf, playToTheEnd } from '../support/stores';

beforeAll(() => Promise.all([classWords.load('fr'), endingWords.load('fr')]));

const paris = parisPlayable();
const game = createGameStore();
game.actions.newGame({ scenario: paris, seed: 1 });
playToTheEnd({ game });
const code = codeOf(game.getState().game!);

async function table(text: string): Promise<string> {
  const store = createClassroomStore({
    catalogue: [entryOf(paris)],
    own: () => null,
    startAnalyst: () => new Promise(() => undefined),
  });
  await store.actions.read(text);
  return csv(classTable(store.getState().groups[0]!, localeIn('fr')), 'fr');
}

test('has a byte order mark, semicolons, lines of Windows, and a name that is no formula', async () => {
  const text = await table(`=cmd|A1 ; ${code}`.replace('|', '/'));
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head, row, ...rest] = text.slice(1).split('\r\n');
  expect(rest).toEqual(['']);
  expect(head!.split(';').slice(0, 3)).toEqual(['Ligne', 'Groupe', 'Fin']);
  expect(row!.split(';')[1]).toBe("'=cmd/A1");
  expect(row!.split(';').at(-1)).toBe(code);
});

test('can be pasted again: the same games, with their names', async () => {
  const text = await table(`Groupe 3 ; ${code}`);
  const [again, ...others] = pastedCodes(text);
  expect(others).toEqual([]);
  expect(again).toMatchObject({ code, name: 'Groupe 3' });
});
