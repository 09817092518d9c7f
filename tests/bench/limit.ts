/**
 * The practical limit: the rules of one scenario written out as one function of JavaScript. Every gauge is a local
 * variable, every name a number, every rule that can't apply is left out; no ledger, no loop over rules, no object. It is
 * written from the compiled model, plays random games, and leaves the very states of the engine.
 */
import { runInThisContext } from 'node:vm';
import type { Model } from '../../src/engine/model';
import {
  ALWAYS_ONE,
  type CompiledClause,
  type CompiledEvent,
  type CompiledIndex,
  type CompiledLever,
  type CompiledOption,
  type CompiledPart,
} from '../../src/engine/rules';
import {
  CLAUSES,
  CLUB,
  DEPTH,
  DRAFT,
  EARLY_ENDING,
  HEADER,
  IN_FORCE,
  LEGACY_EMANCIPATION,
  LEGACY_TYRANNY,
  LIVED_EMANCIPATION,
  LIVED_TYRANNY,
  OPEN_DOSSIER,
  QUORUMS,
  SIGNED,
  TURN,
  type State,
} from '../../src/engine/state';
import { Purpose } from '../../src/analyst/strategies';
import { FULL, UNIT } from '../../src/engine';
import { Names } from './limit-names';

/** Plays a game of random decisions in `state` (see `room`), up to a turn. */
export type WrittenOut = (seed: number, until: number, state: State) => void;

/** Effects may be set in motion for turns after the last one: a written-out game needs this many numbers. */
export function room(model: Model): number {
  const casting = [...model.dossiers.flatMap(({ options }) => options), ...model.events, ...model.levers];
  const parts = casting.flatMap(({ effects }) => effects);
  const latest = Math.max(0, ...parts.map(({ after }) => after));
  return model.size + latest * model.gauges;
}

export function writeOut(model: Model, salt: number): WrittenOut {
  return runInThisContext(new Writer(model, salt).source()) as WrittenOut;
}

const SCRAMBLE = `
  function scramble(h) {
    h ^= h >>> 16;
    h = Math.imul(h, 0x7feb352d);
    h ^= h >>> 15;
    h = Math.imul(h, 0x846ca68b);
    return h ^ (h >>> 16);
  }`;

/** A gauge moved at once, within its bounds. */
const moved = (gauge: number, amount: string): string =>
  `{ const sum = g${gauge} + ${amount}; g${gauge} = sum > ${FULL} ? ${FULL} : sum < 0 ? 0 : sum; }`;

class Writer {
  private readonly names: Names;

  constructor(
    private readonly model: Model,
    private readonly salt: number,
  ) {
    this.names = new Names(model);
  }

  source(): string {
    const { model } = this;
    if (typeof model.scenario.draw === 'number') throw new Error('an agenda drawn by the seed is not written out');
    return `(function () {
      "use strict";
      const floor = Math.floor;
      ${SCRAMBLE}
      ${model.isNegotiated ? this.negotiate() : ''}
      return function play(seed, until, s) {
        s.fill(0);
        let ${this.each((i) => `g${i} = ${model.gaugeStarts[i]}`)};
        let draft = 0, signed = 0, inForce = 0, early = -1, dossier = -1, depth = 0, club = 0, clauses = 0, quorums = 0;
        let soft = 0;
        let livedE = 0, livedT = 0, legacyE = 0, legacyT = 0, coverage = 0, turnCell = 1, struck = 0;
        let ${model.actors.map((_, i) => `pull${i} = 0`).join(', ') || 'nobody = 0'};
        let ${model.indices.map((index, i) => `x${i} = ${this.indexNow(index)}`).join(', ')};
        ${this.promise()}
        ${this.nextDossier('0')}
        for (let t = 1; t <= until; t++) {
          const row = ${model.agenda} + t * ${model.gauges};
          const luck = scramble((Math.imul(seed, 0x9e3779b1) + t) | 0);
          let ${this.each((i) => `a${i} = g${i} + s[row + ${i}]`)};
          let clause = -1;
          if (dossier >= 0) { ${this.decision()} }
          if (t <= ${model.turns}) { ${model.events.map((event, i) => this.event(event, i)).join('\n')} }
          ${this.couplings()}
          ${this.relaxations()}
          ${this.bargaining()}
          ${this.treatyAtWork()}
          if (clause >= 0) { ${this.proposal()} }
          ${this.each((i) => `g${i} = a${i} > ${FULL} ? ${FULL} : a${i} < 0 ? 0 : a${i};`, '\n')}
          ${this.session()}
          turnCell = t + 1;
          ${this.derived()}
          if (t > ${model.turns}) { legacyE += ${this.names.cell(model.emancipationCell)}; legacyT += ${this.names.cell(model.tyrannyCell)}; }
          else {
            livedE += ${this.names.cell(model.emancipationCell)}; livedT += ${this.names.cell(model.tyrannyCell)};
            ${this.echoes()}
            if (early < 0) { ${this.earlyEndings()} }
          }
          ${this.nextDossier('t')}
        }
        ${this.leave()}
      };
    })()`;
  }

