/** Names that nothing declares, and blocks that are gone as a whole. */
import type { Family } from '../../words/problem-parts';
import type { Report } from '../problem';
import { nodeAt, type MapNode, type Path, type Span } from '../yaml/tree';

/** Where this file declares the names of a family; none for those of lists: an ending that nothing names is as right as another. */
export const DECLARED_IN: Readonly<Record<Family, readonly Path[]>> = {
  gauge: [['gauges'], ['indices']],
  cell: [['gauges'], ['indices']],
  term: [['gauges'], ['indices']],
  actor: [['actors']],
  clause: [['treaty', 'clauses']],
  fact: [['facts']],
  assumption: [['assumptions']],
  ending: [],
  worldview: [],
  life: [],
  dossier: [],
};

/** A name that nothing declares, everywhere it is used. */
export interface Missing {
  name: string;
  family: Family;
  uses: { span: Span; report: () => void }[];
}

/** One message for a block that is gone, whatever was declared in it, at the first use of a name. Which families it was of. */
export function reportMissingBlocks(root: MapNode, all: Iterable<Missing>, report: Report): ReadonlySet<Family> {
  const gone = new Set<Family>();
  for (const [name, missing] of byBlock(root, all)) {
    if (missing.length < 2) continue;
    for (const { family } of missing) gone.add(family);
    const spans = missing.flatMap(({ uses }) => uses.map(({ span }) => span));
    const first = spans.reduce((one, other) => (other.start < one.start ? other : one));
    report.add('missing-block', first, { name, used: missing.map((each) => each.name) });
  }
  return gone;
}

/** By the block that the file lacks, the names that only it can declare. */
function byBlock(root: MapNode, all: Iterable<Missing>): Map<string, Missing[]> {
  const blocks = new Map<string, Missing[]>();
  for (const missing of all) {
    const [block, other] = DECLARED_IN[missing.family];
    // Facts may be shared.
    if (block === undefined || other !== undefined || missing.family === 'fact') continue;
    if (nodeAt(root, block) !== null) continue;
    const name = String(nodeAt(root, block.slice(0, 1)) === null ? block[0] : block.at(-1));
    blocks.set(name, [...(blocks.get(name) ?? []), missing]);
  }
  return blocks;
}

/** Whether a block has two entries with the same name, which has been reported: one of them may be any name that is missing. */
export function hasTwins(root: MapNode, block: Path, report: Report): boolean {
  const node = nodeAt(root, block);
  if (node === null) return false;
  const [from, to] = [report.source.lineAt(node.span.start), report.source.lineAt(node.span.end)];
  return report.problems().some(({ code, line }) => code === 'duplicate-key' && line >= from && line <= to);
}
