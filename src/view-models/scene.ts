/** The world in front of a dossier: where it takes place, who stands in the crowd, what was decided there, what an answer would do. */
import { type Answer, DOCTRINES, type Doctrine, type Option, read } from '../engine';
import { type Cable, type IconName, partOf } from '../drawings';
import type { CrowdCounts, Preview, SceneView, Seal } from '../drawings/scene';
import { isIconName } from '../drawings';
import type { PlayableScenario, Pose } from '../scenario/playable';
import type { Game } from '../store/game/game';
import { dossierOnScreen, now, playedTurns, treatyNow, turnOnScreen } from '../store/game/selectors';
import { decisionsOf } from './choices';
import { type Counts, crowdOf, inFives } from './scene/crowd';
import { groundOf, regionOfDossier } from './grounds';
import { iconOf, resourcesOf, shieldTerms, termsOf } from './gauges';
import { type LifeView, livesView, storyAt } from './lives';
import type { Locale } from './locale';
import { memo } from './memo';

/** The counts of the crowd in a state of a game: now, or after so many turns. */
export function countsOf(game: Game, turn?: number): Counts {
  const state = turn === undefined ? now(game) : game.states[turn]!;
  const points = (cell: string): number => read(game.model, state, cell) / 1000;
  const { rules, texts } = game.scenario;
  const gauges = rules.gauges.flatMap(({ id, good }) => {
    const pose = texts.gauges[id]?.pose;
    return pose === undefined ? [] : [{ pose, good: good === 'low' ? 100 - points(id) : points(id) }];
  });
  return crowdOf({ emancipation: points(rules.axes.emancipation), tyranny: points(rules.axes.tyranny), gauges });
}

const counted = (hundred: Counts): CrowdCounts => ({ hundred, twenty: inFives(hundred) });

/** From the freest to the most watched. */
export const FROM_FREE: readonly Pose[] = ['free', 'healed', 'on-the-way', 'out-of-work', 'on-file'];

/** The counts on screen, in order: those poses alone that the world of the scenario knows. */
export function crowdLine(game: Game): { pose: Pose; count: number }[] {
  const counts = countsOf(game);
  const named = new Set<Pose>(Object.values(game.scenario.texts.gauges).flatMap(({ pose }) => pose ?? []));
  const isKnown = (pose: Pose): boolean => named.has(pose) || (pose !== 'healed' && pose !== 'out-of-work');
  return FROM_FREE.filter(isKnown).map((pose) => ({ pose, count: counts[pose] }));
}

/** What stands on the world; `considered` is the answer that is pointed at. */
export const sceneView = memo((game: Game, considered: Answer | null, locale: Locale): SceneView => {
  const isOpen = game.phase === 'dossier';
  const dossier = isOpen ? dossierOnScreen(game) : null;
  const lives = isOpen ? livesView(game, locale) : [];
  const who = dossier === null ? undefined : game.scenario.texts.dossiers[dossier]?.life;
  const turn = turnOnScreen(game);
  return {
    crowd: isOpen
      ? {
          now: counted(countsOf(game)),
          before: turn > 1 ? counted(countsOf(game, turn - 2)) : null,
          // Who is told about has left the crowd.
          named: lives.filter(({ id }) => id !== who).map(({ id, face, pose }) => ({ id, face, pose })),
        }
      : null,
    marker: dossier === null ? null : markerOf(game.scenario, dossier),
    person: asked(lives.find(({ id }) => id === who)),
    hasFace: game.phase === 'review' && storyAt(game, playedTurns(game), locale).story !== null,
    seals: sealsOf(game),
    threads: threadsOf(game),
    preview: dossier === null ? null : previewOf(game, dossier, considered),
  };
}, 4);

/** Who stands beside the question waits for the answer: nobody cheers at it. */
const asked = (person: LifeView | undefined): SceneView['person'] =>
  person === undefined ? null : { face: person.face, pose: person.pose === 'free' ? 'on-the-way' : person.pose };

/** The sign of a dossier: its picture where that is a sign, else that of the gauge that its answers move most. */
function markerOf(scenario: PlayableScenario, dossier: string): IconName {
  const { picture } = scenario.texts.dossiers[dossier]!;
  if (picture !== null && isIconName(picture)) return picture;
  const { options } = scenario.rules.dossiers.find(({ id }) => id === dossier)!;
  return signOf(scenario, options);
}