  /** Coverage and indices, from the variables as they stand. */
  private derived(): string {
    return [this.coverage(), ...this.model.indices.map((index, i) => `x${i} = ${this.indexCall(index, i)};`)].join(
      '\n',
    );
  }

  private promise(): string {
    const { promises, promiseCell } = this.model;
    if (promises === 0) return '';
    const luck = `scramble(scramble((Math.imul(seed, 0x9e3779b1) + ${this.salt}) | 0) ^ ${Purpose.Promise}) >>> 0`;
    return `s[${promiseCell}] = (${luck}) % ${promises} + 1;`;
  }

  private echoes(): string {
    const { echoes, echoMemory, events } = this.model;
    return echoes
      .map((i) => {
        const holds = this.names.condition(events[i]!.echo!.after, 't');
        return `if (s[${echoMemory + i}] === 0 && ${holds}) s[${echoMemory + i}] = t;`;
      })
      .join('\n');
  }

  private each(write: (i: number) => string, separator = ', '): string {
    return Array.from({ length: this.model.gauges }, (_, i) => write(i)).join(separator);
  }

  /** The amounts of effects: numbers where nothing scales them, floors of a product where something does. */
  private effects(
    parts: readonly CompiledPart[],
    kept: (amount: string, harm: number, known: number | null) => string,
  ) {
    return parts
      .map((part) => {
        const { gauge, whole, harm, after, before, upTo, line: scale } = part;
        const line = scale ?? ALWAYS_ONE;
        const known = line.b === 0 ? part.of(whole * line.a) : null;
        const asFar = (share: number) => `floor(${whole} * ${this.names.line(line)} * ${share} + 0.5)`;
        const amount = known ?? (before === 0 ? asFar(upTo) : `${asFar(upTo)} - ${asFar(before)}`);
        const target = after === 0 ? `a${gauge}` : `s[row + ${after * this.model.gauges + gauge}]`;
        return `${target} += ${kept(String(amount), harm, known)};`;
      })
      .join('\n');
  }

  private decision(): string {
    const { model } = this;
    const isOpen = (option: CompiledOption) =>
      [
        ...option.costs.map(({ gauge, amount }) => `g${gauge} >= ${amount}`),
        this.names.condition(option.requires, '(t - 1)'),
      ].join(' && ');
    const cases = model.dossiers.map(
      ({ options }, d) => `case ${d}: {
        const o0 = ${isOpen(options[0]!)}, o1 = ${isOpen(options[1]!)}, o2 = ${isOpen(options[2]!)};
        const open = (o0 ? 1 : 0) + (o1 ? 1 : 0) + (o2 ? 1 : 0);
        if (open === 0) break;
        const nth = (scramble(luck ^ ${this.salt}) >>> 0) % open;
        const chosen = o0 ? (nth === 0 ? 0 : o1 ? (nth === 1 ? 1 : 2) : 2) : o1 ? (nth === 0 ? 1 : 2) : 2;
        s[${model.dossierMemory + d}] = chosen + 1;
        ${options
          .map(
            (option, o) => `${o > 0 ? 'else ' : ''}if (chosen === ${o}) {
              ${option.costs.map(({ gauge, amount }) => `a${gauge} -= ${amount};`).join(' ')}
              ${this.effects(option.effects, (amount) => amount)}
              clause = ${option.clause};
            }`,
          )
          .join('\n')}
        break;
      }`,
    );
    return `switch (dossier) { ${cases.join('\n')} }`;
  }

