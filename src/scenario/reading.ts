import type { ProblemCode, ProblemParts } from '../words/problems';
import type { Family } from '../words/problems-meaning';
import type { ConditionNames } from './condition';
import { nearest } from './nearest';
import type { Report } from './problem';
import type { Loose, ScenarioFile } from './schema';
import type { Found } from './shape';
import { headOf, keySpanAt, nodeAt, type MapNode, type Path, type ScalarNode, type Span } from './tree';
import { turnLabels } from './turns';

/** The names of a family; null when its block is faulty, so that nothing is said of names that may well exist. */
export type Names = ReadonlySet<string> | null;

/** A file being checked: its values, the names it declares, and where everything stands. */
export class Reading {
  readonly gauges: Names;
  readonly indices: Names;
  readonly actors: Names;
  readonly clauses: Names;
  readonly facts: Names;
  readonly assumptions: Names;
  readonly events: Names;
  readonly endings: Names;
  /** What effects and couplings may change: gauges and stances. */
  readonly changeable: Names;
  /** What runs from 0 to 100: gauges, indices, stances, `coverage`. */
  readonly levels: Names;
  readonly conditionNames: ConditionNames;
  readonly labels: readonly string[] | null;

  constructor(
    readonly root: MapNode,
    readonly file: Loose<ScenarioFile>,
    readonly report: Report,
    readonly texts: readonly Found[],
    readonly conditions: readonly Found[],
    sharedFacts: Names | undefined,
  ) {
    this.gauges = this.#keys(['gauges']);
    this.indices = this.#keys(['indices']);
    this.actors = this.#keys(['actors']);
    this.clauses = this.#keys(['treaty', 'clauses']);
    this.assumptions = this.#keys(['assumptions']);
    this.facts = sharedFacts === undefined ? this.#keys(['facts']) : union(this.#keys(['facts']), sharedFacts);
    this.events = this.#ids(['events']);
    this.endings = this.#ids(['endings']);
    const stances: Names = this.actors && new Set([...this.actors].map((actor) => `stance.${actor}`));
    this.changeable = union(this.gauges, stances);
    this.levels = union(this.changeable, this.indices, new Set(['coverage']));
    this.labels =
      this.file.turns?.count === undefined ? null : turnLabels(this.file.turns.first, this.file.turns.count);
    this.conditionNames = {
      cells: union(this.levels, new Set(['turn', 'in_force'])),
      events: this.events,
      turns: this.labels?.length ?? null,
    };
  }

  tell<C extends ProblemCode>(code: C, span: Span, ...parts: ProblemParts<C>): void {
    this.report.add(code, span, ...parts);
  }

  /** Where the value at a path is written. */
  valueAt(...path: Path): Span {
    const node = nodeAt(this.root, path);
    return node ? headOf(node) : keySpanAt(this.root, path);
  }

  /** Where the key that ends a path is written. */
  keyAt(...path: Path): Span {
    return keySpanAt(this.root, path);
  }

  /** Whatever a name refers to must exist; the message offers the nearest name. */
  refer(name: string | undefined, names: Names, family: Family, span: Span): void {
    if (name === undefined || !names || names.has(name) || this.report.isFull) return;
    const stance = `stance.${name.replace(/^stance\W/, '')}`;
    if (family === 'gauge' && (this.indices?.has(name) || name === 'coverage'))
      this.tell('computed-value', span, { name });
    else if (names.has(stance) && !name.startsWith('stance')) this.tell('stance-wanted', span, { name, stance });
    else
      this.tell('unknown-name', span, {
        name,
        family,
        near: names.has(stance) ? stance : nearest(name, names),
        known: [...names].slice(0, 16),
      });
  }

  #keys(path: Path): Names {
    const node = nodeAt(this.root, path);
    if (!node || (node.kind === 'scalar' && node.value === null))
      return path[0] === 'gauges' || path[0] === 'indices' ? null : new Set();
    return node.kind === 'map' ? new Set(node.entries.keys()) : null;
  }

  #ids(path: Path): Names {
    const node = nodeAt(this.root, path);
    if (!node) return new Set();
    if (node.kind !== 'list') return null;
    const ids = new Set<string>();
    for (const item of node.items) {
      const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
      if (id?.kind === 'scalar' && id.value !== null) ids.add(String(id.value));
    }
    return ids;
  }
}

const union = (...families: readonly Names[]): Names => {
  const all = new Set<string>();
  for (const names of families) {
    if (!names) return null;
    for (const name of names) all.add(name);
  }
  return all;
};

/** The place in the file of a part of a scalar's text: exact when both read the same, else the whole scalar. */
export const spanInside = (source: string, node: ScalarNode, start: number, end: number): Span => {
  const value = String(node.value);
  const offsets: number[] = [];
  let at =
    node.style === 'quoted'
      ? node.span.start + 1
      : node.style === 'block'
        ? source.indexOf('\n', node.span.start) + 1
        : node.span.start;
  for (const letter of value) {
    if (/\s/.test(letter)) {
      offsets.push(at);
      while (at < node.span.end && /\s/.test(source[at] ?? '')) at++;
    } else {
      while (at < node.span.end && /\s/.test(source[at] ?? '')) at++;
      if (!source.startsWith(letter, at)) return node.span;
      for (let unit = 0; unit < letter.length; unit++) offsets.push(at + unit);
      at += letter.length;
    }
  }
  offsets.push(at);
  const from = offsets[Math.min(start, offsets.length - 1)] ?? node.span.start;
  const last = end > start ? (offsets[Math.min(end, offsets.length) - 1] ?? from) + 1 : from + 1;
  return { start: from, end: Math.max(from + 1, last) };
};
