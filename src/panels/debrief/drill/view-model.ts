/** What a drill says: its question, the verdict in the turn that answers it, then what goes on. */
import type { Answer } from '../../../engine';
import { drillKey, questionKey, triedIn, type JudgedDecision, type Judgement } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import type { Locale } from '../../../view-models/locale';
import { dateLine } from '../../../view-models/dates';
import { debriefWords } from '../../../words/debrief';
import { answerName } from '../answers';
import { reasonOf } from './reason-view-model';
import { isContested, viewNames } from '../turning-points/view-model';
import { asTold } from '../../../view-models/varied';

/** Assumptions that are named, at most. */
const BELIEFS = 3;

/**
 * The question or the verdict and, once there is an answer, why it was right or wrong. Call it in a drill.
 * @param judgement null until the analysis is done
 */
export function drillView(game: Game, judgement: Judgement | null, locale: Locale): { status: string; why: string } {
  const all = debriefWords(locale.language);
  const words = all.drill;
  const { scenario, turns } = game;
  const { turn, of } = game.drill!;
  const key = drillKey(game.drill!);
  const judged = judgement?.decisions.find(({ turn: at, question }) => questionKey(at, question) === key) ?? null;
  const date = dateLine(scenario, turn, locale);
  const tried = triedIn(game);
  if (tried === null && turns.length <= turn && game.phase !== 'ended') {
    return { status: judged !== null && isContested(judged) ? words.askContested(date) : words.ask(date), why: '' };
  }
  if (turns.length > turn || tried === null || judged === null) return { status: words.going, why: '' };
  const isSame = tried === triedIn({ drill: game.drill, turns: of.turns });
  const { label } = answerName(asTold(game), judged.question, tried, locale);
  const { isRight, loss } = answerOf(judged, tried);
  const points = all.points(locale.numbers.tenths(loss));
  const why = reasonOf({ scenario: asTold(game) }, judged, tried, locale);
  if (!isContested(judged)) {
    return { status: isSame ? words.same : isRight ? words.right(label) : words.wrong(label, points), why };
  }
  const views = viewNames(game, judged, locale);
  const status = isSame
    ? words.sameContested(views)
    : isRight
      ? words.rightContested(label, views)
      : words.wrongContested(label, points, views);
  return { status, why: `${why} ${dependsOn(game, judged, locale)}`.trim() };
}

function answerOf({ options, best }: JudgedDecision, tried: Answer): { isRight: boolean; loss: number } {
  const worth = (answer: Answer) => options.find((option) => option.answer === answer);
  const answer = worth(tried);
  if (answer === undefined) return { isRight: false, loss: 0 };
  return { isRight: answer.isRight, loss: worth(best)!.expected.gap - answer.expected.gap };
}

/** Where those who prefer the first answer do not think as this game does: in assumptions, in what counts, or in both. */
function dependsOn({ scenario, assumptions }: Game, { bestUnder }: JudgedDecision, locale: Locale): string {
  const all = debriefWords(locale.language);
  const views = scenario.worldviews.filter(({ id }) => bestUnder.includes(id));
  const other = views
    .flatMap((view) => Object.entries(view.assumptions))
    .filter(([id, level]) => level !== (assumptions[id] ?? 'mid'))
    .map(([id]) => id);
  const beliefs = [...new Set(other)]
    .slice(0, BELIEFS)
    .map((id) => all.turningPoints.quoted(locale.say(scenario.texts.assumptions[id]!.label)))
    .join(', ');
  const words = all.drill.dependsOn;
  if (beliefs === '') return words.values;
  return views.some(({ weights }) => Object.keys(weights).length > 0) ? words.both(beliefs) : words.beliefs(beliefs);
}
