import { read } from '../engine';
import { rootCauses, type Root } from '../engine/analysis';
import type { Game } from '../store/game/game';
import { playedTurns, valueOf } from '../store/game/selectors';
import { whyWords } from '../words/why';
import { roundedToTenth } from './amounts';
import { decisionOf, type CauseView, type SumView } from './causes';
import { dateOf, lineOf } from './dates';
import { gaugeView } from './gauges';
import { eventName } from './happenings';
import type { Locale } from './locale';

/** Roots that have a line of their own; the smaller ones, and those that would print as nothing, are one line. */
const MOST_ROOTS = 8;

/** The root causes of a gauge or an index as it stands after a turn, the largest first. */
export function rootsAt(game: Game, cell: string, turn: number): readonly Root[] {
  const { gauges, indices } = rootsOf(game, turn);
  return gauges.get(cell) ?? indices.get(cell) ?? [];
}

/** One replay serves every gauge that is asked about. */
let last: { of: Game['turns']; turn: number; roots: ReturnType<typeof rootCauses> } | null = null;

function rootsOf(game: Game, turn: number) {
  if (last?.of !== game.turns || last.turn !== turn) {
    last = { of: game.turns, turn, roots: rootCauses(game.model, game.seed, game.decisions, turn) };
  }
  return last.roots;
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
  const words = whyWords(locale.language).roots;
  return {
    gauge: gaugeView(game, cell, locale),
    before,
    after: valueOf(game, cell),
    causes: [
      ...shown.map((root) => rootView(game, root, locale)),
      ...(rest.length === 0
        ? []
        : [
            {
              key: 'rest',
              label: words.rest(rest.length),
              note: words.restNote,
              amount: rest.reduce((sum, { amount }) => sum + amount, 0),
              ink: 'ink' as const,
            },
          ]),
    ],
  };
}

/** A root in words. */
export function rootView({ scenario }: Game, { kind, cause, turn, amount }: Root, locale: Locale): CauseView {
  const words = whyWords(locale.language).roots;
  const date = turn === null ? '' : lineOf(dateOf(scenario, turn, locale));
  const shared = { key: `${kind} ${cause ?? ''} ${turn ?? ''}`, amount };
  switch (kind) {
    case 'decision': {
      const { dossier, doctrine } = decisionOf(cause!);
      const label = locale.say(scenario.texts.dossiers[dossier]!.options[doctrine].label);
      return { ...shared, label, note: locale.words.causes.decision(date), ink: doctrine };
    }
    case 'event':
      return {
        ...shared,
        label: eventName(scenario, cause!, locale),
        note: locale.words.causes.eventSince(date),
        ink: 'ink',
      };
    case 'shield':
      return { ...shared, label: words.shield, note: words.shieldNote, ink: 'shield' };
    case 'initial':
    case 'actors':
    case 'treaty':
      return { ...shared, label: words[kind], note: words[`${kind}Note`], ink: 'ink' };
  }
}
