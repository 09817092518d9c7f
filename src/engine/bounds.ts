/**
 * What can never be reached: every game of a model is played at once, on ranges instead of numbers. What the ranges exclude
 * is proven out of reach; where they do not exclude it, nothing is said. Games are told apart by the dossiers that are
 * treated and by whether an early ending has struck, and by nothing else.
 */
import { Box } from './box';
import { advance, type Reached } from './box-turn';
import type { Model } from './model';
import type { CompiledDossier, CompiledOption } from './rules';
import { LEGACY_EMANCIPATION, LEGACY_TYRANNY, LIVED_EMANCIPATION, LIVED_TYRANNY, round } from './state';
import { compareRanges, everyOf, exactly, type Range, type Truth } from './range';
import { score } from './score';
import { UNIT, type CellId, type Comparison, type Condition } from './vocabulary';

/** Something that no game reaches, and the comparison that shows it, where one alone does. */
export interface Unreachable {
  id: string;
  because: { cell: CellId; is: Comparison; to: number | CellId; reaches: Range } | null;
}

/** What holds of every game of a model. */
export interface Bounds {
  /** Proven out of reach: endings and events by id, dossiers by id, options as `dossier/doctrine`. */
  endings: readonly Unreachable[];
  events: readonly Unreachable[];
  dossiers: readonly Unreachable[];
  options: readonly Unreachable[];
  /** By cell, in thousandths: between what it stays after t turns, t from 0 to the end of the epilogue. */
  ranges: ReadonlyMap<CellId, readonly Range[]>;
  /** Between what the two scores stay. */
  scores: { emancipation: Range; tyranny: Range };
}

const MOST_BOXES = 48;

/**
 * Bounds of all games of a model, whatever the seed and the decisions. More kinds of games than `mostBoxes` are taken
 * together: the proof gets quicker and weaker, never wrong.
 */
export function bounds(model: Model, mostBoxes = MOST_BOXES): Bounds {
  const reached: Reached = { endings: new Set(), events: new Set(), dossiers: new Set(), options: new Set() };
  let boxes = [Box.atStart(model)];
  const course = [Box.union(boxes)];
  for (let turn = 1; turn <= model.horizon; turn++) {
    boxes = fewer(
      boxes.flatMap((box) => nextBoxes(model, box, reached)),
      mostBoxes,
    );
    course.push(Box.union(boxes));
  }
  const scores = scoresOf(model, course.at(-1)!);
  for (const box of boxes) if (!box.isEnded) readFinalEnding(model, box, reached);

  const ranges = new Map([...model.cells].map(([cell, place]) => [cell, course.map((box) => box.at(place))]));
  const explain = (id: string, when: Condition | null, isFinal = false): Unreachable => ({
    id,
    because:
      when &&
      impossible(when, (cell) => (isFinal ? finalRange(model, cell, ranges, scores) : wholeRange(ranges.get(cell)!))),
  });
  const { scenario } = model;
  return {
    endings: scenario.endings
      .filter(({ id }) => !reached.endings.has(id))
      .map(({ id, when, early }) => explain(id, when, !early)),
    events: scenario.events.filter(({ id }) => !reached.events.has(id)).map(({ id, when }) => explain(id, when)),
    dossiers: scenario.dossiers.filter(({ id }) => !reached.dossiers.has(id)).map(({ id, when }) => explain(id, when)),
    options: scenario.dossiers.flatMap((dossier) =>
      dossier.options
        .map(({ doctrine, requires }) => ({ id: `${dossier.id}/${doctrine}`, requires }))
        .filter(({ id }) => !reached.options.has(id))
        .map(({ id, requires }) => explain(id, requires)),
    ),
    ranges,
    scores,
  };
}

/** Every kind of world that a turn may lead to. */
function nextBoxes(model: Model, box: Box, reached: Reached): Box[] {
  const turn = box.turn + 1;
  const next: Box[] = [];
  const play = (dossier: number, option: CompiledOption | null) => {
    const after = advance(model, box, dossier, option, reached);
    if (turn > model.turns || after.isEnded) next.push(after);
    else next.push(...afterEarlyEndings(model, after, reached));
  };
  const { met, mayBeNone } = openDossiers(model, box);
  for (const dossier of met) {
    const { id, options } = model.dossiers[dossier]!;
    reached.dossiers.add(id);
    for (const option of options) {
      if (!mayBeOpen(option, box)) continue;
      reached.options.add(option.causeId);
      play(dossier, option);
    }
  }
  if (mayBeNone) play(-1, null);
  return next;
}

