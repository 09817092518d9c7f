import { AXES } from '../../engine';
import type { Family } from '../../words/problem-parts';
import type { ConditionNames } from '../condition/names';
import { ID_PATTERN } from '../names';
import { asId, nearest } from '../nearest';
import { KNOWN_INDICES } from '../authoring';
import type { Report } from '../problem';
import type { FactsFile, Loose, ScenarioFile } from '../schema/schema';
import { DECLARED_IN, hasTwins, reportMissingBlocks, type Missing } from './missing';
import type { Conformed } from './conform';
import { headOf, keySpanAt, nodeAt, type MapNode, type Path, type Span } from '../yaml/tree';
import { turnLabels } from '../normalise/turns';

/** A scenario's text as far as it can be read, with the problems found on the way. */
export interface ReadScenario {
  report: Report;
  /** null when the text cannot be read as a whole. */
  context: CheckContext | null;
}

/** A file of shared facts, as far as it can be read. */
export interface ReadFacts {
  report: Report;
  /** null when the file cannot be read. */
  names: ReadonlySet<string> | null;
  file: FactsFile | null;
  conformed: Conformed | null;
}

/** The names of a family; null when its block is faulty, so that names that may well exist are not reported. */
export type Names = ReadonlySet<string> | null;

type ListBlock = 'couplings' | 'dossiers' | 'events' | 'endings' | 'worldviews' | 'lives';
type Item<B extends ListBlock> = NonNullable<NonNullable<Loose<ScenarioFile>[B]>[number]>;

/** A missing name used on no more lines than this is reported on each, as a misspelling; beyond, as a lost declaration. */
const FEW_LINES = 2;

/** What the checks of one file share: its values, the names it declares, where everything stands, and the report. */
export class CheckContext {
  readonly gauges: Names;
  readonly indices: Names;
  readonly actors: Names;
  /** The actors that have a weight, and may sign. */
  readonly parties: Names;
  readonly clauses: Names;
  readonly facts: Names;
  readonly assumptions: Names;
  readonly events: Names;
  /** What effects and couplings may change: gauges and stances. */
  readonly changeable: Names;
  /** What runs from 0 to 100: gauges, indices, stances, `coverage`. */
  readonly levels: Names;
  readonly conditionNames: ConditionNames;
  /** What options can spend: resources, or any gauge where there is none. */
  readonly payable: Names;
  readonly labels: readonly string[] | null;
  readonly #names: Readonly<Record<Family, Names>>;
  readonly #missing = new Map<string, Missing>();

