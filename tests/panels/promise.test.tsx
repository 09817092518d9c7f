// @vitest-environment happy-dom
/** The promises of a game as they are offered. */
import { describe, expect, test } from 'vitest';
import { promiseChoices } from '../../src/panels/promise/view-model';
import { localeIn } from '../../src/view-models/locale';
import { promiseWords } from '../../src/words/session';
import { createGameStore } from '../../src/store/game/game-store';
import { drawn, showApp } from '../support/app-context';
import { negotiated } from '../support/negotiated';
import { edited, NEGOTIATED, playable } from '../support/scenario-text';

await promiseWords.load('fr');

function offered(...changes: readonly [string, string][]) {
  const store = createGameStore();
  store.actions.newGame({ scenario: playable(edited(NEGOTIATED, ...changes)), seed: 1 });
  return promiseChoices(store.getState().game!, localeIn('fr'))[0]!;
}
const ABOUT = '    about: Tenue si le fichage finit au-dessous de 40.\n';

test('a promise says what it takes to keep it, in the words of the file', () => {
  expect(offered()).toMatchObject({ cheer: null, test: 'Tenue si le fichage finit au-dessous de 40.' });
});

test('or in those of its condition', () => {
  expect(offered([ABOUT, '']).test).toMatch(/^Tenue si, à la fin\u00a0: .*40/);
});

test.each(['', 'Judith : '])('what opens the text in quotation marks is what the voice says', (name) => {
  const said = ABOUT.replace(
    /Tenue.*/,
    `"${name}« On vous tiendra à ces mots. » Tenue si le fichage finit au-dessous de 40."`,
  );
  expect(offered([ABOUT, said])).toMatchObject({
    cheer: '«\u00a0On vous tiendra à ces mots.\u00a0»',
    test: 'Tenue si le fichage finit au-dessous de 40.',
  });
});

describe('a promise that is made', () => {
  async function atPromise(motion: 'full' | 'reduced') {
    const scenario = negotiated();
    const shown = showApp({ scenarios: [scenario], preferences: { motion } });
    shown.game.actions.newGame({ scenario, seed: 5 });
    await drawn();
    return { ...shown, answers: () => shown.game.getState().game!.answers };
  }

  test('keeps its poster while the others slide off, and is then the only one', async () => {
    const { user, answers } = await atPromise('full');
    await user.keyboard('2');
    await drawn();
    expect([...document.querySelectorAll('.promise')].map(({ classList }) => classList.contains('is-chosen'))).toEqual([
      false,
      true,
    ]);
    expect(answers()).toEqual([]);
    await user.keyboard('1');
    await expect.poll(answers).toEqual(['promise/save']);
  });

  test('is said to be made, before the first dossier', async () => {
    const { user } = await atPromise('reduced');
    await user.keyboard('2');
    await drawn();
    const said = [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
    expect(said.join('')).toMatch(/^La promesse\u00a0: save \(fr\)\..* Dossier/);
  });

  test('is made at once for who wants little movement', async () => {
    const { user, answers } = await atPromise('reduced');
    await user.keyboard('2');
    expect(answers()).toEqual(['promise/save']);
  });

  test('was said to be kept in so many games in ten', async () => {
    await atPromise('reduced');
    await expect
      .poll(() => document.querySelector('.promise-kept')!.textContent)
      .toMatch(/la tient \d+\u00a0fois sur\u00a010$/);
  });
});
