/**
 * Conditions: `surveillance > 60 and (turn >= 4 or happened(leak))`. Words `and`, `or`, `not`; comparisons
 * `<` `<=` `>` `>=` `=`; a bare `in_force`; what has been done: `happened(event)`, `chose(dossier, doctrine)`,
 * `promised(promise)`, `granted(lever)`, `signed(party)`. `not` binds tighter than `and`, and `and` tighter than `or`.
 */
import { DOCTRINES, type Comparison, type Condition } from '../../engine';
import type { Recalled, RecallWord } from '../../words/problem-parts';
import type { ConditionNames } from './names';
import {
  doctrineMeant,
  formOf,
  isDoctrine,
  isRecallWord,
  namesOf,
  RECALL_WORDS,
  recallMeant,
  recallOf,
  RECALLS,
} from './recalls';
import { type ConditionFault, Stop, TokenReader } from './token-reader';
import { type Token, tokensOf } from './tokens';
import { LIMITS } from '../limits';
import { nearest } from '../nearest';

export interface ParsedCondition {
  /** null when it cannot be understood. */
  condition: Condition | null;
  faults: readonly ConditionFault[];
}

export { ANY_NAMES, namesIn, type ConditionNames } from './names';

/** Parses a condition. Never throws; several faults are reported when they are independent. */
export const parseCondition = (text: string, names: ConditionNames): ParsedCondition =>
  new ConditionParser(text, names).read();

const FLIPPED: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' };

/** A side of a comparison: a number, or the name of a cell. */
type Side = { number: number } | { cell: string };

class ConditionParser extends TokenReader {
  #depth = 0;

  constructor(
    text: string,
    readonly names: ConditionNames,
  ) {
    super(text);
  }

  read(): ParsedCondition {
    if (this.text.length > LIMITS.conditionLength) {
      this.fault({ start: 0, end: this.text.length }, 'condition-too-long', { most: LIMITS.conditionLength });
      return { condition: null, faults: this.faults };
    }
    try {
      this.tokens = tokensOf(
        this.text,
        (word) => this.names.cells?.has(word) ?? false,
        (token, right) => this.fault(token, 'condition-sign', { written: token.text, right }),
      );
      const condition = this.#either();
      const rest = this.peek();
      if (rest.kind !== 'end') this.unexpected(rest, 'link');
      return { condition, faults: this.faults };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { condition: null, faults: this.faults };
    }
  }

  #either(): Condition {
    const parts = [this.#both()];
    while (this.take('or')) parts.push(this.#both());
    return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
  }

  #both(): Condition {
    const parts = [this.#one()];
    while (this.take('and')) parts.push(this.#one());
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
  }

  #one(): Condition {
    this.#depth++;
    if (this.#depth > LIMITS.conditionDepth)
      this.stop(this.peek(), 'condition-too-deep', { most: LIMITS.conditionDepth });
    const condition = this.#unary();
    this.#depth--;
    return condition;
  }

  #unary(): Condition {
    if (this.take('not')) return { not: this.#one() };
    const open = this.take('(');
    if (open) {
      const inside = this.#either();
      if (!this.take(')')) {
        const token = this.peek();
        if (token.kind === 'end') this.stop(open, 'condition-parenthesis');
        this.unexpected(token, 'link');
      }
      return inside;
    }
    if (this.peek().kind === 'name' && isRecallWord(this.peek().text)) return this.#recall();
    return this.#comparison();
  }

  /** `happened(leak)`, `chose(cameras, public)`. */
  #recall(): Condition {
    const token = this.advance();
    const word = token.text as RecallWord;
    const [first, second] = this.#arguments(token, word);
    const name = first!.text;
    if ((word === 'granted' || word === 'signed') && !this.names.hasTreaty)
      this.fault(token, 'condition-no-treaty', { word });
    else this.#checkArgument(first!, RECALLS[word][0]!);
    switch (word) {
      case 'happened':
        return { happened: name };
      case 'chose': {
        const written = second!.text;
        if (isDoctrine(written)) return { chose: name, doctrine: written };
        this.stop(second!, 'condition-unknown-argument', {
          kind: 'doctrine',
          name: written,
          near: doctrineMeant(written),
          known: DOCTRINES,
        });
      }
      case 'promised':
        return { promised: name };
      case 'granted':
        return { granted: name };
      case 'signed':
        return { signed: name };
    }
  }

  /** The names between the parentheses of a word that asks what has been done. */
  #arguments(word: Token, asked: RecallWord): Token[] {
    const open = this.take('(');
    const names: Token[] = [];
    do {
      if (this.peek().kind !== 'name') break;
      names.push(this.advance());
    } while (this.take(','));
    const isRight = names.length === RECALLS[asked].length && !(asked === 'chose' && this.#isTurnedAround(names[0]!));
    const isClosed = open !== null && this.last?.kind === 'name' && this.take(')') !== null;
    if (isRight && isClosed) return names;
    const { kind } = this.peek();
    if (isRight && open && kind !== 'name' && kind !== 'other' && kind !== ')')
      this.stop(open, 'condition-parenthesis');
    const form = formOf(
      asked,
      names.map(({ text }) => text),
    );
    this.stop(word, 'condition-arguments', { word: asked, form });
  }

  /** Whether a doctrine stands where a dossier should. */
  #isTurnedAround({ text }: Token): boolean {
    return isDoctrine(text) && !this.names.dossiers?.has(text);
  }