  constructor(
    readonly root: MapNode,
    readonly file: Loose<ScenarioFile>,
    readonly report: Report,
    readonly found: Omit<Conformed, 'value'>,
    sharedFacts: Names | undefined,
  ) {
    this.gauges = this.#keys(['gauges']);
    this.indices = this.#keys(['indices']);
    this.actors = this.#keys(['actors']);
    this.clauses = this.#keys(['treaty', 'clauses']);
    this.assumptions = this.#keys(['assumptions']);
    this.facts = sharedFacts === undefined ? this.#keys(['facts']) : union(this.#keys(['facts']), sharedFacts);
    this.events = this.#ids(['events']);
    this.parties = this.actors && new Set([...this.actors].filter((actor) => this.#mayHaveWeight(actor)));
    const stances: Names = this.actors && new Set([...this.actors].map((actor) => `stance.${actor}`));
    this.changeable = union(this.gauges, stances);
    this.levels = union(this.changeable, this.indices, new Set(['coverage']));
    const resources = this.keysAt('gauges').filter((id) => nodeAt(root, ['gauges', id, 'resource']) !== null);
    this.payable = this.gauges && resources.length > 0 ? new Set(resources) : this.gauges;
    this.labels =
      this.file.turns?.count === undefined ? null : turnLabels(this.file.turns.first, this.file.turns.count);
    this.conditionNames = {
      // The two axes always: a missing one is reported where indices are declared.
      cells: union(this.levels, new Set(['turn', 'in_force', 'emancipation', 'tyranny'])),
      events: this.events,
      dossiers: this.#ids(['dossiers']),
      promises: this.#keys(['promises']),
      levers: this.#keys(['treaty', 'levers']),
      actors: this.actors,
      parties: this.parties,
      hasTreaty: this.has('treaty'),
      turns: this.labels?.length ?? null,
    };
    const terms = AXES.flatMap((axis) => this.keysAt('indices', axis, 'mean_of'));
    // Nothing can be said of an axis that is missing, or that names what does not exist.
    const areWhole = AXES.every((axis) => this.indices?.has(axis)) && terms.every((name) => this.levels?.has(name));
    this.#names = {
      gauge: this.changeable,
      cell: this.levels,
      term: areWhole && terms.length > 0 ? new Set(terms) : null,
      actor: this.actors,
      clause: this.clauses,
      fact: this.facts,
      assumption: this.assumptions,
      ending: this.#ids(['endings']),
      worldview: this.#ids(['worldviews']),
      life: this.#ids(['lives']),
      dossier: this.#ids(['dossiers']),
    };
  }

  /** Whether an actor has a weight, or something that cannot be read in its place. */
  #mayHaveWeight(actor: string): boolean {
    const weight = this.file.actors?.[actor]?.weight;
    return weight === undefined ? this.has('actors', actor, 'weight') : weight > 0;
  }

  /** Where the value at a path is written. */
  valueAt(...path: Path): Span {
    const node = nodeAt(this.root, path);
    return node ? headOf(node) : keySpanAt(this.root, path);
  }

  /** The readable items of a list block, each with its path. */
  *items<B extends ListBlock>(block: B): Generator<[Item<B>, [B, number]]> {
    for (const [index, item] of (this.file[block] ?? []).entries()) if (item) yield [item, [block, index]];
  }

  /** Whether the file has anything at a path. */
  has(...path: Path): boolean {
    return nodeAt(this.root, path) !== null;
  }

  /** The keys of the table at a path, none when there is no table. */
  keysAt(...path: Path): string[] {
    const node = nodeAt(this.root, path);
    return node?.kind === 'map' ? [...node.entries.keys()] : [];
  }

  /** Where the key that ends a path is written. */
  keyAt(...path: Path): Span {
    return keySpanAt(this.root, path);
  }

  /** Reports a name that nothing of its family has, with the nearest one that exists. `names`: those allowed here. */
  refer(name: string, family: Family, span: Span, names: Names = this.#names[family]): void {
    if (!names || names.has(name) || this.report.isFull) return;
    const stance = `stance.${name.replace(/^stance\W/, '')}`;
    if (family === 'gauge' && (this.indices?.has(name) || name === 'coverage'))
      this.report.add('computed-value', span, { name });
    else if (names.has(stance) && !name.startsWith('stance')) this.report.add('stance-wanted', span, { name, stance });
    else
      this.miss(name, family, span, () =>
        this.report.add('unknown-name', span, {
          name,
          family,
          near: names.has(stance) ? stance : nearest(name, names),
          known: [...names].slice(0, 16),
          lines: [],
        }),
      );
  }

  /** Keeps a name that nothing declares for `reportMissing`, which runs once all its uses are known. */
  miss(name: string, asked: Family, span: Span, report: () => void): void {
    const actor = /^stance\.(.+)$/.exec(name)?.[1];
    const family = actor === undefined ? asked : 'actor';
    const key = `${DECLARED_IN[family].join() || family} ${actor ?? name}`;
    const missing = this.#missing.get(key);
    const use = { span, report };
    if (!missing) this.#missing.set(key, { name: actor ?? name, family, uses: [use] });
    else {
      missing.uses.push(use);
      // What an effect changes is a gauge, whatever else reads it.
      if (family === 'gauge' || missing.family === 'term') missing.family = family;
    }
  }

