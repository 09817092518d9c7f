/** Whether the games of a class started alike: from one draw, and under the same assumptions. */
import type { AssumptionSet, Level } from '../../engine';
import type { ClassGame, ClassGroup } from '../../store/class/classroom';
import { assumptionWords } from '../../words/assumptions';
import { classWords } from '../../words/class';
import type { Locale } from '../../view-models/locale';

export type StartMixView = NonNullable<ReturnType<typeof classStartsView>['mix']>;

/** Assumptions that are named of one game, at most. */
const MOST_NAMED = 3;

export function classStartsView({ scenario, games }: ClassGroup, { say, language }: Locale) {
  const words = classWords(language).starts;
  const { levels } = assumptionWords(language);
  const ids = scenario.rules.assumptions.map(({ id }) => id);
  const usual = Object.fromEntries(ids.map((id) => [id, usualLevel(id, games)]));
  const labelOf = (id: string) => say(scenario.texts.assumptions[id]!.label);
  const nameOf = (level: Level | number) => (typeof level === 'number' ? String(level) : levels[level]);
  const changed = ids.filter((id) => usual[id] !== 'mid').map((id) => words.belief(labelOf(id), nameOf(usual[id]!)));

  const draws = new Set(games.map(({ seed }) => seed)).size;
  const common = commonest(games.map(({ seed }) => seed));
  const hasOwnDraw = ({ seed }: ClassGame) => common !== null && seed !== common;
  const otherBeliefs = ({ assumptions }: ClassGame) =>
    ids
      .filter((id) => levelOf(assumptions, id) !== usual[id])
      .map((id) => words.otherBelief(labelOf(id), nameOf(levelOf(assumptions, id)), nameOf(usual[id]!)));

  const odd = new Map<string, number[]>();
  for (const game of games) {
    const beliefs = otherBeliefs(game);
    const rest = beliefs.length - MOST_NAMED;
    const ways = [...(hasOwnDraw(game) ? [words.draw] : []), ...beliefs.slice(0, MOST_NAMED)];
    if (ways.length === 0) continue;
    const what = `${[...ways, ...(rest > 0 ? [words.otherBeliefs(rest)] : [])].join(words.andThen)}.`;
    odd.set(what, [...(odd.get(what) ?? []), game.line]);
  }
  const count = [...odd.values()].reduce((sum, lines) => sum + lines.length, 0);
  const believesOtherwise = games.some((game) => otherBeliefs(game).length > 0);
  const mix = {
    title: count > 0 ? words.title(count) : words.noCommonDraw,
    /** The games that did not start as most did, alike ones together; none where all that differs is the draw of each. */
    odd: [...odd].map(([what, lines]) => ({ lines, what })),
    /** What the comparison is worth then, a sentence each. */
    notes: [
      ...(common === null ? [words.draws(draws, games.length)] : []),
      ...(draws > 1 ? [words.drawMeans] : []),
      ...(believesOtherwise ? [words.beliefMeans] : []),
      words.counted,
      words.wayOut,
    ],
  };
  return {
    /** Assumptions that most games changed, in a sentence; null for none. */
    changed: changed.length === 0 ? null : words.changed(changed.join(', ')),
    /** null where all games started alike. */
    mix: draws > 1 || believesOtherwise ? mix : null,
  };
}

const levelOf = (assumptions: AssumptionSet, id: string): Level | number => assumptions[id] ?? 'mid';

/** The level of most games; the central one where there is none. */
const usualLevel = (id: string, games: readonly ClassGame[]): Level | number =>
  commonest(games.map(({ assumptions }) => levelOf(assumptions, id))) ?? 'mid';

/** What more than half of these are; null when nothing is. */
function commonest<T>(all: readonly T[]): T | null {
  return all.find((one) => all.filter((other) => other === one).length > all.length / 2) ?? null;
}
