import { describe, expect, test } from 'vitest';
import { idHash } from '../../src/engine';
import { shareOf } from '../../src/scenario/normalise/rules';
import { turnLabels, turnNamed } from '../../src/scenario/normalise/turns';
import { ENGINE_EDITION, versionOf } from '../../src/scenario/normalise/version';
import games from '../golden/games.json' with { type: 'json' };
import { checkScenario } from '../../src/scenario/check/check';
import { edited, NEGOTIATED, ONE_LANGUAGE, playable, SMALLEST, TREATY } from '../support/scenario-text';

describe('what is negotiated and remembered', () => {
  const { rules, texts } = playable(NEGOTIATED);

  test('a lever has its party, its condition, its price and what it does', () => {
    expect(rules.treaty!.levers).toEqual([
      {
        id: 'fonds',
        party: 'sud',
        kind: 'concession',
        when: null,
        cost: [{ gauge: 'credit', amount: 4 }],
        stance: { sud: 10, nord: -1 },
        effects: [{ on: 'libertes', add: 2, after: 1, over: 1, fading: false, scaledBy: null, assumption: null }],
      },
      {
        id: 'embargo',
        party: 'nord',
        kind: 'pressure',
        when: { all: [{ cell: 'libertes', is: '>=', to: 50 }, { signed: 'sud' }] },
        cost: [],
        stance: { nord: 8, opinion: -3 },
        effects: [],
      },
    ]);
    expect(texts.levers!.fonds).toEqual({
      label: { fr: 'Un fonds pour le Sud', en: 'Un fonds pour le Sud' },
      about: { fr: 'Le Sud le demande depuis longtemps.', en: 'Le Sud le demande depuis longtemps.' },
    });
    expect(texts.levers!.embargo!.about).toBeNull();
  });

  test('a promise has what it takes to keep it, and who cheers', () => {
    expect(rules.promises).toEqual([
      { id: 'regard', kept: { cell: 'fichage', is: '<', to: 40 } },
      { id: 'calme', kept: { cell: 'libertes', is: '>=', to: 52 } },
    ]);
    expect(texts.promises!.regard).toMatchObject({ cheers: 'juristes' });
    expect(texts.promises!.calme).not.toHaveProperty('cheers');
  });

  test('an echo has what it echoes, and neither date nor chance', () => {
    expect(rules.events[0]).toMatchObject({
      at: null,
      chance: null,
      echo: { after: { chose: 'fichier', doctrine: 'laissez_faire' }, in: 2 },
    });
  });
});

describe('defaults', () => {
  test('a space before high punctuation or inside guillemets is one that no line breaks at, in French alone', () => {
    const typed = 'Un « essai » : qui paie ? Vous ; moi ! À 5 %';
    const printed = 'Un «\u00a0essai\u00a0»\u00a0: qui paie\u202f? Vous\u202f; moi\u202f! À 5\u00a0%';
    const text = edited(ONE_LANGUAGE, ['title: Des caméras au lycée ?', `title: "${typed}"`]);
    expect(playable(text).title).toEqual({ fr: printed, en: printed });
    const english = edited(text, ['languages: [fr]', 'languages: [en]']);
    expect(playable(english).title.en).toBe(typed);
  });

  test('the smallest file is a whole scenario', () => {
    const { rules, turnLabels: labels, shield, texts } = playable(SMALLEST);
    expect(rules.epilogue).toBe(4);
    expect(labels).toEqual(['1']);
    expect(rules.gauges[0]).toEqual({ id: 'trust', start: 55, good: 'high', rest: 55, relax: 0, assumption: null });
    expect(rules.dossiers[0]?.options.map((option) => option.doctrine)).toEqual(['cop', 'public', 'laissez_faire']);
    expect(rules.endings).toEqual([{ id: 'fin', early: false, when: null }]);
    expect(rules.treaty).toBeNull();
    expect(shield).toBeNull();
    expect(texts.indices.emancipation?.label).toEqual({ fr: 'Émancipation', en: 'Emancipation' });
  });

  test('a treaty has the usual thresholds', () => {
    const { treaty } = playable(TREATY).rules;
    expect(treaty).toMatchObject({
      minClauses: 1,
      quorum: 50,
      minParties: 2,
      sign: 52,
      exit: 44,
      every: 2,
      ratify: 2,
      compliance: 0.5,
      monitor: 'libertes',
    });
  });

  test('what a file does not use leaves no trace in its rules', () => {
    const { rules, texts } = playable(TREATY);
    expect(rules).not.toHaveProperty('promises');
    expect(rules.treaty).not.toHaveProperty('levers');
    expect(rules.events[0]).not.toHaveProperty('echo');
    expect(texts).not.toHaveProperty('levers');
    expect(texts).not.toHaveProperty('promises');
  });

  test('a lever asks for nothing, costs nothing and changes nothing unless the file says otherwise', () => {
    const bare = '    bare: { label: Rien, party: nord, kind: concession }\n';
    const { levers } = playable(edited(NEGOTIATED, ['    fonds:\n', `${bare}    fonds:\n`])).rules.treaty!;
    expect(levers![0]).toEqual({
      id: 'bare',
      party: 'nord',
      kind: 'concession',
      when: null,
      cost: [],
      stance: {},
      effects: [],
    });
  });

  test('a distance counts around 50 unless the file says otherwise', () => {
    expect(playable(edited(ONE_LANGUAGE, ['    above: 50\n', ''])).rules.couplings[0]).toMatchObject({
      side: 'around',
      reference: 50,
      gain: -0.04,
    });
    expect(playable(edited(ONE_LANGUAGE, ['    above: 50\n', '    below: budget\n'])).rules.couplings[0]).toMatchObject(
      { side: 'below', reference: 'budget' },
    );
  });

  test('a file without a map shows its axes over the land and the ties of its treaty', () => {
    expect(playable(SMALLEST).map).toEqual({
      ground: 'world',
      lattice: [{ cell: 'tyranny', inverse: false, region: null }],
      yellow: [{ cell: 'emancipation', inverse: false, region: null }],
      signs: [],
      flows: null,
    });
  });

  test('the card of a file shows the picture of its first dossier unless the file says otherwise', () => {
    expect(playable(SMALLEST).picture).toBeNull();
    const drawn = edited(SMALLEST, ['  - id: cameras', '  - id: cameras\n    picture: yeux']);
    expect(playable(drawn).picture).toBe('yeux');
    expect(playable(`${drawn}picture: oeil\n`).picture).toBe('oeil');
  });

  test('the shield absorbs three quarters at its best', () => {
    expect(playable(ONE_LANGUAGE).rules.events[0]?.absorbedBy).toEqual({ by: 'shield', at0: 1, at100: 0.25 });
  });
});

