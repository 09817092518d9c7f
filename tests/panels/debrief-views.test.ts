import { describe, expect, test } from 'vitest';
import { planner } from '../../src/analyst/rollouts';
import { TURNING_POINT } from '../../src/analyst/debrief/turning-points';
import { AXES, compile, UNIT } from '../../src/engine';
import { roundedToSum, roundedToTenth } from '../../src/view-models/amounts';
import { NAME_GAP } from '../../src/panels/debrief/curve/layout';
import { spread } from '../../src/panels/ui/plot/lines';
import { branchesView } from '../../src/panels/debrief/branches/view-model';
import { drillView } from '../../src/panels/debrief/drill/view-model';
import { debriefView } from '../../src/panels/debrief/view-model';
import { localeIn } from '../../src/view-models/locale';
import type { BillView } from '../../src/view-models/causes';
import type { Worldview } from '../../src/scenario/playable';
import { DEBRIEF_BUDGET, questionKey } from '../../src/store/analyses/debrief';
import { debriefWords } from '../../src/words/debrief';
import { createGameStore } from '../../src/store/game/game-store';
import { debriefed, finished } from '../support/debriefed';
import { FAULT, faulty, faultyWorld, worldview } from '../support/faulty';
import { parisPlayable, playableFrom } from '../support/playable';
import { decisionsOf, random } from '../support/strategies';
import { world } from '../support/world';

const fr = localeIn('fr');
const faultyGame = () => debriefed({ scenario: faulty(), decisions: FAULT });
const view = ({ game, report }: ReturnType<typeof debriefed>, drilled?: Parameters<typeof debriefView>[3]) =>
  debriefView(game, report, fr, drilled);

const paris = parisPlayable();
const parisModel = compile(paris.rules);
const parisGames = [3, 4, 5].map((salt) =>
  debriefed({ scenario: paris, seed: salt, decisions: decisionsOf(parisModel, random(salt), salt) }),
);

/** What is shown of a bill adds up to the tenth, and what is behind it to the thousandth (but for rounding). */
function expectAddsUp({ before, after, causes }: BillView, within = 0): void {
  const sum = causes.reduce((total, { amount }) => total + amount, 0);
  expect(Math.abs(after - before - sum)).toBeLessThanOrEqual(within);
  const total = roundedToTenth(after) - roundedToTenth(before);
  const shown = roundedToSum(
    causes.map(({ amount }) => amount),
    total,
  );
  expect(shown.reduce((added, amount) => added + amount, 0)).toBe(total);
}

describe('the headline', () => {
  test('names the moment when one decision cost more than all the others', () => {
    expect(view(faultyGame()).headline).toBe('Le choix le plus coûteux, fin 2025');
  });

  test('says that nothing decided it alone when nothing did', () => {
    const { headline, points } = view(debriefed({ scenario: faulty(), decisions: ['cop', 'cop', 'cop', 'cop'] }));
    expect(headline).toBe('Aucune réponse nettement meilleure');
    expect(points).toMatchObject({ points: [], none: expect.stringMatching(/ne rien trouver/) });
  });

  test('is a question until the judgement is made', () => {
    const { game } = faultyGame();
    expect(debriefView(game, null, fr)).toMatchObject({ headline: 'Où tout s’est-il joué\u202f?', points: null });
  });

  test('of a planner’s own game finds no turning point: the costliest decisions are shown, and said to be small', () => {
    for (const seed of [1, 2]) {
      const decisions = decisionsOf(parisModel, planner(24).strategy, seed);
      const judged = debriefed({ scenario: paris, seed, decisions, budget: DEBRIEF_BUDGET });
      const { points } = view(judged);
      expect(judged.report.judgement!.decisions.filter(({ isTurningPoint }) => isTurningPoint)).toEqual([]);
      expect(points!.title).toBe('Aucun tournant');
      expect(points!.none).toMatch(/c’est peu\.$/);
      expect(points!.points.length).toBeLessThanOrEqual(3);
      for (const { kicker } of points!.points) expect(kicker).toMatch(/^Petit écart/);
    }
  });
});

