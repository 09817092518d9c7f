/** What the sheets of a lesson say, before they are drawn. */
import { beforeAll, describe, expect, test } from 'vitest';
import { cardSheets } from '../../src/panels/kit/view-models/cards';
import { claimViews, discrimination } from '../../src/panels/kit/view-models/claims';
import { dossierSheets } from '../../src/panels/kit/view-models/dossiers';
import { kindsOf, SHEET_KINDS, type Kit } from '../../src/panels/kit/view-models/kit';
import { usualPlans } from '../../src/panels/kit/view-models/plans';
import { roleSheets } from '../../src/panels/kit/view-models/roles';
import { teacherView } from '../../src/panels/kit/view-models/teacher';
import { unbroken } from '../../src/panels/kit/view-models/unbroken';
import { localeIn } from '../../src/view-models/locale';
import { kitWords, roomWords } from '../../src/words/class';
import { playable, SMALLEST, TREATY } from '../support/scenario-text';
import { shipped } from '../support/shipped';
import { spoken } from '../support/texts';

const kitOf = (scenario: Kit['scenario']): Kit => ({
  scenario,
  lesson: scenario.lesson ?? null,
  instructions: scenario.instructions ?? {},
  dossiers: scenario.rules.dossiers.map(({ id }) => id),
  link: null,
});

beforeAll(() => Promise.all([kitWords.load('fr'), kitWords.load('en'), roomWords.load('fr'), roomWords.load('en')]));

describe('which sheets a world has', () => {
  test('a world without a treaty nor a lesson has neither delegations nor arguments', () => {
    expect(kindsOf(kitOf(playable(SMALLEST)))).toEqual(
      SHEET_KINDS.filter((kind) => !['roles', 'cards', 'claims', 'scoring'].includes(kind)),
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

describe('cards', () => {
  test('are those that the delegation may file in a session of the class, and one to wait with', async () => {
    const paris = await shipped('sommet-de-paris');
    const sheets = cardSheets(paris, localeIn('fr'));
    expect(sheets.map(({ id }) => id)).toEqual(roleSheets(paris, {}, localeIn('fr')).map(({ id }) => id));
    for (const { id, cards } of sheets) {
      for (const lever of paris.rules.treaty!.levers!) {
        const kind = lever.party === id ? 'ask' : 'offer';
        const isThere = cards.some(({ key }) => key === `${kind}/${lever.id}`);
        expect(isThere, `${id}: ${lever.id}`).toBe(lever.party !== id || lever.kind === 'concession');
      }
      expect(cards.map(({ key }) => key)).toEqual(expect.arrayContaining(['sign', 'hold', 'wait 0']));
    }
  });

  test.each(['sommet-de-paris', 'cameras-au-lycee'])('of %s fit a page, in whole rows of three', async (id) => {
    for (const { cards } of cardSheets(await shipped(id), localeIn('fr'))) {
      expect(cards.length).toBeLessThanOrEqual(21);
      expect(cards.length % 3).toBe(0);
      expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
    }
  });

  test('where a world names nothing to offer, what is offered and asked for is written on them', () => {
    for (const { cards } of cardSheets(playable(TREATY), localeIn('en')))
      expect(cards.filter(({ label }) => label === null).map(({ verb }) => verb)).toEqual(
        expect.arrayContaining(['Offer', 'Ask for']),
      );
  });
});

test('no line on paper ends at the hyphen of a word', () => {
  expect(unbroken('À quel moment aurait-on pu\u202f?')).toBe('À quel moment aurait-\u2060on pu\u202f?');
  expect(unbroken('2025-2026 - fin')).toBe('2025-2026 - fin');
});

test.each([
  [200, false],
  [2700, false],
  [4000, true],
])('a dossier of %i letters goes on overleaf: %s', (letters, isLong) => {
  const scenario = playable(SMALLEST);
  const [id] = Object.keys(scenario.texts.dossiers);
  const told = { ...scenario.texts.dossiers[id!]!, text: spoken('e'.repeat(letters)) };
  const texts = { ...scenario.texts, dossiers: { ...scenario.texts.dossiers, [id!]: told } };
  expect(dossierSheets(kitOf({ ...scenario, texts }), localeIn('fr'))[0]!.isLong).toBe(isLong);
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

describe('the usual plans', () => {
  const worldOf = (turns: number, text: string) => {
    const world = playable(text);
    return { ...world, rules: { ...world.rules, turns } };
  };

  test.each([1, 2, 3, 4, 5, 6, 12])('of a world of %i decisions last as long as they say', (turns) => {
    for (const text of [SMALLEST, TREATY]) {
      for (const { minutes, steps } of usualPlans(worldOf(turns, text), localeIn('fr'))) {
        expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
        expect(Math.min(...steps.map((step) => step.minutes))).toBeGreaterThan(0);
      }
    }
  });

  test('of two hours end one at its fifty-fifth minute', () => {
    for (const turns of [1, 2, 5, 6, 12]) {
      const { steps } = usualPlans(worldOf(turns, SMALLEST), localeIn('fr')).at(-1)!;
      const ends = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step.minutes, 0));
      expect(ends).toContain(55);
    }
  });

  test('speak of as many dossiers as a game has, and of no other number', () => {
    const said = (turns: number) => JSON.stringify(usualPlans(worldOf(turns, SMALLEST), localeIn('fr')));
    expect(said(2)).toContain('Les deux dossiers');
    expect(said(2)).not.toMatch(/[Tt]rois dossiers/);
    expect(said(4)).toContain('Les quatre dossiers');
    expect(said(12)).not.toMatch(/[Ll]es \w+ dossiers/);
  });

  test('send delegations to bargain only where there are some', () => {
    const said = (text: string) => JSON.stringify(usualPlans(worldOf(2, text), localeIn('fr')));
    expect(said(SMALLEST)).not.toMatch(/délégation|accord|carte/i);
    expect(said(TREATY)).toMatch(/une feuille par délégation/);
  });
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
