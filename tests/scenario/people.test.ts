/** Voices, advocates, lives and texts that depend on what has happened, as a file writes them and as the game has them. */
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { inOneLanguage } from '../../src/scenario/sent';
import { checkScenario } from '../../src/scenario/check/check';
import { LIMITS } from '../../src/scenario/limits';
import { codesOf, edited, NEGOTIATED, PEOPLE, playable } from '../support/scenario-text';
import { spoken } from '../support/texts';

const village = playable(PEOPLE);

test('a list of texts is the last of them, with the others as its variants', () => {
  expect(village.texts.dossiers.cloche!.text).toEqual({
    fr: 'La cloche réveille le village.',
    en: 'The bell wakes the village.',
    variants: [{ when: { happened: 'panne' }, text: { fr: 'La cloche est cassée.', en: 'The bell is broken.' } }],
  });
  expect(village.texts.dossiers.cloche!.title).not.toHaveProperty('variants');
});

test('an option has its advocate, its consequence and what it is remembered by, where the file says so', () => {
  const { cop, public: paid } = village.texts.dossiers.cloche!.options;
  expect(cop).toMatchObject({
    advocate: { worldview: 'sonneurs', line: { fr: 'On s’entendra.', en: 'We will agree.' } },
    consequence: { fr: 'Le village en parle.', en: 'The village talks.' },
    remembered: { fr: 'Vous avez fait parler le village.', en: 'You made the village talk.' },
  });
  expect(Object.keys(paid).sort()).toEqual(['about', 'label']);
});

test('a worldview has its voice, a dossier its life and its place, an event its kind', () => {
  expect(village.worldviews[0]!.voice).toEqual({
    name: 'Marthe',
    role: { fr: 'sonneuse', en: 'ringer' },
    face: { skin: 'light', hair: 'bun', tint: 'grey', age: 'old' },
  });
  expect(village.texts.dossiers.cloche).toMatchObject({ life: 'elie', region: 'eu' });
  expect(village.texts.events.panne).toMatchObject({ is: 'invented' });
});

test('an actor has its delegate: a role and a face, in both languages', () => {
  const actor = '  nord: { label: Le Nord, weight: 50, stance: 48';
  const seated = playable(
    edited(NEGOTIATED, [actor, `${actor}, delegate: { role: émissaire du Bureau, face: { hair: bun } }`]),
  );
  expect(seated.texts.actors.nord!.delegate).toEqual({ role: spoken('émissaire du Bureau'), face: { hair: 'bun' } });
  expect(seated.texts.actors.sud).not.toHaveProperty('delegate');
});

test('a moment is told at once unless the file says after how many turns', () => {
  const [elie, lou] = village.lives!;
  expect(elie!.moments.map(({ after, pose }) => [after, pose])).toEqual([
    [1, 'out-of-work'],
    [0, 'free'],
  ]);
  expect(elie!.moments[1]!.text.variants).toHaveLength(1);
  expect(lou).toMatchObject({ name: 'Lou', region: null, face: { hair: 'locks', with: 'headphones' } });
});

const OF_PEOPLE = new Set(['lives', 'voice', 'advocate', 'consequence', 'remembered', 'life', 'region', 'is']);

/** A file without people, each text as it usually is. */
function plain(part: unknown): unknown {
  if (Array.isArray(part)) {
    const isVaried = part.every(
      (item: unknown) => typeof item === 'object' && item !== null && 'text' in item && !('id' in item),
    );
    return isVaried ? (part.at(-1) as { text: unknown }).text : part.map(plain);
  }
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value]) => (OF_PEOPLE.has(key) ? [] : [[key, plain(value)]])),
  );
}

test('people and variants change no number: the version is that of the file without them', () => {
  const without = stringify(plain(parse(PEOPLE)));
  expect(without).not.toMatch(/lives|voice|advocate|remembered|consequence|Il dort/);
  const { rules, version } = playable(without);
  expect({ rules, version }).toEqual({ rules: village.rules, version: village.version });
});

test('in one language, variants have that language only', () => {
  const { texts, lives } = inOneLanguage(village, 'en');
  expect(texts.dossiers.cloche!.text).toEqual({
    en: 'The bell wakes the village.',
    variants: [{ when: { happened: 'panne' }, text: { en: 'The bell is broken.' } }],
  });
  expect(JSON.stringify(lives)).not.toContain('Il dort');
});

test('a word of the glossary is explained in the moment of a life', () => {
  const glossary =
    "glossary:\n  note:\n    words: { fr: 'note', en: 'taken down' }\n    text: { fr: 'Écrit.', en: 'Written.' }\n";
  expect(playable(edited(PEOPLE, ['dossiers:\n', `${glossary}dossiers:\n`])).glossary).toHaveLength(1);
});

test('a life is touched by a dossier that names it, or whose choice one of its moments asks about', () => {
  const alone = edited(PEOPLE, ['    life: elie\n', '']);
  expect(codesOf(alone)).toEqual(['life-untouched']);
  const asked = edited(alone, ['when: calme > 62\n        pose', 'when: chose(cloche, public)\n        pose']);
  expect(codesOf(asked)).toEqual([]);
});

test('a scenario has so many lives at most', () => {
  const [before, lives = ''] = PEOPLE.split(/(?=^ {2}- id: lou\n)/m);
  const lou = lives.slice(0, lives.indexOf('dossiers:'));
  const many = Array.from({ length: LIMITS.lives }, (_, n) => lou.replace('id: lou', `id: voisin${n}`)).join('');
  const { problems } = checkScenario(`${before}${many}${lives}`, 'test.yaml');
  expect(problems.map(({ code }) => code)).toContain('too-many-items');
});
