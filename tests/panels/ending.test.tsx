// @vitest-environment happy-dom
/** The end of a game as it is shown: what its people became, the promise, what comes after the player. */
import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { AXES, type Axes, type Doctrine } from '../../src/engine';
import { fileNameOf } from '../../src/panels/ending/keep';
import { endingView } from '../../src/panels/ending/view-model';
import { localeIn } from '../../src/view-models/locale';
import { endingWords } from '../../src/words/ending';
import { drawn, heading, playUntil, showApp } from '../support/app-context';
import { answerMediaQueries } from '../support/media-queries';
import { edited, NEGOTIATED, PEOPLE, playable } from '../support/scenario-text';
import { endedVillage } from '../support/village';

const locale = localeIn('fr');
await endingWords.load('fr');

const EPILOGUE: [string, string] = ['turns: { count: 3, first: 1 }', 'turns: { count: 3, first: 1 }\nepilogue: 4'];
const HALVES: [string, string] = ['turns: { count: 3, first: 1 }', 'turns: { count: 3, first: 2029-S2 }\nepilogue: 4'];

/** A game of the village that was played to its end. */
async function ended(answer: Doctrine, text = PEOPLE) {
  const shown = showApp({ scenarios: [playable(text)] });
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

test('the files are called by the title of the ending, in its language', () => {
  expect(fileNameOf('Bouclier', 'La société ouverte')).toBe('bouclier-la-societe-ouverte.png');
  expect(fileNameOf('Bouclier', 'The open society', 'card')).toBe('bouclier-the-open-society-card.png');
});