  private event(event: CompiledEvent, i: number): string {
    const { model } = this;
    const place = model.eventMemory + i;
    const isOnce = event.cooldown > model.horizon;
    const rested = isOnce
      ? i < 31
        ? `(struck & ${1 << i}) === 0`
        : `s[${place}] === 0`
      : `(s[${place}] === 0 || t - s[${place}] >= ${event.cooldown})`;
    const when = event.when === null ? '' : ` && ${this.names.condition(event.when, '(t - 1)')}`;
    const passes = this.names.line(event.passes);
    const isWhole = passes === '1';
    const effects = this.effects(event.effects, (amount, harm, known) => {
      if (isWhole || harm === 0) return amount;
      if (known === null)
        return `(${amount}) * ${harm} > 0 && passes !== 1 ? floor((${amount}) * passes + 0.5) : ${amount}`;
      return known * harm > 0 ? `(passes !== 1 ? floor(${known} * passes + 0.5) : ${known})` : amount;
    });
    const strike = `{
      ${isOnce && i < 31 ? `struck |= ${1 << i};` : ''}
      if (s[${place}] === 0) s[${model.firstStrikes + i}] = t;
      s[${place}] = t;
      ${isWhole ? '' : `const passes = ${passes};`}
      ${effects}
    }`;
    if (event.echo !== null) {
      const since = `s[${model.echoMemory + i}]`;
      return `if (${since} !== 0 && ${since} + ${event.echo.in} === t && ${rested}${when}) ${strike}`;
    }
    if (event.at !== 0) return `if (t === ${event.at} && ${rested}${when}) ${strike}`;
    const terms = event.hazards.map((hazard) => {
      const from = this.names.cell(hazard.from);
      const reference = this.names.cell(hazard.reference);
      const { side, gain } = hazard;
      const counts = side > 0 ? `${from} > ${reference}` : side < 0 ? `${from} < ${reference}` : 'true';
      return `if (${counts}) p += ${gain} * (${from} - ${reference});`;
    });
    return `if (${rested}) {
      const drawn = scramble(luck ^ ${event.hash}) >>> 0;
      if (drawn < ${event.cap}) {
        let p = ${event.base};
        ${terms.join(' ')}
        if (drawn < p${when}) ${strike}
      }
    }`;
  }

  private couplings(): string {
    return this.model.couplings
      .map(({ from, to, reference, side, gain, line }) => {
        const distance = `(${this.names.cell(from)} - ${this.names.cell(reference)})`;
        const read = this.names.line(line ?? ALWAYS_ONE);
        const times = read === '1' ? '' : ` * ${read}`;
        const give = (d: string) => `a${to} += floor(${gain} * ${d}${times} + 0.5);`;
        if (side === 0) return give(distance);
        return `{ const d = ${distance}; if (d ${side > 0 ? '>' : '<'} 0) ${give('d')} }`;
      })
      .join('\n');
  }

  private relaxations(): string {
    const { gaugeRelax, gaugeRests } = this.model;
    return this.each(
      (i) => (gaugeRelax[i] === 0 ? '' : `a${i} += floor(${gaugeRelax[i]} * (${gaugeRests[i]} - g${i}) + 0.5);`),
      '\n',
    );
  }

