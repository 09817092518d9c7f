// @vitest-environment happy-dom
/** The end of a game as it is shown: what its people became, the promise, what comes after the player. */
import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { AXES, type Axes, type Doctrine } from '../../src/engine';
import { endingSheet } from '../../src/drawings/endings/sheet';
import { nextWorld } from '../../src/panels/catalogue/view-model';
import { fileNameOf } from '../../src/panels/ending/keep';
import { endingView } from '../../src/panels/ending/view-model';
import type { PlayableScenario } from '../../src/scenario/playable';
import type { SavedGame } from '../../src/store/saved-games/saved-game';
import { localeIn } from '../../src/view-models/locale';
import { wordsOf } from '../../src/words';
import { endingWords } from '../../src/words/ending';
import { texts } from '../drawings/reading';
import { drawn, heading, playUntil, showApp } from '../support/app-context';
import { answerMediaQueries } from '../support/media-queries';
import { parisPlayable } from '../support/playable';
import { edited, NEGOTIATED, PEOPLE, playable } from '../support/scenario-text';
import { entryOf } from '../support/stores';
import { spoken } from '../support/texts';
import { endedVillage } from '../support/village';

const locale = localeIn('fr');
await endingWords.load('fr');

const EPILOGUE: [string, string] = ['turns: { count: 3, first: 1 }', 'turns: { count: 3, first: 1 }\nepilogue: 4'];
const HALVES: [string, string] = ['turns: { count: 3, first: 1 }', 'turns: { count: 3, first: 2029-S2 }\nepilogue: 4'];

/** A game of the village that was played to its end. */
async function ended(answer: Doctrine, text = PEOPLE, others: readonly PlayableScenario[] = []) {
  const shown = showApp({ scenarios: [playable(text), ...others] });
  await shown.launch.actions.play(shown.catalogue[0]!.id);
  if (shown.game.getState().game!.phase === 'promise') shown.game.actions.answer('promise/regard');
  await playUntil(
    shown,
    (phase) => phase === 'ended',
    () => answer,
  );
  return shown;
}

const overlay = () => document.querySelector('.after-you');

