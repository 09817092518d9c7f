// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
// They load when a class is opened; here they are there from the start.
import '../../src/panels/class/screen';
import '../../src/panels/room/ballot';
import '../../src/panels/room/debrief/end';
import '../../src/panels/room/screen';
import { roomOf } from '../../src/store/room/room';
import { drawn, heading, showApp } from '../support/app-context';
import { eventually } from '../support/patience';
import { shipped } from '../support/shipped';
import { spoken } from '../support/texts';

const paris = await shipped('sommet-de-paris');
const cameras = await shipped('cameras-au-lycee');

type Shown = ReturnType<typeof showApp>;
const press = async (app: Shown, name: string | RegExp): Promise<void> => {
  await app.user.click(await eventually(() => screen.getByRole('button', { name })));
  await drawn();
};

/** Opens a room by raised hands on a world, in a way of playing, and begins. */
async function begin(mode: 'Le vote' | 'La COP', scenario = paris): Promise<Shown> {
  const app = showApp({ scenarios: [scenario] });
  await press(app, 'Pour la classe');
  await press(app, 'Ouvrir une salle');
  await app.user.click(await eventually(() => screen.getByRole('radio', { name: mode })));
  await press(app, 'Ouvrir la salle');
  await press(app, 'Commencer');
  return app;
}

/** Counts a hand for the nth answer, and closes the vote. */
async function vote(app: Shown, place: number): Promise<void> {
  await app.user.keyboard(String(place));
  await press(app, 'Clore le vote');
}

const projection = (app: Shown) => roomOf(app).getState().room!.client.view.getState().projection;

/** Goes on by what is on screen until a stage of the room, or a question of a vote. */
async function playUntil(app: Shown, kind: string): Promise<void> {
  const isThere = () => {
    const { stage } = projection(app);
    return stage.kind === kind || ('question' in stage && stage.question.kind === kind);
  };
  for (let left = 200; left > 0 && !isThere(); left--) {
    if (app.game.getState().game?.phase === 'review' || app.game.getState().game?.phase === 'session') {
      app.game.actions.goOn();
    } else if (projection(app).stage.kind === 'review') roomOf(app).actions.reveal();
    else if (['negotiate', 'file'].includes(projection(app).stage.kind))
      await roomOf(app).getState().room!.client.send({ do: 'close' });
    else if (projection(app).stage.kind === 'effects')
      await roomOf(app).getState().room!.client.send({ do: 'continue' });
    else {
      const answer = screen.getAllByRole('button', { name: /^Une main de plus pour/ })[0]!;
      await app.user.click(answer);
      await press(app, 'Clore le vote');
    }
    await drawn();
  }
}

