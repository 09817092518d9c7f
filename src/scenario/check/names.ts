import { AXES, DOCTRINES } from '../../engine';
import { checkDeclarations, warnRepeats } from './declarations';
import { checkExpectations } from './expectations';
import { checkScale, checkSides } from './sides';
import { checkActors, checkTreaty } from './treaty';
import { LIMITS } from '../limits';
import { WRITTEN_BY_ITSELF } from '../normalise/texts';
import { REGIONS, type Region } from '../playable';
import type { Reading } from './reading';
import { nodeAt, type Path } from '../yaml/tree';
import { turnNamed } from '../normalise/turns';

/** Every name refers to something that exists, is unique, and is what its place asks for. */
export const checkNames = (reading: Reading): void => {
  checkDeclarations(reading);
  checkGauges(reading);
  checkIndices(reading);
  checkCouplings(reading);
  checkActors(reading);
  checkTreaty(reading);
  checkDossiers(reading);
  checkEvents(reading);
  checkEndings(reading);
  checkWorldviews(reading);
  checkMap(reading);
  checkExpectations(reading);
};

const checkGauges = (reading: Reading): void => {
  for (const [id, gauge] of Object.entries(reading.file.gauges ?? {})) {
    reading.refer(gauge?.assumption, reading.assumptions, 'assumption', reading.valueAt('gauges', id, 'assumption'));
  }
};

const checkIndices = (reading: Reading): void => {
  const indices = Object.entries(reading.file.indices ?? {});
  const extra = indices[LIMITS.indices];
  if (extra)
    reading.tell('too-many-items', reading.keyAt('indices', extra[0]), { most: LIMITS.indices, place: 'indices' });
  for (const [id, index] of indices) {
    if (!index) continue;
    const path = ['indices', id];
    if (nodeAt(reading.root, [...path, 'label']) === null && !(id in WRITTEN_BY_ITSELF)) {
      reading.tell('missing-key', reading.keyAt(...path), { name: 'label', place: path.join(' › '), about: null });
    }
    if (index.weakest !== undefined && index.strongest !== undefined) {
      reading.tell('one-of-two', reading.keyAt(...path, 'strongest'), { one: 'weakest', other: 'strongest' });
    }
    const terms = reading.keysAt(...path, 'mean_of');
    if (terms.length === 0 && index.mean_of)
      reading.tell('too-few-items', reading.keyAt(...path, 'mean_of'), {
        least: 1,
        place: `${path.join(' › ')} › mean_of`,
      });
    for (const cell of terms) {
      const span = reading.keyAt(...path, 'mean_of', cell);
      if (reading.indices?.has(cell)) reading.tell('index-of-index', span, { name: cell });
      else reading.refer(cell, reading.levels, 'cell', span);
    }
  }
};

const checkCouplings = (reading: Reading): void => {
  for (const [index, coupling] of (reading.file.couplings ?? []).entries()) {
    if (!coupling) continue;
    const path = ['couplings', index];
    reading.refer(coupling.from, reading.levels, 'cell', reading.valueAt(...path, 'from'));
    reading.refer(coupling.to, reading.changeable, 'gauge', reading.valueAt(...path, 'to'));
    checkSides(reading, coupling.from, coupling, path);
    checkScale(reading, coupling.scaled_by, [...path, 'scaled_by']);
    reading.refer(coupling.assumption, reading.assumptions, 'assumption', reading.valueAt(...path, 'assumption'));
  }
};

const checkEffects = (reading: Reading, path: Path): void => {
  const node = nodeAt(reading.root, path);
  if (node?.kind !== 'map') return;
  for (const [gauge, entry] of node.entries) {
    reading.refer(gauge, reading.changeable, 'gauge', entry.key);
    const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    for (const [index, item] of items.entries()) {
      if (item.kind !== 'map') continue;
      const at = entry.value.kind === 'list' ? [...path, gauge, index] : [...path, gauge];
      const scale = textAt(reading, [...at, 'scaled_by', 'gauge']);
      reading.refer(scale, reading.levels, 'cell', reading.valueAt(...at, 'scaled_by', 'gauge'));
      reading.refer(
        textAt(reading, [...at, 'assumption']),
        reading.assumptions,
        'assumption',
        reading.valueAt(...at, 'assumption'),
      );
    }
  }
};

