// @vitest-environment happy-dom
/** A game without eyes: a screen reader reads the panels, and its user plays by what it says. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readScenario } from '../../src/tools/support/scenario-file';
import { drawn, showApp } from '../support/app-context';
import { answerMediaQueries } from '../support/media-queries';

beforeEach(() => {
  // The reader still asks parts that have just left the page for their ids.
  Object.assign(HTMLElement.prototype, { getElementById: () => null });
  answerMediaQueries(true);
});
afterEach(() => virtual.stop());

const screenNow = () => document.querySelector('main')!.dataset['screen']!;

/** Reads on until a phrase like this one; what was heard on the way. */
async function readTo(wanted: RegExp, most = 400): Promise<string[]> {
  const heard: string[] = [];
  for (let left = most; left > 0; left--) {
    await virtual.next();
    heard.push(await virtual.lastSpokenPhrase());
    if (wanted.test(heard.at(-1)!)) return heard;
  }
  throw new Error(`never said: ${wanted.source}\n${heard.join('\n')}`);
}

async function act(): Promise<string[]> {
  await virtual.clearSpokenPhraseLog();
  await virtual.act();
  for (let times = 0; times < 6; times++) await drawn();
  return virtual.spokenPhraseLog();
}

test('a whole game is played by ear: each screen is announced, read and left', async () => {
  const scenario = (await readScenario('scenarios/premiers-pas.yaml')).scenario!;
  showApp({ scenarios: [scenario], preferences: { coached: false, predictions: false } });
  await drawn();
  await virtual.start({ container: document.body });
  await readTo(/^button, Jouer/);
  let said = await act();
  const heard: string[] = [];
  const seen = new Set<string>();
  for (let left = 40; left > 0 && screenNow() !== 'ending'; left--) {
    const screen = screenNow();
    seen.add(screen);
    expect(said.join('\n')).toMatch(/polite: .*Émancipation \d+, tyrannie \d+/);
    heard.push(...(await readTo(screen === 'turn' ? /^button, Choisir/ : /^button, (Au |À |Continuer)/)));
    said = await act();
    if (screen !== 'turn') continue;
    // The first press holds the answer up.
    expect(said.join('\n')).toMatch(/polite: .*Entrée pour décider/);
    said = await act();
  }
  expect(said.join('\n')).toMatch(/polite: Fin/);
  expect([...seen].sort()).toEqual(['review', 'turn']);
  expect(heard.join('\n')).toMatch(/heading, Ce que cela fait, level 3/);
  expect(heard.join('\n')).toMatch(/table, Les causes du changement/);
  // Nothing without a name, nothing of the moving world.
  expect(heard.filter((phrase) => /^(button|link|image|textbox|combobox)$|canvas|undefined/.test(phrase))).toEqual([]);
  const end = (await readTo(/^end of main/, 700)).join('\n');
  expect(end).toMatch(/Émancipation/);
  expect(end).toMatch(/textbox, Code de la partie, B1-/);
}, 60_000);
