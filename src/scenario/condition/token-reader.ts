/** Reads the tokens of a condition one after the other, and writes down what is wrong. */
import type { ProblemCode, ProblemParts } from '../../words/problems';
import { endOf, type Token, type TokenKind } from './tokens';

/** A fault at offsets of the condition's own text. */
export interface ConditionFault {
  start: number;
  end: number;
  /** Passes the problem's code and parts, as `words/problems` has them, to whoever reports it. */
  report: <R>(say: <C extends ProblemCode>(code: C, ...parts: ProblemParts<C>) => R) => R;
}

/** Thrown inside the parser only, when nothing more can be understood. */
export class Stop extends Error {}

export class TokenReader {
  protected tokens: readonly Token[] = [];
  protected readonly faults: ConditionFault[] = [];
  private next = 0;

  constructor(readonly text: string) {}

  protected unexpected(
    token: Token,
    wanted: 'start' | 'value' | 'comparison' | 'link',
    about: Token | null = null,
  ): never {
    const before = this.tokens[this.tokens.indexOf(token) - 1];
    if (token.kind === 'end') {
      const place = before ?? token;
      this.stop(place, 'condition-incomplete', { after: place.text, wanted });
    }
    // The word before is not understood either, and has been reported.
    if (before && this.faults.some((fault) => fault.start === before.start)) throw new Stop();
    if (token.kind === ')') this.stop(token, 'condition-stray-parenthesis');
    this.stop(token, 'condition-unexpected', { word: token.text, wanted, name: about?.text ?? before?.text ?? '' });
  }

  /** The token that was read last. */
  protected get last(): Token | undefined {
    return this.tokens[this.next - 1];
  }

  /** The token to be read next, or one after it. */
  protected peek(ahead = 0): Token {
    return this.tokens[this.next + ahead] ?? endOf(this.text);
  }

  protected advance(): Token {
    const token = this.peek();
    this.next++;
    return token;
  }

  protected take(kind: TokenKind): Token | null {
    return this.peek().kind === kind ? this.advance() : null;
  }

  protected fault<C extends ProblemCode>(
    place: { start: number; end: number },
    code: C,
    ...parts: ProblemParts<C>
  ): void {
    this.faults.push({ start: place.start, end: place.end, report: (say) => say(code, ...parts) });
  }

  protected stop<C extends ProblemCode>(
    place: { start: number; end: number },
    code: C,
    ...parts: ProblemParts<C>
  ): never {
    this.fault(place, code, ...parts);
    throw new Stop();
  }
}
