/** Whoever is told how a game code starts is told every start that there is. */
import { expect, test } from 'vitest';
import { encodeGame, type RecordedGame } from '../../src/engine';
import { LANGUAGES, speak } from '../../src/words';
import { classWords } from '../../src/words/class';
import { refusedWords } from '../../src/words/games';
import { terminalWords } from '../../src/words/tools';

const game: RecordedGame = { scenario: 1, version: 1, seed: 1, levels: [], decisions: [], promise: null, moves: [] };
const starts = [game, { ...game, promise: 0 }].map((played) => encodeGame(played).split('-')[0]!);

test.each(LANGUAGES)('in %s', async (language) => {
  await speak(language);
  await Promise.all([refusedWords.arrive(), classWords.arrive(), terminalWords.arrive()]);
  const said = [
    refusedWords(language)['not-a-code'],
    classWords(language).refused.problems['not-a-code'],
    terminalWords(language).codeProblems['not-a-code'],
  ];
  expect(new Set(starts).size).toBe(2);
  for (const text of said) for (const start of starts) expect(text).toContain(start);
});
