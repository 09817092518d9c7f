/**
 * Conditions: `surveillance > 60 and (turn >= 4 or happened(leak))`. Words `and`, `or`, `not`; comparisons
 * `<` `<=` `>` `>=` `=`; a bare `in_force`. `not` binds tighter than `and`, and `and` tighter than `or`.
 */
import type { Comparison, Condition } from '../../engine';
import type { ProblemCode, ProblemParts } from '../../words/problems';
import { endOf, type Token, type TokenKind, tokensOf } from './tokens';
import { LIMITS } from '../limits';
import { nearest } from '../nearest';

/** What a condition may name. A null set is unknown (its block of the file is faulty): its names are not checked. */
export interface ConditionNames {
  cells: ReadonlySet<string> | null;
  events: ReadonlySet<string> | null;
  /** Turns played, to report `turn > 40` in a game of 12. */
  turns: number | null;
}

/** A fault at offsets of the condition's own text. */
export interface ConditionFault {
  start: number;
  end: number;
  /** Passes the problem's code and parts, as `words/problems` has them, to whoever reports it. */
  report: <R>(say: <C extends ProblemCode>(code: C, ...parts: ProblemParts<C>) => R) => R;
}

export interface ParsedCondition {
  /** null when it cannot be understood. */
  condition: Condition | null;
  faults: readonly ConditionFault[];
}

/** Parses a condition. Never throws; several faults are reported when they are independent. */
export const parseCondition = (text: string, names: ConditionNames): ParsedCondition =>
  new ConditionParser(text, names).read();

/** The cells that a condition reads, and the events that it asks about. */
export const namesIn = (condition: Condition): { cells: string[]; events: string[] } => {
  if ('all' in condition) return merged(condition.all);
  if ('any' in condition) return merged(condition.any);
  if ('not' in condition) return namesIn(condition.not);
  if ('happened' in condition) return { cells: [], events: [condition.happened] };
  if (!('cell' in condition)) return { cells: [], events: [] };
  return { cells: typeof condition.to === 'string' ? [condition.cell, condition.to] : [condition.cell], events: [] };
};

const merged = (parts: readonly Condition[]): { cells: string[]; events: string[] } => {
  const all = parts.map(namesIn);
  return { cells: all.flatMap((part) => part.cells), events: all.flatMap((part) => part.events) };
};

const FLIPPED: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' };

/** Thrown inside the parser only, when nothing more can be understood. */
class Stop extends Error {}

/** A side of a comparison: a number, or the name of a cell. */
type Side = { number: number } | { cell: string };

