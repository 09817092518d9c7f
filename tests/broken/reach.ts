/**
 * What no game can reach. They are warnings, and are told once nothing else is wrong.
 * See `table.ts` to read a row, and to add one.
 */
import type { Table } from './table';

export const REACH_ROWS: Table = {
  'turns-empty': {
    find: 'turns: { count: 2, first: 2026-S1 }',
    replace: 'turns: { count: [|5|], first: 2026-S1 }',
    code: 'turn-without-dossier',
    fix: '`count`',
  },
  'turns-empty-start': {
    edits: [
      ['turns: { count: 2, first: 2026-S1 }', 'turns: { count: [|3|], first: 2026-S1 }'],
      ['turn: 1', 'turn: 2026-S2'],
      ['suite, title:', 'suite, turn: 2, title:'],
    ],
    code: 'turn-without-dossier',
    fix: '`count`',
  },
  'cost-above-start': { find: 'budget: 1', replace: 'budget: [|13|]', code: 'never-affordable', fix: '`budget`' },
  'cost-too-high': {
    find: 'cost: { budget: 6 }',
    replace: 'cost: { budget: [|40|] }',
    code: 'never-affordable',
    fix: '`budget`',
  },
  'requires-out-of-reach': {
    find: 'cost: { budget: 6 }',
    replace: 'requires: [|trust > 90|]',
    code: 'option-never-open',
    fix: { en: 'Ease its condition or cost', fr: 'Adoucissez sa condition ou son coût' },
  },
  'requires-out-of-reach-budget': {
    find: 'cost: { budget: 6 }',
    replace: 'requires: [|turn >= 2 and budget >= 30|]',
    code: 'option-never-open',
    fix: { en: 'Ease its condition or cost', fr: 'Adoucissez sa condition ou son coût' },
  },
  'dossier-one-too-many': {
    find: 'events:',
    replace:
      '  - { id: [|troisieme|], title: Et puis ?, text: On en parle encore., facts: [vsa], options: { cop: { label: Débattre }, public: { label: Payer, cost: { budget: 1 } }, laissez_faire: { label: Laisser } } }\nevents:',
    code: 'dossier-never-open',
    fix: { en: 'add a turn, or change their order', fr: 'ajoutez un tour, ou changez leur ordre' },
  },
  'dossier-when-out-of-reach': {
    edits: [
      ['turns: { count: 2, first: 2026-S1 }', 'turns: { count: 1, first: 2026-S1 }'],
      ['suite, title:', 'suite, when: [|surveillance < 10|], title:'],
      ['when: surveillance > 50 and turn >= 2', 'when: surveillance > 30'],
      ['when: surveillance >= 70 or happened(leak)', 'when: surveillance >= 50 or happened(leak)'],
    ],
    code: 'dossier-never-open',
    fix: { en: 'Change its condition', fr: 'Changez sa condition' },
  },
  'event-chance-zero': {
    edits: [
      ['- id: leak', '- id: [|leak|]'],
      ['{ base: 10%, rises_with: [{ gauge: surveillance, above: 50, by: 0.5% }], at_most: 40% }', '0%'],
      ['when: surveillance >= 70 or happened(leak)', 'when: surveillance >= 50 or happened(leak)'],
    ],
    code: 'event-never-happens',
    fix: { en: 'Change its chance or its condition', fr: 'Changez sa chance ou sa condition' },
  },
  'event-when-out-of-reach': {
    find: 'when: surveillance > 50 and turn >= 2',
    replace: 'when: [|surveillance > 90 and turn >= 2|]',
    code: 'event-never-happens',
    fix: {
      en: 'Change the threshold, or what moves the gauge',
      fr: 'Changez le seuil, ou ce qui fait bouger la jauge',
    },
  },
  'ending-hidden': {
    edits: [
      ['when: surveillance >= 70 or happened(leak)', 'when: surveillance > 20'],
      ['- id: fragile', '- id: [|fragile|]'],
    ],
    code: 'ending-never-reached',
    fix: {
      en: 'Change its condition, or that of the endings before it',
      fr: 'Changez sa condition, ou celle des fins qui la précèdent',
    },
  },
  'ending-out-of-reach': {
    find: 'when: surveillance >= 70 or happened(leak)',
    replace: 'when: [|surveillance >= 70|]',
    code: 'ending-never-reached',
    fix: {
      en: 'Change the threshold, or what moves the gauge',
      fr: 'Changez le seuil, ou ce qui fait bouger la jauge',
    },
  },
  'ending-treaty-never': {
    base: 'treaty',
    edits: [
      ['  clauses_needed: 1', '  clauses_needed: 1\n  ratified_after: 8'],
      ['when: in_force and stance.sud > 55', 'when: [|in_force and stance.sud > 55|]'],
    ],
    code: 'ending-never-reached',
    fix: {
      en: 'Change the threshold, or what moves the gauge',
      fr: 'Changez le seuil, ou ce qui fait bouger la jauge',
    },
  },
};