const textAt = (reading: Reading, path: Path): string | undefined => {
  const node = nodeAt(reading.root, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
};

const checkTurn = (reading: Reading, name: string | number | undefined, path: Path): void => {
  if (name === undefined || !reading.labels || turnNamed(name, reading.labels) !== null) return;
  reading.tell('no-such-turn', reading.valueAt(...path), {
    name: String(name),
    first: reading.labels[0] ?? '1',
    last: reading.labels.at(-1) ?? '1',
    count: reading.labels.length,
  });
};

const checkFactIds = (reading: Reading, facts: readonly (string | undefined)[] | undefined, path: Path): void => {
  for (const [index, fact] of (facts ?? []).entries())
    reading.refer(fact, reading.facts, 'fact', reading.valueAt(...path, index));
  warnRepeats(reading, facts ?? [], path);
};

const checkDossiers = (reading: Reading): void => {
  const { draw, dossiers } = reading.file;
  const drawn = (dossiers ?? []).filter((dossier) => dossier?.always !== true).length;
  if (draw !== undefined && dossiers && draw > drawn)
    reading.tell('draw-too-many', reading.valueAt('draw'), { draw, drawn });
  for (const [index, dossier] of (reading.file.dossiers ?? []).entries()) {
    if (!dossier) continue;
    const path = ['dossiers', index];
    checkTurn(reading, dossier.turn, [...path, 'turn']);
    checkFactIds(reading, dossier.facts, [...path, 'facts']);
    for (const doctrine of DOCTRINES) {
      const option = dossier.options?.[doctrine];
      if (!option) continue;
      const at = [...path, 'options', doctrine];
      for (const gauge of Object.keys(option.cost ?? {})) {
        const span = reading.keyAt(...at, 'cost', gauge);
        if (reading.gauges?.has(gauge) && nodeAt(reading.root, ['gauges', gauge, 'resource']) === null)
          reading.tell('cost-not-a-resource', span, { name: gauge });
        else reading.refer(gauge, reading.payable, 'gauge', span);
      }
      checkEffects(reading, [...at, 'effects']);
      reading.refer(option.clause, reading.clauses, 'clause', reading.valueAt(...at, 'clause'));
      if (option.clause !== undefined && doctrine !== 'cop')
        reading.tell('clause-outside-cop', reading.keyAt(...at, 'clause'), { doctrine });
    }
  }
};

const checkEvents = (reading: Reading): void => {
  for (const [index, event] of (reading.file.events ?? []).entries()) {
    if (!event) continue;
    const path = ['events', index];
    const hasDate = nodeAt(reading.root, [...path, 'at']) !== null;
    const hasChance = nodeAt(reading.root, [...path, 'chance']) !== null;
    if (hasDate && hasChance)
      reading.tell('one-of-two', reading.keyAt(...path, 'chance'), { one: 'at', other: 'chance' });
    if (!hasDate && !hasChance) reading.tell('event-when', reading.valueAt(...path, 'id'), { name: event.id ?? '' });
    if (hasDate && event.again_after !== undefined)
      reading.tell('useless-key', reading.keyAt(...path, 'again_after'), { name: 'again_after' });
    checkTurn(reading, event.at, [...path, 'at']);
    if (typeof event.chance === 'object') {
      for (const [term, hazard] of (event.chance.rises_with ?? []).entries()) {
        if (!hazard) continue;
        const at = [...path, 'chance', 'rises_with', term];
        reading.refer(hazard.gauge, reading.levels, 'cell', reading.valueAt(...at, 'gauge'));
        checkSides(reading, hazard.gauge, hazard, at);
      }
      reading.refer(
        event.chance.assumption,
        reading.assumptions,
        'assumption',
        reading.valueAt(...path, 'chance', 'assumption'),
      );
    }
    if (event.absorbed_by === 'shield')
      reading.refer('shield', reading.indices, 'cell', reading.valueAt(...path, 'absorbed_by'));
    else checkScale(reading, event.absorbed_by, [...path, 'absorbed_by']);
    checkFactIds(reading, event.facts, [...path, 'facts']);
    reading.refer(event.actor, reading.actors, 'actor', reading.valueAt(...path, 'actor'));
    checkEffects(reading, [...path, 'effects']);
  }
};

const checkEndings = (reading: Reading): void => {
  const endings = reading.file.endings ?? [];
  for (const [index, ending] of endings.entries()) {
    if (!ending) continue;
    const isLast = index === endings.length - 1;
    const hasCondition = nodeAt(reading.root, ['endings', index, 'when']) !== null;
    if (isLast && hasCondition)
      reading.tell('no-fallback', reading.keyAt('endings', index, 'when'), { name: ending.id ?? '' });
    else if (isLast && ending.early)
      reading.tell('early-fallback', reading.keyAt('endings', index, 'early'), { name: ending.id ?? '' });
    else if (!isLast && !hasCondition)
      reading.tell('ending-hides-next', reading.valueAt('endings', index, 'id'), { name: ending.id ?? '' });
  }
};

const checkWorldviews = (reading: Reading): void => {
  const axes = AXES.flatMap((axis) => reading.keysAt('indices', axis, 'mean_of'));
  // Nothing is said of the terms of an axis that is not there, or that names what is not: that has been told.
  const isWhole = AXES.every((axis) => reading.indices?.has(axis)) && axes.every((name) => reading.levels?.has(name));
  const terms = isWhole ? new Set(axes) : null;
  for (const [index, worldview] of (reading.file.worldviews ?? []).entries()) {
    const path = ['worldviews', index];
    for (const cell of Object.keys(worldview?.weights ?? {})) {
      if (terms && terms.size > 0) reading.refer(cell, terms, 'term', reading.keyAt(...path, 'weights', cell));
    }
    for (const id of Object.keys(worldview?.assumptions ?? {})) {
      reading.refer(id, reading.assumptions, 'assumption', reading.keyAt(...path, 'assumptions', id));
    }
  }
};

const checkMap = (reading: Reading): void => {
  const { actors, map } = reading.file;
  const ground = map?.ground ?? 'world';
  const checkPlace = (region: Region | undefined, path: Path): void => {
    if (region !== undefined && !(REGIONS[ground] as readonly Region[]).includes(region))
      reading.tell('region-elsewhere', reading.valueAt(...path), { name: region, ground, regions: REGIONS[ground] });
  };
  for (const [id, actor] of Object.entries(actors ?? {})) checkPlace(actor?.region, ['actors', id, 'region']);
  for (const kind of ['lattice', 'yellow', 'signs'] as const)
    for (const [index, mark] of (map?.[kind] ?? []).entries()) checkPlace(mark?.region, ['map', kind, index, 'region']);
  for (const [index, flow] of (map?.flows ?? []).entries())
    for (const end of ['from', 'to'] as const) checkPlace(flow?.[end], ['map', 'flows', index, end]);
  for (const kind of ['lattice', 'yellow', 'signs', 'flows'] as const) {
    for (const [index, mark] of (reading.file.map?.[kind] ?? []).entries())
      reading.refer(mark?.gauge, reading.levels, 'cell', reading.valueAt('map', kind, index, 'gauge'));
  }
};
