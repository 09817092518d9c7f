/** What is read at a glance: the strongest effects, the first sentences. */
import { describe, expect, test } from 'vitest';
import { leadOf } from '../../src/panels/turn/lead';
import { strongestFirst } from '../../src/panels/turn/strongest';
import type { EffectView } from '../../src/panels/turn/view-model';

const effect = (name: string, signs: number, more: Partial<EffectView> = {}): EffectView => ({
  name,
  signs,
  sign: 'up',
  isWorse: false,
  text: name,
  brief: name,
  icon: 'balance',
  ...more,
});
const worse = (name: string, signs: number) => effect(name, signs, { isWorse: true });
const names = (effects: readonly EffectView[]) => effects.map(({ name }) => name).join(' ');

describe('the strongest effects', () => {
  const sorted = (...effects: EffectView[]) => {
    const { strongest, rest } = strongestFirst(effects);
    return `${names(strongest)} | ${names(rest)}`;
  };

  test('are at most four, the strongest first, then in the order of the file', () => {
    expect(sorted(effect('a', 1), worse('b', 2), effect('c', 4), effect('d', 2))).toBe('c b d a | ');
    expect(sorted(effect('a', 1), worse('b', 2), effect('c', 4), effect('d', 2), effect('e', 3))).toBe('c e b d | a');
  });
  test('begin with the clause that is proposed', () => {
    expect(sorted(worse('a', 4), effect('k', 1, { sign: 'clause' }), effect('b', 2))).toBe('k a b | ');
  });
  test('never show the good side alone: the worst takes the last place', () => {
    const good = [effect('a', 4), effect('b', 3), effect('c', 3), effect('d', 3)];
    expect(sorted(...good, worse('e', 1), worse('f', 2))).toBe('a b c f | d e');
  });
  test('nor the bad side alone', () => {
    expect(sorted(worse('a', 4), worse('b', 3), worse('c', 3), worse('d', 2), effect('e', 1))).toBe('a b c e | d');
  });
  test('are all of one side where there is no other', () => {
    expect(sorted(effect('a', 1), effect('b', 2))).toBe('b a | ');
  });
});

describe('the lead of a text', () => {
  const words = (n: number) => Array.from({ length: n }, (_, i) => `mot${i}`).join(' ');
  const parts = (...pieces: Parameters<typeof leadOf>[0]) => {
    const { lead, rest, question } = leadOf(pieces);
    const said = (of: typeof lead) => of.map((piece) => (typeof piece === 'string' ? piece : piece.word)).join('');
    return [said(lead), said(rest), said(question)];
  };

  test('closes a quotation in the sentence that it ends, behind its no-break space', () => {
    expect(parts('Un père répond\u00a0: «\u00a0Ne touchez à rien.\u00a0» Que laissez-vous\u202f?')).toEqual([
      'Un père répond\u00a0: «\u00a0Ne touchez à rien.\u00a0»',
      '',
      ' Que laissez-vous\u202f?',
    ]);
  });

  test('is all but the question where the text is short', () => {
    expect(parts(`${words(10)}. ${words(10)}. ${words(9)}\u202f?`)).toEqual([
      `${words(10)}. ${words(10)}.`,
      '',
      ` ${words(9)}\u202f?`,
    ]);
  });
  test('ends where a sentence ends, within thirty words with the question', () => {
    expect(parts(`${words(12)}. ${words(10)}\u202f! ${words(1)}. ${words(8)}\u202f?`)).toEqual([
      `${words(12)}. ${words(10)}\u202f!`,
      ` ${words(1)}.`,
      ` ${words(8)}\u202f?`,
    ]);
  });
  test('is a whole sentence, however long the first one is', () => {
    expect(parts(`${words(50)}. ${words(9)}. ${words(9)}.`)[0]).toBe(`${words(50)}.`);
    expect(parts(`${words(50)}.`)).toEqual([`${words(50)}.`, '', '']);
  });
  test('loses nothing, explained words included', () => {
    const word = { word: 'puces', meaning: 'Des composants.' };
    const { lead, rest, question } = leadOf([`${words(20)}. Des `, word, ` et ${words(20)}. ${words(5)}`]);
    expect(lead).toEqual([`${words(20)}.`]);
    expect(rest).toEqual([' Des ', word, ` et ${words(20)}.`]);
    expect(question).toEqual([` ${words(5)}`]);
  });
  test('does not take the point of a number for an end', () => {
    expect(parts(`Il en a 1.5 ${words(12)}. ${words(40)}.`)[0]).toBe(`Il en a 1.5 ${words(12)}.`);
  });
});
