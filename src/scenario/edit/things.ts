/** The things of a world, one by one, each with what the checker found in it. */
import { type Language, LANGUAGES } from '../playable';
import type { Problem, ProblemCode } from '../problem';
import type { Path, TreeNode } from '../yaml/tree';
import { type EditedDocument, itemsOf, nodeAt, type Span } from './document';
import { HOMES, THING_KINDS, type ThingKind } from './kinds-of-things';
import { wholeOf } from './remove';

export interface Thing {
  kind: ThingKind;
  path: Path;
  /** null where the format gives it none. */
  id: string | null;
  /** What it is called, in the author's own words where there are any. */
  name: string;
  /** From its first letter to its last. */
  span: Span;
}

/** `unseen`: robots never met it in play. */
export type ThingState = 'fine' | 'unseen' | 'doubtful' | 'wrong';

export function thingsOf(document: EditedDocument, language: Language): Thing[] {
  return THING_KINDS.flatMap((kind) => thingsOfKind(document, kind, language));
}

export function thingsOfKind(document: EditedDocument, kind: ThingKind, language: Language): Thing[] {
  const { root, text } = document;
  const { path, holds } = HOMES[kind];
  const home = nodeAt(root, path);
  if (home === null) return [];
  if (holds === 'one') {
    const span = path.length === 0 ? { start: 0, end: text.length } : wholeOf(document, path)!;
    return home.kind === 'map' ? [{ kind, path, id: null, name: nameOf(home, language) ?? '', span }] : [];
  }
  const steps: (string | number)[] =
    holds === 'keys' ? (home.kind === 'map' ? [...home.entries.keys()] : []) : itemsOf(home).map((_, index) => index);
  return steps.map((step) => {
    const own = [...path, step];
    const node = nodeAt(root, own);
    const written = nodeAt(node, ['id']);
    const id = holds === 'keys' ? String(step) : written?.kind === 'scalar' ? String(written.value ?? '') : null;
    return { kind, path: own, id, name: nameOf(node, language) ?? id ?? '', span: wholeOf(document, own)! };
  });
}

/** A text as it was read last: in this thread, or as an outline in another one. */
interface Written {
  document: EditedDocument | null;
  outline: Readonly<Record<Language, readonly Thing[]>> | null;
}

/** What a world is called, in the first language that its author writes; `otherwise` while it can't be read. */
export function titleOf({ document, outline }: Written, otherwise: string): string {
  const [language] = LANGUAGES;
  const [world] = outline?.[language!] ?? (document === null ? [] : thingsOfKind(document, 'world', language!));
  return world?.name || otherwise;
}

/** The key that names a thing for its reader, the best first. */
const NAMES = ['title', 'label', 'name', 'words', 'ending', 'every', 'text'];

function nameOf(node: TreeNode | null, language: Language): string | null {
  for (const key of NAMES) {
    const words = wordsAt(nodeAt(node, [key]), language);
    if (words !== null) return words;
  }
  return null;
}

/** The words of a text in a language, the first written otherwise; of a text that depends, those that come last. */
export function wordsAt(node: TreeNode | null, language: Language): string | null {
  if (node?.kind === 'scalar') return node.value === null ? null : String(node.value);
  if (node?.kind === 'list') return wordsAt(nodeAt(node.items.at(-1) ?? null, ['text']), language);
  if (node?.kind !== 'map') return null;
  const own = node.entries.get(language) ?? [...node.entries.values()][0];
  return own?.value.kind === 'scalar' && own.value.value !== null ? String(own.value.value) : null;
}

/** What robots that played many games never met. */
const UNSEEN: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'option-never-open',
  'dossier-never-open',
  'event-never-happens',
  'lever-never-open',
  'constraint-never-open',
  'promise-never-kept',
  'ending-never-reached',
]);

/** The smallest thing that a place of the text is in; null for none. */
export function thingAt(things: readonly Thing[], at: number): Thing | null {
  const around = things.filter(({ span, path }) => path.length > 0 && span.start <= at && at <= span.end);
  const smallest = around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  return smallest ?? things.find(({ kind }) => kind === 'world') ?? null;
}

/**
 * What the checker found in each thing, by its path.
 * @param unmet the paths of things that no game of robots met
 */
export function statesOf(
  things: readonly Thing[],
  problems: readonly { at: number; problem: Problem }[],
  unmet: ReadonlySet<string> = new Set(),
) {
  const states = new Map<string, { state: ThingState; problems: Problem[] }>(
    [...unmet].map((key) => [key, { state: 'unseen', problems: [] }]),
  );
  for (const { at, problem } of problems) {
    const thing = thingAt(things, at);
    if (thing === null) continue;
    const key = keyOf(thing);
    const known = states.get(key) ?? { state: 'fine' as const, problems: [] };
    const found =
      problem.severity === 'error' ? 'wrong' : UNSEEN.has(problem.code) ? 'unseen' : ('doubtful' as ThingState);
    states.set(key, { state: worse(known.state, found), problems: [...known.problems, problem] });
  }
  return states;
}

const WORST: readonly ThingState[] = ['fine', 'doubtful', 'unseen', 'wrong'];
const worse = (a: ThingState, b: ThingState): ThingState => (WORST.indexOf(a) > WORST.indexOf(b) ? a : b);

export const keyOf = ({ path }: Pick<Thing, 'path'>): string => path.join('.');
