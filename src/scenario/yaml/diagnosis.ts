/**
 * What a YAML fault means to someone who writes a text: the reader says "nested mappings are not allowed in compact
 * mappings", the author put a colon in a sentence.
 */
import type { YAMLError } from 'yaml';
import { LineDiagnostician, type Diagnosis, type Patch } from './diagnosis-lines';
import { LANGUAGES } from '../playable';

/** Inside a table of texts. */
const LANGUAGE_KEY = new RegExp(`\\s(${LANGUAGES.join('|')}):(?=\\s)`);

const HARD_SPACES = '\u00A0\u202F\u2007';
const QUOTES = new Set(['"', "'"]);

/** Explains the parser's first fault of a text in an author's terms. */
export const diagnose = (fault: YAMLError, text: string): Diagnosis => new Diagnostician(fault, text).diagnosis();

class Diagnostician extends LineDiagnostician {
  readonly #at: number;

  constructor(
    readonly fault: YAMLError,
    text: string,
  ) {
    super(text);
    this.#at = Math.min(fault.pos[0], Math.max(0, text.length - 1));
  }

  diagnosis(): Diagnosis {
    const invisible = this.#hardSpace();
    if (invisible) return invisible;
    switch (this.fault.code) {
      case 'TAB_AS_INDENT':
        return this.tab(this.#at);
      case 'BLOCK_AS_IMPLICIT_KEY':
        return this.#nestedOnOneLine();
      case 'BLOCK_IN_FLOW':
        return this.#inBrackets();
      case 'MULTILINE_IMPLICIT_KEY':
      case 'KEY_OVER_1024_CHARS':
        return this.lineWithoutColon(this.#at);
      case 'BAD_INDENT':
        return this.fault.message.startsWith('Flow') ? this.#openBracket() : this.badIndent(this.#at);
      case 'BAD_SCALAR_START':
        return this.#reserved();
      case 'BAD_ALIAS':
        return this.say('reserved-character', this.wholeValue(this.#at), this.over(this.#at), {
          letter: this.letter(this.#at),
        });
      case 'BAD_DQ_ESCAPE':
        return this.say('backslash', { start: this.#at, end: this.#at + 1 }, this.over(this.#at));
      case 'BAD_DIRECTIVE':
        return this.say('reserved-character', this.restOfLine(this.#at), [], { letter: '%' });
      case 'MISSING_CHAR':
        return this.#missing();
      case 'UNEXPECTED_TOKEN':
        return this.#unexpected();
      default:
        return this.#nameInBrackets() ?? this.#unreadable();
    }
  }

  /** `[budget]:` among other keys; null for anything else. Read as `budget  :`, so that the rest keeps its place. */
  #nameInBrackets(): Diagnosis | null {
    const [brackets, name] =
      /^[[{]\s*([\w-]+)\s*[\]}](?=\s*:)/.exec(this.text.slice(this.#at, this.lineEnd(this.#at))) ?? [];
    if (brackets === undefined || name === undefined) return null;
    const patches = [...name.padEnd(brackets.length)].map((letter, index) => ({ at: this.#at + index, letter }));
    return { ...this.say('bad-key', { start: this.#at, end: this.#at + brackets.length }, patches), isFaithful: true };
  }

  /** What was expected and is not there. */
  #missing(): Diagnosis {
    const { message } = this.fault;
    if (message.includes('closing')) return this.#openQuote(message.includes('"') ? '"' : "'");
    if (message.includes('Sequence item')) return this.badIndent(this.#at);
    if (message.includes('Implicit map keys')) return this.lineWithoutColon(this.#at);
    if (message.includes('Missing ,')) {
      return this.say('missing-comma', { start: this.#at, end: this.#at + 1 }, []);
    }
    if (message.includes('Comments must')) {
      return this.say('reserved-character', { start: this.#at, end: this.#at + 1 }, this.over(this.#at), {
        letter: '#',
      });
    }
    if (message.includes('flow') || message.includes('Flow')) return this.#openBracket();
    return this.#unreadable();
  }

  /** What is there and was not expected. */
  #unexpected(): Diagnosis {
    const { message } = this.fault;
    const line = this.lineStart(this.#at);
    const before = this.text.slice(line, this.#at);
    const block = /[:-]\s+([>|])[^>|]*$/.exec(before);
    if (block && (message.includes('Not a YAML token') || message.includes('Block scalar header'))) {
      const start = line + block.index + block[0].indexOf(block[1] ?? '>');
      const text = /([\w-]+):\s+([>|][-+]?)[ \t]+\p{L}/u.exec(this.text.slice(line, this.lineEnd(line)));
      if (text)
        return this.say('text-beside-sign', this.restOfLine(start), this.over(start), {
          name: text[1]!,
          sign: text[2]!,
        });
      return this.say('block-sign', this.restOfLine(start), this.over(start), { letter: block[1] ?? '>' });
    }
    if (message.includes('same line with key')) {
      const sign = /^-([ ]+)\d/.exec(this.text.slice(this.#at));
      if (sign) return this.#signApart(this.#at, sign[1]!.length);
      return this.say('list-on-key-line', this.restOfLine(this.#at), []);
    }
    if (/^[}\]]/.test(this.text.slice(this.#at, this.#at + 1))) {
      return this.say('stray-bracket', { start: this.#at, end: this.#at + 1 }, this.blank(this.#at), {
        letter: this.letter(this.#at),
      });
    }
    const trimmed = before.trimEnd();
    const last = trimmed.at(-1) ?? '';
    if (QUOTES.has(last)) return this.#quoteInText(last, line, line + trimmed.length - 1);
    if (last === '}' || last === ']') return this.#bracketInText(line, last);
    if (this.letter(this.#at) === ',') {
      return this.say('stray-comma', { start: this.#at, end: this.#at + 1 }, this.blank(this.#at));
    }
    const star = before.lastIndexOf('*');
    if (star !== -1 && /[:-]\s+\*\S*\s*$/.test(before)) {
      return this.say('reserved-character', this.restOfLine(line + star), this.over(line + star), { letter: '*' });
    }
    if (message.includes('node end') && before.trim() === '') return this.badIndent(this.#at);
    if (message === 'Unexpected scalar token') return this.#missingComma();
    return this.#unreadable();
  }

  #missingComma(): Diagnosis {
    const word = /^[^\s:,{}[\]]+/.exec(this.text.slice(this.#at))?.[0] ?? ' ';
    return this.say('missing-comma', { start: this.#at, end: this.#at + word.length }, []);
  }

  /** A no-break space where a plain one is needed: after a colon or a dash, or before the first word of a line. */
  #hardSpace(): Diagnosis | null {
    for (const start of [this.lineStart(this.#at), this.lineStart(Math.min(this.fault.pos[1], this.text.length - 1))]) {
      const line = this.text.slice(start, this.lineEnd(start));
      const found =
        new RegExp(`^[ ]*(?:- )*([${HARD_SPACES}]+)`).exec(line) ??
        new RegExp(`^[ ]*(?:- )*[\\w-]+:([${HARD_SPACES}]+)`).exec(line) ??
        new RegExp(`^[ ]*-([${HARD_SPACES}]+)`).exec(line);
      if (!found) continue;
      const spaces = found[1] ?? '';
      const at = start + found[0].length - spaces.length;
      const patches = Array.from(spaces, (_, index) => ({ at: at + index, letter: ' ' }));
      return { ...this.say('hard-space', { start: at, end: at + spaces.length }, patches), isFaithful: true };
    }
    return null;
  }

  #nestedOnOneLine(): Diagnosis {
    const line = this.lineStart(this.#at);
    const words = this.text.slice(line, this.lineEnd(line));
    const dash = /^\s*-(?=\w)/.exec(words);
    if (dash) {
      const at = line + dash[0].length - 1;
      return this.say('missing-space', { start: at, end: at + 1 }, [], { sign: '-', key: null });
    }
    const rest = this.text.slice(this.#at, this.lineEnd(this.#at));
    if (rest.startsWith('? ')) {
      return this.say('reserved-character', this.restOfLine(this.#at), this.over(this.#at), { letter: '?' });
    }
    if (/^ *- /.test(words) && words.trim() === rest.trim()) return this.badIndent(line);
    if (/:(\s|$)/.test(rest)) {
      return this.say('colon-in-text', this.restOfLine(this.#at), this.colons(this.#at, rest), {
        curly: curlyAround(rest),
      });
    }
    return this.badIndent(this.lineEnd(this.#at) + 1);
  }

  #inBrackets(): Diagnosis {
    const rest = this.text.slice(this.#at, this.lineEnd(this.#at));
    const value = /^[^,}\]]*/.exec(rest)?.[0] ?? '';
    const sign = /^-(\s+)(?=\d)/.exec(rest);
    if (sign) return this.#signApart(this.#at, sign[1]!.length);
    const semicolon = value.indexOf(';');
    if (semicolon !== -1 && /^;\s*[\w-]+:/.test(value.slice(semicolon))) {
      const start = this.#at + semicolon;
      return { ...this.say('semicolon', { start, end: start + 1 }, [{ at: start, letter: ',' }]), isFaithful: true };
    }
    const colon = /[^\s:]+\s*:(?=\s|$)/.exec(value);
    // Another key follows: a language after a text, anything after a number.
    const missing = LANGUAGE_KEY.exec(value) ?? /^[+-]?[\d.]+%?\s+([a-z_]+):(?=\s)/.exec(value);
    if (missing) {
      const start = this.#at + missing.index + missing[0].lastIndexOf(missing[1] ?? '');
      return this.say('missing-comma', { start, end: start + (missing[1]?.length ?? 1) }, this.colons(this.#at, value));
    }
    if (colon) {
      const end = this.#at + value.trimEnd().length;
      return this.say('colon-in-text', { start: this.#at, end }, this.colons(this.#at, value), {
        curly: curlyAround(value),
      });
    }
    return this.#openBracket();
  }

  /** `- 14`: a minus sign apart from its number, which YAML takes for an item of a list. */
  #signApart(at: number, spaces: number): Diagnosis {
    const end = at + 1 + spaces + (/^[\d.,]*%?/.exec(this.text.slice(at + 1 + spaces))?.[0].length ?? 0);
    const words = this.text.slice(at, end);
    const patches = [...this.blank(at), { at: at + spaces, letter: '-' }];
    const mended = words.replace(/\s+/, '');
    return { ...this.say('space-in-number', { start: at, end }, patches, { words, mended }), isFaithful: true };
  }

  #openBracket(): Diagnosis {
    const stack: number[] = [];
    for (let at = Math.max(0, this.fault.pos[0] - 4000); at < this.fault.pos[0]; at++) {
      const letter = this.text[at];
      if (letter === '{' || letter === '[') stack.push(at);
      else if (letter === '}' || letter === ']') stack.pop();
    }
    const start = stack.at(-1) ?? this.#at;
    const open = this.letter(start);
    if (open !== '{' && open !== '[') return this.#unreadable();
    return this.say('open-bracket', { start, end: start + 1 }, [], { open, close: open === '[' ? ']' : '}' });
  }

  #openQuote(quote: string): Diagnosis {
    // From the fault upward, the first line that opens this quote and does not close it.
    for (let line = this.lineStart(this.#at); ; line = this.lineStart(line - 1)) {
      const words = this.text.slice(line, this.lineEnd(line));
      const opened = new RegExp(`(?:^|[:,{[-])\\s*(${quote})[^${quote}]*$`).exec(words);
      if (opened) {
        const start = line + opened.index + opened[0].indexOf(quote);
        const curly = /[“”«»„‘’]\s*$/.exec(words)?.[0].trim() ?? null;
        return this.say('open-quote', this.restOfLine(start), this.over(start), { quote, curly });
      }
      if (line === 0) return this.#unreadable();
    }
  }

  /** A quote that closes a text before its end: `'l'école'`, or the line where an earlier one was forgotten. */
  #quoteInText(quote: string, line: number, close: number): Diagnosis {
    const words = this.text.slice(line, close);
    const open = new RegExp(`(?:^|[:,{[-])\\s*(${quote})`).exec(words);
    if (!open || !new RegExp(`^[^${quote}]*$`).test(words.slice(open.index + open[0].length))) {
      const forgotten = this.#openQuote(quote);
      if (forgotten.patches.length > 0) return forgotten;
    }
    const start = open ? line + open.index + open[0].length - 1 : close;
    const rest = this.text.slice(start, this.lineEnd(start));
    const patches: Patch[] = [];
    let end = start + rest.trimEnd().length;
    for (let at = 1; at < rest.length; at++) {
      if (rest[at] !== quote) continue;
      if (/^\s*([,}\]]|#|$)/.test(rest.slice(at + 1)) && patches.length > 0) {
        end = start + at + 1;
        break;
      }
      patches.push({ at: start + at, letter: '_' });
    }
    return this.say('quote-in-text', { start, end }, patches, { quote });
  }

  #bracketInText(line: number, close: string): Diagnosis {
    const before = this.text.slice(line, this.#at);
    const open = close === '}' ? '{' : '[';
    const start = /(?:[:-]\s+)([{[])/.exec(before);
    const at = start ? line + start.index + start[0].length - 1 : line + before.indexOf(open);
    if (at < line) return this.#unreadable();
    const rest = this.text.slice(at, this.lineEnd(at));
    const patches = [...rest.matchAll(/[{}[\]]|:(?=\s|$)/g)].map((found) => ({ at: at + found.index, letter: '_' }));
    return this.say('bracket-in-text', this.restOfLine(at), patches, { open });
  }

  #reserved(): Diagnosis {
    const letter = this.letter(this.#at);
    return this.say('reserved-character', this.wholeValue(this.#at), this.over(this.#at), { letter });
  }

  #unreadable(): Diagnosis {
    const start = this.letter(this.#at).trim() === '' ? this.firstWord(this.#at) : this.#at;
    const tab = this.tabBefore(start);
    if (tab) return tab;
    return this.say('unreadable', this.restOfLine(start), [], { detail: this.fault.message.split('\n')[0] ?? '' });
  }
}

/** The curly quotes or guillemets around a text; null for none. */
function curlyAround(words: string): { open: string; close: string } | null {
  const [, open, close] = /^([“”„«‘])[^]*([“”«»’])\s*$/.exec(words) ?? [];
  return open !== undefined && close !== undefined ? { open, close } : null;
}
