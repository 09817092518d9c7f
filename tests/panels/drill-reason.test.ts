import { describe, expect, test } from 'vitest';
import type { Doctrine } from '../../src/engine';
import { reasonOf } from '../../src/panels/debrief/drill/reason-view-model';
import { localeIn } from '../../src/view-models/locale';
import { debriefed } from '../support/debriefed';
import { playableFrom } from '../support/playable';
import { type TinyWorld, world } from '../support/world';
import { spoken } from '../support/texts';

/** What is said of an answer to the first decision, in a game that answered it so. */
function reason(tiny: TinyWorld, chosen: Doctrine, tried: Doctrine, language: 'fr' | 'en' = 'fr'): string {
  const { game, report } = debriefed({ scenario: playableFrom(tiny.scenario), decisions: [chosen] });
  return reasonOf(game, report.judgement!.decisions[0]!, tried, localeIn(language)).replace(/[\u00a0\u202f]/g, ' ');
}

describe('why an answer of a drill is right or wrong', () => {
  const direct = world()
    .lasting(4)
    .dossier('a', { laissez_faire: { effects: [{ on: 'good', add: -20 }] } });

  test('is the gauge that parts most from the other answer, and its cause', () => {
    expect(reason(direct, 'laissez_faire', 'cop')).toBe(
      'Ce qui pèse le plus : « good (fr) » se tient 20,0 points plus haut qu’avec la première réponse. D’où vient l’écart : l’effet de la première réponse, évité.',
    );
    expect(reason(direct, 'laissez_faire', 'cop', 'en')).toBe(
      'What weighs most: “good (en)” stands 20.0 points higher than with the first answer. Where that comes from: the effect of the first answer, avoided.',
    );
  });

  test('compares a wrong answer with the best one without naming that', () => {
    const tiny = world()
      .lasting(4)
      .dossier('a', { cop: { effects: [{ on: 'good', add: 30 }] }, public: { effects: [{ on: 'good', add: 5 }] } });
    for (const tried of ['public', 'laissez_faire'] as const) {
      const told = reason(tiny, 'laissez_faire', tried);
      expect(told).toMatch(
        /plus bas qu’avec la réponse que préfère le scénario.*l’effet de la réponse du scénario, qui manque ici/,
      );
      expect(told).not.toContain('cop');
    }
  });

  test('names the clause of an agreement only once it was chosen', () => {
    const tiny = world()
      .lasting(6)
      .actor('eu', { stance: 90 })
      .clause('pact', { effects: { good: 6 } })
      .dossier('a', { cop: { clause: 'pact' } });
    expect(reason(tiny, 'public', 'cop')).toContain('l’accord (« pact (fr) »)');
    expect(reason(tiny, 'public', 'public')).toContain('l’accord, qui n’est pas le même');
  });

  test('tells an effect that came later from one at once', () => {
    const tiny = world()
      .lasting(4)
      .dossier('a', { public: { effects: [{ on: 'bad', add: 40, after: 2 }] } });
    expect(reason(tiny, 'public', 'public')).toMatch(
      /« bad \(fr\) » se tient .* plus haut .*l’effet retardé de cette réponse\./,
    );
  });

  test('names the mechanism that carried the effect on, and quotes what the scenario says of it', () => {
    const tiny = world()
      .lasting(6)
      .gauge('cameras', { start: 0, good: 'low' })
      .coupling('cameras', 'bad', { id: 'watched', gain: 0.2, side: 'above', reference: 0 })
      .dossier('a', { public: { effects: [{ on: 'cameras', add: 60 }] } });
    const scenario = playableFrom(tiny.scenario);
    const label = spoken('Regards', 'Eyes');
    const why = spoken('Se savoir observé use la confiance.', 'Being watched wears trust down.');
    const couplings = { watched: { label, why, source: null, objection: null } };
    const { game, report } = debriefed({
      scenario: { ...scenario, texts: { ...scenario.texts, couplings } },
      decisions: ['public'],
    });
    expect(reasonOf(game, report.judgement!.decisions[0]!, 'public', localeIn('fr'))).toMatch(
      /le mécanisme «\u00a0Regards\u00a0»\. Se savoir observé use la confiance\.$/,
    );
  });

  test('says which shock hits less', () => {
    const tiny = world()
      .lasting(6)
      .gauge('files', { start: 0, good: 'low' })
      .event('leak', {
        when: { cell: 'files', is: '>', to: 50 },
        chance: { base: 1 },
        cooldown: 1,
        effects: [{ on: 'good', add: -8 }],
      })
      .dossier('a', { public: { effects: [{ on: 'files', add: 90 }] } });
    expect(reason(tiny, 'public', 'cop')).toContain('« leak (fr) », qui frappe moins');
    expect(reason(tiny, 'public', 'public')).toContain('« leak (fr) », qui frappe davantage');
  });

  test('says that two right answers are too close to tell apart', () => {
    const tiny = world()
      .lasting(4)
      .dossier('a', {
        cop: { effects: [{ on: 'good', add: 20 }] },
        public: { effects: [{ on: 'good', add: 19 }] },
      });
    expect(reason(tiny, 'laissez_faire', 'public')).toMatch(/trop petit, ou trop incertain, pour compter\.$/);
    expect(reason(tiny, 'laissez_faire', 'cop')).not.toContain('trop petit');
  });

  test('is not made up where nothing was found to part the answers', () => {
    expect(reason(world().lasting(4).dossier('a'), 'public', 'cop')).toBe('');
  });
});
