/** Root causes in words: what the player, chance and the world itself put into a gauge since the start. */
import { reviewWords } from '../words/review';
import { read, type Move } from '../engine';
import { rootCauses, type Root } from '../engine/analysis';
import type { Game } from '../store/game/game';
import { playedTurns, valueOf } from '../store/game/selectors';
import { whyWords } from '../words/why';
import { roundedToTenth } from './amounts';
import { type CauseView, plainCause, restOf, type SumView } from './causes';
import { choiceView, decisionOf } from './choices';
import { dateLine } from './dates';
import { gaugeView } from './gauges';
import type { Locale } from './locale';
import { memo } from './memo';
import { eventName, moveName } from './names';
import { asTold } from './varied';

/** Roots that have a line of their own; the smaller ones, and those that would print as nothing, are one line. */
const MOST_ROOTS = 8;

/** One replay serves every gauge that is asked about. */
const rootsAfter = memo(rootCauses);

/** The root causes of a gauge or an index as it stands after a turn, the largest first. */
export function rootsAt({ model, seed, answers }: Game, cell: string, turn: number): readonly Root[] {
  const { gauges, indices } = rootsAfter(model, seed, answers, turn);
  return gauges.get(cell) ?? indices.get(cell) ?? [];
}

/** What moved a gauge or an index from the first day to now, by root: the sum is exact. null before anything was played. */
export function rootsView(game: Game, cell: string, locale: Locale): SumView | null {
  const turn = playedTurns(game);
  if (turn === 0) return null;
  const before = read(game.model, game.states[0]!, cell);
  const added = rootsAt(game, cell, turn)
    .map((root) => (root.kind === 'initial' ? { ...root, amount: root.amount - before } : root))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  // What the world gave by itself may have been nothing but its start.
  const seen = added.filter(({ amount }) => roundedToTenth(amount) !== 0);
  const large = (seen.length > 0 ? seen : added).slice(0, MOST_ROOTS);
  const shown = added.length > large.length + 1 ? large : added;
  const rest = added.slice(shown.length);
  return {
    gauge: gaugeView(game, cell, locale),
    before,
    after: valueOf(game, cell),
    causes: [
      ...shown.map((root) => rootView(game, root, locale)),
      ...(rest.length === 0 ? [] : [restOf(rest, whyWords(locale.language).roots)]),
    ],
  };
}

/** A root in words. */
export function rootView(game: Game, { kind, cause, turn, amount }: Root, locale: Locale): CauseView {
  const scenario = asTold(game);
  const words = whyWords(locale.language).roots;
  const { causes } = reviewWords(locale.language);
  const date = turn === null ? '' : dateLine(scenario, turn, locale);
  const plain = (label: string, note: string) =>
    plainCause(`${kind} ${cause ?? ''} ${turn ?? ''}`, label, note, amount);
  switch (kind) {
    case 'decision': {
      const { dossier, doctrine } = decisionOf(cause!);
      const { label } = choiceView(scenario, dossier, doctrine, locale);
      return { ...plain(label, causes.decision(date)), ink: doctrine };
    }
    case 'move':
      return plain(moveName(scenario, cause! as Move, locale), causes.lever(date));
    case 'event':
      return plain(eventName(scenario, cause!, locale), causes.eventSince(date));
    case 'shield':
      return { ...plain(words.shield, words.shieldNote), ink: 'shield' };
    case 'initial':
    case 'actors':
    case 'treaty':
      return plain(words[kind], words[`${kind}Note`]);
  }
}
