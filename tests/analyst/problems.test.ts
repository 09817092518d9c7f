/** Problems: positions in which one answer alone reaches a goal. */
import { describe, expect, test } from 'vitest';
import { checkProblem, finishWork, gradeOf, makeProblems, positionOf, prove, readProblems } from '../../src/analyst';
import { explain } from '../../src/analyst/problems/explanation';
import { goalsFrom, isReached } from '../../src/analyst/problems/goals';
import { ROBOTS } from '../../src/analyst/problems/robots';
import { compile, start, step } from '../../src/engine';
import type { EndingFamily, PlayableScenario } from '../../src/scenario/playable';
import { playableFrom } from '../support/playable';
import { when, world, type TinyWorld } from '../support/world';

const MAKING = { from: { robots: { games: 12 } } };

/** A world whose endings are of these families. */
function playable({ scenario }: TinyWorld, families: Readonly<Record<string, EndingFamily>> = {}): PlayableScenario {
  const whole = playableFrom(scenario);
  for (const [id, family] of Object.entries(families)) whole.texts.endings[id]!.family = family;
  return whole;
}

/** Two turns; only public power, in the last one, keeps tyranny down. */
const watched = (damage = 30) =>
  playable(
    world()
      .lasting(2)
      .dossier('first')
      .dossier('last', {
        cop: { effects: [{ on: 'bad', add: damage }] },
        laissez_faire: { effects: [{ on: 'bad', add: damage }] },
      })
      .ending('cage', when('tyranny', '>=', 55)),
    { cage: 'tyranny' },
  );

const inFront = (scenario: PlayableScenario, goal: 'tyranny' | 'emancipation' = 'tyranny') => {
  const model = compile(scenario.rules);
  const state = start(model);
  step(model, state, 0, 1);
  return { scenario, model, state, goal } as const;
};

describe('a goal', () => {
  test('is asked for only where there is something to save or to keep', () => {
    const plain = watched();
    const model = compile(plain.rules);
    expect(goalsFrom({ scenario: plain, model }, start(model))).toEqual(['tyranny', 'emancipation']);
    const promising = playable(
      world()
        .treaty()
        .promise('peace', when('good', '>', 40))
        .dossier('first'),
    );
    const promised = compile(promising.rules);
    const state = start(promised);
    expect(goalsFrom({ scenario: promising, model: promised }, state)).not.toContain('promise');
    step(promised, state, 0, 1);
    expect(goalsFrom({ scenario: promising, model: promised }, state)).toEqual(
      expect.arrayContaining(['treaty', 'promise']),
    );
  });

  test('of tyranny: neither a tyranny nor a golden cage', () => {
    for (const [family, isAvoided] of [
      ['tyranny', false],
      ['golden-cage', false],
      ['missed', true],
      ['fall', true],
    ] as const) {
      const scenario = playable(world().ending('end', when('good', '>=', 0)), { end: family });
      const model = compile(scenario.rules);
      expect(isReached({ scenario, model }, start(model), 'tyranny'), family).toBe(isAvoided);
    }
  });
});

describe('a proof', () => {
  test('finds the one answer that holds, with what each comes to', () => {
    const proof = finishWork(prove(inFront(watched()), { games: 8 }))!;
    expect(proof).toMatchObject({ games: 8, solution: 'public', isClear: true });
    expect(proof.answers.map(({ answer, reached }) => [answer, reached])).toEqual([
      ['cop', 0],
      ['public', 8],
      ['laissez_faire', 0],
    ]);
    expect(proof.answers[0]!.endings).toEqual({ cage: 8 });
    expect(proof.answers[0]!.means.tyranny).toBeGreaterThan(proof.answers[1]!.means.tyranny);
  });

  test('finds none where every answer holds, nor where none does', () => {
    expect(finishWork(prove(inFront(watched(1)), { games: 8 }))!.solution).toBeNull();
    expect(finishWork(prove(inFront(watched(), 'emancipation'), { games: 8 }))!.solution).toBeNull();
  });

  test('says by what the others part from the solution', () => {
    const { differences, solution } = finishWork(explain(inFront(watched()), []))!;
    expect(solution).toBe('public');
    expect(Object.keys(differences)).toEqual(['cop', 'laissez_faire']);
    expect(differences.cop!.gauges[0]).toMatchObject({ gauge: 'bad' });
    expect(differences.cop!.gauges[0]!.amount).toBeGreaterThan(0);
  });

  test('is about dossiers alone', () => {
    const scenario = playable(world().promise('peace').dossier('first'));
    const model = compile(scenario.rules);
    expect(() => finishWork(prove({ scenario, model, state: start(model), goal: 'tyranny' }))).toThrow(/dossier/);
  });
});

