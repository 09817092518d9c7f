/** Whatever the text, the checker answers: it never throws, never hangs, and what it passes can be played to the end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { playOn } from '../../src/analyst/strategies';
import { compile, ending, read, start } from '../../src/engine';
import { checkScenario } from '../../src/scenario/check/check';
import { describeCondition, describeEffects } from '../../src/scenario/describe';
import { LIMITS } from '../../src/scenario/limits';
import { LANGUAGES, type PlayableScenario } from '../../src/scenario/playable';
import { scenarioFile } from '../../src/scenario/schema/schema';
import { NEGOTIATED, ONE_LANGUAGE, SMALLEST, TREATY } from '../support/scenario-text';
import { random } from '../support/strategies';
import { said } from '../support/problems';

const texts = fc.constantFrom(ONE_LANGUAGE, TREATY, NEGOTIATED, SMALLEST);

/** What people and machines leave in a file. */
const SCRAPS = [
  ...' \t\n:-#"\'{}[],&*!%>|?@`\\()−…é€\u00A0\u202F\u0000\uD800'.split(''),
  ...'- | #|: |🙂|0|-1|1e309|.inf|~|null|true|trust|libertes|constructor|__proto__|<<: *a|---|5%'.split('|'),
  ...'stance.sud|and|not|>=|effects:|id: x|when: '.split('|'),
  ...'chose(fichier, cop)|granted(|signed(sud)|promised(calme)|levers:|in: 2|after: |kept: '.split('|'),
];
const scraps = fc.constantFrom(...SCRAPS);

const mutation = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), scrap: scraps }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('double-line' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('drop-line' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('swap-lines' as const), at: fc.nat(), other: fc.nat() }),
  fc.record({ kind: fc.constant('digit' as const), at: fc.nat(), digit: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('swap-words' as const), at: fc.nat(), other: fc.nat() }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

const swapped = (parts: string[], a: number, b: number): string[] => {
  const changed = [...parts];
  const [first, second] = [a % parts.length, b % parts.length];
  changed[first] = parts[second] ?? '';
  changed[second] = parts[first] ?? '';
  return changed;
};

const mutate = (text: string, change: Mutation): string => {
  const lines = text.split('\n');
  const line = change.at % lines.length;
  switch (change.kind) {
    case 'insert': {
      const at = change.at % (text.length + 1);
      return text.slice(0, at) + change.scrap + text.slice(at);
    }
    case 'cut': {
      const at = change.at % (text.length + 1);
      return text.slice(0, at) + text.slice(at + change.length);
    }
    case 'double-line':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'drop-line':
      return lines.toSpliced(line, 1).join('\n');
    case 'swap-lines':
      return swapped(lines, change.at, change.other).join('\n');
    case 'digit': {
      const digits = [...text.matchAll(/\d/g)];
      const at = digits[change.at % Math.max(1, digits.length)]?.index ?? 0;
      return text.slice(0, at) + String(change.digit) + text.slice(at + 1);
    }
    case 'swap-words':
      return swapped(text.split(/(\b)/), change.at, change.other).join('');
  }
};

const mutated = fc
  .tuple(texts, fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) => changes.reduce(mutate, text));

/** Problems stand where an editor can show them, and only a file without errors is played. */
const checkedSoundly = (text: string): PlayableScenario | null => {
  const { problems, scenario } = checkScenario(text, 'any.yaml');
  const lines = text.split('\n');
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines.length);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 2);
    expect(problem.endColumn).toBeGreaterThan(problem.column);
    for (const language of LANGUAGES) expect(said(problem).message[language]).not.toMatch(/undefined|\[object|NaN/);
  }
  expect(problems.length).toBeLessThanOrEqual(LIMITS.problems);
  expect(scenario === null).toBe(problems.some((problem) => problem.severity === 'error'));
  return scenario;
};

/** Every name resolves: the engine compiles it, a game runs to its ending, every effect and condition can be said. */
const playedThrough = (scenario: PlayableScenario, seed: number): void => {
  const { rules } = scenario;
  const model = compile(rules);
  const state = start(model, undefined, seed);
  playOn(model, state, random(seed), seed);
  expect(rules.endings.map(({ id }) => id)).toContain(ending(model, state));
  for (const gauge of rules.gauges) {
    expect(read(model, state, gauge.id)).toBeGreaterThanOrEqual(0);
    expect(read(model, state, gauge.id)).toBeLessThanOrEqual(100_000);
  }
  for (const language of LANGUAGES) {
    for (const dossier of rules.dossiers) {
      for (const option of dossier.options) {
        describeEffects(scenario, option.effects, language);
        if (option.requires) expect(describeCondition(scenario, option.requires, language)).not.toBe('');
      }
    }
    const asked = [
      ...(rules.treaty?.levers ?? []).map(({ when }) => when),
      ...(rules.promises ?? []).map(({ kept }) => kept),
      ...rules.events.map(({ echo }) => echo?.after ?? null),
    ];
    for (const condition of asked) {
      if (condition) expect(describeCondition(scenario, condition, language)).not.toBe('');
    }
    expect(
      Object.values(scenario.texts.dossiers).every(
        ({ title, text }) => title[language] !== '' && text[language] !== '',
      ),
    ).toBe(true);
  }
};

