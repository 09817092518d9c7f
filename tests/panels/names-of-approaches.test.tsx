// @vitest-environment happy-dom
/** A world may call the three approaches by names of its own, and have short texts for the projector of a class. */
import { screen, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { reportNames } from '../../src/scenario/report-names';
import { inOneLanguage } from '../../src/scenario/sent';
import { gameTable } from '../../src/panels/hand-in/game-table';
import { questionView } from '../../src/panels/room/question-view-model';
import { question } from '../../src/engine';
import { localeFor, localeIn } from '../../src/view-models/locale';
import { LANGUAGES, wordsOf } from '../../src/words';
import { balanceWords } from '../../src/words/tools';
import { drawn, playUntil, showApp } from '../support/app-context';
import { codesOf, edited, ONE_LANGUAGE, playable, TREATY } from '../support/scenario-text';

const [language] = LANGUAGES;
await Promise.all(LANGUAGES.map((each) => balanceWords.load(each)));

const NAMES = `doctrines:
  cop: { label: "Accord des trois communes", short: "accord", motto: "Une rivière, une règle." }
  public: { label: "Régie municipale" }

dossiers:`;
const TOWNS = edited(ONE_LANGUAGE, ['dossiers:', NAMES]);

describe('names of the approaches', () => {
  test('those that are not given are the game’s own; without any, nothing changes', () => {
    const { doctrines } = localeFor(language!, playable(TOWNS)).words;
    const usual = wordsOf(language!).doctrines;
    expect(doctrines.cop).toEqual({
      name: 'Accord des trois communes',
      short: 'accord',
      motto: 'Une rivière, une règle.',
    });
    expect(doctrines.public).toEqual({
      name: 'Régie municipale',
      short: 'Régie municipale',
      // The game’s own motto speaks of the game’s own approach.
      motto: '',
    });
    expect(doctrines.laissez_faire).toBe(usual.laissez_faire);
    expect(localeFor(language!, playable(ONE_LANGUAGE))).toBe(localeIn(language!));
    expect(localeFor(language!, null)).toBe(localeIn(language!));
    const towns = playable(TOWNS);
    expect(localeFor(language!, towns)).toBe(localeFor(language!, towns));
  });

  test('are on the cards, in the journal’s table and in the report of that world, and in no other', async () => {
    const towns = playable(TOWNS);
    const shown = showApp({ scenarios: [towns, { ...playable(ONE_LANGUAGE), id: 'other' }] });
    shown.launch.actions.playOwn(towns);
    await playUntil(shown, (phase) => phase === 'dossier');
    await drawn();
    expect(screen.getAllByText('Accord des trois communes').length).toBeGreaterThan(0);
    expect(screen.queryByText(wordsOf(language!).doctrines.cop.name)).toBeNull();
    await playUntil(
      shown,
      (phase) => phase === 'ended',
      () => 'cop',
    );
    const game = shown.game.getState().game!;
    expect(gameTable(game, localeFor(language!, towns)).flat()).toContain('Accord des trois communes');
    expect(reportNames(towns, language!).doctrine('cop')).toBe('Accord des trois communes');
    expect(reportNames(playable(ONE_LANGUAGE), language!).doctrine('cop')).toBe(wordsOf(language!).doctrines.cop.name);
    expect(within(document.body).queryByText(wordsOf(language!).doctrines.cop.name)).toBeNull();
  });

  test('are sent with the texts of one language', () => {
    const both = edited(TREATY, [
      'dossiers:',
      'doctrines:\n  cop: { label: { fr: "Accord", en: "Pact" } }\n\ndossiers:',
    ]);
    const { doctrines } = inOneLanguage(playable(both), 'en').texts;
    expect(doctrines!.cop!.label).toEqual({ en: 'Pact' });
  });

  test('fit where they stand', () => {
    const long = (change: [string, string]) => codesOf(edited(TOWNS, change));
    expect(codesOf(TOWNS)).toEqual(codesOf(ONE_LANGUAGE));
    expect(long(['Régie municipale', 'Régie municipale des eaux du bassin'])).toContain('label-too-long');
    expect(long(['short: "accord"', 'short: "accord des trois communes riveraines"'])).toContain('label-too-long');
    expect(
      long(['Une rivière, une règle.', 'Une seule rivière, une seule règle, et trois communes qui la signent.']),
    ).toContain('label-too-long');
    expect(long(['  public: { label', '  publique: { label'])).toContain('unknown-key');
  });
});

describe('short texts for the projector', () => {
  const [dossier] = playable(ONE_LANGUAGE).rules.dossiers;
  const SHORT = ONE_LANGUAGE.replace(
    /^( +)facts: (.*)$/m,
    '$1projector: "Le robot répond. Qui le surveille ?"\n$1facts: $2',
  ).replace(/^( +)cop:\n( +)label: (.*)$/m, '$1cop:\n$2label: $3\n$2projector: "À plusieurs"');

  test('are shown there in the place of the whole ones, and nowhere else', async () => {
    const scenario = playable(SHORT);
    const shown = showApp({ scenarios: [scenario] });
    shown.launch.actions.playOwn(scenario);
    await playUntil(shown, (phase) => phase === 'dossier');
    const game = shown.game.getState().game!;
    const asked = question(game.model, game.states.at(-1)!)!;
    const view = (isProjected: boolean) =>
      questionView(game, asked, { votable: [], isSecond: false, isProjected }, localeIn(language!));
    expect([view(true).lead, view(true).ask.trim()]).toEqual(['Le robot répond.', 'Qui le surveille\u202f?']);
    expect(view(true).answers[0]).toMatchObject({ label: 'À plusieurs', about: null });
    expect(view(true).answers[1]).toEqual(view(false).answers[1]);
    const whole = scenario.texts.dossiers[dossier!.id]!;
    expect(view(false).answers[0]!.label).toBe(whole.options.cop.label[language!]);
    expect(whole.text[language!]).toContain(view(false).lead.trim().slice(0, 20));
  });

  test('are short', () => {
    const words = Array.from({ length: 40 }, (_, n) => `mot${n}`).join(' ');
    expect(codesOf(SHORT)).toEqual(codesOf(ONE_LANGUAGE));
    expect(codesOf(edited(SHORT, ['Le robot répond. Qui le surveille ?', words]))).toContain('text-too-long');
    expect(codesOf(edited(SHORT, ['À plusieurs', 'À plusieurs, avec toutes les écoles de toute la région']))).toContain(
      'label-too-long',
    );
  });
});
