/** Decides the cues of a turn: what of it the world shows. Every kind of turn event and of cause has its cue, or none on purpose. */
import { AXES, type Cause, type Doctrine, type TurnEvent, stanceOf } from '../engine';
import type { Locale } from '../view-models/locale';
import { familiesOf, shieldTerms } from '../view-models/gauges';
import { mapOf } from '../view-models/map';
import { strikeOf, struckRegion } from '../view-models/strike';
import type { PlayableScenario } from '../scenario/playable';
import type { Game, TurnRecord } from '../store/game/game';
import { lastTurn, seriesOf, shocksOf, type Shock } from '../store/game/selectors';
import type { Cue, Flow } from './source';

/** Flows shown at once: the strongest of the turn. */
const MOST_FLOWS = 5;
/** Thousandths of a point: what moves less is not shown. */
const LEAST_FLOW = 300;

/** The cues of a turn that was just played; none of another step, nor of a game that is new, taken up again or taken back. */
export function cuesBetween(before: Game | null, now: Game | null, locale: Locale): Cue[] {
  const isNext = now?.phase === 'review' && now.model === before?.model && now.turns.length === before.turns.length + 1;
  return isNext ? cuesOf(now, locale) : [];
}

/** What happened, in its order; then what moved what; then the marks that were passed. */
export function cuesOf(game: Game, locale: Locale): Cue[] {
  const record = lastTurn(game);
  if (record === null) return [];
  const shocks = new Map(shocksOf(game, record).map((shock) => [shock.event, shock]));
  return [
    ...decisionCue(record.doctrine),
    ...record.turnEvents.flatMap((turnEvent) => cueOf(turnEvent, game.scenario, shocks, locale)),
    ...flowsOf(game, record),
    ...thresholdsOf(game),
  ];
}

const decisionCue = (doctrine: Doctrine | null): Cue[] => (doctrine === null ? [] : [{ kind: 'decision', doctrine }]);

function cueOf(
  turnEvent: TurnEvent,
  scenario: PlayableScenario,
  shocks: ReadonlyMap<string, Shock>,
  locale: Locale,
): Cue[] {
  switch (turnEvent.kind) {
    case 'event': {
      const shock = shocks.get(turnEvent.event);
      return shock === undefined || shock.damage === 0
        ? [{ kind: 'event', region: struckRegion(scenario, turnEvent.event) }]
        : [{ kind: 'shock', ...strikeOf(scenario, shock, locale) }];
    }
    case 'clause-proposed':
    case 'rewording':
      return [{ kind: 'event', region: null, icon: 'traite' }];
    case 'lever':
    case 'session':
      return [{ kind: 'event', region: null, icon: 'parlement' }];
    case 'signature':
    case 'exit':
      return [{ kind: turnEvent.kind, actor: turnEvent.actor }];
    case 'entry-into-force':
      return [{ kind: 'entry-into-force', word: locale.words.stage.inForceStamp }];
    case 'lapse':
      return [{ kind: 'lapse' }];
    case 'early-ending':
      return [{ kind: 'event', region: null, icon: 'attention' }];
  }
}

/** The part of the world that stands for a cell; null: none does. */
function partsOf(game: Game): (cell: string) => string | null {
  const { rules, map } = game.scenario;
  const stones = new Set(shieldTerms(game.scenario).map(({ of }) => of));
  const drawn = new Set(mapOf(game).signs.map(({ id }) => id));
  const signs = new Map(map?.signs.map(({ cell }, rank) => [cell, `sign ${rank}`]));
  const actors = new Map(rules.actors.map(({ id }) => [stanceOf(id), id]));
  const { emancipation, tyranny } = familiesOf(game.scenario);
  return (cell) => {
    const sign = signs.get(cell);
    if (sign !== undefined && drawn.has(sign)) return sign;
    if (stones.has(cell)) return `stone ${cell}`;
    const actor = actors.get(cell);
    if (actor !== undefined) return actor;
    if (cell === 'coverage') return 'treaty';
    if (emancipation.includes(cell)) return 'emancipation';
    return tyranny.includes(cell) ? 'tyranny' : null;
  };
}

function flowsOf(game: Game, { causes }: TurnRecord): Cue[] {
  const part = partsOf(game);
  const widths = new Map<string, Flow>();
  for (const cause of causes) {
    const source = sourceOf(cause, game.scenario);
    const to = part(cause.gauge);
    if (source === undefined || to === null) continue;
    const from = source === null ? null : part(source);
    if (from === to) continue;
    const key = `${from} ${to}`;
    const known = widths.get(key)?.points ?? 0;
    widths.set(key, { from, to, points: known + Math.abs(cause.amount) / 1000 });
  }
  const flows = [...widths.values()]
    .filter(({ points }) => points * 1000 >= LEAST_FLOW)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_FLOWS);
  return flows.length === 0 ? [] : [{ kind: 'flows', flows }];
}

/** The cell that a cause comes from; null: the world at large; undefined: the cause has a cue of its own. */
function sourceOf({ kind, cause }: Cause, { rules }: PlayableScenario): string | null | undefined {
  switch (kind) {
    case 'event':
    case 'shield':
      return undefined;
    case 'coupling':
      return rules.couplings.find(({ id }) => id === cause)?.from ?? null;
    case 'interest':
      return cause;
    case 'clause':
    case 'treaty':
    case 'free-riding':
    case 'club':
      return 'coverage';
    case 'cost':
    case 'decision':
    case 'relaxation':
      return null;
  }
}

/** Half the scale: where the inks of the two axes are as wide as what is left. */
const HALF = 50_000;
const FULL = 99_500;

/** The axes that passed the middle, the stones that were finished or broken into, the stances that passed a treaty's mark. */
function thresholdsOf(game: Game): Cue[] {
  const { rules } = game.scenario;
  const passed = (cell: string, mark: number): boolean => {
    const [before, after] = seriesOf(game, cell).slice(-2);
    return before !== undefined && after !== undefined && before >= mark !== after >= mark;
  };
  const { treaty } = rules;
  return [
    ...AXES.filter((axis) => passed(rules.axes[axis], HALF)),
    ...shieldTerms(game.scenario)
      .filter(({ of }) => passed(of, FULL))
      .map(({ of }) => `stone ${of}`),
    ...(treaty === null
      ? []
      : rules.actors
          .filter(({ id, weight }) => weight > 0 && passed(stanceOf(id), treaty.sign * 1000))
          .map(({ id }) => id)),
  ].map((part): Cue => ({ kind: 'threshold', part }));
}