describe('a text damaged at random', () => {
  test('is always answered, and what passes can be played', () => {
    let passed = 0;
    fc.assert(
      fc.property(mutated, fc.nat(), (text, seed) => {
        const scenario = checkedSoundly(text);
        if (scenario === null) return;
        passed++;
        playedThrough(scenario, seed % 1000);
      }),
      { numRuns: 500 },
    );
    // Enough of them pass (about one in eight: a text, a number changed) for the property to mean something.
    expect(passed).toBeGreaterThan(20);
  }, 60_000);

  test('that the schema rejects is never passed', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { scenario } = checkScenario(text, 'any.yaml');
        if (scenario === null) return;
        const read = scenarioFile.safeParse(parseDocument(text).toJS());
        expect(read.error?.issues).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('any text at all', () => {
  test('is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void checkedSoundly(text)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), (parts) => void checkedSoundly(parts.join(''))),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('a hostile text', () => {
  const size = LIMITS.fileLength - 100;
  const repeated = (scrap: string) => scrap.repeat(Math.floor(size / scrap.length));
  const hostile: Record<string, string> = {
    'open brackets': repeated('['),
    'open braces': `a: ${repeated('{')}`,
    'nested dashes': repeated('- '),
    'nested questions': repeated('? '),
    quotes: repeated('"'),
    'one key many times': repeated('k: 1\n'),
    'many keys': Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'),
    'blank lines': repeated('\n'),
    anchors: repeated('a: &x b\n'),
    aliases: Array.from({ length: 15_000 }, (_, i) => `k${i}: *a`).join('\n'),
    'billion laughs': Array.from({ length: 20 }, (_, i) => `l${i}: &l${i} [${`*l${i - 1},`.repeat(9)}]`).join('\n'),
    'deep blocks': Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'faulty lines': repeated('a: b: c\n'),
    commas: `a: {${repeated(',')}}`,
    'a long condition': ONE_LANGUAGE.replace('surveillance > 50 and turn >= 2', '('.repeat(100_000)),
    'many gauges': ONE_LANGUAGE.replace(
      'gauges:',
      `gauges:\n${Array.from({ length: 8000 }, (_, i) => `  gauge${i}x: 1`).join('\n')}`,
    ),
    'too long': 'x'.repeat(LIMITS.fileLength + 1),
  };

  test.each(Object.entries(hostile))(
    '%s: answered, and not after minutes',
    (_, text) => expect(checkedSoundly(text)).toBeNull(),
    60_000,
  );

  test('reaches no prototype', () => {
    const text = `${SMALLEST}__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n`;
    expect(checkedSoundly(text)).toBeNull();
    expect(
      checkedSoundly(SMALLEST.replace('effects: { watch: +10 }', 'effects: { __proto__: +10, toString: +3 }')),
    ).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(['hasOwnProperty', 'toString', 'valueOf'])(
    'a name such as %s is a name like another, and must exist',
    (name) => {
      const { problems } = checkScenario(
        ONE_LANGUAGE.replace('when: surveillance > 50', `when: ${name} > 50`),
        'any.yaml',
      );
      expect(problems.map(({ code }) => code)).toEqual(['condition-unknown-name']);
    },
  );
});

describe('limits', () => {
  const actors = (count: number) =>
    TREATY.replace(
      'actors:\n',
      `actors:\n${Array.from({ length: count }, (_, i) => `  a${i}: { label: { fr: "A", en: "B" }, stance: 50 }\n`).join('')}`,
    );
  const clauses = (count: number) =>
    TREATY.replace(
      '  clauses:\n',
      `  clauses:\n${Array.from({ length: count }, (_, i) => `    c${i}: { label: { fr: "A", en: "B" } }\n`).join('')}`,
    );
  const levers = (count: number) =>
    NEGOTIATED.replace(
      '  levers:\n',
      `  levers:\n${Array.from({ length: count }, (_, i) => `    l${i}: { label: A, party: sud, kind: concession }\n`).join('')}`,
    );
  const promises = (count: number) =>
    NEGOTIATED.replace(
      'promises:\n',
      `promises:\n${Array.from({ length: count }, (_, i) => `  p${i}: { label: A, kept: libertes > 50 }\n`).join('')}`,
    );
  const codes = (text: string) => checkScenario(text, 'any.yaml').problems.map(({ code }) => code);

  test('30 actors and 30 clauses, not 31', () => {
    expect(codes(actors(28))).not.toContain('too-many-items');
    expect(codes(actors(29))).toEqual(['too-many-items']);
    expect(codes(clauses(29))).not.toContain('too-many-items');
    expect(codes(clauses(30))).toEqual(['too-many-items']);
  });

  test('30 levers, not 31; five promises, not six', () => {
    expect(codes(levers(28))).not.toContain('too-many-items');
    expect(codes(levers(29))).toEqual(['too-many-items']);
    expect(codes(promises(3))).not.toContain('too-many-items');
    expect(codes(promises(4))).toEqual(['too-many-items']);
  });
});