/** The sign of the gauge that options move most, means left out. */
function signOf(scenario: PlayableScenario, options: readonly Option[]): IconName {
  const means = new Set(resourcesOf(scenario));
  const moved = new Map<string, number>();
  for (const { effects } of options)
    for (const { on, add } of effects)
      if (!means.has(on) && !on.startsWith('stance.')) moved.set(on, (moved.get(on) ?? 0) + Math.abs(add));
  const [most] = [...moved].sort(([, a], [, b]) => b - a);
  return most === undefined ? 'balance' : iconOf(scenario, most[0]);
}

const optionOf = ({ rules }: PlayableScenario, dossier: string, doctrine: Doctrine): Option =>
  rules.dossiers.find(({ id }) => id === dossier)!.options.find((option) => option.doctrine === doctrine)!;

/** One seal a decision, where its dossier took place. */
const sealsOf = (game: Game): Seal[] =>
  decisionsOf(game).map(({ dossier, doctrine }) => {
    const option = optionOf(game.scenario, dossier, doctrine);
    return {
      region: regionOfDossier(game.scenario, dossier),
      doctrine,
      icon: option.clause === null ? signOf(game.scenario, [option]) : 'traite',
    };
  });

/** At most so many threads between two regions. */
const MOST_THREADS = 4;

/** The clauses of the treaty as threads between those who signed it, each from one region to the next, beside one another. */
function threadsOf(game: Game): Cable[] {
  const { draft, signed } = treatyNow(game);
  const ground = groundOf(game.scenario);
  const regions = [...new Set(signed.flatMap((actor) => game.scenario.texts.actors[actor]?.region ?? []))];
  return regions.slice(1).flatMap((to, rank) =>
    draft.slice(0, MOST_THREADS).map((clause, place): Cable => ({
      id: `clause ${clause}`,
      from: partOf(regions[rank]!, ground).anchor,
      to: partOf(to, ground).anchor,
      ink: 'cop',
      level: 0,
      bend: 0.12 + 0.12 * place,
    })),
  );
}

/** What an option does at once and in the turn after, by the cell: as its file says, before assumptions and the levels that scale it. */
function sums({ effects }: Option): Map<string, number> {
  const points = new Map<string, number>();
  for (const { on, add, after, over } of effects) {
    const turns = Math.min(over, Math.max(0, SOON - after));
    if (turns > 0) points.set(on, (points.get(on) ?? 0) + (add * turns) / over);
  }
  return points;
}
/** Turns that a first movement takes. */
const SOON = 2;

/** The first movement that an answer is expected to make; null where none is pointed at. */
function previewOf(game: Game, dossier: string, considered: Answer | null): Preview | null {
  const doctrine = DOCTRINES.find((known) => known === considered);
  if (doctrine === undefined) return null;
  const { scenario } = game;
  const option = optionOf(scenario, dossier, doctrine);
  const points = sums(option);
  const { axes, treaty } = scenario.rules;
  const axisBy = (axis: string): number => {
    const terms = termsOf(scenario, axis);
    const weight = terms.reduce((sum, term) => sum + term.weight, 0);
    const moved = terms.reduce(
      (sum, { of, weight: share, inverse }) => sum + (inverse ? -share : share) * (points.get(of) ?? 0),
      0,
    );
    return weight === 0 ? 0 : moved / weight / 100;
  };
  const appeal = treaty?.clauses.find(({ id }) => id === option.clause)?.appeal ?? {};
  const isNew = option.clause !== null && !treatyNow(game).draft.includes(option.clause);
  const pulls = scenario.rules.actors.map(({ id }) => ({
    id,
    by: (points.get(`stance.${id}`) ?? 0) + (isNew ? (appeal[id] ?? 0) : 0),
  }));
  return {
    doctrine,
    stones: shieldTerms(scenario).flatMap(({ of, inverse }) => {
      const by = (points.get(of) ?? 0) / 100;
      return by === 0 ? [] : [{ id: of, by: inverse ? -by : by }];
    }),
    emancipation: axisBy(axes.emancipation),
    tyranny: axisBy(axes.tyranny),
    actors: pulls.flatMap(({ id, by }) => (by === 0 ? [] : [{ id, isUp: by > 0 }])),
  };
}