  private signedWeight(): string {
    return this.model.actors
      .map(({ weight }, i) => (weight === 0 ? '' : `(signed & ${1 << i} ? ${weight} : 0)`))
      .filter(Boolean)
      .join(' + ');
  }

  private bargaining(): string {
    const { actors, treaty } = this.model;
    if (treaty === null) return '';
    const parties = actors.map(({ stance, weight, rate, freeRiding, club }, i) => {
      if (weight === 0) return '';
      const others = treaty.totalWeight - weight;
      return `{
        const byOthers = ${others > 0 ? `(signedWeight - (signed & ${1 << i} ? ${weight} : 0)) / ${others}` : '0'};
        a${stance} += pull${i} + floor(${-rate * freeRiding} * (depth / ${UNIT}) * (1 - byOthers) + 0.5)
          + floor(${rate * club} * (club / ${UNIT}) * byOthers + 0.5);
      }`;
    });
    return `if (depth !== 0) { const signedWeight = ${this.signedWeight()}; ${parties.join('\n')} }`;
  }

  private treatyAtWork(): string {
    const { clauses } = this.model;
    if (clauses.length === 0) return '';
    const acts = clauses.map(
      ({ gauges, gains }, c) =>
        `if (draft & ${1 << c}) {
          const share = ${this.model.isNegotiated ? `soft & ${1 << c} ? coverage / 2 : coverage` : 'coverage'};
          ${gauges.map((gauge, j) => `a${gauge} += floor(${gains[j]} * share + 0.5);`).join(' ')}
        }`,
    );
    return `if (inForce !== 0) { ${acts.join('\n')} }`;
  }

  private proposal(): string {
    const { clauses } = this.model;
    const cases = clauses.map(
      ({ depth, club, pulls }, c) => `case ${c}:
        depth += ${depth}; club += ${club};
        ${pulls.map((pull, i) => (pull === 0 ? '' : `pull${i} += ${pull};`)).join(' ')}
        break;`,
    );
    return `if ((draft >> clause & 1) === 0) { draft |= 1 << clause; clauses += 1; switch (clause) { ${cases.join('\n')} } }`;
  }

  private session(): string {
    const { treaty, actors } = this.model;
    if (treaty === null) return '';
    const votes = actors.map(({ stance, weight }, i) =>
      weight === 0
        ? ''
        : `if (g${stance} >= (signed & ${1 << i} ? ${treaty.exit} : ${treaty.sign})) { now |= ${1 << i}; weight += ${weight}; parties += 1; }`,
    );
    const { isNegotiated, turns } = this.model;
    return `if (clauses >= ${treaty.minClauses} && t % ${treaty.every} === 0${isNegotiated ? ` && t <= ${turns}` : ''}) {
      ${isNegotiated ? `if (early < 0) { ${this.spill()} negotiate(seed, t, s); ${this.reload()} }` : ''}
      let now = 0, weight = 0, parties = 0;
      ${votes.join('\n')}
      signed = now;
      quorums = weight * 100 >= ${treaty.quorum * treaty.totalWeight} && parties >= ${treaty.minParties} ? quorums + 1 : 0;
      inForce = quorums >= ${treaty.ratify} ? 1 : 0;
    }`;
  }

  /** What a session reads and may change, by place. */
  private atTable(): [number, string][] {
    const { model } = this;
    return [
      ...Array.from({ length: model.gauges }, (_, i): [number, string] => [HEADER + i, `g${i}`]),
      ...model.actors.map((_, i): [number, string] => [model.pulls + i, `pull${i}`]),
      ...model.indices.map((_, i): [number, string] => [model.indexCells + i, `x${i}`]),
      [DRAFT, 'draft'],
      [SIGNED, 'signed'],
      [IN_FORCE, 'inForce'],
      [DEPTH, 'depth'],
      [model.softCell, 'soft'],
      [model.coverageCell, 'coverage'],
    ];
  }

