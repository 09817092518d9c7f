import { DOCTRINES } from '../../engine';
import { checkDeclarations, warnRepeats } from './declarations';
import { checkExpectations } from './expectations';
import { checkLesson } from './lesson';
import { checkCosts, checkPrices } from './costs';
import { checkLevers } from './levers';
import { checkTreaty } from './treaty';
import { checkPeople } from './people';
import { LIMITS } from '../limits';
import { KNOWN_INDICES } from '../authoring';
import { REGIONS, type Region } from '../playable';
import type { CheckContext } from './context';
import type { FileSides } from '../schema/schema';
import type { Path } from '../yaml/tree';
import { turnNamed } from '../normalise/turns';

/** Every name refers to something that exists, is unique, and is what its place asks for. */
export const checkNames = (context: CheckContext): void => {
  checkDeclarations(context);
  for (const { name, family, span } of context.found.references) context.refer(name, family, span);
  checkIndices(context);
  checkCouplings(context);
  checkInterests(context);
  checkTreaty(context);
  checkLevers(context);
  checkDossiers(context);
  checkEvents(context);
  checkEndings(context);
  checkRegions(context);
  checkPeople(context);
  checkExpectations(context);
  checkLesson(context);
};

const checkIndices = (context: CheckContext): void => {
  const indices = Object.entries(context.file.indices ?? {});
  const extra = indices[LIMITS.indices];
  if (extra)
    context.report.add('too-many-items', context.keyAt('indices', extra[0]), {
      most: LIMITS.indices,
      place: 'indices',
    });
  for (const [id, index] of indices) {
    if (!index) continue;
    const path = ['indices', id];
    if (!context.has(...path, 'label') && !(id in KNOWN_INDICES)) {
      context.report.add('missing-key', context.keyAt(...path), {
        name: 'label',
        place: path.join(' › '),
        about: null,
      });
    }
    if (index.weakest !== undefined && index.strongest !== undefined) {
      context.report.add('one-of-two', context.keyAt(...path, 'strongest'), { one: 'weakest', other: 'strongest' });
    }
    const terms = context.keysAt(...path, 'mean_of');
    if (terms.length === 0 && index.mean_of)
      context.report.add('too-few-items', context.keyAt(...path, 'mean_of'), {
        least: 1,
        place: `${path.join(' › ')} › mean_of`,
      });
    for (const cell of terms) {
      const span = context.keyAt(...path, 'mean_of', cell);
      if (context.indices?.has(cell)) context.report.add('index-of-index', span, { name: cell });
    }
  }
};

const checkCouplings = (context: CheckContext): void => {
  for (const [coupling, path] of context.items('couplings')) checkSides(context, coupling.from, coupling, path);
};

const checkInterests = (context: CheckContext): void => {
  for (const [id, actor] of Object.entries(context.file.actors ?? {}))
    for (const [index, interest] of (actor?.interests ?? []).entries())
      if (interest) checkSides(context, interest.gauge, interest, ['actors', id, 'interests', index]);
};

/** The reference of a distance: on one side, and something else than what is measured. */
const checkSides = (context: CheckContext, from: string | undefined, sides: FileSides, path: Path): void => {
  const given = (['above', 'below', 'around'] as const).filter((side) => context.has(...path, side));
  const [first, second] = given;
  if (first && second) context.report.add('one-of-two', context.keyAt(...path, second), { one: first, other: second });
  for (const side of given) {
    const reference = sides[side];
    if (typeof reference === 'string' && reference === from)
      context.report.add('own-reference', context.valueAt(...path, side), { name: reference });
  }
};

const checkTurn = (context: CheckContext, name: string | number | undefined, path: Path): void => {
  if (name === undefined || !context.labels || turnNamed(name, context.labels) !== null) return;
  context.report.add('no-such-turn', context.valueAt(...path), {
    name: String(name),
    first: context.labels[0] ?? '1',
    last: context.labels.at(-1) ?? '1',
    count: context.labels.length,
  });
};

