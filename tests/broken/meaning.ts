/**
 * Well-written files that would not play as their author meant.
 * See `table.ts` to read a row, and to add one.
 */
import type { Table } from './table';

export const MEANING_ROWS: Table = {
  'no-objection': {
    find: '  - id: watched\n    label: Se savoir observé\n    from: surveillance\n    above: 50\n    to: trust\n    gain: -4%\n    objection: On n’y pense plus.',
    replace:
      '  - id: [|watched|]\n    label: Se savoir observé\n    from: surveillance\n    above: 50\n    to: trust\n    gain: -4%',
    code: 'no-objection',
    fix: '`objection: "…"`',
  },
  'price-as-effect': {
    find: 'cost: { budget: 6 }\n        effects: { surveillance: +10,',
    replace: 'effects: { [|budget|]: -6, surveillance: +10,',
    code: 'price-as-effect',
    fix: '`cost: { budget: 6 }`',
  },
  'event-both': {
    base: 'treaty',
    find: '    at: 2028',
    replace: '    at: 2028\n    [|chance|]: 5%',
    code: 'one-of-two',
    fix: { en: 'Keep one of them', fr: 'Gardez un seul des deux' },
  },
  'two-sides': {
    find: '    above: 50',
    replace: '    above: 50\n    [|below|]: 20',
    code: 'one-of-two',
    fix: { en: 'Keep one of them', fr: 'Gardez un seul des deux' },
  },
  'quarter-on-world': {
    base: 'smallest',
    find: '  - { id: fin, title: Fin, text: C’est fini. }',
    replace:
      '  - { id: fin, title: Fin, text: C’est fini. }\nmap:\n  flows: [{ gauge: watch, from: south, to: [|north|] }]',
    code: 'region-elsewhere',
    fix: '`map: { ground: town }`',
  },
  'region-on-town': {
    base: 'smallest',
    find: '  - { id: fin, title: Fin, text: C’est fini. }',
    replace:
      '  - { id: fin, title: Fin, text: C’est fini. }\nmap:\n  ground: town\n  lattice: [{ gauge: watch, region: [|eu|] }]',
    code: 'region-elsewhere',
    fix: '`ground: town`',
  },
  'index-of-index': {
    find: 'shield: { mean_of: { trust: 1 } }',
    replace: 'shield: { mean_of: { [|tyranny|]: 1 } }',
    code: 'index-of-index',
    fix: { en: 'Copy the gauges of that index', fr: 'Recopiez plutôt les jauges de cet indice' },
  },
  'own-reference': {
    find: 'from: surveillance\n    above: 50',
    replace: 'from: surveillance\n    above: [|surveillance|]',
    code: 'own-reference',
    fix: { en: 'Compare with a number, or with another gauge', fr: 'Comparez à un nombre, ou à une autre jauge' },
  },
  'leave-above': {
    base: 'treaty',
    find: '  parties_needed: 2',
    replace: '  parties_needed: 2\n  leave_below: [|60|]',
    code: 'leave-above-sign',
    fix: '`sign_from`',
  },
  'parties-too-many': {
    base: 'treaty',
    find: 'parties_needed: 2',
    replace: 'parties_needed: [|4|]',
    code: 'too-few-parties',
    fix: '`weight`',
  },
  'clauses-too-many': {
    base: 'treaty',
    find: 'clauses_needed: 1',
    replace: 'clauses_needed: [|3|]',
    code: 'too-few-clauses',
    fix: '`clauses_needed`',
  },
  'dossier-turn-beyond': { find: 'turn: 1', replace: 'turn: [|9|]', code: 'no-such-turn', fix: '`2026-S2`' },
  'event-turn-beyond': {
    base: 'treaty',
    find: 'at: 2028',
    replace: 'at: [|2040|]',
    code: 'no-such-turn',
    fix: '`2029`',
  },
  'draw-too-many': { find: 'dossiers:', replace: 'draw: [|5|]\ndossiers:', code: 'draw-too-many', fix: '`draw`' },
  'ref-cost-gauge': {
    find: 'cost: { budget: 6 }',
    replace: 'cost: { [|trust|]: 6 }',
    code: 'cost-not-a-resource',
    fix: '`resource: true`',
  },
  'clause-on-public': {
    base: 'treaty',
    find: '        requires: libertes >= 40',
    replace: '        requires: libertes >= 40\n        [|clause|]: controle',
    code: 'clause-outside-cop',
    fix: '`cop`',
  },
  'event-no-chance': {
    base: 'treaty',
    edits: [
      ['- id: crise', '- id: [|crise|]'],
      ['    at: 2028\n', ''],
    ],
    code: 'event-when',
    fix: '`chance: 10%`',
  },
  'again-dated': {
    base: 'treaty',
    find: '    at: 2028',
    replace: '    at: 2028\n    [|again_after|]: 2',
    code: 'useless-key',
    fix: { en: 'Delete this line', fr: 'Effacez cette ligne' },
  },
  'last-ending-when': {
    find: '  - id: fragile',
    replace: '  - id: fragile\n    [|when|]: trust > 5',
    code: 'no-fallback',
    fix: '`when`',
  },
  'early-last': {
    find: '  - id: fragile',
    replace: '  - id: fragile\n    [|early|]: true',
    code: 'early-fallback',
    fix: '`early`',
  },
  'ending-without-when': {
    find: 'glass\n    when: surveillance >= 70 or happened(leak)\n',
    replace: '[|glass|]\n',
    code: 'ending-hides-next',
    fix: '`when: …`',
  },
  'no-free-option': {
    base: 'treaty',
    edits: [
      ['- id: pacte', '- id: [|pacte|]'],
      [
        "        label: { fr: 'Attendre', en: 'Wait' }",
        "        label: { fr: 'Attendre', en: 'Wait' }\n        cost: { credit: 2 }",
      ],
    ],
    code: 'no-free-option',
    fix: '`requires`',
  },
  'axes-share': {
    find: 'tyranny: { mean_of: { surveillance: 1 } }',
    replace: 'tyranny: { mean_of: { surveillance: 1, [|trust|]: 1 } }',
    code: 'axes-share-a-gauge',
    fix: { en: 'Keep this gauge in one axis', fr: 'Gardez cette jauge dans un seul axe' },
  },
  'axis-budget': {
    find: 'emancipation: { mean_of: { trust: 1 } }',
    replace: 'emancipation: { mean_of: { trust: 1, [|budget|]: 1 } }',
    code: 'instrument-in-axis',
    fix: { en: 'Only put in the axes what people live', fr: 'Ne mettez dans les axes que des résultats pour les gens' },
  },
  'no-fact': {
    edits: [
      ['- id: cameras', '- id: [|cameras|]'],
      ['    facts: [vsa]\n    options:', '    options:'],
    ],
    code: 'no-fact',
    fix: '`facts: […]`',
  },
  'expect-reversed': {
    find: '    text: Rien n’est joué.',
    replace: '    text: Rien n’est joué.\nexpect:\n  - { ending: fragile, between: [[|95%|], 5%] }',
    code: 'between-reversed',
    fix: '`[5%, 95%]`',
  },
  'expect-nothing': {
    find: '    text: Rien n’est joué.',
    replace:
      '    text: Rien n’est joué.\nexpect:\n  - { every: option, chosen_at_least: [|0%|] }\n  - { ending: fragile, between: [[|0%|], 100%] }',
    problems: [
      { code: 'expects-nothing', fix: '`100%`' },
      { code: 'expects-nothing', fix: '`100%`' },
    ],
  },
  'gauge-never-used': {
    find: '    relax: 5%',
    replace: '    relax: 5%\n  [|fatigue|]:\n    label: Fatigue\n    start: 50',
    code: 'never-used',
    fix: { en: 'Use it, or delete it', fr: 'Servez-vous-en, ou effacez-le' },
  },
  'unused-assumption': {
    find: 'gauges:',
    replace: 'assumptions:\n  [|elan|]: { label: Élan, levels: { low: 0.5, high: 2 } }\ngauges:',
    code: 'never-used',
    fix: { en: 'Use it, or delete it', fr: 'Servez-vous-en, ou effacez-le' },
  },
  'unused-fact': {
    find: 'dossiers:',
    replace: '  [|oubli|]:\n    text: Un fait.\n    date: 2020\n    source: { title: Un livre }\ndossiers:',
    code: 'never-used',
    fix: { en: 'Use it, or delete it', fr: 'Servez-vous-en, ou effacez-le' },
  },
  'clause-never-proposed': {
    base: 'treaty',
    edits: [
      ['    controle:', '    [|controle|]:'],
      ['        clause: controle\n', ''],
      ['when: in_force and stance.sud > 55', 'when: [|in_force and stance.sud > 55|]'],
    ],
    problems: [
      { code: 'clause-never-proposed', fix: '`clause: controle`' },
      { code: 'ending-never-reached', fix: { en: 'Change the threshold', fr: 'Changez le seuil' } },
    ],
  },
};