  #checkArgument(token: Token, kind: Recalled): void {
    const name = token.text;
    const known = namesOf(kind, this.names);
    if (!known || known.has(name)) return;
    if (kind === 'party' && this.names.actors?.has(name))
      this.fault(token, 'not-a-party', { name, parties: [...known] });
    else {
      this.fault(token, 'condition-unknown-argument', {
        kind,
        name,
        near: nearest(name, known),
        known: [...known].slice(0, 12),
      });
    }
  }

  #comparison(): Condition {
    const first = this.peek();
    const left = this.#side('start');
    const sign = this.peek();
    if (sign.kind !== 'comparison' && sign.kind !== 'unequal') return this.#bare(first, left, sign);
    this.advance();
    const second = this.peek();
    const right = this.#side('value');
    const after = this.peek();
    if (after.kind === 'comparison') this.stop(after, 'condition-chain', { middle: second.text });
    const is = sign.kind === 'unequal' ? '=' : (sign.text as Comparison);
    const compared = this.#compare(first, left, is, second, right);
    return sign.kind === 'unequal' ? { not: compared } : compared;
  }

  #compare(first: Token, left: Side, is: Comparison, second: Token, right: Side): Condition {
    if ('number' in left) {
      if ('number' in right) this.stop(first, 'condition-two-numbers');
      this.#judge(second, right.cell, FLIPPED[is], first, left.number);
      return { cell: right.cell, is: FLIPPED[is], to: left.number };
    }
    if ('cell' in right) {
      if (left.cell === right.cell) this.fault(second, 'condition-always', { name: left.cell });
      for (const [token, cell] of [
        [first, left.cell],
        [second, right.cell],
      ] as const) {
        if (cell === 'in_force') this.fault(token, 'condition-in-force');
      }
      return { cell: left.cell, is, to: right.cell };
    }
    this.#judge(first, left.cell, is, second, right.number);
    return { cell: left.cell, is, to: right.number };
  }

  /** A comparison that can't be what the author meant. */
  #judge(name: Token, cell: string, is: Comparison, figure: Token, value: number): void {
    if (cell === 'in_force') {
      this.fault(name, 'condition-in-force');
      return;
    }
    const [least, most] = cell === 'turn' ? [1, this.names.turns ?? Infinity] : [0, 100];
    const isBeyond = value < least || value > most;
    const isEdge = (value === least && (is === '<' || is === '>=')) || (value === most && (is === '>' || is === '<='));
    if (cell === 'turn' && !Number.isInteger(value)) this.fault(figure, 'condition-whole-turn', { value: figure.text });
    else if (isBeyond || isEdge) this.fault(figure, 'condition-always', { name: cell });
    else if (is === '=' && cell !== 'turn' && value !== 0 && value !== 100)
      this.fault(figure, 'condition-exact', { name: cell, value: figure.text });
  }

  /** A name without a comparison: `in_force`, or something that the author thought was yes or no. */
  #bare(first: Token, left: Side, next: Token): Condition {
    if ('number' in left) this.unexpected(next, 'comparison', first);
    if (left.cell === 'in_force') return { cell: 'in_force', is: '=', to: 1 };
    const word = this.names.cells?.has(left.cell) ? null : recallOf(left.cell, this.names);
    if (word !== null) this.stop(first, 'condition-arguments', { word, form: formOf(word, [left.cell]) });
    if (next.kind === 'name' || next.kind === 'number' || next.kind === 'other' || next.kind === ',')
      this.unexpected(next, 'comparison', first);
    // An unknown name has been reported already.
    if (this.names.cells && !this.names.cells.has(left.cell)) throw new Stop();
    this.stop(first, 'condition-comparison', { name: left.cell });
  }

  #side(place: 'start' | 'value'): Side {
    const token = this.peek();
    if (token.kind === 'number') {
      this.advance();
      return { number: this.#number(token) };
    }
    if (token.kind === 'name') {
      this.advance();
      this.#checkName(token, place);
      return { cell: token.text };
    }
    this.unexpected(token, place);
  }

  #number(token: Token): number {
    const right = token.text.replace(/[−–]/, '-').replace(',', '.').replace('%', '');
    if (right !== token.text) this.fault(token, 'condition-number', { written: token.text, right });
    return Number(right);
  }

  #checkName(token: Token, place: 'start' | 'value'): void {
    const { cells } = this.names;
    if (!cells || cells.has(token.text)) return;
    const { kind } = this.peek();
    if (place === 'start' && kind === '(')
      this.stop(token, 'condition-unknown-word', {
        name: token.text,
        near: recallMeant(token.text),
        known: RECALL_WORDS,
      });
    const compared = this.peek(1).text;
    if (place === 'start' && isDoctrine(compared) && this.names.dossiers?.has(token.text))
      this.stop(token, 'condition-arguments', { word: 'chose', form: formOf('chose', [token.text, compared]) });
    // Something else than a number, asked for without its word.
    const isCompared = place === 'value' || kind === 'comparison' || kind === 'unequal';
    if (!isCompared && recallOf(token.text, this.names) !== null) return;
    const near = nearest(token.text, cells);
    this.fault(token, 'condition-unknown-name', {
      name: token.text,
      near,
      known: [...cells].filter((cell) => !cell.includes('.')).slice(0, 16),
    });
  }
}