test('the doubt of a turning point stands beside the difference that its two amounts make', () => {
  const { game, report } = faultyGame();
  const judgement = report.judgement!;
  const decisions = judgement.decisions.map((decision) => ({ ...decision, uncertainty: 400 }));
  const { points } = view({ game, report: { ...report, judgement: { ...judgement, decisions } } });
  const { doubt, cost } = points!.points[0]!;
  const gap = fr.numbers.signedTenths(roundedToTenth(cost.emancipation) - roundedToTenth(cost.tyranny));
  expect(doubt).toBe(`Émancipation moins tyrannie\u00a0: ${gap}, à 0,4 près`);
});

describe('a turning point', () => {
  test('says what the choice changed on each axis, and keeps its answer hidden', () => {
    const [point] = view(faultyGame()).points!.points;
    expect(point).toMatchObject({
      turn: 2,
      number: 1,
      chosen: { doctrine: 'laissez_faire' },
      cost: { emancipation: -10_000, tyranny: 0 },
      isContested: false,
      tried: null,
      answer: null,
    });
  });

  test('tells its answer once it was found: what was right, in which gauges, through which causes', () => {
    const [point] = view(faultyGame(), { tries: { 2: 'public' }, revealed: ['2'] }).points!.points;
    expect(point!.tried).toEqual({ label: 'public (fr)', isRight: true });
    const { best, alsoRight, axes, gauges } = point!.answer!;
    expect([best, ...alsoRight].map(({ doctrine }) => String(doctrine)).sort()).toEqual(['cop', 'public']);
    expect(axes.emancipation.causes).toMatchObject([{ key: 'good', amount: -10_000 }]);
    expect(gauges).toMatchObject([{ after: -10_000, causes: [{ ink: 'laissez_faire', amount: -10_000 }] }]);
  });

  test('at a session says the move by its name, as do its answer, its causes and the account', () => {
    const scenario = playableFrom(
      world()
        .lasting(3, 3)
        .actor('north', { stance: 50 })
        .treaty({ every: 2 })
        .clause('cut', { effects: { good: 20 } })
        .proposing('cut')
        .lever('fund', { stance: { north: 5 }, effects: [{ on: 'bad', add: 1, after: 1 }] })
        .dossier('b')
        .dossier('c')
        .promise('one').scenario,
    );
    const played = debriefed({ scenario, decisions: ['promise/one', 'cop', 'cop', 'none', 'cop'] });
    const { points, account, questions } = view(played, { tries: { 2: 'public' }, revealed: ['2-session'] });
    expect(points!.points).toMatchObject([
      {
        key: '2-session',
        kind: 'session',
        dossier: 'La session',
        chosen: { doctrine: null, label: 'Aucun geste' },
        tried: null,
        answer: { best: { doctrine: null, label: 'fund (fr)' } },
      },
    ]);
    // What is found of the dossier of the same turn says nothing of its session.
    expect(view(played, { tries: {}, revealed: ['2'] }).points!.points[0]!.answer).toBeNull();
    expect(points!.decisions.map(({ key, chosen }) => [key, chosen.label])).toEqual([
      ['1', 'cop (fr)'],
      ['2', 'cop (fr)'],
      ['2-session', 'Aucun geste'],
      ['3', 'cop (fr)'],
    ]);
    const bad = points!.points[0]!.answer!.gauges.find(({ gauge }) => gauge.label === 'bad (fr)')!;
    expect(bad.causes).toMatchObject([{ label: 'fund (fr)', note: 'effet retardé' }]);
    expect(account!.axes.emancipation.causes[0]).toMatchObject({ label: 'Aucun geste', ink: 'ink' });
    expect(questions[0]).toMatch(/La session/);
    for (const axis of AXES) expectAddsUp(account!.axes[axis]);
  });

  test('is contested, never a fault, where a worldview holds the choice for the best', () => {
    const scenario = playableFrom(
      world()
        .gauge('art', { start: 20 })
        .index('emancipation', { good: 9, art: 1 })
        .dossier('a', {
          cop: { effects: [{ on: 'good', add: 10 }] },
          public: { effects: [{ on: 'art', add: 20 }] },
        }).scenario,
      { worldviews: [worldview('peintre', { weights: { good: 1, art: 9 } })] },
    );
    const { headline, points, questions } = view(debriefed({ scenario, decisions: ['public'] }));
    expect(headline).toBe('Une décision se discute');
    expect(points!.points[0]).toMatchObject({ isContested: true, kicker: expect.stringMatching(/contestée/) });
    expect(points!.points[0]!.text).toMatch(/le peintre, c’était la meilleure réponse/);
    expect(questions[0]).toMatch(/le peintre/);
  });

  test('played again where it is contested: says for whom the first answer was better, and what that depends on', () => {
    const tiny = world()
      .gauge('art', { start: 20 })
      .index('emancipation', { good: 9, art: 1 })
      .assumption('gout', { low: 0.5, mid: 1, high: 2 })
      .dossier('a', {
        cop: { effects: [{ on: 'good', add: 10 }] },
        public: { effects: [{ on: 'art', add: 20 }] },
      }).scenario;
    const weights = { good: 1, art: 9 };
    const told = (assumptions: Worldview['assumptions']) => {
      const scenario = playableFrom(tiny, { worldviews: [worldview('peintre', { weights, assumptions })] });
      const { game, report } = debriefed({ scenario, decisions: ['public'] });
      const store = createGameStore();
      store.setState({ game });
      return (['cop', 'laissez_faire', 'public'] as const).map((doctrine) => {
        store.actions.replayFrom(1);
        store.actions.answer(doctrine);
        const { status, why } = drillView(store.getState().game!, report.judgement, fr);
        return `${status} ${why}`;
      });
    };
    const [right, wrong, same] = told({ gout: 'high' });
    expect(right).toMatch(/le scénario la préfère\. Pour le peintre, la première .* ce que l’on croit \(«\sgout/);
    expect([right, wrong, same].join()).not.toMatch(/bonne réponse|meilleure réponse/);
    expect(wrong).toMatch(/selon le scénario, c’est encore .* Pour le peintre, .*«\sgout/);
    expect(same).toMatch(/même réponse\. Pour le peintre, .*«\sgout/);
    expect(told({})[0]).toMatch(/dépend de ce qui compte le plus pour chacun/);
  });

  test('is one of three at most, in the order of the game', () => {
    let many = world().lasting(5);
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      many = many.dossier(id, { public: { effects: [{ on: 'good', add: -10 - id.charCodeAt(0) / 10 }] } });
    }
    const decisions = ['public', 'public', 'public', 'public', 'public'] as const;
    const { points, headline } = view(debriefed({ scenario: playableFrom(many.scenario), decisions }));
    expect(points!.points.map(({ number }) => number)).toEqual([1, 2, 3]);
    const turns = points!.points.map(({ turn }) => turn);
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
    expect(headline).toBe('Trois tournants ont compté');
  });
});

