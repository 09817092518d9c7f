import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/scenario/playable';
import { originOf } from '../../src/view-models/headlines';
import { playableFrom } from '../support/playable';
import { shipped } from '../support/shipped';
import { spoken } from '../support/texts';
import { world } from '../support/world';

const fact = (date: string): Fact => ({
  text: spoken('Un fait.'),
  source: { title: 'Rapport', publisher: 'Une autorité (avec une autre)' },
  date,
  recheck: false,
  disputed: null,
});

/** The origin of an event of a game that begins in 2025. */
function origin(event: { at: number } | { chance: { base: number } }, cited: readonly string[]) {
  const plain = playableFrom(world().lasting(8).event('it', event).scenario);
  const events = { it: { ...plain.texts.events['it']!, facts: cited } };
  const facts = { early: fact('2025-02-11'), late: fact('2026-07') };
  return originOf({ ...plain, facts, texts: { ...plain.texts, events } }, 'it');
}

describe('a piece of news', () => {
  test('that the file dates and that facts bear out is real, by who says so', () => {
    expect(origin({ at: 1 }, ['early'])).toEqual({ kind: 'real', publisher: 'Une autorité' });
    expect(origin({ at: 4 }, ['early'])).toMatchObject({ kind: 'real' });
  });
  test('that is dated after the last of all facts has not happened, whatever it cites', () => {
    expect(origin({ at: 5 }, ['early', 'late'])).toEqual({ kind: 'inspired' });
  });
  test('that comes by chance is invented, from the facts that it cites', () => {
    expect(origin({ chance: { base: 1 } }, ['early'])).toEqual({ kind: 'inspired' });
    expect(origin({ chance: { base: 1 } }, [])).toEqual({ kind: 'invented' });
    expect(origin({ at: 1 }, ['unknown'])).toEqual({ kind: 'invented' });
  });
});

test('in Paris the summit of 2025 is real, and the election of 2027 is not told as if it had been', async () => {
  const paris = await shipped('sommet-de-paris');
  expect(originOf(paris, 'sommet').kind).toBe('real');
  expect(originOf(paris, 'dialogue-onu').kind).toBe('real');
  for (const event of ['presidentielle', 'elections-us', 'haut-risque', 'panne']) {
    expect(originOf(paris, event)).toEqual({ kind: 'inspired' });
  }
  expect(originOf(paris, 'fuite')).toEqual({ kind: 'invented' });
});
