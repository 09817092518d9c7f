/** What a class votes on: one question with its answers, whatever it is about. */
import type { Answer, Cost, Doctrine, Question } from '../../engine';
import type { Game } from '../../store/game/game';
import { dossierOnScreen } from '../../store/game/selectors';
import { dateLine } from '../../view-models/dates';
import { explainer, type PieceView } from '../../view-models/explained-text';
import { pointsNow } from '../../view-models/gauges';
import type { Locale } from '../../view-models/locale';
import type { AdvocateView } from '../../view-models/voices';
import { asTold } from '../../view-models/varied';
import { roomWords } from '../../words/class';
import { promiseWords, sessionWords } from '../../words/session';
import { promiseChoices } from '../promise/view-model';
import { aboutOf, leversOf, rewordingsOf } from '../table/moves-view-model';
import { leadOf } from '../turn/lead';
import { costView, dossierView } from '../turn/view-model';

/** Clauses of the draft that are named. */
const TOLD = 3;

export type QuestionView = ReturnType<typeof questionView>;

export interface AnswerView {
  answer: Answer;
  /** null where the answer is none of the three approaches. */
  doctrine: Doctrine | null;
  /** Of whom or what it is; null where it is only itself. */
  of: string | null;
  label: string;
  about: string | null;
  /** Who speaks for it; null for nobody. */
  advocate: AdvocateView | null;
  /** What it costs, beside the means that there are; null where nothing is said of it. */
  price: string | null;
  /** Why it can't be given; null when it can. */
  closed: string | null;
}

interface Asked {
  votable: readonly Answer[];
  isSecond: boolean;
  isProjected?: boolean;
}

/**
 * The open question of a class.
 * @param game in front of the question
 * @param votable the answers that may be given
 * @param isSecond whether it is the second vote of a tie: then only the tied are shown
 * @param isProjected read from the back of the room: in the short texts of the file, where it has some
 */
export function questionView(
  game: Game,
  question: Question,
  { votable, isSecond, isProjected = false }: Asked,
  locale: Locale,
) {
  const all = answersOf(game, question, isProjected, locale);
  const answers = isSecond ? all.filter(({ answer }) => votable.includes(answer)) : all;
  // Of the many moves of a session, a room reads those that it can make.
  const isFolded = isProjected && question.kind === 'session';
  return {
    kind: question.kind,
    ...headOf(game, question, isProjected, locale),
    answers: isFolded ? answers.filter(({ closed }) => closed === null) : answers,
    /** Closed ones that are told apart. */
    folded: isFolded ? answers.filter(({ closed }) => closed !== null) : [],
  };
}

function headOf(game: Game, question: Question, isProjected: boolean, locale: Locale) {
  const { language, say } = locale;
  const words = roomWords(language).vote;
  const turn = game.turns.length;
  switch (question.kind) {
    case 'promise': {
      const { cry, lead } = promiseWords(language);
      return { over: words.promise, title: cry, lead: say(game.scenario.summary), ask: lead };
    }
    case 'session': {
      const over = `${say(game.scenario.title)} · ${dateLine(game.scenario, turn, locale)}`;
      return {
        over,
        title: words.session,
        lead: isProjected ? draftOf(game, locale) : '',
        ask: sessionWords(language).table.question,
      };
    }
    case 'dossier': {
      const scenario = asTold(game);
      const { title, text, projector } = scenario.texts.dossiers[dossierOnScreen(game)!]!;
      const shown = isProjected ? (projector ?? text) : text;
      const { lead, question: ask } = leadOf(explainer(scenario, locale)(say(shown)));
      const over = `${words.question(turn + 1, scenario.rules.turns)} · ${dateLine(scenario, turn + 1, locale)}`;
      return { over, title: say(title), lead: plain(lead), ask: plain(ask) };
    }
  }
}

/** What is put to the vote, and what it takes. */
function draftOf(game: Game, locale: Locale): string {
  // What can be reworded is what the draft holds.
  const clauses = rewordingsOf(game, locale).map(({ label }) => label);
  const { quorum } = game.scenario.rules.treaty!;
  return roomWords(locale.language).vote.draft(clauses.length, clauses.slice(0, TOLD).join(', '), quorum);
}

const plain = (pieces: readonly PieceView[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.word)).join('');

function answersOf(game: Game, question: Question, isProjected: boolean, locale: Locale): AnswerView[] {
  const { language, words, say } = locale;
  switch (question.kind) {
    case 'promise':
      return promiseChoices(game, locale).map(({ id, label, test }) => ({
        ...PLAIN,
        answer: `promise/${id}`,
        label,
        about: test,
      }));
    case 'dossier': {
      const { options } = game.scenario.rules.dossiers.find(({ id }) => id === question.dossier)!;
      const { options: texts } = game.scenario.texts.dossiers[question.dossier]!;
      const { free } = roomWords(language).vote;
      return dossierView(game, locale).options.map(({ doctrine, label, about, advocate, closed }) => {
        const short = isProjected ? texts[doctrine].projector : undefined;
        return {
          answer: doctrine,
          doctrine,
          of: words.doctrines[doctrine].name,
          label: short === undefined ? label : say(short),
          about: short === undefined ? about : null,
          advocate,
          price: priceOf(game, options.find((option) => option.doctrine === doctrine)!.cost, locale) ?? free,
          closed,
        };
      });
    }
    case 'session':
      return movesOf(game, locale);
  }
}

const PLAIN = { doctrine: null, of: null, about: null, advocate: null, price: null, closed: null };

function movesOf(game: Game, locale: Locale): AnswerView[] {
  const { language, say } = locale;
  const { table } = sessionWords(language);
  const { texts, rules } = game.scenario;
  const levers = leversOf(game, locale).map(({ answer, party, label, closed }) => ({
    ...PLAIN,
    answer,
    of: say(texts.actors[party]!.short),
    label,
    about: aboutOf(game, answer, locale),
    price: priceOf(game, rules.treaty!.levers!.find(({ id }) => answer === `lever/${id}`)!.cost, locale),
    closed,
  }));
  const rewordings = rewordingsOf(game, locale).map(({ answer, label, isSoft }) => ({
    ...PLAIN,
    answer,
    of: table.wording[isSoft ? 'firm' : 'soft'],
    label,
  }));
  return [{ ...PLAIN, answer: 'none', label: table.none }, ...levers, ...rewordings];
}

/** A price and the means that there are, in whole points; null where it is free. */
function priceOf(game: Game, cost: readonly Cost[], locale: Locale): string | null {
  const { language, numbers } = locale;
  const words = roomWords(language).vote;
  const parts = cost.map((one) => {
    const { label } = costView(game.scenario, one, locale);
    return words.costs(numbers.whole(one.amount), label, numbers.whole(pointsNow(game, one.gauge)));
  });
  return parts.length === 0 ? null : parts.join(' · ');
}