describe('the problems of a world', () => {
  const made = finishWork(makeProblems({ scenario: watched(), ...MAKING }))!;

  test('are found in games of robots, each once, and lead to their position by a code', () => {
    expect(made.games).toBe(12);
    expect(made.problems.length).toBeGreaterThan(0);
    expect(new Set(made.problems.map(({ game }) => game)).size).toBe(made.problems.length);
    for (const problem of made.problems) {
      const position = positionOf(watched(), problem)!;
      expect(checkProblem(position, { games: 8, luck: 3 })).toEqual({
        solution: 'public',
        isTrue: true,
        isPlanned: true,
      });
    }
  });

  test('are the same each time, and the easiest comes first', () => {
    expect(finishWork(makeProblems({ scenario: watched(), ...MAKING }))).toEqual(made);
    const found = made.problems.map((problem) => problem.found);
    expect(found).toEqual([...found].sort((a, b) => b - a));
  });

  test('are looked for in games that were played, too; what is no game of this world is left', () => {
    const played = [
      { seed: 5, assumptions: {}, answers: ['cop', 'cop'] },
      { seed: 6, assumptions: {}, answers: ['lever/none', 'cop'] },
    ] as const;
    const ofClass = finishWork(makeProblems({ scenario: watched(), from: { played } }))!;
    expect(ofClass.games).toBe(2);
    expect(ofClass.positions).toBe(3);
    // In front of the first dossier nothing is lost yet.
    expect(ofClass.problems).toHaveLength(1);
    expect(finishWork(prove(positionOf(watched(), ofClass.problems[0]!)!))!.solution).toBe('public');
  });

  test('are none where nothing is at stake', () => {
    expect(finishWork(makeProblems({ scenario: watched(1), ...MAKING }))!.problems).toEqual([]);
  });

  test('are never those whose solution the debrief would blame', () => {
    // What keeps the game out of the cage costs far more good than it spares harm.
    const scenario = playable(
      world()
        .lasting(1)
        .dossier('only', {
          cop: { effects: [{ on: 'bad', add: 6 }] },
          public: { effects: [{ on: 'good', add: -40 }] },
          laissez_faire: { effects: [{ on: 'bad', add: 6 }] },
        })
        .ending('cage', when('tyranny', '>=', 55)),
      { cage: 'tyranny' },
    );
    const model = compile(scenario.rules);
    const position = { scenario, model, state: start(model), goal: 'tyranny' } as const;
    expect(finishWork(prove(position, { games: 8 }))!.solution).toBe('public');
    expect(finishWork(makeProblems({ scenario, ...MAKING }))!.problems).toEqual([]);
    expect(checkProblem(position, { games: 8 }).isTrue).toBe(false);
  });

  test('lead nowhere in another version, in another world, or with a code that is none', () => {
    const [problem] = made.problems;
    expect(positionOf({ ...watched(), version: 1 }, problem!)).toBeNull();
    expect(positionOf({ ...watched(), id: 'elsewhere' }, problem!)).toBeNull();
    expect(positionOf(watched(), { ...problem!, game: 'B1-00000' })).toBeNull();
    expect(positionOf(watched(), { ...problem!, goal: 'treaty' })).toBeNull();
  });
});

describe('a file of problems', () => {
  const file = {
    format: 1,
    scenario: { id: 'tiny', version: 7 },
    robots: ROBOTS,
    games: 3,
    positions: 9,
    problems: [{ game: 'B1-XXXXX', goal: 'tyranny', found: 4 }],
  };

  test('is read as it was written, without what it does not know', () => {
    const { problems, ...rest } = file;
    const given = { ...rest, problems: problems.map((problem) => ({ ...problem, html: '<img>' })), more: [] };
    expect(readProblems(JSON.parse(JSON.stringify(given)))).toEqual(file);
  });

  test.each([
    ['nothing', null],
    ['a text', 'problems'],
    ['a list', [file]],
    ['another format', { ...file, format: 2 }],
    ['no scenario', { ...file, scenario: null }],
    ['a version that is none', { ...file, scenario: { id: 'tiny', version: -1 } }],
    ['no robots', { ...file, robots: 0 }],
    ['more found than there are robots', { ...file, problems: [{ ...file.problems[0], found: ROBOTS + 1 }] }],
    ['a goal that is none', { ...file, problems: [{ ...file.problems[0], goal: '__proto__' }] }],
    ['a code without end', { ...file, problems: [{ ...file.problems[0], game: 'B'.repeat(301) }] }],
    ['problems without end', { ...file, problems: Array.from({ length: 201 }, () => file.problems[0]) }],
    ['problems that are none', { ...file, problems: [null] }],
    ['no list of problems', { ...file, problems: { length: 1 } }],
  ])('is refused when it is %s', (_what, given) => {
    expect(readProblems(given)).toBeNull();
  });

  test('grades problems by the share of the robots that find them', () => {
    expect([10, 9, 8, 7, 0].map((found) => gradeOf({ found }, 20))).toEqual([1, 2, 2, 3, 3]);
  });
});
