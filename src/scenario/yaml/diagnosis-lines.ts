/** Faults of whole lines: how far they stand from the left, the colon they lack, the text that runs on without a sign. */
import type { ProblemCode, ProblemParts } from '../../words/problems';
import { levelsAround } from './indent';
import { Lines } from './lines';
import { strayTextAt } from './stray-text';
import type { Report } from '../problem';
import type { Span } from './tree';

export interface Diagnosis {
  /** Adds the problem to a report. */
  addTo: (report: Report) => void;
  span: Span;
  /** Letters to write over the fault, in the order of the text, so that the rest can be read; none when it cannot be read around. */
  patches: readonly Patch[];
  /** The patched text means what the author meant: the line may be checked further. */
  isFaithful: boolean;
}

export interface Patch {
  at: number;
  letter: string;
}

/** A line of at least four words that does not start with a key. */
const isProse = (line: string): boolean =>
  /^\s*\p{L}\S*(?:\s+\S+){3}/u.test(line) && !/^\s*[a-z_]+:(?:\s|$)/.test(line);

/** What is wrong with a line, wherever the reader stumbled over it. */
export class LineDiagnostician extends Lines {
  protected tab(at: number): Diagnosis {
    const end = at + (/^\t+/.exec(this.text.slice(at))?.[0].length ?? 1);
    const patches: Patch[] = [];
    const indents = [...this.text.matchAll(/^[ \t]+(?=\S)/gm)];
    // Where every line is indented with tabs, one space a tab keeps the levels, but for items: what follows a dash counts two.
    if (indents.every(({ 0: indent, index }) => !indent.includes(' ') && this.letter(index + indent.length) !== '-')) {
      for (const indent of indents) {
        for (let tab = 0; tab < indent[0].length; tab++) patches.push({ at: indent.index + tab, letter: ' ' });
      }
    }
    return { ...this.say('tab', { start: at, end }, patches), isFaithful: patches.length > 0 };
  }

  /** A tab among the spaces before a line's first word: that is what is wrong with its alignment. */
  protected tabBefore(word: number): Diagnosis | null {
    const line = this.lineStart(word);
    const tab = this.text.slice(line, word).indexOf('\t');
    return tab === -1 ? null : this.tab(line + tab);
  }

  /** A line that should read `key: value` and has no colon that counts. */
  protected lineWithoutColon(at: number): Diagnosis {
    const start = this.firstWord(at);
    const tab = this.tabBefore(start);
    if (tab) return tab;
    const line = this.text.slice(start, this.lineEnd(start));
    const above = this.lineAbove(start);
    if (above !== null && /[:-]\s+[>|][-+]?\s*$/.test(above)) {
      return this.say('text-not-indented', this.restOfLine(start), []);
    }
    const prose = this.strayText(start) ?? this.#proseAround(start);
    if (prose) return prose;
    const glued = /^["']?([\w-]+)["']?:(?=\S)/.exec(line);
    if (glued) {
      const colon = start + glued[0].length - 1;
      return this.say('missing-space', { start: colon, end: colon + 1 }, [], { sign: ':', key: glued[1] ?? '' });
    }
    const other = /^[\w-]+\s*(=|：|→|;)/.exec(line);
    const word = /^[^\s=：;→]+/.exec(line)?.[0] ?? line;
    const span = other
      ? { start: start + other[0].length - 1, end: start + other[0].length }
      : { start, end: start + Math.max(1, word.length) };
    return this.say('missing-colon', span, [], { word: word.slice(0, 40) });
  }

  /** A line of a text that stands below its key without a sign that announces it, and that a colon cuts somewhere. */
  #proseAround(word: number): Diagnosis | null {
    const line = this.lineStart(word);
    const indent = word - line;
    if (!isProse(this.lineAt(line))) return null;
    let withColon: Span | null = null;
    const look = (start: number, words: string) => {
      if (/:(\s|$)/.test(words)) withColon = this.restOfLine(start + words.search(/\S/));
    };
    for (let below = line; isProse(this.lineAt(below)); below = this.lineAfter(below)) {
      look(below, this.lineAt(below));
      if (withColon) break;
    }
    for (let above = line; above > 0;) {
      above = this.lineStart(above - 1);
      const words = this.lineAt(above);
      const key = /^(\s*(?:- )?)([\w-]+):(?:\s|$)/.exec(words);
      if (key && key[1]!.length < indent) {
        look(above + key[0].length, words.slice(key[0].length));
        return withColon && this.say('text-without-sign', withColon, [], { name: key[2] ?? 'text' });
      }
      if (words.search(/\S/) !== indent || !isProse(words)) return null;
      look(above, words);
    }
    return null;
  }

  /** A line of a text that stands further left than the rest of it; null for any other line. */
  protected strayText(word: number): Diagnosis | null {
    const stray = strayTextAt(this.text, word);
    if (stray === null) return null;
    const { line, wanted, starts } = stray;
    // Read as notes, so that the rest of the file can be checked.
    const patches = starts.map((at) => ({ at, letter: '#' }));
    return this.say('text-not-aligned', this.restOfLine(word), patches, { line, wanted });
  }

  protected badIndent(at: number): Diagnosis {
    const start = this.firstWord(Math.min(at, this.text.length - 1));
    const cause = this.tabBefore(start) ?? this.strayText(start) ?? this.#proseAround(start);
    if (cause) return cause;
    const line = this.text.slice(start, this.lineEnd(start));
    const bullet = /^[–—•·*](?=\s)/.exec(line);
    if (bullet) {
      const isFaithful = true;
      return {
        ...this.say('fancy-dash', { start, end: start + 1 }, [{ at: start, letter: '-' }], { dash: bullet[0] }),
        isFaithful,
      };
    }
    if (/^-\w/.test(line)) return this.say('missing-space', { start, end: start + 1 }, [], { sign: '-', key: null });
    const { at: odd, found, wanted, item } = levelsAround(this.text, this.lineStart(start));
    if (item !== null) {
      const span = { start, end: start + (/^[^\s:]+/.exec(line)?.[0].length ?? 1) };
      return this.say('dash-or-not', span, [], { line: this.text.slice(0, item).split('\n').length });
    }
    const first = odd + found;
    const word = /^(?:- )?[^\s:]+/.exec(this.text.slice(first, this.lineEnd(first)))?.[0] ?? ' ';
    return this.say('bad-indent', { start: first, end: first + word.length }, [], { found, wanted, below: 0 });
  }

  protected say<C extends ProblemCode>(
    code: C,
    span: Span,
    patches: readonly Patch[],
    ...parts: ProblemParts<C>
  ): Diagnosis {
    return { addTo: (report) => report.add(code, span, ...parts), span, patches, isFaithful: false };
  }

  protected over(at: number): Patch[] {
    return [{ at, letter: '_' }];
  }

  protected blank(at: number): Patch[] {
    return [{ at, letter: ' ' }];
  }

  protected colons(start: number, words: string): Patch[] {
    return [...words.matchAll(/:(?=\s|$)/g)].map((found) => ({ at: start + found.index, letter: '_' }));
  }
}