/** The dossiers that may be open in the coming turn, in the order of the file up to one that is surely due. */
function openDossiers(model: Model, box: Box): { met: number[]; mayBeNone: boolean } {
  const met: number[] = [];
  const turn = box.turn + 1;
  if (turn > model.turns || box.isEnded) return { met, mayBeNone: true };
  for (let d = 0; d < model.dossiers.length; d++) {
    const due = everyOf([box.isOpenStill(d), isDue(model.dossiers[d]!, box)]);
    if (due === 'never') continue;
    met.push(d);
    if (due === 'always') return { met, mayBeNone: false };
  }
  return { met, mayBeNone: true };
}

const isDue = ({ from, when }: CompiledDossier, box: Box): Truth => (from > box.turn + 1 ? 'never' : box.holds(when));

function mayBeOpen({ costs, requires }: CompiledOption, box: Box): boolean {
  const isPayable = costs.every(({ gauge, amount }) => box.gauge(gauge).high >= amount);
  return isPayable && box.holds(requires) !== 'never';
}

/** The world after an early ending that may have struck, and the one in which none has, where that may be. */
function afterEarlyEndings(model: Model, box: Box, reached: Reached): Box[] {
  const isStruck = firstThat(model, box, true, reached);
  if (isStruck === 'never') return [box];
  const ended = box.copy();
  ended.isEnded = true;
  return isStruck === 'always' ? [ended] : [box, ended];
}

function readFinalEnding(model: Model, box: Box, reached: Reached): void {
  const final = box.copy();
  const { emancipation, tyranny } = scoresOf(model, box);
  final.set(model.emancipationCell, emancipation);
  final.set(model.tyrannyCell, tyranny);
  firstThat(model, final, false, reached);
}

/** Marks the endings that may be the first whose condition holds, and says whether there is one. */
function firstThat(model: Model, box: Box, early: boolean, reached: Reached): Truth {
  let found: Truth = 'never';
  for (const ending of model.endings) {
    if (ending.early !== early) continue;
    const holds = box.holds(ending.when);
    if (holds === 'never') continue;
    reached.endings.add(ending.id);
    if (holds === 'always') return 'always';
    found = 'maybe';
  }
  return found;
}

function scoresOf(model: Model, box: Box): Bounds['scores'] {
  const between = (lived: number, legacy: number): Range => ({
    low: score(model, box.low[lived]!, box.low[legacy]!),
    high: score(model, box.high[lived]!, box.high[legacy]!),
  });
  return {
    emancipation: between(LIVED_EMANCIPATION, LEGACY_EMANCIPATION),
    tyranny: between(LIVED_TYRANNY, LEGACY_TYRANNY),
  };
}

/** One box for each kind of game; all those with and without an ending taken together where kinds are too many. */
function fewer(boxes: readonly Box[], most: number): Box[] {
  const byKind = grouped(boxes, (box) => box.kind);
  return byKind.length <= most ? byKind : grouped(byKind, (box) => String(box.isEnded));
}

function grouped(boxes: readonly Box[], kindOf: (box: Box) => string): Box[] {
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const kind = kindOf(box);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [box]);
    else group.push(box);
  }
  return [...groups.values()].map((group) => Box.union(group));
}

const wholeRange = (course: readonly Range[]): Range => ({
  low: Math.min(...course.map(({ low }) => low)),
  high: Math.max(...course.map(({ high }) => high)),
});

/** What a final ending reads: the scores for the axes, the last photograph for the rest. */
function finalRange(model: Model, cell: CellId, ranges: Bounds['ranges'], scores: Bounds['scores']): Range {
  const { emancipation, tyranny } = model.scenario.axes;
  if (cell === emancipation) return scores.emancipation;
  return cell === tyranny ? scores.tyranny : ranges.get(cell)!.at(-1)!;
}

/** A comparison with a number that alone keeps a condition from ever holding. */
function impossible(condition: Condition, reach: (cell: CellId) => Range): Unreachable['because'] {
  if ('all' in condition) {
    for (const part of condition.all) {
      const found = impossible(part, reach);
      if (found !== null) return found;
    }
    return null;
  }
  if (!('cell' in condition)) return null;
  const { cell, is, to } = condition;
  if (typeof to === 'string') return null;
  const reaches = reach(cell);
  const bound = cell === 'turn' || cell === 'in_force' ? to : round(to * UNIT);
  return compareRanges(reaches, is, exactly(bound)) === 'never' ? { cell, is, to, reaches } : null;
}