  private spill(): string {
    return this.atTable()
      .map(([place, name]) => `s[${place}] = ${name};`)
      .join(' ');
  }

  private reload(): string {
    return this.atTable()
      .map(([place, name]) => `${name} = s[${place}];`)
      .join(' ');
  }

  /** A session's move as a function of its own, through the state: in one with all the rest, V8 takes seconds to compile it. */
  private negotiate(): string {
    return `function negotiate(seed, t, s) {
      const row = ${this.model.agenda} + t * ${this.model.gauges};
      const turnCell = t;
      let ${this.atTable()
        .map(([place, name]) => `${name} = s[${place}]`)
        .join(', ')};
      ${this.derived()}
      ${this.negotiation()}
      ${this.spill()}
    }`;
  }

  /** One of the open moves: none, a lever, a clause reworded. */
  private negotiation(): string {
    const { levers, clauses, leverMemory } = this.model;
    const moves = [
      ...levers.map((lever, i) => ({
        isOpen: [
          `s[${leverMemory + i}] === 0`,
          ...lever.costs.map(({ gauge, amount }) => `g${gauge} >= ${amount}`),
          this.names.condition(lever.when, '(t - 1)'),
        ].join(' && '),
        act: this.lever(lever, i),
      })),
      ...clauses.map((clause, c) => ({ isOpen: `(draft & ${1 << c}) !== 0`, act: this.rewording(clause, c) })),
    ];
    const luckAtTable = `scramble((Math.imul(seed ^ ${Purpose.Table}, 0x9e3779b1) + t) | 0)`;
    return `
      ${moves.map(({ isOpen }, m) => `const m${m} = ${isOpen};`).join('\n')}
      const open = 1${moves.map((_, m) => ` + (m${m} ? 1 : 0)`).join('')};
      let nth = (scramble(${luckAtTable} ^ ${this.salt}) >>> 0) % open;
      ${moves.map(({ act }, m) => `if (m${m} && nth > 0 && --nth === 0) { ${act} }`).join('\n')}`;
  }

  private lever({ costs, stances, effects }: CompiledLever, i: number): string {
    const { model } = this;
    return [
      `s[${model.leverMemory + i}] = 1;`,
      this.effects(effects, (amount) => amount),
      ...costs.map(({ gauge, amount }) => moved(gauge, `${-amount}`)),
      ...stances.map((stance, a) => (stance === 0 ? '' : moved(model.actors[a]!.stance, `${stance}`))),
    ].join('\n');
  }

  private rewording({ depth, pulls }: CompiledClause, c: number): string {
    const { actors, treaty } = this.model;
    const half = (amount: number) => amount - Math.floor(amount / 2 + 0.5);
    const parties = actors.map(({ stance, weight, rate, freeRiding }, i) => {
      const pull = half(pulls[i]!);
      const pulled = `pull${i} += way * ${pull};`;
      if (weight === 0) return pulled;
      const others = treaty!.totalWeight - weight;
      const byOthers = others > 0 ? `(signedWeight - (signed & ${1 << i} ? ${weight} : 0)) / ${others}` : '0';
      const freed = (of: string) => `floor(${-rate * freeRiding} * (${of} / ${UNIT}) * (1 - byOthers) + 0.5)`;
      return `if (before !== 0) {
        const byOthers = ${byOthers};
        ${moved(stance, `way * ${pull} + ${freed('depth')} - ${freed('before')}`)}
      }
      ${pulled}`;
    });
    return `
      const way = soft & ${1 << c} ? 1 : -1;
      const before = depth;
      const signedWeight = ${this.signedWeight() || '0'};
      soft ^= ${1 << c};
      depth += way * ${half(depth)};
      ${parties.join('\n')}`;
  }

