/** The numbers of a scenario file: found by their place, changed in the text itself, so that all the rest stays as written. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** One number in the text. */
export interface NumberPlace {
  /** `dossiers/calcul/options/cop/cost/capital`. */
  name: string;
  /** Characters. */
  start: number;
  end: number;
  written: string;
  value: number;
}

const NUMBER = /^[+-]?\d+(\.\d+)?%?$/;
const ANY = '*';

/** Finds every number at a path. */
export type Numbers = (path: string) => NumberPlace[];

/**
 * Reads the text of a scenario once, for many paths: of keys and ids (`couplings/lobbying/gain`,
 * `dossiers/inesia/options/public/cost/budget`), where a star is any key or item. A path that ends at an effect means its
 * `add`; at a list of effects, each `add` of them.
 */
export function numbersIn(text: string): Numbers {
  const root = parseDocument(text).contents;
  return (path) => (root === null ? [] : under(root, path.split('/'), []));
}

function under(node: Node, path: readonly string[], trail: readonly string[]): NumberPlace[] {
  const [key, ...rest] = path;
  if (key === undefined) return leaves(node, trail);
  return childrenOf(node)
    .filter(({ name }) => key === ANY || key === name)
    .flatMap(({ name, child }) => under(child, rest, [...trail, name]));
}

function leaves(node: Node, trail: readonly string[]): NumberPlace[] {
  if (isScalar(node)) {
    const written = node.source ?? '';
    const [start, end] = node.range!;
    if (!NUMBER.test(written)) return [];
    return [{ name: trail.join('/'), start, end, written, value: Number.parseFloat(written) }];
  }
  if (isSeq(node)) return childrenOf(node).flatMap(({ name, child }) => leaves(child, [...trail, name]));
  return childrenOf(node)
    .filter(({ name }) => name === 'add')
    .flatMap(({ child }) => leaves(child, trail));
}

function childrenOf(node: Node): { name: string; child: Node }[] {
  if (isMap(node)) return node.items.map(({ key, value }) => ({ name: String(key), child: value as Node }));
  if (!isSeq(node)) return [];
  return node.items.map((item, i) => {
    const id = isMap(item) ? item.get('id') : undefined;
    return { name: typeof id === 'string' ? id : String(i), child: item as Node };
  });
}

/**
 * A number times a factor, written as it was: its sign and its percent. With a `step`, a whole number of steps and never
 * zero; otherwise with as many decimals as before (a percentage has at least one).
 */
export function scaled({ written, value }: NumberPlace, factor: number, step: number | null = null): string {
  const isPercent = written.endsWith('%');
  const times = step === null ? value * factor : inSteps(value * factor, step);
  const decimals = decimalsOf(step === null ? written : String(step));
  const amount = String(Number(times.toFixed(isPercent && step === null ? Math.max(1, decimals) : decimals)));
  const sign = written.startsWith('+') && times >= 0 ? '+' : '';
  return `${sign}${amount}${isPercent ? '%' : ''}`;
}

const decimalsOf = (written: string): number => /\.(\d+)/.exec(written)?.[1]?.length ?? 0;

function inSteps(value: number, step: number): number {
  const steps = Math.round(value / step);
  return (steps === 0 ? Math.sign(value) : steps) * step;
}

/** The text with numbers written anew; each place is one of this very text. */
export function rewritten(text: string, changes: readonly { place: NumberPlace; to: string }[]): string {
  const byStart = [...changes].sort((a, b) => b.place.start - a.place.start);
  return byStart.reduce(
    (changed, { place, to }) => changed.slice(0, place.start) + to + changed.slice(place.end),
    text,
  );
}
