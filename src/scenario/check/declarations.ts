import { RECALL_WORDS } from '../condition/recalls';
import { letterDistance } from '../nearest';
import type { CheckContext } from './context';
import type { Path, Span } from '../yaml/tree';

/** Words that conditions and cells keep for themselves. */
const RESERVED: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'turn',
  'in_force',
  'coverage',
  'stance',
  ...RECALL_WORDS,
]);

/** No name is taken twice, kept for the format, or all but the same as another. */
export const checkDeclarations = (context: CheckContext): void => {
  for (const block of ['gauges', 'indices'] as const) {
    for (const name of context[block] ?? []) {
      if (RESERVED.has(name)) context.report.add('reserved-id', context.keyAt(block, name), { name });
    }
  }
  const lineOf = ({ start }: Span) => context.report.source.lineAt(start);
  for (const name of context.indices ?? []) {
    if (!context.gauges?.has(name)) continue;
    context.report.add('duplicate-id', context.keyAt('indices', name), {
      name,
      line: lineOf(context.keyAt('gauges', name)),
    });
  }
  for (const block of ['gauges', 'indices', 'assumptions', 'actors', 'facts', 'promises', 'constraints'] as const)
    warnSimilar(context, [block], context.keysAt(block));
  for (const block of ['clauses', 'levers']) warnSimilar(context, ['treaty', block], context.keysAt('treaty', block));
  for (const block of ['couplings', 'dossiers', 'events', 'endings', 'worldviews', 'lives'] as const) {
    const ids = new Map<string, number>();
    for (const [{ id }, [, index]] of context.items(block)) {
      if (id === undefined) continue;
      const first = ids.get(id);
      if (first === undefined) ids.set(id, index);
      else {
        const line = lineOf(context.valueAt(block, first, 'id'));
        context.report.add('duplicate-id', context.valueAt(block, index, 'id'), { name: id, line });
      }
    }
    warnSimilar(context, [block], [...ids.keys()], (id) => [ids.get(id) ?? 0, 'id']);
  }
  const languages = context.file.languages ?? [];
  warnRepeats(context, languages, ['languages']);
};

/** Two ids of one family that differ by a letter are most likely one id, misspelt once. */
const warnSimilar = (
  context: CheckContext,
  path: Path,
  ids: readonly string[],
  place: (id: string) => Path = (id) => [id],
): void => {
  if (ids.length > 300) return;
  for (const [index, id] of ids.entries()) {
    if (id.length < 6) continue;
    for (const other of ids.slice(0, index)) {
      if (Math.abs(other.length - id.length) > 1 || other.replace(/\d+/g, '') === id.replace(/\d+/g, '')) continue;
      if (letterDistance(id, other) !== 1) continue;
      const span =
        path[0] === 'treaty' || place(id).length === 1
          ? context.keyAt(...path, ...place(id))
          : context.valueAt(...path, ...place(id));
      context.report.add('similar-ids', span, { name: id, other });
      break;
    }
  }
};

/** An item that a list already has. */
export const warnRepeats = (context: CheckContext, items: readonly (string | undefined)[], path: Path): void => {
  for (const [index, item] of items.entries()) {
    if (item !== undefined && items.indexOf(item) < index)
      context.report.add('listed-twice', context.valueAt(...path, index), { name: item });
  }
};
