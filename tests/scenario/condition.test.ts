import { describe, expect, test } from 'vitest';
import { ANY_NAMES, namesIn, parseCondition } from '../../src/scenario/condition/condition';

const names = {
  cells: new Set(['trust', 'watch', 'vie-privee', 'stance.us', 'turn', 'in_force']),
  events: new Set(['leak']),
  dossiers: new Set(['tri', 'greffe']),
  promises: new Set(['sourire']),
  levers: new Set(['fonds']),
  actors: new Set(['us', 'opinion']),
  parties: new Set(['us']),
  hasTreaty: true,
  turns: 12,
};
const read = (text: string) => parseCondition(text, names);
const faultsOf = (text: string) =>
  read(text).faults.map((fault) => fault.report((code, ..._parts) => `${code} ${text.slice(fault.start, fault.end)}`));

describe('a condition', () => {
  test('compares a cell with a number or another cell', () => {
    expect(read('trust >= 40.5').condition).toEqual({ cell: 'trust', is: '>=', to: 40.5 });
    expect(read('watch<vie-privee').condition).toEqual({ cell: 'watch', is: '<', to: 'vie-privee' });
    expect(read('stance.us > 52').condition).toEqual({ cell: 'stance.us', is: '>', to: 52 });
  });

  test('reads the same with the number first', () => {
    expect(read('40 <= trust').condition).toEqual({ cell: 'trust', is: '>=', to: 40 });
    expect(read('3 = turn').condition).toEqual({ cell: 'turn', is: '=', to: 3 });
  });

  test('binds not before and, and before or', () => {
    expect(read('not trust < 1 and watch > 2 or happened(leak)').condition).toEqual({
      any: [
        { all: [{ not: { cell: 'trust', is: '<', to: 1 } }, { cell: 'watch', is: '>', to: 2 }] },
        { happened: 'leak' },
      ],
    });
    expect(read('not (trust < 1 or watch > 2)').condition).toEqual({
      not: {
        any: [
          { cell: 'trust', is: '<', to: 1 },
          { cell: 'watch', is: '>', to: 2 },
        ],
      },
    });
  });

  test('knows in_force without a comparison', () => {
    expect(read('not in_force').condition).toEqual({ not: { cell: 'in_force', is: '=', to: 1 } });
  });

  test('asks what has been done', () => {
    expect(read('chose(tri, public)').condition).toEqual({ chose: 'tri', doctrine: 'public' });
    expect(read('promised(sourire) and not granted(fonds)').condition).toEqual({
      all: [{ promised: 'sourire' }, { not: { granted: 'fonds' } }],
    });
    expect(read('signed( us ) or chose(greffe,laissez_faire)').condition).toEqual({
      any: [{ signed: 'us' }, { chose: 'greffe', doctrine: 'laissez_faire' }],
    });
  });

  test('lists the options and levers that it asks about', () => {
    const { condition } = read('chose(tri, cop) or not (granted(fonds) and signed(us))');
    expect(condition && namesIn(condition)).toEqual({ cells: [], events: [], options: ['tri/cop'], levers: ['fonds'] });
  });

  test('lists the names it reads', () => {
    const { condition } = read('trust > watch and not happened(leak) or turn = 3');
    expect(condition && namesIn(condition)).toEqual({
      cells: ['trust', 'watch', 'turn'],
      events: ['leak'],
      options: [],
      levers: [],
    });
  });
});

describe('a faulty condition', () => {
  test.each([
    ['trust > 1 && watch > 2', ['condition-sign &&']],
    ['trust > 1 et watch > 2', ['condition-sign et']],
    ['trust ≥ 60,5', ['condition-sign ≥', 'condition-number 60,5']],
    ['trust == 4', ['condition-sign ==', 'condition-exact 4']],
    ['trsut > 4 and watsh > 5', ['condition-unknown-name trsut', 'condition-unknown-name watsh']],
    ['happened(lek)', ['condition-unknown-argument lek']],
    ['leak', ['condition-arguments leak']],
    ['leak > 3', ['condition-unknown-name leak']],
    ['chose(tri)', ['condition-arguments chose']],
    ['chose(public, tri)', ['condition-arguments chose']],
    ['chose(tri, public, cop)', ['condition-arguments chose']],
    ['chose tri', ['condition-arguments chose']],
    ['promised(sourire,)', ['condition-arguments promised']],
    ['promised()', ['condition-arguments promised']],
    ['promised(sourire', ['condition-parenthesis (']],
    ['chose(trie, public)', ['condition-unknown-argument trie']],
    ['chose(tri, publik)', ['condition-unknown-argument publik']],
    ['promised(rire)', ['condition-unknown-argument rire']],
    ['granted(us)', ['condition-unknown-argument us']],
    ['signed(eu)', ['condition-unknown-argument eu']],
    ['signed(opinion)', ['not-a-party opinion']],
    ['sourire', ['condition-arguments sourire']],
    ['promise(sourire)', ['condition-unknown-word promise']],
    ['trust', ['condition-comparison trust']],
    ['trust > 1 and', ['condition-incomplete and']],
    ['10 < trust < 20', ['condition-chain <']],
    ['(trust > 1', ['condition-parenthesis (']],
    ['trust > 1)', ['condition-stray-parenthesis )']],
    ['trust > −5', ['condition-number −5', 'condition-always −5']],
    ['turn > 12', ['condition-always 12']],
    ['trust > trust', ['condition-always trust']],
    ['1 > 2', ['condition-two-numbers 1']],
  ])('%s', (text, expected) => expect(faultsOf(text)).toEqual(expect.arrayContaining(expected)));

  test('is understood all the same where the meaning is clear', () => {
    expect(read('trust ≥ 60,5 et pas watch != 3').condition).toEqual({
      all: [{ cell: 'trust', is: '>=', to: 60.5 }, { not: { not: { cell: 'watch', is: '=', to: 3 } } }],
    });
  });

  test('names of a block that could not be read are not judged', () => {
    expect(parseCondition('anything > 3', ANY_NAMES).faults).toEqual([]);
  });

  test('nesting and length are bounded', () => {
    expect(faultsOf(`${'('.repeat(400)}trust > 1`)[0]).toMatch(/^condition-too-deep/);
    expect(faultsOf(`trust > 1${' and trust > 1'.repeat(50)}`)[0]).toMatch(/^condition-too-long/);
    expect(faultsOf(`${'not '.repeat(100)}trust > 1`)[0]).toMatch(/^condition-too-deep/);
  });
});