class ConditionParser {
  #tokens: readonly Token[] = [];
  readonly #faults: ConditionFault[] = [];
  #next = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    readonly names: ConditionNames,
  ) {}

  read(): ParsedCondition {
    if (this.text.length > LIMITS.conditionLength) {
      this.#fault({ start: 0, end: this.text.length }, 'condition-too-long', { most: LIMITS.conditionLength });
      return { condition: null, faults: this.#faults };
    }
    try {
      this.#tokens = tokensOf(
        this.text,
        (word) => this.names.cells?.has(word) ?? false,
        (token, right) => this.#fault(token, 'condition-sign', { written: token.text, right }),
      );
      const condition = this.#either();
      const rest = this.#peek();
      if (rest.kind !== 'end') this.#unexpected(rest, 'link');
      return { condition, faults: this.#faults };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { condition: null, faults: this.#faults };
    }
  }

  #either(): Condition {
    const parts = [this.#both()];
    while (this.#take('or')) parts.push(this.#both());
    return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
  }

  #both(): Condition {
    const parts = [this.#one()];
    while (this.#take('and')) parts.push(this.#one());
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
  }

  #one(): Condition {
    this.#depth++;
    if (this.#depth > LIMITS.conditionDepth)
      this.#stop(this.#peek(), 'condition-too-deep', { most: LIMITS.conditionDepth });
    const condition = this.#unary();
    this.#depth--;
    return condition;
  }

  #unary(): Condition {
    if (this.#take('not')) return { not: this.#one() };
    const open = this.#take('(');
    if (open) {
      const inside = this.#either();
      if (!this.#take(')')) {
        const token = this.#peek();
        if (token.kind === 'end') this.#stop(open, 'condition-parenthesis');
        this.#unexpected(token, 'link');
      }
      return inside;
    }
    if (this.#peek().text === 'happened' && this.#peek().kind === 'name') return this.#happened();
    return this.#comparison();
  }

  #happened(): Condition {
    const word = this.#advance();
    const open = this.#take('(');
    const name = this.#peek();
    if (!open || name.kind !== 'name')
      this.#stop(word, 'condition-happened', { name: name.kind === 'name' ? name.text : '…' });
    this.#advance();
    if (!this.#take(')')) this.#stop(open ?? word, 'condition-parenthesis');
    if (this.names.events && !this.names.events.has(name.text)) {
      this.#fault(name, 'condition-unknown-event', {
        name: name.text,
        near: nearest(name.text, this.names.events),
        known: [...this.names.events].slice(0, 12),
      });
    }
    return { happened: name.text };
  }

  #comparison(): Condition {
    const first = this.#peek();
    const left = this.#side('start');
    const sign = this.#peek();
    if (sign.kind !== 'comparison' && sign.kind !== 'unequal') return this.#bare(first, left, sign);
    this.#advance();
    const second = this.#peek();
    const right = this.#side('value');
    const after = this.#peek();
    if (after.kind === 'comparison') this.#stop(after, 'condition-chain', { middle: second.text });
    const is = sign.kind === 'unequal' ? '=' : (sign.text as Comparison);
    const compared = this.#compare(first, left, is, second, right);
    return sign.kind === 'unequal' ? { not: compared } : compared;
  }

  #compare(first: Token, left: Side, is: Comparison, second: Token, right: Side): Condition {
    if ('number' in left) {
      if ('number' in right) this.#stop(first, 'condition-two-numbers');
      this.#judge(second, right.cell, FLIPPED[is], first, left.number);
      return { cell: right.cell, is: FLIPPED[is], to: left.number };
    }
    if ('cell' in right) {
      if (left.cell === right.cell) this.#fault(second, 'condition-always', { name: left.cell });
      for (const [token, cell] of [
        [first, left.cell],
        [second, right.cell],
      ] as const) {
        if (cell === 'in_force') this.#fault(token, 'condition-in-force');
      }
      return { cell: left.cell, is, to: right.cell };
    }
    this.#judge(first, left.cell, is, second, right.number);
    return { cell: left.cell, is, to: right.number };
  }

  /** A comparison that can't be what the author meant. */
  #judge(name: Token, cell: string, is: Comparison, figure: Token, value: number): void {
    if (cell === 'in_force') {
      this.#fault(name, 'condition-in-force');
      return;
    }
    const [least, most] = cell === 'turn' ? [1, this.names.turns ?? Infinity] : [0, 100];
    const isBeyond = value < least || value > most;
    const isEdge = (value === least && (is === '<' || is === '>=')) || (value === most && (is === '>' || is === '<='));
    if (isBeyond || isEdge) this.#fault(figure, 'condition-always', { name: cell });
    else if (is === '=' && cell !== 'turn' && value !== 0 && value !== 100)
      this.#fault(figure, 'condition-exact', { name: cell, value: figure.text });
  }

  /** A name without a comparison: `in_force`, or something that the author thought was yes or no. */
  #bare(first: Token, left: Side, next: Token): Condition {
    if ('number' in left) this.#unexpected(next, 'comparison', first);
    if (left.cell === 'in_force') return { cell: 'in_force', is: '=', to: 1 };
    if (this.names.events?.has(left.cell) && !this.names.cells?.has(left.cell))
      this.#stop(first, 'condition-happened', { name: left.cell });
    if (next.kind === 'name' || next.kind === 'number' || next.kind === 'other')
      this.#unexpected(next, 'comparison', first);
    // An unknown name has been reported already.
    if (this.names.cells && !this.names.cells.has(left.cell)) throw new Stop();
    this.#stop(first, 'condition-comparison', { name: left.cell });
  }

  #side(place: 'start' | 'value'): Side {
    const token = this.#peek();
    if (token.kind === 'number') {
      this.#advance();
      return { number: this.#number(token) };
    }
    if (token.kind === 'name') {
      this.#advance();
      this.#checkName(token);
      return { cell: token.text };
    }
    this.#unexpected(token, place);
  }

  #number(token: Token): number {
    const right = token.text.replace(/[−–]/, '-').replace(',', '.').replace('%', '');
    if (right !== token.text) this.#fault(token, 'condition-number', { written: token.text, right });
    return Number(right);
  }

  #checkName(token: Token): void {
    const { cells, events } = this.names;
    if (!cells || cells.has(token.text)) return;
    if (events?.has(token.text)) return;
    const near = nearest(token.text, cells);
    this.#fault(token, 'condition-unknown-name', {
      name: token.text,
      near,
      known: [...cells].filter((cell) => !cell.includes('.')).slice(0, 16),
    });
  }

  #unexpected(token: Token, wanted: 'start' | 'value' | 'comparison' | 'link', about: Token | null = null): never {
    const before = this.#tokens[this.#tokens.indexOf(token) - 1];
    if (token.kind === 'end') {
      const place = before ?? token;
      this.#stop(place, 'condition-incomplete', { after: place.text, wanted });
    }
    // The word before is not understood either, and has been reported.
    if (before && this.#faults.some((fault) => fault.start === before.start)) throw new Stop();
    if (token.kind === ')') this.#stop(token, 'condition-stray-parenthesis');
    this.#stop(token, 'condition-unexpected', { word: token.text, wanted, name: about?.text ?? before?.text ?? '' });
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? endOf(this.text);
  }

  #advance(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }

  #take(kind: TokenKind): Token | null {
    return this.#peek().kind === kind ? this.#advance() : null;
  }

  #fault<C extends ProblemCode>(place: { start: number; end: number }, code: C, ...parts: ProblemParts<C>): void {
    this.#faults.push({ start: place.start, end: place.end, report: (say) => say(code, ...parts) });
  }

  #stop<C extends ProblemCode>(place: { start: number; end: number }, code: C, ...parts: ProblemParts<C>): never {
    this.#fault(place, code, ...parts);
    throw new Stop();
  }
}
