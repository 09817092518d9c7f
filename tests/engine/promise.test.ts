import { describe, expect, test } from 'vitest';
import { compile, ending, meets, NO_CHOICE, question, start, step, TURN, type Condition } from '../../src/engine';
import { replay } from '../../src/engine/analysis';
import { when, world } from '../support/world';

const crowd = (count: number) => Array.from({ length: count }, (_, i) => i);
const promising = () => world().promise('law').promise('thrift').dossier('first');
const asked = (game: ReturnType<ReturnType<typeof world>['game']>) => question(game.model, game.state);

describe('a promise', () => {
  test('is asked once, before turn 1, and takes no turn', () => {
    const game = promising().game();
    expect([asked(game), game.at('turn') * 1000]).toEqual([{ kind: 'promise' }, 1]);
    game.answer('promise/thrift');
    expect([asked(game), game.state[TURN]]).toEqual([{ kind: 'dossier', dossier: 'first' }, 0]);
    expect(asked(game.turn('cop'))).toBeNull();
  });
  test('is asked where the scenario has any, and nowhere else', () => {
    expect(asked(world().game())).toBeNull();
    const { scenario } = world().dossier('first');
    const model = compile({ ...scenario, promises: [] });
    expect(question(model, start(model))).toEqual({ kind: 'dossier', dossier: 'first' });
  });
  test('has one answer for each, all of them open, in the order of the file', () => {
    expect(promising().game().openAnswers()).toEqual(['promise/law', 'promise/thrift']);
  });
  test('moves nothing and has no line in the ledger', () => {
    const game = promising().game();
    game.answer('promise/law');
    expect([game.ledger.causes, game.ledger.turnEvents, game.at('good')]).toEqual([[], [], 50]);
  });
  test('may be left alone: nothing is promised then, and the game goes on', () => {
    const game = promising().event('reproach', { at: 1, when: { any: [{ promised: 'law' }, { promised: 'thrift' }] } });
    const alone = game.game();
    step(alone.model, alone.state, NO_CHOICE, 1);
    expect(asked(alone)).toEqual({ kind: 'dossier', dossier: 'first' });
    expect(alone.turn().struck('reproach')).toBe(false);
    expect(asked(alone)).toEqual({ kind: 'dossier', dossier: 'first' });
  });
  test('is in the state from its answer on: the first dossier may depend on it', () => {
    const tiny = promising().dossier('second').scenario;
    const dossiers = [{ ...tiny.dossiers[0]!, when: { promised: 'law' } }, tiny.dossiers[1]!];
    const model = compile({ ...tiny, dossiers });
    const first = (place: number) => {
      const state = start(model);
      step(model, state, place, 1);
      return question(model, state);
    };
    expect([first(0), first(1)]).toEqual([
      { kind: 'dossier', dossier: 'first' },
      { kind: 'dossier', dossier: 'second' },
    ]);
  });
  test('is kept or broken by what holds in the end', () => {
    const kept = when('good', '>=', 55);
    const tiny = world()
      .lasting(2)
      .promise('good', kept)
      .dossier('first', { public: { effects: [{ on: 'good', add: 5 }] } });
    const isKept = (doctrine: 'cop' | 'public') => {
      const game = tiny.game().answer('promise/good').turn(doctrine).turn();
      return meets(game.model, game.state, game.model.scenario.promises![0]!.kept);
    };
    expect([isKept('public'), isKept('cop')]).toEqual([true, false]);
  });
  test('is remembered to the end, in events, requirements, dossiers and endings', () => {
    const promised: Condition = { promised: 'law' };
    const tiny = promising()
      .dossier('second', {
        from: 2,
        when: promised,
        cop: { requires: promised },
        public: { requires: { not: promised } },
      })
      .event('reminder', { at: 3, when: promised })
      .ending('held', promised);
    const held = tiny.game().answer('promise/law').turn('cop');
    expect(held.open()).toEqual(['cop', 'laissez_faire']);
    expect(held.turn('cop').turn().struck('reminder')).toBe(true);
    expect(ending(held.model, held.turn().state)).toBe('held');
    const other = tiny.game().answer('promise/thrift').turn('cop');
    expect([asked(other), other.turns(2).struck('reminder')]).toEqual([null, false]);
    expect(ending(other.model, other.turn().state)).toBe('fallback');
  });
  test('is an answer like the others in a replay', () => {
    const model = promising().model();
    expect(replay(model, 1, ['promise/law', 'cop'])).toMatchObject({ ok: true, isOver: true });
    expect(replay(model, 1, [])).toMatchObject({ ok: true, isOver: false });
    expect(replay(model, 1, ['cop'])).toEqual({ ok: false, error: { code: 'closed-option', turn: 1, answer: 'cop' } });
  });
  test('is one of thirty at most', () => {
    const many = (count: number) => crowd(count).reduce((tiny, i) => tiny.promise(`p${i}`), world()).scenario;
    expect(compile(many(30)).promises).toBe(30);
    expect(() => compile(many(31))).toThrow(RangeError);
  });
});
