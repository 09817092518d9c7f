/** Who speaks for an option. */
import { expect, test } from 'vitest';
import { localeIn } from '../../src/view-models/locale';
import { advocateView, voiceView } from '../../src/view-models/voices';
import { edited, PEOPLE, playable } from '../support/scenario-text';

const locale = localeIn('en');
const village = playable(PEOPLE);

test('the voice of the worldview that the option names, with the line of the option', () => {
  expect(advocateView(village, 'cloche', 'cop', locale)).toEqual({
    name: 'Marthe',
    role: 'ringer',
    face: { skin: 'light', hair: 'bun', tint: 'grey', age: 'old' },
    line: 'We will agree.',
  });
});

test('nobody where the option has no advocate, or its worldview no voice', () => {
  expect(advocateView(village, 'cloche', 'public', locale)).toBeNull();
  const voice =
    "    voice:\n      name: Marthe\n      role: { fr: 'sonneuse', en: 'ringer' }\n      face: { skin: light, hair: bun, tint: grey, age: old }\n";
  const mute = playable(edited(PEOPLE, [voice, '']));
  expect(advocateView(mute, 'cloche', 'cop', locale)).toBeNull();
  expect(voiceView(mute, 'sonneurs', locale)).toBeNull();
});
