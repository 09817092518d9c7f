/** What the map draws of a scenario's gauges: the mapping of its file, or the default one (see `ScenarioMap`). */
import { type Cable, type Ground, partOf, type StageView as World } from '../drawings';
import { defaultMap, REGIONS, type MapMark, type LandMark, type Region, type ScenarioMap } from '../scenario/playable';
import type { Game } from '../store/game/game';
import { treatyNow, valueOf } from '../store/game/selectors';
import { groundOf } from './grounds';
import { iconOf, iconOr } from './gauges';

/** Points of a level for one sign. */
const POINTS_A_SIGN = 20;
/** Below this many points a flow is not drawn. */
const LEAST_FLOW = 5;

/** The level that a mark shows, 0..100 points. */
export function levelOf(game: Game, { cell, inverse }: MapMark): number {
  const points = valueOf(game, cell) / 1000;
  return inverse ? 100 - points : points;
}

/** How much of a region an ink covers, 0..1: nothing up to 50, all of it at 100. */
export const coverOf = (level: number): number => Math.max(0, (level - 50) / 50);

export interface MapInks extends Required<Pick<World, 'ground' | 'lattice' | 'yellow' | 'signs'>> {
  cables: readonly (Cable & { id: string })[];
}

export const mapOf = (game: Game): MapInks => {
  const map = game.scenario.map ?? defaultMap(game.scenario.rules.axes);
  const { signs, flows } = map;
  const ground = groundOf(game.scenario);
  return {
    ground,
    lattice: coversOf(game, map.lattice, map),
    yellow: coversOf(game, map.yellow, map),
    signs: signs.flatMap((sign, rank) => {
      const count = Math.round(levelOf(game, sign) / POINTS_A_SIGN);
      const icon = iconOr(sign.icon, iconOf(game.scenario, sign.cell));
      return count === 0 ? [] : [{ id: `sign ${rank}`, region: sign.region, icon, count }];
    }),
    cables:
      flows === null
        ? tiesOf(game, ground)
        : flows.flatMap((flow, rank) => {
            const level = levelOf(game, flow);
            if (level < LEAST_FLOW) return [];
            const [from, to] = [partOf(flow.from, ground).anchor, partOf(flow.to, ground).anchor];
            return [{ id: `flow ${rank}`, from, to, ink: 'sun', level: level / 100, isDirected: true, bend: 0.2 }];
          }),
  };
};

function coversOf(game: Game, marks: readonly LandMark[], { ground }: ScenarioMap): Partial<Record<Region, number>> {
  const covers: Partial<Record<Region, number>> = {};
  for (const mark of marks) {
    const cover = coverOf(levelOf(game, mark));
    for (const region of mark.region === null ? REGIONS[ground] : [mark.region])
      if (cover > (covers[region] ?? 0)) covers[region] = cover;
  }
  return covers;
}

/** The regions whose actors signed, each tied to the next. */
function tiesOf(game: Game, ground: Ground): (Cable & { id: string })[] {
  const { signed } = treatyNow(game);
  const { actors } = game.scenario.texts;
  const regions = [...new Set(signed.flatMap((actor) => actors[actor]?.region ?? []))];
  const pairs = regions.map((from, rank) => [from, regions[(rank + 1) % regions.length]!] as const);
  return (regions.length < 2 ? [] : regions.length === 2 ? pairs.slice(1) : pairs).map(([from, to]) => ({
    id: `tie ${from} ${to}`,
    from: partOf(from, ground).anchor,
    to: partOf(to, ground).anchor,
    ink: 'cream',
  }));
}
