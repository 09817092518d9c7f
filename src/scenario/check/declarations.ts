import { letterDistance } from './nearest';
import type { Reading } from './reading';
import type { Path, Span } from '../yaml/tree';

/** Words that conditions and cells keep for themselves. */
const RESERVED = new Set(['and', 'or', 'not', 'happened', 'turn', 'in_force', 'coverage', 'stance']);

/** No name is taken twice, kept for the format, or all but the same as another. */
export const checkDeclarations = (reading: Reading): void => {
  for (const block of ['gauges', 'indices'] as const) {
    for (const name of reading[block] ?? []) {
      if (RESERVED.has(name)) reading.tell('reserved-id', reading.keyAt(block, name), { name });
    }
  }
  const lineOf = ({ start }: Span) => reading.report.source.lineAt(start);
  for (const name of reading.indices ?? []) {
    if (!reading.gauges?.has(name)) continue;
    reading.tell('duplicate-id', reading.keyAt('indices', name), { name, line: lineOf(reading.keyAt('gauges', name)) });
  }
  for (const block of ['gauges', 'indices', 'assumptions', 'actors', 'facts'] as const)
    warnSimilar(reading, [block], reading.keysAt(block));
  warnSimilar(reading, ['treaty', 'clauses'], reading.keysAt('treaty', 'clauses'));
  for (const block of ['couplings', 'dossiers', 'events', 'endings', 'worldviews'] as const) {
    const ids = new Map<string, number>();
    for (const [index, item] of (reading.file[block] ?? []).entries()) {
      const id = item?.id;
      if (id === undefined) continue;
      const first = ids.get(id);
      if (first === undefined) ids.set(id, index);
      else {
        const line = lineOf(reading.valueAt(block, first, 'id'));
        reading.tell('duplicate-id', reading.valueAt(block, index, 'id'), { name: id, line });
      }
    }
    warnSimilar(reading, [block], [...ids.keys()], (id) => [ids.get(id) ?? 0, 'id']);
  }
  const languages = reading.file.languages ?? [];
  warnRepeats(reading, languages, ['languages']);
};

/** Two ids of one family that differ by a letter are most likely one id, misspelt once. */
const warnSimilar = (
  reading: Reading,
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
          ? reading.keyAt(...path, ...place(id))
          : reading.valueAt(...path, ...place(id));
      reading.tell('similar-ids', span, { name: id, other });
      break;
    }
  }
};

/** An item that a list already has. */
export const warnRepeats = (reading: Reading, items: readonly (string | undefined)[], path: Path): void => {
  for (const [index, item] of items.entries()) {
    if (item !== undefined && items.indexOf(item) < index)
      reading.tell('listed-twice', reading.valueAt(...path, index), { name: item });
  }
};
