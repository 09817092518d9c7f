/** A condition cut into words and signs; those that authors bring from elsewhere are read as what they stand for. */

/** What a word or a sign is in a condition. */
export type TokenKind =
  | 'number'
  | 'name'
  | 'and'
  | 'or'
  | 'not'
  | 'comparison'
  | 'unequal'
  | '('
  | ')'
  | ','
  | 'other'
  | 'end';

/** A word or a sign, at offsets of the condition's own text. */
export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
}

/** The signs and words that authors bring from elsewhere. */
const FOREIGN: Readonly<Record<string, { kind: TokenKind; right: string }>> = {
  '&&': { kind: 'and', right: 'and' },
  '&': { kind: 'and', right: 'and' },
  et: { kind: 'and', right: 'and' },
  '||': { kind: 'or', right: 'or' },
  '|': { kind: 'or', right: 'or' },
  ou: { kind: 'or', right: 'or' },
  '!': { kind: 'not', right: 'not' },
  non: { kind: 'not', right: 'not' },
  pas: { kind: 'not', right: 'not' },
  '==': { kind: 'comparison', right: '=' },
  '===': { kind: 'comparison', right: '=' },
  ':=': { kind: 'comparison', right: '=' },
  '≥': { kind: 'comparison', right: '>=' },
  '=>': { kind: 'comparison', right: '>=' },
  '⩾': { kind: 'comparison', right: '>=' },
  '≤': { kind: 'comparison', right: '<=' },
  '=<': { kind: 'comparison', right: '<=' },
  '⩽': { kind: 'comparison', right: '<=' },
  '≠': { kind: 'unequal', right: 'not (… = …)' },
  '!=': { kind: 'unequal', right: 'not (… = …)' },
  '<>': { kind: 'unequal', right: 'not (… = …)' },
};
const COMPARED: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '=']);
const TOKEN =
  /\s+|(?:\d{4}-S\d)|([+\-−–]?\d+(?:[.,]\d+)?%?)|([\p{L}_][\p{L}\p{M}\p{N}_]*(?:[.-][\p{L}\p{N}_]+)*)|(===|==|:=|>=|<=|=>|=<|<>|!=|&&|\|\||[<>=≥≤⩾⩽≠&|!])|([(),])|(.)/gsu;

/**
 * Cuts a whole condition; the last token is its end.
 * @param isName whether a word names something here, whatever else it may mean
 * @param onForeign called for each sign or word from another language, with the right one
 */
export function tokensOf(
  text: string,
  isName: (word: string) => boolean,
  onForeign: (token: Token, right: string) => void,
): Token[] {
  const kindOfWord = (token: Token): TokenKind => {
    const word = token.text;
    if (word === 'and' || word === 'or' || word === 'not') return word;
    if (isName(word)) return 'name';
    const lower = word.toLowerCase();
    if (lower === 'and' || lower === 'or' || lower === 'not') {
      onForeign(token, lower);
      return lower;
    }
    const foreign = Object.hasOwn(FOREIGN, lower) ? FOREIGN[lower] : undefined;
    if (!foreign) return 'name';
    onForeign(token, foreign.right);
    return foreign.kind;
  };
  const kindOfSign = (token: Token): TokenKind => {
    if (COMPARED.has(token.text)) return 'comparison';
    const foreign = Object.hasOwn(FOREIGN, token.text) ? FOREIGN[token.text] : undefined;
    if (!foreign) return 'other';
    onForeign(token, foreign.right);
    if (foreign.kind === 'comparison') token.text = foreign.right;
    return foreign.kind;
  };

  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const [written, number, name, sign, separator] = found;
    const token: Token = { kind: 'other', text: written, start: found.index, end: found.index + written.length };
    if (number !== undefined) token.kind = 'number';
    else if (name !== undefined) token.kind = kindOfWord(token);
    else if (sign !== undefined) token.kind = kindOfSign(token);
    else if (separator !== undefined) token.kind = separator as '(' | ')' | ',';
    else if (written.trim() === '') continue;
    tokens.push(token);
  }
  return [...tokens, endOf(text)];
}

/** The token after the last. */
export const endOf = (text: string): Token => ({ kind: 'end', text: '', start: text.length, end: text.length });