describe('who wants little movement', () => {
  beforeEach(() => answerMediaQueries(true));

  test('finds the people from the freest to the most watched, with how they stand and what was told last', async () => {
    await ended('public');
    expect(heading().textContent).toBe('Ce qu’ils sont devenus');
    await expect.poll(() => document.querySelectorAll('.fate').length).toBe(2);
    const people = [...document.querySelectorAll('.fate')].map(({ textContent }) => textContent);
    expect(people).toEqual(['Éliesans travailIl s’est levé trop tard.', 'Louau fichierOn note son nom.']);
  });

  test('hears the name of the ending, its text, the route and where everything stands', async () => {
    await ended('cop');
    const end = await screen.findByRole('region', { name: 'Ce qu’ils sont devenus' });
    expect(within(end).getByRole('heading', { name: 'La paix' })).toBeTruthy();
    expect(end.textContent).toContain('On dort bien.');
    const route = within(end).getByRole('list', { name: 'Vos décisions, dans l’ordre' });
    expect(
      within(route)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Tour\u00a01 COP du numérique', 'Tour\u00a02 COP du numérique', 'Tour\u00a03 COP du numérique']);
  });

  test('has the poster and its words one step away, and a game to play again', async () => {
    const { user, game } = await ended('cop');
    const end = await screen.findByRole('region', { name: 'Ce qu’ils sont devenus' });
    await user.click(within(end).getByRole('link', { name: 'L’affiche' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'L’affiche' }));
    expect(screen.getByRole('region', { name: 'L’affiche' }).textContent).toContain(
      'Vous avez fait parler le village.',
    );
    await user.click(within(end).getByRole('button', { name: 'Rejouer' }));
    await drawn();
    expect(game.getState().game!.turns).toHaveLength(0);
  });

  test('is shown nothing that moves, and reads where both axes went after them', async () => {
    await ended('public', edited(PEOPLE, EPILOGUE));
    expect(overlay()).toBeNull();
    const { afterYou } = endingView(endedVillage('public', EPILOGUE), locale);
    const [left, end] = [afterYou!.moments[0]!, afterYou!.moments.at(-1)!];
    const line = (when: string, { emancipation, tyranny }: Axes) =>
      `${when}\u00a0: Émancipation ${locale.numbers.points(emancipation)}, tyrannie ${locale.numbers.points(tyranny)}.`;
    const text = document.querySelector('.poster-score')!.textContent;
    expect(text).toContain(line('À votre départ', left.axes));
    expect(text).toContain(line('4\u00a0tours après', end.axes));
  });

  test('is shown one score; what it is made of unfolds under it, and its halves make it up', async () => {
    await ended('public', edited(PEOPLE, EPILOGUE));
    expect(document.querySelector('.frieze .poster-score')).toBeNull();
    expect(document.querySelector<HTMLDetailsElement>('.poster-score')!.open).toBe(false);
    const { axes, afterYou } = endingView(endedVillage('public', EPILOGUE), locale);
    const { lived, legacy } = afterYou!.halves;
    for (const axis of AXES) expect((lived[axis] + legacy[axis]) / 2).toBeCloseTo(axes[axis], -1);
  });

  test('sees the poster of the ending where the game followed nobody', async () => {
    await ended('cop', NEGOTIATED);
    expect(document.querySelector('.poster')).not.toBeNull();
    expect(document.querySelector('.frieze')).toBeNull();
  });
});

describe('what is next', () => {
  beforeEach(() => answerMediaQueries(true));

  const village = playable(PEOPLE);
  const named = (id: string, turns = village.rules.turns) => ({
    ...village,
    id,
    rules: { ...village.rules, id, turns },
    title: spoken(id),
  });
  const [lesson, middle, long] = [named('premiers-pas', 3), named('moyen', 6), named('long', 12)];
  const all = [long, middle, lesson].map((scenario) => entryOf(scenario));
  const past = (...ids: readonly string[]) => ids.map((id) => ({ scenario: { id }, phase: 'ended' }) as SavedGame);
  const nextOf = (...games: SavedGame[]) => nextWorld(all, games)?.id ?? null;

  test('is the first world, as one learns, that was not played to its end; none once all were', () => {
    expect(nextOf()).toBe('premiers-pas');
    expect(nextOf(...past('premiers-pas'))).toBe('moyen');
    expect(nextOf(...past('premiers-pas', 'moyen'))).toBe('long');
    expect(nextOf(...past('moyen', 'long', 'premiers-pas'))).toBeNull();
    expect(nextOf(...past('premiers-pas'), { ...past('moyen')[0]!, phase: 'dossier' })).toBe('moyen');
  });

  test('is the first lesson last, for who has finished another world', () => {
    expect(nextOf(...past('long'))).toBe('moyen');
    expect(nextOf(...past('long', 'moyen'))).toBe('premiers-pas');
    expect(nextOf(...past('a world of a teacher'))).toBe('moyen');
  });

  test('is offered at the end by its title and its minutes, and played from there', async () => {
    const { user, game } = await ended('cop', PEOPLE, [{ ...parisPlayable(), title: spoken('Paris') }]);
    const end = await screen.findByRole('region', { name: 'Ce qu’ils sont devenus' });
    expect(within(end).getByRole('button', { name: 'Rejouer' }).className).toBe('');
    await user.click(within(end).getByRole('button', { name: 'Ensuite\u00a0: Paris un quart d’heure' }));
    await drawn();
    expect(game.getState().game!.scenario.id).toBe('paris-2025');
  });

  test('is taken up where it was left, if a game of it is in progress', async () => {
    const { user, game, launch } = await ended('cop', PEOPLE, [{ ...parisPlayable(), title: spoken('Paris') }]);
    await launch.actions.play('paris-2025', { seed: 41 });
    game.actions.answer('public');
    game.actions.goOn();
    const left = game.getState().game!;
    await launch.actions.play(playable(PEOPLE).id);
    await playUntil({ game }, (phase) => phase === 'ended');
    const end = await screen.findByRole('region', { name: 'Ce qu’ils sont devenus' });
    await user.click(within(end).getByRole('button', { name: /^Reprendre\s: Paris tour\s2\ssur\s\d+$/ }));
    await expect.poll(() => game.getState().game).toMatchObject({ seed: 41, answers: left.answers, phase: 'dossier' });
  });

  test('is offered under a poster too', async () => {
    await ended('cop', NEGOTIATED, [parisPlayable()]);
    const end = await screen.findByRole('region', { name: heading().textContent });
    expect(within(end).getByRole('button', { name: /^Ensuite/ })).toBeTruthy();
  });

  test('is not offered where all are finished', async () => {
    await ended('cop');
    expect(screen.queryByRole('button', { name: /^Ensuite/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Rejouer' }).className).toBe('button-sun');
  });
});

describe('after the player', () => {
  beforeEach(() => answerMediaQueries(false));

  test('the half-years are shown one by one over the end, and any key leads to it', async () => {
    const { user } = await ended('public', edited(PEOPLE, EPILOGUE));
    expect(overlay()).not.toBeNull();
    // Who cannot see it already has the end.
    expect(overlay()!.getAttribute('aria-hidden')).toBe('true');
    expect(heading().textContent).toBe('Ce qu’ils sont devenus');
    await user.keyboard('x');
    await drawn();
    expect(overlay()).toBeNull();
  });

  test('a press skips them', async () => {
    const { user } = await ended('public', edited(PEOPLE, EPILOGUE));
    await user.pointer({ keys: '[MouseLeft]', target: overlay()! });
    await drawn();
    expect(overlay()).toBeNull();
  });

  test('half-years go on after the last date, and four of them are two years', () => {
    const { afterYou } = endingView(endedVillage('cop', HALVES), locale);
    expect(afterYou!.later).toBe('deux ans après');
    expect(afterYou!.moments.map(({ date }) => date)).toEqual([
      'À votre départ',
      '2031\u00a0S1',
      '2031\u00a0S2',
      '2032\u00a0S1',
      '2032\u00a0S2',
    ]);
  });
});

test.each(['fr', 'en'] as const)('the poster says in %s by which buttons its number is typed', async (language) => {
  await Promise.all([endingWords.load(language), wordsOf.load(language)]);
  const here = localeIn(language);
  const game = endedVillage('cop', EPILOGUE);
  const printed = texts(endingSheet('poster', endingView(game, here).sheet));
  const said = printed.map(({ text }) => text).join(' ');
  const { worlds, prepare } = here.words.title;
  expect(said.slice(said.indexOf(worlds))).toMatch(new RegExp(`^${worlds}.+${prepare}.+\\s${game.seed}$`, 'u'));
  for (const { text, size } of printed) expect(size, text).toBeGreaterThanOrEqual(16);
});

test('the poster of a world that is no world of the site names no button of it', async () => {
  const ofOneself = playable(PEOPLE);
  for (const [scenarios, own] of [
    [[parisPlayable()], ofOneself],
    [[ofOneself], null],
  ] as const) {
    const shown = showApp({ scenarios, own });
    shown.launch.actions.playOwn(ofOneself, { seed: 41 });
    await playUntil(shown, (phase) => phase === 'ended');
    await screen.findByRole('region', { name: 'L’affiche' });
    expect(document.querySelector('.poster-tall')!.textContent.includes('N°')).toBe(own === null);
  }
});

test('the files are called by the title of the ending, in its language', () => {
  expect(fileNameOf('Bouclier', 'La société ouverte')).toBe('bouclier-la-societe-ouverte.png');
  expect(fileNameOf('Bouclier', 'The open society', 'card')).toBe('bouclier-the-open-society-card.png');
});
