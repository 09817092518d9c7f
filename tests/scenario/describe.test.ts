import { describe, expect, test } from 'vitest';
import type { Effect, TreatyLever } from '../../src/engine';
import { ANY_NAMES, parseCondition } from '../../src/scenario/condition/condition';
import { describeLever } from '../../src/scenario/describe-lever';
import { describeCondition, describeEffects } from '../../src/scenario/describe';
import { NEGOTIATED, playable, TREATY } from '../support/scenario-text';

const scenario = playable(TREATY);
const effect = (on: string, add: number, more: Partial<Effect> = {}): Effect => ({
  on,
  add,
  after: 0,
  over: 1,
  fading: false,
  scaledBy: null,
  assumption: null,
  ...more,
});
const said = (...effects: Effect[]) => describeEffects(scenario, effects, 'fr').map((line) => line.text);

describe('an effect in words', () => {
  test('says what, how much and when', () => {
    expect(said(effect('libertes', -3, { over: 3 }))).toEqual(['Libertés\u00A0: un peu moins, sur trois tours']);
    expect(said(effect('libertes', 7))).toEqual(['Libertés\u00A0: nettement plus, aussitôt']);
    expect(said(effect('libertes', 12, { after: 1 }))).toEqual(['Libertés\u00A0: beaucoup plus, au tour suivant']);
    expect(said(effect('libertes', 1, { after: 2 }))).toEqual(['Libertés\u00A0: à peine plus, dans deux tours']);
    expect(said(effect('libertes', 3, { after: 1, over: 2 }))).toEqual(['Libertés\u00A0: un peu plus, bientôt']);
    expect(said(effect('libertes', 3, { after: 3, over: 2 }))).toEqual(['Libertés\u00A0: un peu plus, plus tard']);
  });

  test('in English too', () => {
    expect(describeEffects(scenario, [effect('libertes', -6, { over: 2 })], 'en')[0]?.text).toBe(
      'Freedoms: clearly less, over two turns',
    );
  });

  test('of an actor says for or against', () => {
    expect(said(effect('stance.sud', -4))).toEqual(['Sud\u00A0: un peu moins de soutien, aussitôt']);
  });

  test('gives the direction and the strength apart, for an arrow', () => {
    expect(describeEffects(scenario, [effect('arbitraire', 6)], 'fr')[0]).toMatchObject({
      gauge: 'arbitraire',
      direction: 'up',
      strength: 2,
      when: 'aussitôt',
    });
  });

  test('parts of one gauge become one line', () => {
    expect(said(effect('libertes', 3), effect('libertes', 4, { after: 1, over: 2 }))).toEqual([
      'Libertés\u00A0: nettement plus, sur trois tours',
    ]);
  });

  test('first one way, later the other: two lines, in that order', () => {
    expect(said(effect('libertes', -2, { after: 2 }), effect('libertes', 6))).toEqual([
      'Libertés\u00A0: nettement plus, aussitôt',
      'Libertés\u00A0: un peu moins, dans deux tours',
    ]);
  });

  test('a scale is read where the game starts', () => {
    // `arbitraire` starts at 30: 10 x (2 - 2 x 0.3) = 14
    expect(
      describeEffects(scenario, [effect('libertes', 10, { scaledBy: { by: 'arbitraire', at0: 2, at100: 0 } })], 'fr')[0]
        ?.strength,
    ).toBe(3);
    expect(
      describeEffects(
        scenario,
        [effect('libertes', 10, { scaledBy: { by: 'arbitraire', at0: 0, at100: 0.3 } })],
        'fr',
      )[0]?.strength,
    ).toBe(0);
  });

  test.each([
    { add: 5, at0: 1, at100: -1, text: 'Libertés\u00A0: plus si «\u00A0Arbitraire\u00A0» est sous 50, aussitôt' },
    { add: 5, at0: -3, at100: 5, text: 'Libertés\u00A0: moins si «\u00A0Arbitraire\u00A0» est sous 38, aussitôt' },
    { add: -5, at0: -1, at100: 4, text: 'Libertés\u00A0: moins si «\u00A0Arbitraire\u00A0» dépasse 20, aussitôt' },
  ])('a scale that changes sign says where: $text', ({ add, at0, at100, text }) => {
    const [line] = describeEffects(
      scenario,
      [effect('libertes', add, { scaledBy: { by: 'arbitraire', at0, at100 } })],
      'fr',
    );
    expect(line).toMatchObject({ direction: 'depends', text });
  });

  test.each([
    { beyond: 0, text: /plus si .* dépasse/ },
    { beyond: 0.3, text: /moins si .* est sous/ },
    { beyond: -0.3, text: /plus si .* dépasse/ },
  ])('a scale that changes sign $beyond beyond the start says what holds there: $text', ({ beyond, text }) => {
    const { start } = scenario.rules.gauges.find(({ id }) => id === 'arbitraire')!;
    const at0 = -(start + beyond);
    const [line] = describeEffects(
      scenario,
      [effect('libertes', 5, { scaledBy: { by: 'arbitraire', at0, at100: at0 + 100 } })],
      'fr',
    );
    expect(line!.text).toMatch(text);
    expect(line!.text).toContain(` ${start}`);
  });

  test('several effects of which one changes sign promise nothing', () => {
    const scaledBy = { by: 'arbitraire', at0: 1, at100: -1 };
    const [line] = describeEffects(scenario, [effect('libertes', 5, { scaledBy }), effect('libertes', 1)], 'fr');
    expect(line).toMatchObject({
      direction: 'depends',
      text: 'Libertés\u00A0: selon «\u00A0Arbitraire\u00A0», aussitôt',
    });
  });
});