describe('a class that votes by raised hands', () => {
  test('counts hands by buttons and by digits, and closes on the one with most', async () => {
    const app = await begin('Le vote', cameras);
    const question = heading().textContent;
    const [first] = screen.getAllByRole('group', { name: /^Mains levées pour/ });
    await app.user.keyboard('1');
    await app.user.click(within(first!).getByRole('button', { name: /^Une main de plus/ }));
    await app.user.keyboard('2');
    expect(within(first!).getByRole('status').textContent).toBe('2');
    expect(screen.getByText('3 mains')).toBeDefined();
    await app.user.click(within(first!).getByRole('button', { name: /^Une main de moins/ }));
    await app.user.keyboard('1');
    await press(app, 'Clore le vote');
    expect(heading().textContent).toBe(question);
    expect(screen.getByText(/^La classe choisit/).textContent).toContain('Écrire une règle');
  });

  test('sees what its answer did on the screens of the game, then its next question', async () => {
    const app = await begin('Le vote', cameras);
    const first = heading().textContent;
    await vote(app, 2);
    await press(app, /^Ce que ça change/);
    expect(document.querySelector('main')!.dataset['screen']).toBe('review');
    await press(app, /^Au semestre suivant|^Au tour suivant/);
    expect(document.querySelector('main')!.dataset['screen']).toBe('ballot');
    expect(heading().textContent).not.toBe(first);
  });

  test('takes a vote back', async () => {
    const app = await begin('Le vote', cameras);
    await vote(app, 2);
    await press(app, 'Revenir au vote');
    expect(projection(app).answers).toEqual([]);
    expect(screen.getByText('0 main')).toBeDefined();
  });

  test('ends on the end of its world, with where it parted and its code', async () => {
    const app = await begin('Le vote', cameras);
    await app.user.keyboard('1122');
    await app.user.keyboard('2');
    await press(app, 'Clore le vote');
    await playUntil(app, 'ended');
    const parted = await eventually(() => screen.getByRole('region', { name: 'Où vous vous êtes partagés' }));
    expect(within(parted).getByText(/\(3\) contre .*\(2\)/)).toBeDefined();
    // A decision is changed: its answer was not the one that was played, and a class without delegations has no instructions.
    const { changes } = projection(app).debrief!;
    // The cry names the decision that would have moved most; the same is printed.
    const cry = screen.getByText(/^Tout tenait à un vote/, { selector: '.cry' }).textContent;
    expect(document.querySelector('.printed-only h1')!.textContent).toBe(cry);
    const tabs = within(screen.getByRole('group', { name: /^Une seule décision change/ })).getAllByRole('radio');
    expect(tabs).toHaveLength(changes.length);
    await app.user.click(tabs.at(-1)!);
    const { ending } = changes.at(-1)!.outcome;
    expect(screen.getByRole('heading', { name: 'Et si…' }).closest('section')!.textContent).toContain(
      cameras.texts.endings[ending]!.title['fr'],
    );
    expect(screen.queryByRole('heading', { name: 'Les consignes, ouvertes' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Le code de cette partie' })).toHaveProperty(
      'value',
      expect.stringMatching(/^B\d-/),
    );
  });

  test.each([
    [null, 30, '1:29'],
    ['45\u00a0s', 15, '0:44'],
    ['3\u00a0min', 60, '2:59'],
  ])('has on its clock what its steps say of it: %s', async (time, each, clock) => {
    const app = showApp({ scenarios: [cameras] });
    await press(app, 'Pour la classe');
    await press(app, 'Ouvrir une salle');
    if (time !== null) await app.user.click(await eventually(() => screen.getByRole('radio', { name: time })));
    await press(app, 'Ouvrir la salle');
    await eventually(() => screen.getByText(new RegExp(`en ${each} secondes.: l’horloge compte pour les trois`)));
    await press(app, 'Commencer');
    // Stopped, so that it can be read: a second of the time of tests goes by.
    await press(app, 'Pause');
    expect(screen.getByRole('timer').textContent).toBe(`${clock}En pause`);
  });

  test('steps out of a question to the title and comes back to it, its hands and its time', async () => {
    const app = await begin('Le vote', cameras);
    const question = heading().textContent;
    await app.user.keyboard('2');
    await press(app, /^Sortir, en gardant/);
    expect(projection(app).clock).toHaveProperty('left');
    expect(screen.getByText(/^La partie vous attend/)).toBeDefined();
    await press(app, 'Retour à l’accueil');
    expect(app.navigation.getState().place).toBe('catalogue');
    await press(app, 'Pour la classe');
    // Nothing here opens another room over it.
    expect(screen.queryByRole('button', { name: cameras.title.fr })).toBeNull();
    await press(app, 'Reprendre la partie de la classe');
    await press(app, 'Reprendre');
    expect(heading().textContent).toBe(question);
    expect(screen.getByText('1 main')).toBeDefined();
    expect(projection(app).clock).toHaveProperty('endsAt');
  });

  test('comes back to a clock that the teacher had stopped as it was', async () => {
    const app = await begin('Le vote', cameras);
    await press(app, 'Pause');
    await press(app, /^Sortir, en gardant/);
    expect(screen.getByText(/^La partie vous attend.; son horloge est arrêtée\.$/)).toBeDefined();
    await press(app, 'Reprendre');
    expect(heading().textContent).not.toBe('Levez la main');
    expect(projection(app).clock).toHaveProperty('left');
  });

  test('is not left by mistake once it has begun', async () => {
    const app = await begin('Le vote', cameras);
    await vote(app, 2);
    app.game.actions.leave();
    await drawn();
    await press(app, 'Quitter la salle');
    expect(roomOf(app).getState().room).not.toBeNull();
    await press(app, 'Quitter la salle');
    expect(roomOf(app).getState().room).toBeNull();
  });
});

describe('the keyboard of the projector', () => {
  test('Space begins, closes a vote that was counted and goes on; + gives time', async () => {
    const app = showApp({ scenarios: [cameras] });
    await press(app, 'Pour la classe');
    await press(app, 'Ouvrir une salle');
    await press(app, 'Ouvrir la salle');
    await eventually(() => screen.getByRole('button', { name: 'Commencer' }));
    await app.user.keyboard(' ');
    await drawn();
    expect(projection(app).stage.kind).toBe('vote');
    const endsAt = () => (projection(app).clock as { endsAt: number }).endsAt;
    const before = endsAt();
    await app.user.keyboard('+');
    expect(endsAt() - before).toBe(30_000);
    // No hand was counted.
    await app.user.keyboard(' ');
    expect(projection(app).stage.kind).toBe('vote');
    await app.user.keyboard('2 ');
    await drawn();
    expect(projection(app).answers).toHaveLength(1);
    await app.user.keyboard(' ');
    await drawn();
    expect(document.querySelector('main')!.dataset['screen']).toBe('review');
  });

  test('leaves Space to the button that has the focus', async () => {
    const app = await begin('Le vote', cameras);
    await app.user.keyboard('2');
    screen.getByRole('button', { name: 'Pause' }).focus();
    await app.user.keyboard(' ');
    await drawn();
    expect(projection(app).stage.kind).toBe('vote');
    expect(projection(app).clock).toHaveProperty('left');
  });

  test('is off where shortcuts are', async () => {
    const app = await begin('Le vote', cameras);
    app.settings.actions.prefer({ shortcuts: false });
    await drawn();
    const { clock } = projection(app);
    await app.user.click(screen.getAllByRole('button', { name: /^Une main de plus pour/ })[0]!);
    (document.activeElement as HTMLElement).blur();
    await app.user.keyboard('+ ');
    expect(projection(app).clock).toEqual(clock);
    expect(projection(app).stage.kind).toBe('vote');
  });

  test('digits change the decision of the debrief', async () => {
    const app = await begin('Le vote', cameras);
    await vote(app, 2);
    await playUntil(app, 'ended');
    const choice = await eventually(() => screen.getByRole('group', { name: /^Une seule décision change/ }));
    // The first key ends what moves over the ending.
    await app.user.keyboard('x');
    await drawn();
    await app.user.keyboard('2');
    await drawn();
    expect(
      within(choice)
        .getAllByRole<HTMLInputElement>('radio')
        .map(({ checked }) => checked)
        .indexOf(true),
    ).toBe(1);
  });
});

describe('delegations on one screen', () => {
  test('say their cards aloud; cards are turned over, then the vote is that of the game', async () => {
    const app = await begin('La COP');
    await playUntil(app, 'negotiate');
    expect(screen.getByRole('heading', { name: 'Tour 1 sur 3' })).toBeDefined();
    expect(screen.getByText(/^Portée : \d+ %$/)).toBeDefined();
    await press(app, 'Passer aux cartes');
    for (const party of screen.getAllByRole('combobox')) {
      await app.user.selectOptions(party, within(party).getAllByRole('option').at(-1)!);
      await drawn();
    }
    await eventually(() => screen.getByText('Les cartes sont retournées.'));
    expect(screen.getAllByText('Attendre').length).toBeGreaterThan(2);
    await press(app, 'Continuer');
    expect(screen.getByRole('heading', { name: 'Tour 2 sur 3' })).toBeDefined();
  });

  test('sign on the board once they have said so, whatever their position', async () => {
    const app = await begin('La COP');
    await playUntil(app, 'negotiate');
    const signing = () =>
      within(screen.getByRole('region', { name: 'Qui signerait' })).queryAllByText('signe', { exact: true }).length;
    expect(signing()).toBe(0);
    await press(app, 'Passer aux cartes');
    for (const [place, party] of screen.getAllByRole('combobox').entries()) {
      await app.user.selectOptions(
        party,
        within(party).getByRole('option', { name: place === 0 ? /^Signer/ : /^Attendre/ }),
      );
      await drawn();
    }
    await eventually(() => screen.getByText('Les cartes sont retournées.'));
    expect(signing()).toBe(1);
  });

  test('end with their instructions opened, and no debrief of a code that nobody can play alone', async () => {
    const secret = { interest: spoken('Vendre'), redLine: spoken('Signer'), crossed: null, ask: spoken('Un délai') };
    const instructions = Object.fromEntries(Object.keys(cameras.texts.actors).map((party) => [party, secret]));
    const app = await begin('La COP', { ...cameras, instructions });
    await playUntil(app, 'ended');
    const opened = await eventually(() => screen.getByRole('region', { name: 'Les consignes, ouvertes' }));
    expect(within(opened).getAllByText('Vendre')).toHaveLength(projection(app).desks.length);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Le code de cette partie' }).value).toMatch(/^B3-/);
    expect(screen.queryByRole('button', { name: 'Ouvrir le bilan de la partie' })).toBeNull();
  });
});

describe('a class that votes by raised hands', () => {
  test('goes on from its promise to the first question, and closes no vote before a hand was counted', async () => {
    const app = await begin('Le vote');
    const close = await eventually(() => screen.getByRole<HTMLButtonElement>('button', { name: 'Clore le vote' }));
    expect(close.disabled).toBe(true);
    await vote(app, 1);
    await eventually(() => screen.getByRole('button', { name: 'La première question' }));
    expect(screen.queryByRole('button', { name: 'Ce que ça change' })).toBeNull();
  });

  test('reads at a session what the treaty is, to vote as it is first, and only the moves that are possible', async () => {
    const app = await begin('Le vote');
    await playUntil(app, 'session');
    await drawn();
    const answers = [...document.querySelectorAll('.ballot-answers > li:not(.ballot-folded)')];
    expect(answers[0]!.querySelector('h2')!.textContent).toBe('Voter tel quel');
    expect(answers.filter((one) => one.classList.contains('is-closed'))).toEqual([]);
    expect(document.querySelector('.ballot-folded summary')!.textContent).toMatch(/^\d+\sgestes? fermés?$/);
    expect(document.querySelector('.ballot-head')!.textContent).toMatch(/Au vote.: un texte de \d+.clauses/);
    await vote(app, 1);
    await eventually(() => screen.getByText(/^La classe choisit : Voter tel quel$/));
  });

  test('is one press from the page of a class, in the world that is named', async () => {
    const app = showApp({ scenarios: [paris, cameras] });
    await press(app, 'Pour la classe');
    await press(app, cameras.title.fr);
    await eventually(() => screen.getByRole('button', { name: 'Commencer' }));
    expect(projection(app).setup).toMatchObject({ hands: true, scenario: cameras.id });
  });
});
