/** A finished game and what became of it from one of its turns on, side by side to the end. */
import { AXES, read, UNIT, type Question } from '../../../engine';
import { givenIn } from '../../../store/game/given';
import type { Game } from '../../../store/game/game';
import { playedTurns } from '../../../store/game/selectors';
import { dateLine } from '../../../view-models/dates';
import { iconOf } from '../../../view-models/gauges';
import type { Locale } from '../../../view-models/locale';
import { cellName } from '../../../scenario/cell-names';
import { axisLines, byAxis, outcomeView } from '../../../view-models/outcome';
import { answerName, type AnswerName } from '../answers';
import { thresholdsOf } from '../curve/view-model';
import { debriefWords } from '../../../words/debrief';
import { asTold } from '../../../view-models/varied';

export type BranchesView = ReturnType<typeof branchesView>;

/** Gauges that are shown, at most. */
const GAUGES = 6;
/** An axis has moved when it has by half a point. */
const MOVED = UNIT / 2;

/** Call it with a drill that was played to its end. */
export function branchesView(drilled: Game, locale: Locale) {
  const { of: first, turn } = drilled.drill!;
  const { scenario } = first;
  const words = debriefWords(locale.language).branches;
  const [own, other] = [axisLines(first), axisLines(drilled)];
  return {
    title: words.title[verdictOf(first, drilled)],
    kicker: words.kicker(dateLine(scenario, turn, locale)),
    first: outcomeView(first, locale),
    second: outcomeView(drilled, locale),
    /** The turn from which they part. */
    turn,
    played: Math.max(playedTurns(first), playedTurns(drilled)),
    labels: drilled.states.map((_, at) => dateLine(scenario, at, locale)),
    lines: byAxis((axis) => ({ first: own[axis], second: other[axis] })),
    thresholds: byAxis((axis) => thresholdsOf({ scenario }, axis)),
    decisions: choicesOf(first, drilled, turn, locale),
    gauges: gaugesOf(first, drilled, locale),
  };
}

function verdictOf({ outcome: first }: Game, { outcome: second }: Game): 'better' | 'worse' | 'mixed' | 'same' {
  const gains = AXES.map((axis) => (second!.axes[axis] - first!.axes[axis]) * (axis === 'tyranny' ? -1 : 1));
  const [better, worse] = [gains.some((gain) => gain >= MOVED), gains.some((gain) => gain <= -MOVED)];
  return better && worse ? 'mixed' : better ? 'better' : worse ? 'worse' : 'same';
}

function choicesOf(first: Game, second: Game, from: number, locale: Locale) {
  const { scenario } = first;
  const choice = (game: Game, turn: number, kind: Question['kind']): AnswerName | null => {
    const given = givenIn(game).find((known) => known.turn === turn && known.question.kind === kind);
    return given === undefined ? null : answerName(asTold(game), given.question, given.answer, locale);
  };
  const row = (turn: number, kind: Question['kind']) => ({
    key: `${turn} ${kind}`,
    date: dateLine(scenario, turn, locale),
    first: choice(first, turn, kind),
    second: choice(second, turn, kind),
  });
  const last = Math.max(playedTurns(first), playedTurns(second));
  return Array.from({ length: last - from + 1 }, (_, i) => from + i).flatMap((turn) => {
    const atSession = row(turn, 'session');
    const isHeld = atSession.first !== null || atSession.second !== null;
    return [row(turn, 'dossier'), ...(isHeld ? [atSession] : [])];
  });
}

/** The gauges that part most at the very end; what the player spends is left out. */
function gaugesOf(first: Game, second: Game, locale: Locale) {
  const { scenario, model } = first;
  const end = (game: Game, gauge: string) => read(model, game.states.at(-1)!, gauge);
  return scenario.rules.gauges
    .filter(({ id }) => !scenario.texts.gauges[id]!.resource)
    .map(({ id }) => ({
      id,
      label: cellName(scenario, id, locale),
      icon: iconOf(scenario, id),
      first: end(first, id),
      second: end(second, id),
    }))
    .filter((gauge) => Math.abs(gauge.second - gauge.first) >= MOVED)
    .sort((a, b) => Math.abs(b.second - b.first) - Math.abs(a.second - a.first))
    .slice(0, GAUGES);
}
