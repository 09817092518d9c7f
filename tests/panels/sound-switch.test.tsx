// @vitest-environment happy-dom
/** The switch of sound: on every screen, off until it is pressed. */
import { screen } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { promiseWords } from '../../src/words/session';
import { drawn, playUntil, showApp } from '../support/app-context';
import { answerMediaQueries } from '../support/media-queries';
import { negotiated } from '../support/negotiated';
import { goOn } from '../support/stores';

beforeEach(() => answerMediaQueries(true));
await promiseWords.load('fr');

const scenario = negotiated();

async function onTitle() {
  const shown = showApp({ scenarios: [scenario] });
  await drawn();
  return shown;
}

async function atPromise(sound: boolean | null = null) {
  const shown = showApp({ scenarios: [scenario], preferences: { sound, motion: 'reduced' } });
  shown.game.actions.newGame({ scenario, seed: 5 });
  await drawn();
  return shown;
}

const switches = () => screen.getAllByRole('button', { name: /^Son\u00a0:/ });
const [OFF, ON] = ['Son\u00a0: non', 'Son\u00a0: oui'];

test('it says whether sound is on, and changes it', async () => {
  const { user, settings } = await onTitle();
  const [button] = switches();
  expect(button!.getAttribute('aria-pressed')).toBe('false');
  expect(button!.getAttribute('aria-label')).toBe(OFF);
  await user.click(button!);
  await drawn();
  expect(settings.getState().sound).toBe(true);
  expect(button!.getAttribute('aria-pressed')).toBe('true');
  expect(button!.getAttribute('aria-label')).toBe(ON);
});

describe('the key M', () => {
  test('does the same, on the title and in a game', async () => {
    const { user, settings, game } = await onTitle();
    await user.keyboard('m');
    expect(settings.getState().sound).toBe(true);
    game.actions.newGame({ scenario, seed: 5 });
    await drawn();
    await user.keyboard('m');
    expect(settings.getState().sound).toBe(false);
  });

  test('is a letter like any other where there is no switch: somebody writes there', async () => {
    const { user, settings, navigation } = await onTitle();
    navigation.actions.goTo('worlds');
    await drawn();
    expect(screen.queryByRole('button', { name: /^Son\u00a0:/ })).toBeNull();
    await user.keyboard('m');
    expect(settings.getState().sound).toBeNull();
  });

  test('is left alone where shortcuts are off', async () => {
    const { user, settings } = await onTitle();
    settings.actions.prefer({ shortcuts: false });
    await drawn();
    await user.keyboard('m');
    expect(settings.getState().sound).toBeNull();
  });
});

test('every screen of a game has it', async () => {
  const shown = await atPromise(false);
  const screens = new Set<string>();
  const look = async () => {
    await drawn();
    screens.add(document.querySelector('main')!.dataset['screen']!);
    expect(switches()).toHaveLength(1);
  };
  await look();
  for (let steps = 0; steps < 60 && shown.game.getState().game!.phase !== 'ended'; steps++) {
    const { phase } = shown.game.getState().game!;
    if (phase === 'dossier') await playUntil(shown, (now) => now !== 'dossier');
    else goOn(shown);
    await look();
  }
  expect([...screens].sort()).toEqual(['ending', 'promise', 'review', 'session', 'table', 'turn']);
});

describe('at the first promise', () => {
  const question = () => screen.queryByText(/Avec le son/);

  test('sound is asked for, and the answer is the switch', async () => {
    const { user, settings } = await atPromise();
    expect(question()).not.toBeNull();
    const [line] = switches();
    expect(line!.textContent).toBe(OFF);
    await user.click(line!);
    await drawn();
    expect(line!.textContent).toBe(ON);
    expect(settings.getState().sound).toBe(true);
    expect(question()).not.toBeNull();
  });

  test('who promises without an answer is not asked again', async () => {
    const { user, settings } = await atPromise();
    await user.keyboard('1');
    expect(settings.getState().sound).toBe(false);
  });

  test('nobody is asked twice', async () => {
    await atPromise(false);
    expect(question()).toBeNull();
  });
});
