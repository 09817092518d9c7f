/** One history for the form and the text: whatever was done, undoing gives the very letters back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differenceOf,
  changed,
  difference,
  historyOf,
  redone,
  spliced,
  stepEnded,
  undone,
  type History,
} from '../../../src/scenario/edit';

const step = fc.record({
  at: fc.nat(60),
  cut: fc.nat(10),
  insert: fc.string({ maxLength: 8 }),
  group: fc.constantFrom(null, 'title', 'text'),
  isEnded: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const doneOn = (history: History, { at, cut, insert, group, isEnded }: Step): History => {
  const { text } = history;
  const next = changed(history, text.slice(0, at) + insert + text.slice(at + cut), group);
  return isEnded ? stepEnded(next) : next;
};

describe('undo and redo', () => {
  test('every step that is undone gives the text before it; all of them, the first; redone, the last', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(step, { maxLength: 12 }), (text, steps) => {
        let history = historyOf(text);
        for (const one of steps) history = doneOn(history, one);
        const last = history.text;
        while (history.past.length > 0) history = undone(history);
        expect(history.text).toBe(text);
        while (history.future.length > 0) history = redone(history);
        expect(history.text).toBe(last);
      }),
    );
  });

  test('what is typed in one field is one step; in another, another one', () => {
    let history = changed(changed(historyOf('ab'), 'axb', 'title'), 'axyb', 'title');
    history = changed(history, 'axybz', 'text');
    expect(history.past).toHaveLength(2);
    expect(undone(history).text).toBe('axyb');
    expect(undone(undone(history)).text).toBe('ab');
    expect(changed(stepEnded(changed(historyOf('a'), 'ab', 'title')), 'abc', 'title').past).toHaveLength(2);
  });

  test('a change after an undo forgets what was undone', () => {
    const history = changed(undone(changed(historyOf('a'), 'b')), 'c');
    expect(redone(history)).toBe(history);
  });

  test('the difference of two texts makes the one of the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const splice = difference(before, after);
        expect(splice === null ? before : spliced(before, [splice])).toBe(after);
      }),
    );
  });
});

describe('an earlier version', () => {
  test('is told by how many lines it says otherwise, and by the first of them', () => {
    expect(differenceOf('a\nb\nc\n', 'a\nb\nc\n')).toBeNull();
    expect(differenceOf('a\n  old: 1\nc\n', 'a\n  new: 2\nc\n')).toEqual({ lines: 1, first: 'old: 1' });
    expect(differenceOf('a\n', 'a\nb\nc\n')).toEqual({ lines: 2, first: null });
    expect(differenceOf('a\na\n', 'a\n')).toEqual({ lines: 1, first: 'a' });
  });
});
