/** The parts of the map in words, and the gauge that explains each. */
import { AXES, stanceOf } from '../../engine';
import { defaultMap, REGIONS, type LandMark, type Region, type ScenarioMap } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { changeOf, dossierOnScreen, treatyNow } from '../../store/game/selectors';
import { mapWords, type MapWords } from '../../words/map';
import { type LifeView, livesView } from '../../view-models/lives';
import type { Locale } from '../../view-models/locale';
import { coverOf, levelOf, mapOf } from '../../view-models/map';
import { stageView } from '../../view-models/stage';
import { pointsNow, termsOf } from '../../view-models/gauges';
import { cellName } from '../../scenario/cell-names';
import { actorName } from '../../view-models/names';

interface PartView {
  /** As the drawings name it (see `partPlaces`). */
  id: string;
  text: string;
  /** The gauge or stance whose causes it opens. */
  gauge: string;
  /** The party that it opens instead. */
  party?: string;
}

/** Who stands beside the world: the life that the dossier on screen is about. */
export function personOf(game: Game, locale: Locale): LifeView | null {
  const dossier = game.phase === 'dossier' ? dossierOnScreen(game) : null;
  const who = dossier === null ? undefined : game.scenario.texts.dossiers[dossier]?.life;
  return who === undefined ? null : (livesView(game, locale).find(({ id }) => id === who) ?? null);
}

/** The parts of the world on screen, in the order in which they are read: the sky, the shield, who is where, what flows. */
export function partsOf(game: Game, locale: Locale): PartView[] {
  const { numbers } = locale;
  const words = mapWords(locale.language);
  const { rules, shield } = game.scenario;
  const { world, strike } = stageView(game, locale);
  const inks = mapOf(game);
  const map = game.scenario.map ?? defaultMap(rules.axes);
  const treaty = treatyNow(game);
  const name = (cell: string) => cellName(game.scenario, cell, locale);
  const points = (cell: string) => numbers.whole(pointsNow(game, cell));
  const where = (region: Region | null) => placeName(map, region, words);
  const explained = (cell: string) => termOf(game, cell);
  const drawn = new Set([...inks.signs, ...inks.cables].map(({ id }) => id));

  const sky: PartView[] = AXES.map((axis) => ({
    id: axis,
    text: words[axis](points(rules.axes[axis])),
    gauge: explained(rules.axes[axis]),
  }));
  const stones = world.stones.map(({ id, label, share }): PartView => ({
    id: `stone ${id}`,
    text: words.stone(shield === null ? label : name(id), numbers.whole(share * 100)),
    gauge: explained(id),
  }));
  const actors = rules.actors.map(({ id, weight }): PartView => {
    const sentence = words.actor(actorName(game.scenario, id, locale), points(stanceOf(id)));
    const signature = treaty.signed.includes(id) ? words.signed : words.notSigned;
    const isParty = rules.treaty !== null && weight > 0;
    return {
      id,
      text: isParty ? `${sentence} ${signature}` : sentence,
      gauge: stanceOf(id),
      ...(isParty && { party: id }),
    };
  });
  const signs = map.signs.map((sign, rank): PartView => ({
    id: `sign ${rank}`,
    text: words.sign(
      where(sign.region),
      name(sign.cell),
      points(sign.cell),
      inks.signs.find(({ id }) => id === `sign ${rank}`)?.count ?? 0,
    ),
    gauge: explained(sign.cell),
  }));
  const flows = (map.flows ?? []).map((flow, rank): PartView => ({
    id: `flow ${rank}`,
    text: words.flow(where(flow.from), where(flow.to), name(flow.cell), points(flow.cell)),
    gauge: explained(flow.cell),
  }));
  const ties = inks.cables.flatMap(({ id }): PartView[] => {
    const [kind, from, to] = id.split(' ');
    if (kind !== 'tie') return [];
    return [{ id, text: words.tie(where(from as Region), where(to as Region)), gauge: 'coverage' }];
  });
  const struck: PartView[] = strike === null ? [] : [{ id: 'strike', text: strike.said, gauge: sky[1]!.gauge }];
  const ring: PartView[] =
    world.coverage > 0
      ? [{ id: 'treaty', text: words.treaty(points('coverage'), world.inForce), gauge: 'coverage' }]
      : [];
  return [
    ...struck,
    ...sky,
    ...stones,
    ...actors,
    ...landParts(game, map, locale),
    ...[...signs, ...flows].filter(({ id }) => drawn.has(id)),
    ...ties,
    ...ring,
  ];
}

/** What a region is called on the map of a scenario; `null`: everywhere. */
export function placeName({ ground }: ScenarioMap, region: Region | null, { regions, everywhere }: MapWords): string {
  const names: Readonly<Partial<Record<Region, string>>> = regions[ground];
  return (region === null ? undefined : names[region]) ?? everywhere;
}

/** One part a region that an ink has reached; one for all where an ink is the same everywhere. */
function landParts(game: Game, map: ScenarioMap, locale: Locale): PartView[] {
  const words = mapWords(locale.language);
  const textsOf = (kind: 'lattice' | 'yellow', marks: readonly LandMark[], region: Region | null) =>
    marks
      .filter((mark) => mark.region === region && coverOf(levelOf(game, mark)) > 0)
      .map(({ cell, inverse }) => ({
        cell,
        text: words[kind](
          placeName(map, region, words),
          cellName(game.scenario, cell, locale),
          locale.numbers.whole(pointsNow(game, cell)),
          inverse,
        ),
      }));
  return [null, ...REGIONS[map.ground]].flatMap((region): PartView[] => {
    const inks = [...textsOf('lattice', map.lattice, region), ...textsOf('yellow', map.yellow, region)];
    if (inks.length === 0) return [];
    return [
      {
        id: region === null ? 'land' : `land ${region}`,
        text: inks.map(({ text }) => text).join(' '),
        gauge: termOf(game, inks[0]!.cell),
      },
    ];
  });
}

/** The gauge that explains a cell: itself or, for an index, the term that moved most in the last turn. */
function termOf(game: Game, cell: string): string {
  const terms = termsOf(game.scenario, cell).map(({ of }) => ({ of, moved: Math.abs(changeOf(game, of)) }));
  return terms.sort((a, b) => b.moved - a.moved)[0]?.of ?? cell;
}
