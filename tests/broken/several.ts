/**
 * Several faults in one file: each is told, once.
 * See `table.ts` to read a row, and to add one.
 */
import type { Table } from './table';

export const SEVERAL_ROWS: Table = {
  'several-hard-spaces': {
    edits: [
      ['label: Confiance', 'label:[|\u00A0|]Confiance'],
      ['relax: 5%', 'relax: [|5\u00A0%|]'],
      ['start: 12', 'start:[|\u00A0|]12'],
    ],
    problems: [
      { code: 'hard-space', fix: { en: 'type a space with the space bar', fr: 'tapez une espace avec la barre' } },
      { code: 'space-in-number', fix: '`5%`' },
      { code: 'hard-space', fix: { en: 'type a space with the space bar', fr: 'tapez une espace avec la barre' } },
    ],
  },
  'several-texts': {
    base: 'treaty',
    edits: [
      ["label: { fr: 'Effort', en: 'Effort' }", 'label: { fr: Oui, [|mais non|], en: Yes }'],
      ["title: { fr: 'Une crise', en: 'A crisis' }", 'title: [|Une crise|]'],
      ["title: { fr: 'L’entente', en: 'Agreement' }", "title: { fr: 'L’entente', [|anglais|]: 'Agreement' }"],
    ],
    problems: [
      { code: 'comma-in-text', fix: '`{ fr: "…", en: "…" }`' },
      { code: 'one-language', fix: '`{ fr: "…", en: "…" }`' },
      { code: 'unknown-key', fix: '`en`' },
    ],
  },
  'several-quotes': {
    edits: [
      ['good: low', 'good: [|bas|]'],
      ['label: Laisser faire', "label: [|'Laisser l'école'|]"],
      ['text: Rien n’est joué.', 'text: [|@tous : rien|]'],
    ],
    problems: [
      { code: 'unknown-word', fix: '`low`' },
      { code: 'quote-in-text', fix: '"…"' },
      { code: 'colon-in-text', fix: '"…"' },
    ],
  },
  'several-a': {
    edits: [
      ['start: 35', 'start: [|35,5|]'],
      ['to: trust', 'to: [|trsut|]'],
      ['title: Une fuite', '[|titre|]: Une fuite'],
      ['when: surveillance > 50 and turn >= 2', 'when: surveillance > 50 and turn [|==|] 2'],
    ],
    problems: [
      { code: 'decimal-comma', fix: '`35.5`' },
      { code: 'unknown-name', fix: '`trust`' },
      { code: 'unknown-key', fix: '`title`' },
      { code: 'condition-sign', fix: '`=`' },
    ],
  },
  'several-colons': {
    edits: [
      ['gain: -4%', 'gain: [|-4|]'],
      ['label: Lancer un débat', 'label: [|Débat : on en parle|]'],
      ['text: Tout se voit.', 'text: [|Verre : tout se voit|]'],
    ],
    problems: [
      { code: 'percent-wanted', fix: '`-4%`' },
      { code: 'colon-in-text', fix: '"…"' },
      { code: 'colon-in-text', fix: '"…"' },
    ],
  },
  'several-conditions': {
    edits: [
      ['when: surveillance > 50 and turn >= 2', 'when: [|surveilance|] > [|50,5|] [|et|] turn [|≥|] 2'],
      ['when: surveillance >= 70 or happened(leak)', 'when: surveillance [|=>|] 70 [||||] happened([|leek|])'],
    ],
    problems: [
      { code: 'condition-unknown-name', fix: '`surveillance`' },
      { code: 'condition-number', fix: '`50.5`' },
      { code: 'condition-sign', fix: '`and`' },
      { code: 'condition-sign', fix: '`>=`' },
      { code: 'condition-sign', fix: '`>=`' },
      { code: 'condition-sign', fix: '`or`' },
      { code: 'condition-unknown-argument', fix: '`leak`' },
    ],
  },
  'several-treaty': {
    base: 'treaty',
    edits: [
      ['appeal: { nord: 4, sud: -2 }', 'appeal: { [|nrod|]: 4, sud: -2 }'],
      ['clause: controle', 'clause: [|controles|]'],
      ['effects: { libertes: -5 }', 'effects: { libertes: [|−5|] }'],
      ['when: in_force and stance.sud > 55', 'when: in_force and [|stance.est|] > 55'],
    ],
    problems: [
      { code: 'unknown-name', fix: '`nord`' },
      { code: 'unknown-name', fix: '`controle`' },
      { code: 'minus-sign', fix: '`-5`' },
      { code: 'condition-unknown-name', fix: '`stance.sud`' },
    ],
  },
};