test('a file that draws its own map keeps the defaults of what it leaves out', () => {
  const drawn = `${SMALLEST}map:\n  lattice: [{ gauge: trust, inverse: true, region: eu }]\n  signs: [{ gauge: trust, region: us, icon: serveur }]\n`;
  expect(playable(drawn).map).toEqual({
    ground: 'world',
    lattice: [{ cell: 'trust', inverse: true, region: 'eu' }],
    yellow: [{ cell: 'emancipation', inverse: false, region: null }],
    signs: [{ cell: 'trust', inverse: false, region: 'us', icon: 'serveur' }],
    flows: null,
  });
});

test('percentages are read, not multiplied', () => {
  expect([shareOf('5%'), shareOf('-4%'), shareOf('0.5%'), shareOf('+6.01%')]).toEqual([0.05, -0.04, 0.005, 0.0601]);
});

test('turns are labelled by half-years, years or numbers', () => {
  expect(turnLabels('2025-S2', 3)).toEqual(['2025-S2', '2026-S1', '2026-S2']);
  expect(turnLabels(2026, 2)).toEqual(['2026', '2027']);
  expect(turnLabels(undefined, 2)).toEqual(['1', '2']);
  expect([
    turnNamed('2026-S1', ['2025-S2', '2026-S1']),
    turnNamed(2, ['2025-S2', '2026-S1']),
    turnNamed(2027, ['2026', '2027']),
  ]).toEqual([2, 2, 2]);
  expect(turnNamed(3, ['2025-S2', '2026-S1'])).toBeNull();
});

describe('texts', () => {
  test('a file in one language repeats it in the other', () => {
    expect(playable(SMALLEST).texts.gauges.trust?.label).toEqual({ fr: 'Confiance', en: 'Confiance' });
  });

  test('a language that the file does not name is not shown', () => {
    const english = edited(TREATY, ['languages: [fr, en]', 'languages: [en]']);
    expect(playable(english).title).toEqual({ fr: 'A small treaty', en: 'A small treaty' });
  });
});

