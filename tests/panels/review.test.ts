import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Doctrine } from '../../src/engine';
import { printedBill, TENTH } from '../../src/view-models/amounts';
import { causeView } from '../../src/view-models/causes';
import { gaugeView } from '../../src/view-models/gauges';
import { partsOf } from '../../src/panels/map/view-model';
import { localeIn } from '../../src/view-models/locale';
import { announcementOf } from '../../src/panels/review/announcement';
import { reviewView } from '../../src/panels/review/view-model';
import { dossierView } from '../../src/panels/turn/view-model';
import type { Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { causesOf } from '../../src/store/game/changes';
import { lastTurn, seriesOf, shocksOf } from '../../src/store/game/selectors';
import { parisPlayable, playableFrom } from '../support/playable';
import { type TinyWorld, world } from '../support/world';
import { spoken } from '../support/texts';
import { villageReview } from '../support/village';
import { toPoints } from '../../src/words/numbers';

/** A game of Paris left to itself, at each of its reviews. */
function* reviewsOf(seed: number): Generator<Game> {
  const store = createGameStore();
  const now = (): Game => store.getState().game!;
  store.actions.newGame({ scenario: parisPlayable(), seed });
  while (now().phase !== 'ended') {
    if (now().phase === 'dossier') store.actions.answer('laissez_faire');
    else store.actions.goOn();
    if (now().phase === 'review') yield now();
  }
}

test('where a shock is the headline the sum begins with the gauge that it hurt', () => {
  const locale = localeIn('fr');
  let shocks = 0;
  for (let seed = 1; seed <= 60; seed++) {
    for (const now of reviewsOf(seed)) {
      const [worst] = shocksOf(now, lastTurn(now)!);
      const view = reviewView(now, locale);
      if (worst === undefined || worst.damage === 0 || view.cry !== `${worst.event} (fr)`) continue;
      shocks += 1;
      expect(view.sums[0]!.causes.map(({ label }) => label)).toContain(`${worst.event} (fr)`);
      // On the map, the shock is its own sentence: not all that the sheet says.
      const onMap = partsOf(now, locale).find(({ id }) => id === 'strike');
      if (worst.absorbed > 0)
        expect(onMap!.text).toMatch(new RegExp(`^${worst.event} \\(fr\\)\u00a0: un choc de [\\d,]+ points`));
    }
  }
  expect(shocks).toBeGreaterThan(5);
});

test('news that came before in the game is told as news again', () => {
  const locale = localeIn('fr');
  const again: string[] = [];
  for (let seed = 1; seed <= 60; seed++) {
    const told = new Set<string>();
    for (const now of reviewsOf(seed)) {
      const view = reviewView(now, locale);
      const titles = view.headlines.map(({ title }) => title).concat(view.kind === 'event' ? [view.cry] : []);
      for (const { kind, ...happened } of lastTurn(now)!.turnEvents) {
        if (kind !== 'event' || !('event' in happened)) continue;
        const title = `${told.has(happened.event) ? 'Encore\u00a0: ' : ''}${happened.event} (fr)`;
        expect(titles).toContain(title);
        if (told.has(happened.event)) again.push(title);
        told.add(happened.event);
      }
    }
  }
  expect(again).not.toEqual([]);
});

test('who listens is told how each axis has moved, by the points that are printed, and what moved it most', () => {
  const locale = localeIn('fr');
  let moves = 0;
  for (const now of reviewsOf(3)) {
    const said = announcementOf(now, reviewView(now, locale), locale);
    const { turn } = lastTurn(now)!;
    for (const [axis, name] of [
      ['emancipation', 'Émancipation'],
      ['tyranny', 'Tyrannie'],
    ] as const) {
      const series = seriesOf(now, now.scenario.rules.axes[axis]);
      const change = toPoints(series[turn]!) - toPoints(series[turn - 1]!);
      const told = new RegExp(`${name}\u00a0: (plus|moins) (\\d+), surtout par «\u00a0[^»]+\u00a0»\\.`).exec(said);
      if (change === 0) expect(told).toBeNull();
      else expect([told![1], told![2]]).toEqual([change > 0 ? 'plus' : 'moins', String(Math.abs(change))]);
      if (change !== 0) moves += 1;
    }
  }
  expect(moves).toBeGreaterThan(10);
});

test('who listens hears what was decided, both axes and how much else there is; what happened is read on the page, once', () => {
  const locale = localeIn('fr');
  for (const now of reviewsOf(3)) {
    const view = reviewView(now, locale);
    const said = announcementOf(now, view, locale);
    expect(said.length).toBeLessThan(330);
    const others = view.pieces.length;
    if (others > 0) expect(said).toContain(others === 1 ? ' 1\u00a0nouvelle.' : ` ${others}\u00a0nouvelles.`);
    for (const { title } of view.headlines) expect(said).not.toContain(title);
  }
});

describe('the order of telling', () => {
  /** The review of turn n of a game that always chooses `cop`. */
  function told(scenario: TinyWorld, turn = 1) {
    const playable = playableFrom(scenario.scenario);
    const store = createGameStore();
    store.actions.newGame({ scenario: playable, seed: 1 });
    for (;;) {
      const now = store.getState().game!;
      if (now.phase === 'review' && now.turns.length === turn) return reviewView(now, localeIn('fr'));
      if (now.phase === 'dossier') store.actions.answer('cop');
      else store.actions.goOn();
    }
  }
  const acting = () => world().lasting(4).gauge('art').gauge('harm', { good: 'low' });
  const decided = (add: number) => acting().dossier('law', { cop: { effects: [{ on: 'art', add }] } });

  test('the decision is the headline, before events that do no more than three times as much', () => {
    const view = told(decided(5).event('storm', { at: 1, effects: [{ on: 'harm', add: 15 }] }));
    expect(view).toMatchObject({ cry: 'cop (fr)', kind: 'act', headlines: [{ title: 'storm (fr)' }] });
    expect(view.sums.map(({ gauge }) => gauge.id)).toEqual(['art', 'harm']);
  });
  test('what the decision hardly moved in the end is not what the sum begins with', () => {
    const events = (lost: number) => [
      { on: 'art', add: -lost },
      { on: 'harm', add: 9 },
    ];
    const first = (lost: number) => told(decided(5).event('storm', { at: 1, effects: events(lost) })).sums[0]!.gauge.id;
    expect([first(2), first(4.5)]).toEqual(['art', 'harm']);
  });
  test('an event that is larger by far is the headline; the decision is then told first', () => {
    const view = told(decided(5).event('storm', { at: 1, effects: [{ on: 'harm', add: 16 }] }));
    expect(view).toMatchObject({ cry: 'storm (fr)', kind: 'event', decided: { label: 'cop (fr)' }, headlines: [] });
  });
  test('the event that makes the largest figure comes before the other news, and says so', () => {
    const view = told(
      decided(5)
        .event('breeze', { at: 1, effects: [{ on: 'art', add: -1 }] })
        .event('storm', { at: 1, effects: [{ on: 'harm', add: 12 }] }),
    );
    const main = view.pieces.filter((piece) => piece.kind === 'headline' && piece.isMain);
    expect(main).toMatchObject([{ title: 'storm (fr)' }]);
    expect(view.pieces.findIndex((piece) => piece === main[0])).toBe(0);
  });
  test('what it does is said under it, once', () => {
    const playable = playableFrom(decided(5).scenario);
    const { law } = playable.texts.dossiers;
    const options = { ...law!.options, cop: { ...law!.options.cop, consequence: spoken('Il agit.') } };
    const store = createGameStore();
    store.actions.newGame({
      scenario: { ...playable, texts: { ...playable.texts, dossiers: { law: { ...law!, options } } } },
      seed: 1,
    });
    store.actions.answer('cop');
    const view = reviewView(store.getState().game!, localeIn('fr'));
    expect(view).toMatchObject({ cryText: 'Il agit.', decided: { consequence: null } });
  });
  test('what was promised comes back before all else, and is said whole', () => {
    const playable = playableFrom(
      acting()
        .promise('calm')
        .dossier('law', { cop: { effects: [{ on: 'art', add: 5 }] } })
        .event('news', { at: 1 })
        .event('press', { at: 1, when: { promised: 'calm' } }).scenario,
    );
    const press = { ...playable.texts.events['press']!, text: spoken('Vous l’aviez dit.') };
    const store = createGameStore();
    store.actions.newGame({
      scenario: { ...playable, texts: { ...playable.texts, events: { ...playable.texts.events, press } } },
      seed: 1,
    });
    store.actions.answer('promise/calm');
    store.actions.answer('cop');
    const locale = localeIn('fr');
    const view = reviewView(store.getState().game!, locale);
    expect(view.headlines.map(({ title }) => title)).toEqual(['press (fr)', 'news (fr)']);
    expect(view.pieces[0]).toMatchObject({ kind: 'headline', title: 'press (fr)', isReminder: true });
    expect(announcementOf(store.getState().game!, view, locale)).toContain('press (fr) Vous l’aviez dit.');
  });
  test('what comes back of a decision is told before the news, by its name and its date', () => {
    const view = told(
      decided(5)
        .dossier('later', { from: 3 })
        .event('news', { at: 3 })
        .event('return', { echo: { after: { chose: 'law', doctrine: 'cop' }, in: 2 } }),
      3,
    );
    expect(view.headlines.map(({ title }) => title)).toEqual(['return (fr)', 'news (fr)']);
    expect(view.headlines.map(({ because }) => because)).toEqual([
      'Suite de «\u00a0cop (fr)\u00a0» (2025\u00a0S1)\u00a0:',
      null,
    ]);
  });
  test('what the treaty does is told last', () => {
    const view = told(
      acting()
        .dossier('law', { cop: { clause: 'audit' } })
        .clause('audit')
        .event('news', { at: 1 }),
    );
    expect(view.headlines.map(({ title }) => title).slice(0, 2)).toEqual([
      'news (fr)',
      '«\u00a0audit (fr)\u00a0» rejoint le projet d’accord.',
    ]);
  });
  test('what the game invents says so; what the player made happen needs no such mark', () => {
    const view = told(
      decided(5)
        .dossier('later', { from: 2 })
        .event('news', { at: 2 })
        .event('return', { echo: { after: { chose: 'law', doctrine: 'cop' }, in: 1 } }),
      2,
    );
    expect(view.headlines.map(({ title, origin }) => [title, origin])).toEqual([
      ['return (fr)', null],
      ['news (fr)', { kind: 'invented' }],
    ]);
  });
  test('three gauges at most, none that would print as nothing', () => {
    const many = ['a', 'b', 'c', 'd'].reduce((now, id) => now.gauge(id), acting());
    const view = told(
      many.dossier('law', {
        cop: {
          effects: [
            { on: 'a', add: 1 },
            { on: 'b', add: -4 },
            { on: 'c', add: 3 },
            { on: 'd', add: 2 },
            { on: 'art', add: 0.04 },
          ],
        },
      }),
    );
    expect(view.sums.map(({ gauge }) => gauge.id)).toEqual(['b', 'c', 'd']);
  });
});

test('what one pays with is told wherever it changed, from what the head showed to what it will show', () => {
  const locale = localeIn('fr');
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 0, max: 80 }), (tenths, cost) => {
      const store = createGameStore();
      const made = world()
        .gauge('money', { start: tenths / 10 })
        .gauge('law', { start: 40 })
        .dossier('d', { public: { cost: { money: cost / 10 }, effects: [{ on: 'law', add: 9 }] } })
        .lasting(2);
      store.actions.newGame({ scenario: playableFrom(made.scenario), seed: 1 });
      const head = gaugeView(store.getState().game!, 'money', locale).points;
      const answer = dossierView(store.getState().game!, locale).options.find(({ doctrine }) => doctrine === 'public');
      store.actions.answer('public');
      const game = store.getState().game!;
      const after = gaugeView(game, 'money', locale).points;
      expect(reviewView(game, locale).means).toEqual(
        after === head ? [] : [{ label: 'money (fr)', before: head, after }],
      );
      expect(answer!.costs.every(({ left }) => left === after)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the sum begins with the cause that the cry speaks of, though another is larger', () => {
  const playable = playableFrom(
    world()
      .gauge('art')
      .dossier('law', { cop: { effects: [{ on: 'art', add: 3 }] } })
      .event('wind', { at: 1, effects: [{ on: 'art', add: 8 }] }).scenario,
  );
  const store = createGameStore();
  store.actions.newGame({ scenario: playable, seed: 1 });
  store.actions.answer('cop');
  const { cry, sums } = reviewView(store.getState().game!, localeIn('fr'));
  expect([cry, ...sums[0]!.causes.map(({ label }) => label)]).toEqual(['cop (fr)', 'cop (fr)', 'wind (fr)']);
});

describe('a life that something is told of', () => {
  const locale = localeIn('fr');
  const review = (turn: number, answer: Doctrine, ...changes: Parameters<typeof villageReview>[2][]) =>
    reviewView(villageReview(turn, answer, ...changes), locale);

  test('takes the cry, before and after the decision behind it', () => {
    expect(review(3, 'public')).toMatchObject({
      kind: 'life',
      cry: 'Élie',
      cryText: null,
      story: {
        pose: 'out-of-work',
        before: { turn: 0, text: '40 ans, boulanger' },
        decision: { doctrine: 'public', label: 'Payer un sonneur', date: 'Tour\u00a01' },
        text: 'Il s’est levé trop tard.',
      },
    });
  });
  test('is told from where it stood before', () => {
    expect(review(3, 'cop').story!.before).toMatchObject({ turn: 1, pose: 'free', text: 'Il dort bien.' });
  });
  test('has the turn’s own decision in its panels, which is then told nowhere else', () => {
    const { story, decided } = review(1, 'cop');
    expect(story!.decision).toMatchObject({ label: 'En parler', date: null, text: 'Le village en parle.' });
    expect(decided).toMatchObject({ isTold: true });
  });
  test('of an earlier decision leaves the turn’s own to the news, with or without what it brought', () => {
    const again =
      "title: { fr: 'Et encore ?', en: 'And again?' }, text: { fr: 'On en reparle.', en: 'Another talk.' }, facts: [cloche], options: { cop: { label: { fr: 'Parler', en: 'Talk' }";
    expect(
      review(3, 'cop', [again, `${again}, consequence: { fr: 'On parle.', en: 'They talk.' }`]).decided,
    ).toMatchObject({
      isTold: false,
      consequence: 'On parle.',
    });
    expect(review(3, 'cop').decided).toMatchObject({ isTold: false, label: 'Parler', consequence: null });
  });
  test('is the one whom the dossier is about, where there are several', () => {
    const both: [string, string] = ['when: bruit > 41', 'when: bruit > 0'];
    const { cry, moments } = review(1, 'cop', both);
    expect([cry, ...moments.map(({ name }) => name)]).toEqual(['Élie', 'Lou']);
    const other: [string, string] = ['life: elie', 'life: lou'];
    expect(review(1, 'cop', both, other).cry).toBe('Lou');
  });
  test('is shown with the gauge that its moment asks for', () => {
    expect(review(1, 'public').sums[0]!.gauge.id).toBe('bruit');
    expect(review(1, 'cop').sums[0]!.gauge.id).toBe('calme');
  });
  test('leaves the cry to the act where nothing is told', () => {
    expect(review(2, 'cop')).toMatchObject({ kind: 'act', story: null, cry: 'Parler', decided: { isTold: true } });
  });
});

test('who speaks for the act is heard where nothing else says what it does', () => {
  const consequence: [string, string] = [
    "        consequence: { fr: 'Le village en parle.', en: 'The village talks.' }\n",
    '',
  ];
  const still: [string, string] = ['when: calme > 62\n', 'when: calme > 99\n'];
  const said = reviewView(villageReview(1, 'cop', consequence, still), localeIn('fr'));
  expect(said).toMatchObject({ kind: 'act', cryText: null, advocate: { name: 'Marthe', line: 'On s’entendra.' } });
  expect(reviewView(villageReview(1, 'cop', still), localeIn('fr'))).toMatchObject({
    cryText: 'Le village en parle.',
    advocate: null,
  });
});

test('causes that would print as nothing share one line or none, and what is printed adds up', () => {
  const locale = localeIn('fr');
  let folds = 0;
  for (const now of Array.from({ length: 12 }, (_, i) => [...reviewsOf(i + 1)]).flat()) {
    for (const sum of reviewView(now, locale).sums) {
      const { causes, gauge } = sum;
      const all = causesOf(lastTurn(now)!, gauge.id);
      const { total, amounts } = printedBill(sum);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
      if (amounts.some((amount) => amount !== 0)) expect(amounts).not.toContain(0);
      const shown = new Set(causes.map(({ key }) => key));
      const hidden = all.filter((cause) => !shown.has(causeView(now.scenario, cause, locale).key));
      for (const { amount } of hidden) expect(Math.abs(amount)).toBeLessThan(TENTH);
      const rest = causes.find(({ key }) => key === 'rest');
      if (rest === undefined) continue;
      folds += 1;
      expect(rest.label).toBe(`${hidden.length} autres causes`);
      expect(rest.amount).toBe(hidden.reduce((sum, { amount }) => sum + amount, 0));
    }
  }
  expect(folds).toBeGreaterThan(0);
});

test('the facts of a turn are those of its events, each once', () => {
  const source = { title: 'Rapport' };
  const fact = { text: spoken('Un fait.'), source, date: '2025-05-21', recheck: false, disputed: null };
  const plain = playableFrom(
    world()
      .dossier('a')
      .event('one', { chance: { base: 1 } })
      .event('two', { chance: { base: 1 } })
      .event('never', { chance: { base: 0 } }).scenario,
  );
  const events = Object.fromEntries(
    Object.entries(plain.texts.events).map(([id, event]) => [
      id,
      { ...event, facts: id === 'never' ? ['other'] : ['shared', id] },
    ]),
  );
  const scenario = {
    ...plain,
    facts: { shared: fact, one: fact, two: fact, other: fact },
    texts: { ...plain.texts, events },
  };
  const store = createGameStore();
  store.actions.newGame({ scenario, seed: 1 });
  store.actions.answer('cop');
  const { facts } = reviewView(store.getState().game!, localeIn('fr'));
  expect(facts).toEqual(['shared', 'one', 'two']);
});
