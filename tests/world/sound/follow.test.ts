// @vitest-environment happy-dom
/** When the sound of a game is made, and when it is not. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createGameStore } from '../../../src/store/game/game-store';
import { createSettingsStore } from '../../../src/store/settings';
import { followGame } from '../../../src/world/sound/follow';
import { memory } from '../../support/memory';
import { parisPlayable } from '../../support/playable';

/** What a browser's sound card is asked for: the times at which something starts. */
let started: number[] = [];
let cards: Card[] = [];

class Param {
  setValueAtTime = () => this;
  linearRampToValueAtTime = () => this;
  exponentialRampToValueAtTime = () => this;
}
class Node {
  gain = new Param();
  frequency = new Param();
  context = { currentTime: 0 };
  connect = <T>(to: T): T => to;
  disconnect = () => undefined;
  setPeriodicWave = () => undefined;
  start = (at: number) => void started.push(at);
  stop = () => undefined;
}
class Card {
  state = 'running';
  currentTime = 0;
  sampleRate = 8000;
  destination = new Node();
  createGain = () => new Node();
  createOscillator = () => new Node();
  createPeriodicWave = () => ({});
  createBuffer = () => ({ getChannelData: () => new Float32Array(8) });
  suspend = () => ((this.state = 'suspended'), Promise.resolve());
  resume = () => Promise.resolve();
  constructor() {
    cards.push(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  [started, cards] = [[], []];
  vi.stubGlobal('AudioContext', Card);
  for (const name of ['GainNode', 'DynamicsCompressorNode', 'BiquadFilterNode', 'AudioBufferSourceNode'])
    vi.stubGlobal(name, Node);
  touched(true);
  hidden(false);
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const statesOf = (all: readonly Card[]) => all.map(({ state }) => state);

const touched = (hasBeenActive: boolean) =>
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive }, configurable: true });
const hidden = (isHidden: boolean) =>
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });

function following({ sound = true, isAsked = false } = {}) {
  const [game, settings] = [createGameStore(), createSettingsStore(memory(), 'fr')];
  settings.actions.prefer({ sound });
  game.actions.newGame({ scenario: parisPlayable(), seed: 3 });
  followGame({ game, settings }, () => false, isAsked);
  return { settings, decide: () => game.actions.answer('cop') };
}

test('a decision is heard, from now on and for a few seconds; then the sound card rests', () => {
  const { decide } = following();
  expect(started).toEqual([]);
  decide();
  expect(started.length).toBeGreaterThan(3);
  expect(Math.max(...started)).toBeLessThan(10);
  expect(statesOf(cards)).toEqual(['running']);
  vi.advanceTimersByTime(12_000);
  expect(statesOf(cards)).toEqual(['suspended']);
});

test('who has just asked for sound hears that it is on; who turns it off hears nothing more', () => {
  const { settings, decide } = following({ isAsked: true });
  expect(started.length).toBeGreaterThan(0);
  started = [];
  settings.actions.prefer({ sound: false });
  decide();
  expect(started).toEqual([]);
  settings.actions.prefer({ sound: true });
  expect(started.length).toBeGreaterThan(0);
});

describe('nothing is heard', () => {
  test('before somebody touches the page', () => {
    touched(false);
    following().decide();
    expect(started).toEqual([]);
  });

  test('in a tab that is hidden', () => {
    hidden(true);
    const { decide } = following();
    decide();
    expect(started).toEqual([]);
  });

  test('of what was playing when the tab is hidden', () => {
    following().decide();
    hidden(true);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(500);
    expect(statesOf(cards)).toEqual(['suspended']);
  });

  test('where the browser refuses, and the game goes on', () => {
    vi.stubGlobal('AudioContext', undefined);
    expect(following().decide().ok).toBe(true);
    expect(started).toEqual([]);
  });
});
