/** Texts that depend on what has been done: on which state each is read. */
import { describe, expect, test } from 'vitest';
import { journalView } from '../../src/panels/journal/view-model';
import { reviewView } from '../../src/panels/review/view-model';
import { dossierView } from '../../src/panels/turn/view-model';
import { endingView } from '../../src/panels/ending/view-model';
import { saveOf } from '../../src/store/saved-games/saves';
import { localeIn } from '../../src/view-models/locale';
import { outcomeView } from '../../src/view-models/outcome';
import { asTold } from '../../src/view-models/varied';
import { endingWords } from '../../src/words/ending';
import { parisPlayable } from '../support/playable';
import { addTexts, inOneLanguage } from '../../src/scenario/sent';
import { edited, PEOPLE, playable } from '../support/scenario-text';
import { createGameStore } from '../../src/store/game/game-store';
import { endedVillage, villageGame, villageReview } from '../support/village';

const locale = localeIn('en');
await endingWords.load('en');

test('a scenario without variants is told as it is', () => {
  const store = createGameStore();
  store.actions.newGame({ scenario: parisPlayable(), seed: 1 });
  const game = store.getState().game!;
  expect(asTold(game)).toBe(game.scenario);
});

describe('a dossier', () => {
  const labels = (second: string, third: string): [string, string] => [
    "suite-3, life: lou, title: { fr: 'Et encore ?', en: 'And again?' }",
    `suite-3, life: lou, title: [{ when: ${second}, text: { fr: 'Non', en: '${third}' } }, { text: { fr: 'Et encore ?', en: 'And again?' } }]`,
  ];
  const openedAt = (turn: number, change: [string, string]) =>
    [...villageGame('cop', change)].find(({ phase, turns }) => phase === 'dossier' && turns.length === turn - 1)!;

  test('is read on the state in which it opened', () => {
    // The clapper breaks in turn 2: the dossier of turn 3 knows of it.
    const change = labels('happened(panne)', 'Silence');
    expect(dossierView(openedAt(3, change), locale).title).toBe('Silence');
  });

  test('has its usual text where no condition holds', () => {
    expect(dossierView(openedAt(1, labels('calme > 99', 'Silence')), locale).lead).toEqual([
      'The bell wakes the village.',
    ]);
  });

  test('keeps the text that it opened with, whatever comes after', () => {
    const early: [string, string] = [
      "when: happened(panne)\n        text: { fr: 'La cloche est",
      "when: bruit < 41\n        text: { fr: 'La cloche est",
    ];
    const game = endedVillage('public', early);
    expect(asTold(game).texts.dossiers.cloche!.text).toEqual({
      fr: 'La cloche est cassée.',
      en: 'The bell is broken.',
    });
  });

  test('has the first of the conditions that hold, in the order of the file', () => {
    const both: [string, string] = [
      "      - when: happened(panne)\n        text: { fr: 'La cloche est cassée.'",
      "      - { when: calme > 1, text: { fr: 'Premier', en: 'First' } }\n      - when: bruit > 1\n        text: { fr: 'La cloche est cassée.'",
    ];
    const [game] = villageGame('cop', both);
    expect(dossierView(game!, locale).lead).toEqual(['First']);
  });

  test('its options too', () => {
    const label: [string, string] = [
      "label: { fr: 'En parler', en: 'Talk about it' }",
      "label: [{ when: calme > 50, text: { fr: 'Parler bas', en: 'Whisper' } }, { text: { fr: 'En parler', en: 'Talk about it' } }]",
    ];
    const game = villageReview(1, 'cop', label);
    expect(reviewView(game, locale).decided!.label).toBe('Whisper');
    expect(journalView(game, locale)[0]!.decision!.label).toBe('Whisper');
  });
});

test('an event is read on the state before its turn', () => {
  // `turn` is the one that is about to be played: 3 once it is over.
  const text: [string, string] = [
    "text: { fr: 'On n’entend plus rien.', en: 'Nothing is heard.' }",
    "text: [{ when: turn > 2, text: { fr: 'Après.', en: 'After.' } }, { when: turn = 2, text: { fr: 'Avant.', en: 'Before.' } }, { text: { fr: 'Aucun.', en: 'None.' } }]",
  ];
  const [news] = reviewView(villageReview(2, 'public', text), locale).headlines;
  expect(news!.text).toBe('Before.');
});

test('texts of a language that is chosen in the middle of a game are there, in what was told before', () => {
  const whole = playable(
    edited(PEOPLE, [
      "suite-3, life: lou, title: { fr: 'Et encore ?', en: 'And again?' }",
      "suite-3, life: lou, title: [{ when: bruit > 99, text: { fr: 'Non', en: 'No' } }, { text: { fr: 'Et encore ?', en: 'And again?' } }]",
    ]),
  );
  const scenario = inOneLanguage(whole, 'fr');
  const store = createGameStore();
  store.actions.newGame({ scenario, seed: 1 });
  const now = () => store.getState().game!;
  while (now().turns.length < 2 || now().phase !== 'dossier')
    if (now().phase === 'dossier') store.actions.answer('cop');
    else store.actions.goOn();
  expect(asTold(now()).texts.dossiers['suite-3']!.title).toMatchObject({ fr: 'Et encore\u202f?' });
  addTexts(scenario, inOneLanguage(whole, 'en'));
  expect(dossierView(now(), locale).title).toBe('And again?');
});

describe('an ending', () => {
  test('is read on the last state, after the epilogue', () => {
    expect(endingView(endedVillage('public'), locale).text).toBe('All sleep badly.');
    expect(endingView(endedVillage('laissez_faire'), locale).text).toBe('All sleep.');
  });

  test('its title is the same where games are compared and kept', () => {
    const title: [string, string] = [
      "title: { fr: 'Comme avant', en: 'As before' }",
      "title: [{ when: bruit > 41, text: { fr: 'Pire', en: 'Worse' } }, { text: { fr: 'Comme avant', en: 'As before' } }]",
    ];
    const game = endedVillage('public', title);
    expect(outcomeView(game, locale).ending).toBe('Worse');
    expect(saveOf(game, { id: 'a', started: 0, updated: 0 }).outcome!.title).toEqual({ fr: 'Pire', en: 'Worse' });
  });
});
