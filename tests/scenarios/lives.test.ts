/** The ten lives of Paris: touched by several dossiers, well or badly under each doctrine, whoever they are. */
import { describe, expect, test } from 'vitest';
import { PURE, random, type Player } from '../../src/analyst/strategies';
import {
  compile,
  DOCTRINES,
  EARLY_ENDING,
  NO_CHOICE,
  openAnswers,
  start,
  step,
  TURN,
  type Condition,
  type Doctrine,
  type State,
} from '../../src/engine';
import type { Life, Pose } from '../../src/scenario/playable';
import { momentsIn, type ToldMoment } from '../../src/view-models/lives';
import { shipped } from '../support/shipped';

const GAMES = 1000;
const GOOD: readonly Pose[] = ['free', 'healed'];
const BAD: readonly Pose[] = ['on-file', 'out-of-work'];
const WOMEN: ReadonlySet<string> = new Set(['nadia', 'kaya', 'lucie', 'emma', 'mei']);
/** By how much the share of good fates may differ between two halves of the ten. */
const MOST_APART = 0.08;

const { rules, lives = [] } = await shipped('sommet-de-paris');
const model = compile(rules);

/** The dossiers of which a condition asks for an option of this doctrine, or of any. */
function askedBy(condition: Condition | null, doctrine?: Doctrine): string[] {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap((part) => askedBy(part, doctrine));
  if ('any' in condition) return condition.any.flatMap((part) => askedBy(part, doctrine));
  return 'chose' in condition && (doctrine ?? condition.doctrine) === condition.doctrine ? [condition.chose] : [];
}

/** What is told in a game that is played one way, to the end of its epilogue. */
function tellingOf(seed: number, { strategy }: Player): readonly ToldMoment[] {
  const state = start(model, new Float64Array(model.size), seed);
  const states: State[] = [];
  while (state[TURN]! < model.horizon) {
    // A turn whose session waits for its move is not over: the state that it began in stays.
    states[state[TURN]!] ??= state.slice();
    const isPlayed = state[TURN]! < model.turns && state[EARLY_ENDING]! < 0;
    const open = isPlayed ? openAnswers(model, state) : [];
    step(model, state, open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed), seed);
  }
  states[model.horizon] = state;
  return momentsIn(model, states, lives);
}

const playedBy = (player: Player) => Array.from({ length: GAMES }, (_, seed) => tellingOf(seed, player));
const games = playedBy(random());

/** How a life ends in a game: the pose that was told last. */
const fatesOf = (life: Life, of = games): Pose[] =>
  of.flatMap((told) => told.findLast((each) => each.life === life)?.moment.pose ?? []);

const wellOf = (some: readonly Life[]): number => {
  const fates = some.flatMap((life) => fatesOf(life));
  return fates.filter((pose) => GOOD.includes(pose)).length / fates.length;
};

describe('the lives of Paris', () => {
  test('are ten people, half of them women, half of them not of Europe or more', () => {
    expect(lives).toHaveLength(10);
    expect(lives.filter(({ id }) => WOMEN.has(id))).toHaveLength(5);
    expect(new Set(lives.map(({ region }) => region))).toEqual(new Set(['eu', 'us', 'china', 'south']));
    expect(lives.filter(({ region }) => region !== 'eu').length).toBeGreaterThanOrEqual(5);
  });

  test.each(lives.map((life) => [life.id, life] as const))('%s is touched by three dossiers or more', (_, life) => {
    const dossiers = new Set(life.moments.flatMap(({ when }) => askedBy(when)));
    expect(dossiers.size).toBeGreaterThanOrEqual(3);
  });

  test('each dossier touches somebody', () => {
    const touched = new Set(lives.flatMap(({ moments }) => moments.flatMap(({ when }) => askedBy(when))));
    expect(rules.dossiers.map(({ id }) => id).filter((id) => !touched.has(id))).toEqual([]);
  });

  test('each has a good and a bad course under each doctrine, and both are met', () => {
    const met = new Set(games.flat().map(({ moment }) => moment));
    const missing = lives.flatMap((life) =>
      DOCTRINES.flatMap((doctrine) =>
        [GOOD, BAD].flatMap((poses) =>
          life.moments.some(
            (moment) => poses.includes(moment.pose) && askedBy(moment.when, doctrine).length > 0 && met.has(moment),
          )
            ? []
            : [`${life.id} under ${doctrine}: ${poses.join(' or ')}`],
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('every moment is told in some game', () => {
    const met = new Set(games.flat().map(({ moment }) => moment));
    expect(lives.flatMap(({ moments }) => moments).filter((moment) => !met.has(moment))).toEqual([]);
  });

  test('something becomes of everybody, well in a fifth of the games or more, and badly too', () => {
    for (const life of lives) {
      const fates = fatesOf(life);
      expect(fates.length, life.id).toBeGreaterThan(GAMES * 0.85);
      for (const poses of [GOOD, BAD]) {
        const share = fates.filter((pose) => poses.includes(pose)).length / fates.length;
        expect(share, `${life.id}: ${poses.join(' or ')}`).toBeGreaterThan(0.2);
      }
    }
  });

  test.each(PURE.map((player, place) => [DOCTRINES[place]!, player] as const))(
    'under %s alone, each ends well in some games and badly in others',
    (_, player) => {
      const pure = playedBy(player);
      for (const life of lives) {
        const fates = fatesOf(life, pure);
        for (const poses of [GOOD, BAD])
          expect(
            fates.filter((pose) => poses.includes(pose)).length,
            `${life.id}: ${poses.join(' or ')}`,
          ).toBeGreaterThan(0);
      }
    },
  );

  test.each<[string, (life: Life) => boolean]>([
    ['sex', ({ id }) => WOMEN.has(id)],
    ['region', ({ region }) => region === 'eu'],
    ['complexion', ({ face }) => face.skin === 'light'],
  ])('over a thousand games, fates do not follow %s', (_, isOne) => {
    const [one, other] = [lives.filter(isOne), lives.filter((life) => !isOne(life))];
    expect(Math.abs(wellOf(one) - wellOf(other))).toBeLessThanOrEqual(MOST_APART);
  });

  test('the three doctrines make as many happy as the others do', () => {
    for (const doctrine of DOCTRINES) {
      const told = games.flat().filter(({ moment }) => askedBy(moment.when, doctrine).length > 0);
      const share = told.filter(({ moment }) => GOOD.includes(moment.pose)).length / told.length;
      expect(share, doctrine).toBeGreaterThan(0.45);
      expect(share, doctrine).toBeLessThan(0.65);
    }
  });
});