describe('shared facts', () => {
  const borrowing = edited(ONE_LANGUAGE, ['facts: [vsa]\n    options', 'facts: [vsa, shared]\n    options']);
  const factsText =
    'facts:\n  shared: { text: Un fait partagé., date: 2020, source: { title: Un livre } }\n  vsa: { text: Autre., date: 2021, source: { title: Autre } }\n';

  test('are found beside the scenario, whose own come first', () => {
    const { scenario, problems } = checkScenario(borrowing, 'a.yaml', { factsText, factsFileName: 'facts.yaml' });
    expect(problems).toEqual([]);
    expect(Object.keys(scenario?.facts ?? {}).sort()).toEqual(['shared', 'vsa']);
    expect(scenario?.facts.vsa?.date).toBe('2023-05-19');
  });

  test('have their own problems, in their own file', () => {
    const { scenario, problems } = checkScenario(borrowing, 'a.yaml', {
      factsText: factsText.replace('2020', 'hier'),
      factsFileName: 'facts.yaml',
    });
    expect(scenario).toBeNull();
    expect(problems.map(({ file, line, code }) => ({ file, line, code }))).toEqual([
      { file: 'facts.yaml', line: 2, code: 'wrong-value' },
    ]);
  });

  test('must speak the languages of the scenario that shows them', () => {
    const bilingual = edited(TREATY, ['    facts: [vote]\n    options', '    facts: [vote, shared]\n    options']);
    const { problems } = checkScenario(bilingual, 'b.yaml', { factsText, factsFileName: 'facts.yaml' });
    expect(problems.map(({ file, code }) => ({ file, code }))).toEqual([{ file: 'facts.yaml', code: 'one-language' }]);
  });
});

test('an instruction is texts and a condition, apart from what is played; the rules are the same without it', () => {
  const one = (party: string, rest: string) =>
    `${party}, instruction: { interest: Vendre., red_line: Ne rien payer.,${rest} ask: Signez. },`;
  const told = playable(
    edited(
      NEGOTIATED,
      ['label: Le Nord,', one('label: Le Nord', ' crossed: signed(nord),')],
      ['label: Le Sud,', one('label: Le Sud', '')],
    ),
  );
  const said = (text: string) => ({ fr: text, en: text });
  const texts = { interest: said('Vendre.'), redLine: said('Ne rien payer.'), ask: said('Signez.') };
  expect(told.instructions).toEqual({
    nord: { ...texts, crossed: { signed: 'nord' } },
    sud: { ...texts, crossed: null },
  });
  expect(told.version).toBe(playable(NEGOTIATED).version);
  expect(playable(NEGOTIATED)).not.toHaveProperty('instructions');
});

test('a lesson is texts, in every language; the rules are the same without it', () => {
  const lesson =
    'lesson:\n  timing: [{ minutes: 10, steps: [{ minutes: 10, text: Jouer. }] }]\n  sensitive: [{ dossier: cameras, text: Prévenir. }]\n';
  const [taught, untaught] = [playable(`${ONE_LANGUAGE}${lesson}`), playable(ONE_LANGUAGE)];
  expect(taught.lesson).toEqual({
    objectives: [],
    programme: [],
    timing: [{ minutes: 10, steps: [{ minutes: 10, text: { fr: 'Jouer.', en: 'Jouer.' } }] }],
    questions: [],
    sensitive: [{ dossier: 'cameras', text: { fr: 'Prévenir.', en: 'Prévenir.' } }],
    claims: [],
    points: [],
    leftOut: [],
  });
  expect(untaught).not.toHaveProperty('lesson');
  expect(taught.version).toBe(untaught.version);
});

describe('the version', () => {
  const versionIn = (text: string) => playable(text).version;

  test('is a 32-bit number that texts do not change', () => {
    const version = versionIn(ONE_LANGUAGE);
    expect(Number.isInteger(version) && version >= 0 && version < 2 ** 32).toBe(true);
    expect(versionIn(edited(ONE_LANGUAGE, ['label: Confiance', 'label: Lien']))).toBe(version);
  });

  test('does not depend on the order of keys, nor of lists without an order', () => {
    const swapped = edited(
      ONE_LANGUAGE,
      ['    start: 35\n    good: low\n', '    good: low\n    start: 35\n'],
      ['indices:', 'indices: # reordered'],
    );
    expect(versionIn(swapped)).toBe(versionIn(ONE_LANGUAGE));
    const { rules } = playable(TREATY);
    expect(versionOf({ ...rules, gauges: rules.gauges.toReversed(), actors: rules.actors.toReversed() })).toBe(
      versionOf(rules),
    );
  });

  test('changes with the rules, and with the order of endings', () => {
    expect(versionIn(edited(ONE_LANGUAGE, ['start: 35', 'start: 36']))).not.toBe(versionIn(ONE_LANGUAGE));
    const { rules } = playable(ONE_LANGUAGE);
    expect(versionOf({ ...rules, endings: rules.endings.toReversed() })).not.toBe(versionOf(rules));
  });

  test('is another one when the engine plays otherwise: golden games that change ask for a new edition', () => {
    const said = 'the golden games have changed: raise ENGINE_EDITION, and write it here with their new hash';
    expect([ENGINE_EDITION, idHash(JSON.stringify(games)) >>> 0], said).toEqual([1, 3549481806]);
  });
});