const checkDossiers = (context: CheckContext): void => {
  const { draw, dossiers } = context.file;
  const drawn = (dossiers ?? []).filter((dossier) => dossier?.always !== true).length;
  if (draw !== undefined && dossiers && draw > drawn)
    context.report.add('draw-too-many', context.valueAt('draw'), { draw, drawn });
  for (const [dossier, path] of context.items('dossiers')) {
    checkTurn(context, dossier.turn, [...path, 'turn']);
    warnRepeats(context, dossier.facts ?? [], [...path, 'facts']);
    for (const doctrine of DOCTRINES) {
      const option = dossier.options?.[doctrine];
      if (!option) continue;
      const at = [...path, 'options', doctrine];
      checkCosts(context, option.cost ?? {}, [...at, 'cost']);
      checkPrices(context, option, at);
      if (option.clause !== undefined && doctrine !== 'cop')
        context.report.add('clause-outside-cop', context.keyAt(...at, 'clause'), { doctrine });
    }
  }
};

const checkEvents = (context: CheckContext): void => {
  for (const [event, path] of context.items('events')) {
    checkOccasion(context, event.id ?? '', path);
    checkTurn(context, event.at, [...path, 'at']);
    if (typeof event.chance === 'object') {
      for (const [term, hazard] of (event.chance.rises_with ?? []).entries())
        if (hazard) checkSides(context, hazard.gauge, hazard, [...path, 'chance', 'rises_with', term]);
    }
    if (event.absorbed_by === 'shield')
      context.refer('shield', 'cell', context.valueAt(...path, 'absorbed_by'), context.indices);
    warnRepeats(context, event.facts ?? [], [...path, 'facts']);
  }
};

/** What an event comes by: its date, a chance, or what it echoes. */
const OCCASIONS = ['at', 'chance', 'after'] as const;

const checkOccasion = (context: CheckContext, name: string, path: Path): void => {
  const has = (key: string) => context.has(...path, key);
  const [first, ...others] = OCCASIONS.filter(has);
  for (const other of others) context.report.add('one-of-two', context.keyAt(...path, other), { one: first!, other });
  if (first === undefined && !has('in')) context.report.add('event-when', context.valueAt(...path, 'id'), { name });
  if (has('after') && !has('in')) {
    const place = `events › ${name}`;
    context.report.add('missing-key', context.keyAt(...path, 'after'), { name: 'in', place, about: 'event.in' });
  }
  if (has('in') && !has('after')) context.report.add('in-without-after', context.keyAt(...path, 'in'));
  if ((has('at') || has('after')) && has('again_after'))
    context.report.add('useless-key', context.keyAt(...path, 'again_after'), { name: 'again_after' });
};

const checkEndings = (context: CheckContext): void => {
  const last = (context.file.endings ?? []).length - 1;
  for (const [ending, path] of context.items('endings')) {
    const name = ending.id ?? '';
    const hasCondition = context.has(...path, 'when');
    if (path[1] !== last) {
      if (!hasCondition) context.report.add('ending-hides-next', context.valueAt(...path, 'id'), { name });
    } else if (hasCondition) context.report.add('no-fallback', context.keyAt(...path, 'when'), { name });
    else if (ending.early) context.report.add('early-fallback', context.keyAt(...path, 'early'), { name });
  }
};

/** Regions are those of the map’s ground. */
const checkRegions = (context: CheckContext): void => {
  const { actors, map } = context.file;
  const ground = map?.ground ?? 'world';
  const checkPlace = (region: Region | undefined, path: Path): void => {
    if (region !== undefined && !(REGIONS[ground] as readonly Region[]).includes(region))
      context.report.add('region-elsewhere', context.valueAt(...path), {
        name: region,
        ground,
        regions: REGIONS[ground],
      });
  };
  for (const [id, actor] of Object.entries(actors ?? {})) checkPlace(actor?.region, ['actors', id, 'region']);
  for (const block of ['dossiers', 'events', 'lives'] as const)
    for (const [{ region }, path] of context.items(block)) checkPlace(region, [...path, 'region']);
  checkPlace(map?.home, ['map', 'home']);
  for (const kind of ['lattice', 'yellow', 'signs'] as const)
    for (const [index, mark] of (map?.[kind] ?? []).entries()) checkPlace(mark?.region, ['map', kind, index, 'region']);
  for (const [index, flow] of (map?.flows ?? []).entries())
    for (const end of ['from', 'to'] as const) checkPlace(flow?.[end], ['map', 'flows', index, end]);
};