describe('the threshold', () => {
  test('that the texts name is the one that the analysis uses', () => {
    expect(TURNING_POINT).toBe(2 * UNIT);
    for (const [language, named] of [
      ['fr', /deux points/],
      ['en', /two points/],
    ] as const) {
      const { lead, method } = debriefWords(language);
      expect(lead.none('1', '1')).toMatch(named);
      expect(JSON.stringify(method.sections)).toMatch(named);
    }
  });
});

describe('the sums', () => {
  test('of choice and luck lead from the hope at the start to the outcome, on each axis', () => {
    for (const played of [faultyGame(), ...parisGames]) {
      const { axes } = view(played).account!;
      for (const axis of AXES) {
        expect(axes[axis].before).toBe(played.report.judgement!.start[axis]);
        expect(axes[axis].after).toBe(played.game.outcome!.axes[axis]);
        expectAddsUp(axes[axis], 50); // a choice of less than half a tenth is not named
      }
    }
  });

  test('of who is responsible are exact, with the small origins in one line', () => {
    for (const played of parisGames) {
      const { axes } = view(played).roots!;
      for (const axis of AXES) {
        expectAddsUp(axes[axis].bill);
        expect(axes[axis].bill.causes.length).toBeLessThanOrEqual(7);
        const all = axes[axis].all.reduce((sum, { amount }) => sum + amount, 0);
        expect(all).toBe(played.report.roots.axes![axis].score - played.report.roots.axes![axis].start);
      }
    }
  });

  test('of an answer add up, axis by gauge and gauge by cause', () => {
    let seen = 0;
    for (const played of parisGames) {
      const revealed = played.report.judgement!.decisions.map(({ turn, question }) => questionKey(turn, question));
      for (const { answer } of view(played, { tries: {}, revealed }).points!.points) {
        seen += 1;
        for (const axis of AXES) expectAddsUp(answer!.axes[axis], 50);
        for (const gauge of answer!.gauges) expectAddsUp(gauge, 50);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('say which weighed more', () => {
    expect(view(faultyGame()).account!.verdict).toMatch(/vos choix ont coûté plus que la chance/);
    const lucky = world()
      .dossier('a')
      .event('storm', { chance: { base: 0.5 }, effects: [{ on: 'bad', add: 30 }] }).scenario;
    const { account } = view(debriefed({ scenario: playableFrom(lucky), decisions: ['cop'], seed: 2 }));
    expect(account!.verdict).toMatch(/la chance a changé plus que vos choix/);
  });
});

describe('the curve', () => {
  test('has a line over every state and a band from every turn that was played', () => {
    const [played] = parisGames;
    const { curve } = view(played!);
    expect(curve.labels).toHaveLength(played!.game.states.length);
    expect(curve.bands.map(({ from }) => from)).toEqual([...Array(curve.played + 1).keys()]);
    for (const { from, low, high } of curve.bands) {
      expect(low.tyranny).toHaveLength(curve.labels.length - 1 - from);
      for (const [i, bottom] of low.tyranny.entries()) expect(bottom).toBeLessThanOrEqual(high.tyranny[i]!);
    }
  });

  test('shows the thresholds of the endings, and numbers the turning points', () => {
    const { curve } = view(faultyGame());
    expect(curve.thresholds).toEqual({ emancipation: [45_000], tyranny: [] });
    expect(curve.turns.map(({ point }) => point)).toEqual([null, 1, null, null]);
  });
});

describe('other judges', () => {
  const twoViews = (weights: Record<string, number>) =>
    playableFrom(faultyWorld().gauge('art', { start: 20 }).index('emancipation', { good: 9, art: 1 }).scenario, {
      worldviews: [worldview('peintre', { weights }), worldview('voisin')],
    });

  test('part where their weights read another ending, and say which weight makes the difference', () => {
    const { judges } = view(
      debriefed({ scenario: twoViews({ good: 1, art: 9 }), decisions: ['cop', 'cop', 'cop', 'cop'] }),
    );
    expect(judges!.judges.map(({ ending }) => ending)).toEqual(['calm (fr)', 'fallback (fr)', 'calm (fr)']);
    expect(judges!.groups).toEqual([
      '«\u00a0calm (fr)\u00a0»\u00a0: la vision du scénario, le voisin.',
      '«\u00a0fallback (fr)\u00a0»\u00a0: le peintre.',
    ]);
    expect(judges!.judges[1]!.reasons[0]).toMatch(/art \(fr\).*90\u00a0% au lieu de 10\u00a0%/);
    expect(judges!.judges[2]!.reasons[0]).toMatch(/comme le scénario/);
  });

  test('agree where they read the same ending', () => {
    const { judges } = view(debriefed({ scenario: twoViews({}), decisions: FAULT }));
    expect(judges!.groups).toEqual([]);
    expect(judges!.summary).toMatch(/même fin/);
  });

  test('are not there in a world without worldviews', () => {
    expect(view(faultyGame()).judges).toBeNull();
  });
});

describe('calibration', () => {
  const foretold = (gauges: readonly string[]) =>
    debriefed({
      scenario: faulty(),
      decisions: FAULT,
      predictions: gauges.map((gauge, i) => ({ turn: i + 1, gauge })),
    });

  test('is nothing when nothing was foretold', () => {
    expect(view(faultyGame()).calibration).toBeNull();
  });

  test('counts what was right, and names kindly what was never seen coming', () => {
    const { calibration } = view(foretold(['good', 'good', 'good', 'good']));
    expect(calibration!.hits).toHaveLength(4);
    const right = calibration!.hits.filter(({ isRight }) => isRight).length;
    expect(calibration!.title).toBe(`Vos pronostics\u00a0: ${right}\u00a0juste sur 4`);
    const blind = view(foretold(['bad', 'bad', 'bad', 'bad'])).calibration!;
    expect(blind.sentences).not.toEqual([]);
    expect(blind.sentences.join(' ')).not.toMatch(/faute|erreur/);
  });
});

describe('questions to discuss', () => {
  test('are drawn from the very game, at most five, never none', () => {
    for (const played of [faultyGame(), ...parisGames]) {
      const { questions } = view(played);
      expect(questions.length).toBeGreaterThan(0);
      expect(questions.length).toBeLessThanOrEqual(5);
      expect(new Set(questions).size).toBe(questions.length);
    }
    expect(view(faultyGame()).questions[0]).toContain('laissez_faire (fr)');
  });

  test('are there before the analysis', () => {
    expect(debriefView(parisGames[0]!.game, null, fr).questions.length).toBeGreaterThan(0);
  });

  test('ask about a treaty that never came into force', () => {
    const scenario = playableFrom(
      world().actor('us').clause('charter').proposing('charter').treaty({ sign: 90 }).scenario,
    );
    expect(view(debriefed({ scenario, decisions: ['cop'] })).questions.join(' ')).toMatch(/jamais entré en vigueur/);
  });

  test('ask who deserves a treaty that only came into force after the player had left', () => {
    const scenario = playableFrom(
      world().lasting(1, 3).actor('us', { stance: 80 }).clause('charter').proposing('charter').treaty({ every: 2 })
        .scenario,
    );
    const { questions } = view(debriefed({ scenario, decisions: ['cop'] }));
    expect(questions.join(' ')).toMatch(/qu’après votre départ/);
  });

  test('name every approach that was never taken', () => {
    const scenario = playableFrom(world().dossier('a').scenario);
    const { questions } = view(debriefed({ scenario, decisions: ['laissez_faire'] }));
    expect(questions.join(' ')).toMatch(/jamais choisi «\u00a0.*\u00a0» ni «\u00a0.*\u00a0»/);
  });
});

describe('two branches', () => {
  test('stand side by side from the turn where they part to the end', () => {
    const game = createGameStore();
    game.setState({ game: finished({ scenario: faulty(), decisions: FAULT }) });
    game.actions.replayFrom(2);
    game.actions.answer('cop');
    game.actions.playOnAsBefore();
    const branches = branchesView(game.getState().game!, fr);
    expect(branches.title).toBe('Cette branche finit mieux');
    expect(branches.second.axes.emancipation - branches.first.axes.emancipation).toBe(10_000);
    expect(branches.decisions.map(({ key, first, second }) => [key, first!.doctrine, second!.doctrine])).toEqual([
      ['2 dossier', 'laissez_faire', 'cop'],
      ['3 dossier', 'public', 'public'],
      ['4 dossier', 'public', 'public'],
    ]);
    expect(branches.gauges).toMatchObject([{ id: 'good' }]);
  });
});

describe('names beside the curve', () => {
  test.each([[[40]], [[10, 60]], [[50, 54]], [[30, 33, 36]], [[20, 20, 90]]])(
    'beside %j: each has one, none overprints another, and far from others it stands where it belongs',
    (heights) => {
      const places = spread(heights, NAME_GAP);
      expect(places).toHaveLength(heights.length);
      for (let i = 1; i < places.length; i++) expect(places[i]! - places[i - 1]!).toBeGreaterThan(NAME_GAP - 1);
      const isApart = heights.every((height, i) => i === 0 || height - heights[i - 1]! >= NAME_GAP);
      if (isApart) expect(places).toEqual(heights);
    },
  );
});