  /**
   * One message where a name was misspelt or changed once, and not where it is used; one at the first of many uses, where
   * its declaration is gone; otherwise one at each use.
   */
  reportMissing(): void {
    const gone = reportMissingBlocks(this.root, this.#missing.values(), this.report);
    for (const { name, family, uses } of this.#missing.values()) {
      const blocks = DECLARED_IN[family];
      if (gone.has(family) || this.#isAskedFor(name, blocks)) continue;
      // One of two entries with the same name was most likely this one.
      if (blocks.some((block) => hasTwins(this.root, block, this.report))) continue;
      const isRepeated = uses.length > 1;
      const misspelt = isRepeated ? this.#misspelt(name, blocks) : null;
      const renamed = isRepeated && !misspelt ? this.#renamed(blocks) : null;
      const first = uses.reduce((one, other) => (other.span.start < one.span.start ? other : one));
      const lines = [...new Set(uses.map(({ span }) => this.report.source.lineAt(span.start)))].sort((a, b) => a - b);
      if (misspelt)
        this.report.add('misspelt-name', misspelt.span, { name: misspelt.name, used: name, times: uses.length });
      else if (renamed) this.report.add('renamed-name', renamed.span, { name: renamed.name, used: name, lines });
      else if (lines.length > FEW_LINES) {
        const isListed = family === 'fact' || blocks.length === 0;
        const known = [...(isListed ? (this.#names[family] ?? []) : blocks.flatMap((block) => this.keysAt(...block)))];
        // A gauge that is declared may be missing in the two axes.
        const near = known.includes(name) ? null : nearest(name, known);
        this.report.add('unknown-name', first.span, { name, family, near, known, lines });
      } else for (const { report } of uses) report();
    }
  }

  /** Whether this is the name that a badly written declaration should have, as its report says: then its uses are right. */
  #isAskedFor(name: string, blocks: readonly Path[]): boolean {
    return blocks.some((block) => this.keysAt(...block).some((id) => !ID_PATTERN.test(id) && asId(id) === name));
  }

  /** The only declaration of its block that nothing else in the file says: the one whose name was most likely changed. */
  #renamed([block]: readonly Path[]): { name: string; span: Span } | null {
    if (!block) return null;
    const [only, other] = this.keysAt(...block).filter((id) => ID_PATTERN.test(id) && this.isWrittenOnce(id));
    return only !== undefined && other === undefined ? { name: only, span: this.keyAt(...block, only) } : null;
  }

  /** The declaration nearest to this name, when it is the author's own and nothing else in the file says it. */
  #misspelt(name: string, blocks: readonly Path[]): { name: string; span: Span } | null {
    for (const block of blocks) {
      const near = nearest(name, this.#keys(block) ?? []);
      if (near === null || near in KNOWN_INDICES || !ID_PATTERN.test(near)) continue;
      if (this.isWrittenOnce(near)) return { name: near, span: this.keyAt(...block, near) };
    }
    return null;
  }

  /** Whether nothing in the file says this word but where it is declared. */
  isWrittenOnce(id: string): boolean {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}_-])${id}(?![\\p{L}\\p{N}_-])`, 'gu');
    return (this.report.source.text.match(whole)?.length ?? 0) === 1;
  }

  #keys(path: Path): Names {
    const node = nodeAt(this.root, path);
    if (!node || (node.kind === 'scalar' && node.value === null))
      return path[0] === 'gauges' || path[0] === 'indices' ? null : new Set();
    return node.kind === 'map' ? new Set(node.entries.keys()) : null;
  }

  #ids(path: Path): Names {
    const node = nodeAt(this.root, path);
    // A block that every file has is reported as missing, and not each name of it.
    if (!node) return path[0] === 'dossiers' || path[0] === 'endings' ? null : new Set();
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
