import { AXES, DOCTRINES } from '../../engine';
import type { Reading } from './reading';
import { nodeAt } from '../yaml/tree';

/** What makes a world fair: a free option everywhere, axes that presuppose no answer, sources, nothing declared in vain. */
export const checkFairness = (reading: Reading): void => {
  checkFreeOptions(reading);
  checkAxes(reading);
  checkSources(reading);
  checkUnused(reading);
};

const checkFreeOptions = (reading: Reading): void => {
  for (const [index, dossier] of (reading.file.dossiers ?? []).entries()) {
    const options = DOCTRINES.map((doctrine) => dossier?.options?.[doctrine]);
    if (!dossier || options.some((option) => option === undefined)) continue;
    const isFree = DOCTRINES.some((doctrine) => {
      const at = ['dossiers', index, 'options', doctrine];
      const cost = nodeAt(reading.root, [...at, 'cost']);
      const isPaid = cost !== null && !(cost.kind === 'map' && cost.entries.size === 0);
      return !isPaid && nodeAt(reading.root, [...at, 'requires']) === null;
    });
    if (!isFree) reading.tell('no-free-option', reading.valueAt('dossiers', index, 'id'), { name: dossier.id ?? '' });
  }
};

/** Cells that are means rather than ends, or that do not measure a state of the world. */
const isInstrument = (reading: Reading, cell: string): boolean =>
  cell === 'coverage' || cell.startsWith('stance.') || reading.file.gauges?.[cell]?.resource === true;

const checkAxes = (reading: Reading): void => {
  const terms = (axis: string) => reading.keysAt('indices', axis, 'mean_of');
  const emancipation = new Set(terms('emancipation'));
  for (const cell of terms('tyranny')) {
    if (emancipation.has(cell))
      reading.tell('axes-share-a-gauge', reading.keyAt('indices', 'tyranny', 'mean_of', cell), { name: cell });
  }
  for (const axis of AXES) {
    for (const cell of terms(axis)) {
      if (isInstrument(reading, cell))
        reading.tell('instrument-in-axis', reading.keyAt('indices', axis, 'mean_of', cell), { name: cell });
    }
  }
};

const checkSources = (reading: Reading): void => {
  for (const block of ['dossiers', 'events'] as const) {
    for (const [index, card] of (reading.file[block] ?? []).entries()) {
      const facts = nodeAt(reading.root, [block, index, 'facts']);
      if (card?.id !== undefined && (facts === null || (facts.kind === 'list' && facts.items.length === 0))) {
        reading.tell('no-fact', reading.valueAt(block, index, 'id'), { name: card.id });
      }
    }
  }
};

/** Only in a file without errors: a misspelt name elsewhere would make the right one look unused. */
const checkUnused = (reading: Reading): void => {
  if (reading.report.hasErrors) return;
  const { file } = reading;
  const cards = [...(file.dossiers ?? []), ...(file.events ?? [])];
  const facts = new Set(cards.flatMap((card) => card?.facts ?? []));
  for (const id of Object.keys(file.facts ?? {})) {
    if (!facts.has(id)) reading.tell('never-used', reading.keyAt('facts', id), { name: id });
  }
  const proposed = new Set(
    (file.dossiers ?? []).flatMap((dossier) => DOCTRINES.map((doctrine) => dossier?.options?.[doctrine]?.clause)),
  );
  for (const id of Object.keys(file.treaty?.clauses ?? {})) {
    if (!proposed.has(id)) reading.tell('clause-never-proposed', reading.keyAt('treaty', 'clauses', id), { name: id });
  }
  for (const id of Object.keys(file.gauges ?? {})) {
    if (reading.isWrittenOnce(id)) reading.tell('never-used', reading.keyAt('gauges', id), { name: id });
  }
  const named = assumptionsNamed(file);
  for (const id of Object.keys(file.assumptions ?? {})) {
    if (!named.has(id)) reading.tell('never-used', reading.keyAt('assumptions', id), { name: id });
  }
};

const NAMING_KEYS = new Set(['assumption', 'stance_assumption', 'free_riding_assumption']);

const assumptionsNamed = (value: unknown, named = new Set<unknown>()): Set<unknown> => {
  if (Array.isArray(value)) for (const item of value) assumptionsNamed(item, named);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (NAMING_KEYS.has(key)) named.add(part);
      else assumptionsNamed(part, named);
    }
  }
  return named;
};
