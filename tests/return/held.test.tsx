// @vitest-environment happy-dom
/** What a game is played under is read on each of its turns. */
import { beforeEach, expect, test } from 'vitest';
import { constrained } from '../../src/scenario/constrained';
import { inEachLanguage } from '../../src/scenario/playable';
import { returnsOf } from '../../src/store/return/returns';
import { drawn, playUntil, showApp } from '../support/app-context';
import { answerMediaQueries } from '../support/media-queries';
import { eventually } from '../support/patience';
import { parisPlayable } from '../support/playable';

beforeEach(() => answerMediaQueries(true));

const paris = parisPlayable();
const hostile = constrained(paris, {
  id: 'hostile',
  label: inEachLanguage(() => 'Un parlement hostile'),
  about: inEachLanguage(() => 'Personne avant le tour 2.'),
  requires: { public: { cell: 'turn', is: '>=', to: 2 } },
});
const said = () => document.querySelector('main[data-screen=turn] .held')?.textContent.trim() ?? null;

test('a constraint of its world, on the first turn and on the next', async () => {
  const shown = showApp({ scenarios: [paris] });
  shown.launch.actions.playOwn(hostile);
  await eventually(() => expect(said()).toBe('Un parlement hostile'));
  await playUntil(shown, (phase, turns) => phase === 'dossier' && turns === 1);
  expect(said()).toBe('Un parlement hostile');
});

test('that of a challenge, in the game of its start alone', async () => {
  const shown = showApp({ scenarios: [paris] });
  const start = { scenario: paris.id, seed: 7, assumptions: {}, by: null };
  returnsOf(shown).actions.keep({ ...start, hold: 'not chose(any, cop)' });
  await shown.launch.actions.play(paris.id, { seed: 7 });
  await eventually(() => expect(said()).toBe('Sans jamais choisir «\u00a0COP du numérique\u00a0»'));
  await shown.launch.actions.play(paris.id, { seed: 8 });
  await drawn();
  expect(said()).toBeNull();
});

test('nothing, in a game that is played under nothing', async () => {
  const shown = showApp({ scenarios: [paris] });
  await shown.launch.actions.play(paris.id, { seed: 7 });
  await drawn();
  expect(document.querySelector('main')!.dataset['screen']).toBe('turn');
  expect(said()).toBeNull();
});
