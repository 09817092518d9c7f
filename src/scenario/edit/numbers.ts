/** The numbers of a scenario file: found by their place, changed in the text itself, so that all the rest stays as written. */
import { type EditedDocument, endOf, readDocument, type TreeNode } from './document';
import { spliced } from './splice';

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
/** A number that a condition compares something with. */
const COMPARED = /(?<=[<>=]\s*)\d+(\.\d+)?(?![\w.%])/g;
const ANY = '*';

/** Finds every number at a path. */
export type Numbers = (path: string) => NumberPlace[];

/**
 * Reads the text of a scenario once, for many paths: of keys and ids (`couplings/lobbying/gain`,
 * `dossiers/inesia/options/public/cost/budget`), where a star is any key or item. A path that ends at an effect means its
 * `add`; at a list of effects, each `add` of them; at a condition, what it compares with.
 */
export function numbersIn(text: string): Numbers {
  const document = readDocument(text);
  return (path) => (document.root === null ? [] : under(document, document.root, path.split('/'), []));
}

function under(document: EditedDocument, node: TreeNode, path: readonly string[], trail: readonly string[]) {
  const [key, ...rest] = path;
  if (key === undefined) return leaves(document, node, trail);
  return childrenOf(node)
    .filter(({ name }) => key === ANY || key === name)
    .flatMap(({ name, child }): NumberPlace[] => under(document, child, rest, [...trail, name]));
}

function leaves(document: EditedDocument, node: TreeNode, trail: readonly string[]): NumberPlace[] {
  if (node.kind === 'scalar') {
    const { start } = node.span;
    const end = endOf(document.text, node);
    const written = document.text.slice(start, end);
    const place = (name: string, from: number, number: string): NumberPlace => ({
      name,
      start: from,
      end: from + number.length,
      written: number,
      value: Number.parseFloat(number),
    });
    if (NUMBER.test(written)) return [place(trail.join('/'), start, written)];
    if (trail.at(-1) !== 'when') return [];
    return [...written.matchAll(COMPARED)].map((found, rank) =>
      place([...trail, rank].join('/'), start + found.index, found[0]),
    );
  }
  if (node.kind === 'list')
    return childrenOf(node).flatMap(({ name, child }) => leaves(document, child, [...trail, name]));
  return childrenOf(node)
    .filter(({ name }) => name === 'add')
    .flatMap(({ child }) => leaves(document, child, trail));
}

function childrenOf(node: TreeNode): { name: string; child: TreeNode }[] {
  if (node.kind === 'map') return [...node.entries].map(([name, { value }]) => ({ name, child: value }));
  if (node.kind !== 'list') return [];
  return node.items.map((item, i) => {
    const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
    return { name: id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : String(i), child: item };
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

export const decimalsOf = (written: string): number => /\.(\d+)/.exec(written)?.[1]?.length ?? 0;

function inSteps(value: number, step: number): number {
  const steps = Math.round(value / step);
  return (steps === 0 ? Math.sign(value) : steps) * step;
}

/** A condition with one of the numbers that it compares something with, by its rank, put through `change`. */
export function rewrittenCondition(condition: string, rank: number, change: (written: string) => unknown): string {
  let at = 0;
  return condition.replaceAll(COMPARED, (written) => (at++ === rank ? String(change(written)) : written));
}

/** A number, and what is to be written in its place. */
export interface NumberChange {
  place: NumberPlace;
  to: string;
}

/** The text with numbers written anew; each place is one of this very text. */
export const rewritten = (text: string, changes: readonly NumberChange[]): string =>
  spliced(
    text,
    changes.map(({ place, to }) => ({ from: place.start, to: place.end, insert: to })),
  );