describe('a lever in words', () => {
  const negotiated = playable(NEGOTIATED);
  const [fund] = negotiated.rules.treaty!.levers!;
  const linesOf = (language: 'fr' | 'en', more: Partial<TreatyLever> = {}) => {
    const { costs, stances, effects } = describeLever(negotiated, { ...fund!, ...more }, language);
    return [...costs, ...[...stances, ...effects].map(({ text }) => text)];
  };

  test('says what it costs, who is for it, and what it does from the next turn on', () => {
    expect(linesOf('fr')).toEqual([
      'Crédit\u00A0: 4 de moins, aussitôt',
      'Le Sud\u00A0: beaucoup plus de soutien, aussitôt',
      'Le Nord\u00A0: à peine moins de soutien, aussitôt',
      'Libertés\u00A0: un peu plus, dans deux tours',
    ]);
  });

  test('in English too', () => {
    expect(linesOf('en')).toEqual([
      'Crédit: 4 less, at once',
      'Le Sud: much more in favour, at once',
      'Le Nord: barely less in favour, at once',
      'Libertés: a little more, in two turns',
    ]);
  });

  test('with the decimal sign of the language, and without those that it leaves as they are', () => {
    const half = { cost: [{ gauge: 'credit', amount: 2.5 }], stance: { nord: 0 }, effects: [] };
    expect(linesOf('fr', half)).toEqual(['Crédit\u00A0: 2,5 de moins, aussitôt']);
    expect(linesOf('en', half)).toEqual(['Crédit: 2.5 less, at once']);
  });
});

describe('a condition in words', () => {
  const inWords = (text: string, language: 'fr' | 'en' = 'fr') => {
    const { condition } = parseCondition(text, ANY_NAMES);
    return condition && describeCondition(scenario, condition, language);
  };

  test.each([
    ['libertes >= 40', 'Libertés à 40 ou plus'],
    ['libertes < 44.5', 'Libertés au-dessous de 44,5'],
    ['arbitraire > libertes', 'Arbitraire au-dessus de «\u00A0Libertés\u00A0»'],
    ['stance.sud <= 52', 'Soutien (Sud) à 52 ou moins'],
    ['turn >= 4', 'à partir du tour\u00A04'],
    ['not turn >= 4', 'avant le tour\u00A04'],
    ['in_force', 'accord en vigueur'],
    ['not in_force', 'pas d’accord en vigueur'],
    ['happened(crise)', 'après «\u00A0Une crise\u00A0»'],
    ['coverage > 20', 'Portée de l’accord au-dessus de 20'],
    [
      'libertes > 1 and (turn < 3 or not happened(crise))',
      'Libertés au-dessus de 1 et (avant le tour\u00A03 ou sans «\u00A0Une crise\u00A0»)',
    ],
    ['not (libertes > 1 and arbitraire > 2)', 'Libertés à 1 ou moins ou Arbitraire à 2 ou moins'],
  ])('%s', (text, expected) => expect(inWords(text)).toBe(expected));

  test.each([
    ['chose(fichier, cop)', 'après avoir choisi «\u00A0En parler à deux\u00A0»', 'after choosing “En parler à deux”'],
    [
      'not promised(calme)',
      'la promesse «\u00A0Les libertés ne reculeront pas\u00A0» non faite',
      'the promise “Les libertés ne reculeront pas” not made',
    ],
    [
      'granted(fonds)',
      '«\u00A0Un fonds pour le Sud\u00A0» accordé en session',
      '“Un fonds pour le Sud” granted at a session',
    ],
    ['not signed(sud)', 'Le Sud, pas signataire', 'Le Sud not a signatory'],
  ])('of what has been done: %s', (text, fr, en) => {
    const { condition } = parseCondition(text, ANY_NAMES);
    expect(describeCondition(playable(NEGOTIATED), condition!, 'fr')).toBe(fr);
    expect(describeCondition(playable(NEGOTIATED), condition!, 'en')).toBe(en);
  });

  test('in English', () =>
    expect(inWords('libertes >= 40.5 and not in_force', 'en')).toBe(
      'Freedoms at 40.5 or more and no agreement in force',
    ));
});
