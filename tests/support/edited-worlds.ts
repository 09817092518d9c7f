/** The worlds that forms are tried on: those of the game, those of the checker's tests, the template. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { template } from '../../src/scenario/template';
import { templateWords } from '../../src/words/template';
import { RIGHT_FOLDER } from './scenario-text';

const SHIPPED = resolve(import.meta.dirname, '../../scenarios');

await templateWords.load('fr');
await templateWords.load('en');

const filesOf = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'facts.yaml')
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const model = template({ id: 'essai', title: 'Essai', languages: ['fr', 'en'], schema: 'x', isForTerminal: false });

/** What hands of many kinds write: quotes of both kinds, folded and kept lines, comments everywhere, Windows line breaks. */
const BY_HAND = `# Mon monde
title: 'L''école' # entre apostrophes
summary: >
  Une phrase
  sur deux lignes.


turns:   { count: 2,   first: 1 } # deux tours
gauges:
    # la première
    trust: { label: "Confiance", start: 50 }

    budget:   # les sous
        label: Budget
        start: +10
        resource: true
facts: {}
dossiers:
- id: one
  title: Un
  text: |-
    Première ligne.

    Seconde: « ligne ».
  facts: [ a , b ]  # deux
  options:
    cop: { label: Oui, effects: { trust: +4, budget: [ -2, { add: 1, over: 2 } ] } }
- id: two
  title:
  text: "Deux"
`;

export const WORLDS: readonly (readonly [name: string, text: string])[] = [
  ...filesOf(SHIPPED),
  ...filesOf(RIGHT_FOLDER),
  ['template', model],
  ['by hand', BY_HAND],
  ['by hand, on Windows', BY_HAND.replaceAll('\n', '\r\n')],
];
