/** What the sheets of a lesson say, before they are drawn. */
import { beforeAll, describe, expect, test } from 'vitest';
import { claimViews, discrimination } from '../../src/panels/kit/view-models/claims';
import { dossierSheets } from '../../src/panels/kit/view-models/dossiers';
import { kindsOf, SHEET_KINDS, type Kit } from '../../src/panels/kit/view-models/kit';
import { roleSheets } from '../../src/panels/kit/view-models/roles';
import { teacherView } from '../../src/panels/kit/view-models/teacher';
import { localeIn } from '../../src/view-models/locale';
import { kitWords } from '../../src/words/class';
import { playable, SMALLEST, TREATY } from '../support/scenario-text';
import { shipped } from '../support/shipped';

const kitOf = (scenario: Kit['scenario']): Kit => ({
  scenario,
  lesson: scenario.lesson ?? null,
  instructions: scenario.instructions ?? {},
  dossiers: scenario.rules.dossiers.map(({ id }) => id),
  link: null,
});

beforeAll(() => Promise.all([kitWords.load('fr'), kitWords.load('en')]));

describe('which sheets a world has', () => {
  test('a world without a treaty nor a lesson has neither delegations nor arguments', () => {
    expect(kindsOf(kitOf(playable(SMALLEST)))).toEqual(
      SHEET_KINDS.filter((kind) => !['roles', 'claims', 'scoring'].includes(kind)),
    );
  });

  test.each(['sommet-de-paris', 'cameras-au-lycee'])('%s has them all', async (id) => {
    expect(kindsOf(kitOf(await shipped(id)))).toEqual([...SHEET_KINDS]);
  });
});

describe('delegations', () => {
  test('weights are shares of a whole, the heaviest first', async () => {
    const sheets = roleSheets(await shipped('sommet-de-paris'), {}, localeIn('fr'));
    const shares = sheets.map(({ weight }) => Number(/(\d+)/.exec(weight)![1]));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((a, b) => a + b)).toBe(100);
  });

  test('what the file says that a delegation alone knows stands on its sheet, and in no other', async () => {
    const paris = await shipped('sommet-de-paris');
    const instructions = paris.instructions!;
    const sheets = roleSheets(paris, instructions, localeIn('fr'));
    for (const { id, secret } of sheets) {
      const texts = secret.map(([, text]) => text);
      const own = instructions[id]!;
      expect(texts).toEqual(expect.arrayContaining([own.interest.fr, own.redLine.fr, own.ask.fr]));
      for (const other of sheets) if (other.id !== id) expect(texts).not.toContain(instructions[other.id]!.redLine.fr);
    }
  });

  test('each knows what it refuses and where it stands, and says nothing that is not there', () => {
    for (const language of ['fr', 'en'] as const) {
      const words = kitWords(language).roles;
      for (const { secret } of roleSheets(playable(TREATY), {}, localeIn(language))) {
        const names = secret.map(([name]) => name);
        expect(names).toEqual(expect.arrayContaining([words.redLine, words.stance]));
        for (const [name, text] of secret) expect(text, name).not.toMatch(/undefined|^$/);
      }
    }
  });
});

describe('arguments', () => {
  test('come in an order that no rule gives away: camps take turns, sound and unsound do not', async () => {
    const scenario = await shipped('premiers-pas');
    const claims = claimViews(scenario.lesson!, localeIn('fr'));
    expect(claims.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(claims.every(({ camp }, i) => camp !== claims[i + 1]?.camp)).toBe(true);
    const kinds = claims.map(({ is }) => is).join(' ');
    expect(kinds).not.toMatch(/^(sound unsound ?)+$|^(unsound sound ?)+$/);
    expect(new Set(claims.map(({ text }) => text)).size).toBe(6);
  });

  test('telling them apart is the share rightly called sound minus the share wrongly so', () => {
    const tallies = (sound: number, unsound: number) => [
      { is: 'sound' as const, calledSound: sound },
      { is: 'unsound' as const, calledSound: unsound },
    ];
    expect(discrimination(tallies(18, 6), 24)).toBe(0.5);
    expect(discrimination(tallies(24, 0), 24)).toBe(1);
    expect(discrimination(tallies(0, 24), 24)).toBe(-1);
  });

  test('whoever believes everything, or nothing, tells nothing apart', () => {
    for (const called of [0, 10])
      expect(
        discrimination(
          [
            { is: 'sound', calledSound: called },
            { is: 'unsound', calledSound: called },
          ],
          10,
        ),
      ).toBe(0);
  });

  test('a camp without a sound and an unsound argument, or a class without sheets, has no score', () => {
    expect(discrimination([{ is: 'sound', calledSound: 3 }], 10)).toBeNull();
    expect(
      discrimination(
        [
          { is: 'sound', calledSound: 0 },
          { is: 'unsound', calledSound: 0 },
        ],
        0,
      ),
    ).toBeNull();
  });
});

test('a dossier on paper says three answers and its sources, and no effect', async () => {
  const scenario = await shipped('cameras-au-lycee');
  const [first, ...others] = dossierSheets({ ...kitOf(scenario), dossiers: ['portail'] }, localeIn('fr'));
  expect(others).toEqual([]);
  expect(first!.options.map(({ doctrine }) => doctrine)).toEqual(['cop', 'public', 'laissez_faire']);
  expect(first!.facts.length).toBeGreaterThan(0);
  expect(JSON.stringify(first)).not.toMatch(/effects|[+−]\d/);
});

describe('a teacher’s notes', () => {
  test('are the usual ones where a world has no lesson', () => {
    const view = teacherView(kitOf(playable(SMALLEST)), localeIn('fr'));
    expect(view.objectives.length).toBeGreaterThan(2);
    expect(view.questions.length).toBeGreaterThan(2);
    expect(view.sensitive).toEqual([]);
  });

  test.each(['fr', 'en'] as const)(
    'have plans whose minutes follow one another to their end (%s)',
    async (language) => {
      for (const scenario of [playable(SMALLEST), await shipped('sommet-de-paris')]) {
        for (const { minutes, steps } of teacherView(kitOf(scenario), localeIn(language)).timing) {
          expect(steps[0]!.from).toBe(0);
          expect(steps.at(-1)!.to).toBe(minutes);
          for (const [i, step] of steps.entries()) if (i > 0) expect(step.from).toBe(steps[i - 1]!.to);
        }
      }
    },
  );
});
