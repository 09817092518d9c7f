/** Each ending of Paris is reached by answers that somebody could write down, and by a plan far more often than by chance. */
import { describe, expect, test } from 'vitest';
import { plan, playOn, random, type Strategy } from '../../src/analyst/strategies';
import { compile, DOCTRINES, ending, start, type Answer, type AssumptionSet, type Doctrine } from '../../src/engine';
import { replay } from '../../src/engine/analysis';
import { shipped } from '../support/shipped';

const GAMES = 60;

const { rules } = await shipped('sommet-de-paris');

interface Written {
  ending: string;
  /** The luck of the game that the answers were given in. */
  seed: number;
  /** What is answered, in order: a letter for a doctrine, else a promise or a move. */
  answers: string;
  /** In how many of a hundred games, at least, the same doctrines lead there. */
  share: number;
  /** The world in which the plan is tried on other games, where it is not the middle one. */
  believing?: AssumptionSet;
}

/** Each with a few words on what it does. */
const WRITTEN: readonly Written[] = [
  // A treaty is proposed again and again, and each session concedes something: trust runs out.
  {
    ending: 'chute',
    seed: 0,
    answers: 'promise/juge C L C P lever/controle C P lever/plafond P L lever/delai C C lever/centre L C none',
    share: 0,
  },
  // Means of the state in each half-year that can pay for them, and no authority to watch over them.
  {
    ending: 'etat-total',
    seed: 29,
    answers: 'promise/juge P L P P L L P P P P L L',
    share: 50,
    believing: { leviathan: 'high' },
  },
  // Laws and means first, treaty clauses when they can be signed, and one concession a session.
  {
    ending: 'concert',
    seed: 0,
    answers: 'promise/pour-tous C P P C lever/controle P P lever/delai L C lever/plafond P L none L C reword/communs',
    share: 50,
  },
  // Public means with authorities, and a free market where money is short.
  { ending: 'republique', seed: 0, answers: 'promise/traite P P L P L L P P P P P L', share: 40 },
  // A state that begins, then leaves room.
  { ending: 'ouvert', seed: 0, answers: 'promise/traite P P L L P L P L L L L L', share: 60 },
  // The labs test themselves, the market sells water and current; then the state does whatever it can pay for.
  { ending: 'leviathan', seed: 2, answers: 'promise/juge P L L P P P P L P L P P', share: 50 },
  // The market, and just enough rules for its tools to be excellent.
  {
    ending: 'cage-doree',
    seed: 1,
    answers: 'promise/pour-tous L L C P L C lever/controle L L lever/delai P L reword/licence L L none',
    share: 20,
  },
  // Private tyranny without always leaving things be: half treaties that bind no firm, half market.
  {
    ending: 'technofeodal',
    seed: 1,
    answers: 'promise/traite L L C C lever/plafond C L reword/armes C C lever/centre L L none C C none',
    share: 30,
  },
  // A little of the state, a little of the firms, and nobody to check either.
  {
    ending: 'tyrannie',
    seed: 0,
    answers: 'promise/traite C L L C lever/controle L P lever/delai L P lever/plafond L L none P P none',
    share: 40,
  },
  // Bills and rules, half-year after half-year, and few tools to rule.
  {
    ending: 'occasion',
    seed: 5,
    answers: 'promise/traite P P L C P P P P P C lever/marche C P lever/plafond',
    share: 30,
  },
  // Each in its turn.
  {
    ending: 'fragile',
    seed: 0,
    answers: 'promise/traite P C L P C L lever/delai P C lever/plafond L P reword/armes C L none',
    share: 15,
  },
];

const LETTERS: Readonly<Record<string, Doctrine>> = { C: 'cop', P: 'public', L: 'laissez_faire' };
const answersOf = ({ answers }: Written): Answer[] =>
  answers.split(' ').map((answer) => LETTERS[answer] ?? (answer as Answer));
const doctrinesOf = (written: Written): Doctrine[] =>
  answersOf(written).filter((answer): answer is Doctrine => (DOCTRINES as readonly Answer[]).includes(answer));

/** In how many of some games this way of playing ends so. */
function sharePlayed(id: string, strategy: Strategy, believing: AssumptionSet = {}): number {
  const model = compile(rules, believing);
  let reached = 0;
  for (let seed = 100; seed < 100 + GAMES; seed++) {
    const state = start(model, new Float64Array(model.size), seed);
    playOn(model, state, strategy, seed);
    if (ending(model, state) === id) reached += 1;
  }
  return reached / GAMES;
}

describe('a written plan', () => {
  test('is there for each ending', () => {
    expect(WRITTEN.map((written) => written.ending).sort()).toEqual(rules.endings.map(({ id }) => id).sort());
  });

  test.each(WRITTEN.map((written) => [written.ending, written] as const))('reaches %s', (id, written) => {
    const model = compile(rules);
    const replayed = replay(model, written.seed, answersOf(written));
    if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
    expect(replayed.isOver).toBe(true);
    expect(ending(model, replayed.state)).toBe(id);
  });

  test.each(WRITTEN.filter(({ share }) => share > 0).map((written) => [written.ending, written] as const))(
    'of the same doctrines leads to %s in games of other luck, far more often than chance',
    (id, written) => {
      const planned = sharePlayed(id, plan(doctrinesOf(written)).strategy, written.believing);
      expect(planned).toBeGreaterThanOrEqual(written.share / 100);
      if (id !== 'fragile') expect(planned).toBeGreaterThan(2 * sharePlayed(id, random().strategy, written.believing));
    },
  );

  test('to a tyranny or a cage, private or of the state, is more than one doctrine over and over', () => {
    for (const id of ['technofeodal', 'cage-doree', 'leviathan', 'etat-total']) {
      const doctrines = doctrinesOf(WRITTEN.find((written) => written.ending === id)!);
      for (const doctrine of DOCTRINES)
        expect(doctrines.filter((each) => each === doctrine).length, id).toBeLessThanOrEqual(8);
    }
    const lords = doctrinesOf(WRITTEN.find((written) => written.ending === 'technofeodal')!);
    expect(lords.filter((doctrine) => doctrine === 'laissez_faire').length).toBeLessThanOrEqual(lords.length / 2);
  });
});