  private coverage(): string {
    const { treaty } = this.model;
    if (treaty === null) return '';
    const { monitor, compliance, totalWeight } = treaty;
    const kept = monitor < 0 ? '1' : `(${compliance} + (${1 - compliance} * ${this.names.cell(monitor)}) / ${FULL})`;
    return `coverage = 0;
      if (inForce !== 0) {
        const weight = ${this.signedWeight()};
        if (weight !== 0) coverage = floor(((${FULL} * weight) / ${totalWeight}) * ${kept} + 0.5);
      }`;
  }

  private terms({ terms }: CompiledIndex): string[] {
    return terms.map(({ cell, inverse }) => (inverse ? `(${FULL} - ${this.names.cell(cell)})` : this.names.cell(cell)));
  }

  private indexNow(index: CompiledIndex): string {
    return this.bent(
      index,
      this.terms(index),
      `Math.${index.toward > 0 ? 'max' : 'min'}(${this.terms(index).join(', ')})`,
    );
  }

  private indexCall(index: CompiledIndex, i: number): string {
    const terms = this.terms(index);
    const names = terms.map((_, j) => `v${i}_${j}`);
    const extreme = names.reduce((a, b) => {
      return `Math.${index.toward > 0 ? 'max' : 'min'}(${a}, ${b})`;
    });
    const bound = terms.map((term, j) => `const ${names[j]} = ${term};`).join(' ');
    return `0; { ${bound} x${i} = ${this.bent(index, names, extreme)}; }`;
  }

  private bent(
    { terms: compiled, bend, totalWeight }: CompiledIndex,
    terms: readonly string[],
    extreme: string,
  ): string {
    const sum = terms.map((term, j) => `${compiled[j]!.weight} * ${term}`).join(' + ');
    return `floor(((${UNIT - bend} * (${sum})) / ${totalWeight} + ${bend} * ${extreme}) / ${UNIT} + 0.5)`;
  }

  private earlyEndings(): string {
    return this.model.endings
      .map((ending, i) => (ending.early ? `if (${this.names.condition(ending.when, 't')}) early = ${i};` : ''))
      .filter(Boolean)
      .join(' else ');
  }

  private nextDossier(played: string): string {
    const { model } = this;
    const due = model.dossiers.map(
      ({ from, when }, d) =>
        `if (s[${model.dossierMemory + d}] === 0 && ${from} <= ${played} + 1 && ${this.names.condition(when, played)}) dossier = ${d};`,
    );
    return `dossier = -1; if (${played} < ${model.turns} && early < 0) { ${due.join(' else ')} }`;
  }

  /** Writes the variables where the engine keeps them. */
  private leave(): string {
    const { model } = this;
    const header: Readonly<Record<number, string>> = {
      [TURN]: 'until',
      [DRAFT]: 'draft',
      [SIGNED]: 'signed',
      [IN_FORCE]: 'inForce',
      [EARLY_ENDING]: 'early',
      [LIVED_EMANCIPATION]: 'livedE',
      [LIVED_TYRANNY]: 'livedT',
      [LEGACY_EMANCIPATION]: 'legacyE',
      [LEGACY_TYRANNY]: 'legacyT',
      [OPEN_DOSSIER]: 'dossier',
      [DEPTH]: 'depth',
      [CLUB]: 'club',
      [CLAUSES]: 'clauses',
      [QUORUMS]: 'quorums',
    };
    return [
      ...Object.entries(header).map(([place, name]) => `s[${place}] = ${name};`),
      this.each((i) => `s[${HEADER + i}] = g${i};`, ' '),
      ...model.indices.map((_, i) => `s[${model.indexCells + i}] = x${i};`),
      `s[${model.coverageCell}] = coverage; s[${model.turnCell}] = turnCell; s[${model.inForceCell}] = inForce;`,
      ...model.actors.map((_, i) => `s[${model.pulls + i}] = pull${i};`),
      model.isNegotiated ? `s[${model.softCell}] = soft;` : '',
      ...model.constants.map((constant, i) => `s[${model.constantCells + i}] = ${constant};`),
    ].join('\n');
  }
}
