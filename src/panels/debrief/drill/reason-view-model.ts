/** Why one answer was worth more than another: the gauge that parts them most, and the causes of that, in a few sentences. */
import type { Answer, Question } from '../../../engine';
import type { PlayableScenario } from '../../../scenario/playable';
import type { CauseDifference, Difference, JudgedDecision } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { roundedToTenth } from '../../../view-models/amounts';
import type { Locale } from '../../../view-models/locale';
import { debriefWords } from '../../../words/debrief';
import { choiceView, decisionOf } from '../../../view-models/choices';
import { cellName } from '../../../scenario/cell-names';
import { clauseName, eventName, leverName } from '../../../view-models/names';

/** A further cause is named when it does at least this share of what the first one does. */
const WORTH_NAMING = 0.3;

/** The words that name a cause. */
type WhyWords = ReturnType<typeof debriefWords>['drill']['why'];

/** Two answers to one decision: the one that is explained, and the one that it is compared with. */
export interface Compared {
  question: Question;
  explained: Answer;
  other: Answer;
  /** What the other one is called. */
  as: 'first' | 'best';
}

/**
 * Why an answer is right or wrong: a right one is compared with the answer of the game itself, any other with the best one,
 * which is not named. Empty where the analysis did not look, or where nothing parts them.
 */
export function reasonOf(
  { scenario }: Pick<Game, 'scenario'>,
  { question, chosen, best, options, differences }: JudgedDecision,
  tried: Answer,
  locale: Locale,
): string {
  const isRight = options.find(({ answer }) => answer === tried)?.isRight ?? false;
  const compared: Compared =
    isRight && tried !== chosen
      ? { question, explained: tried, other: chosen, as: 'first' }
      : { question, explained: tried, other: best, as: 'best' };
  const parted = mostParted(differences[compared.explained], differences[compared.other]);
  if (parted === null || compared.explained === compared.other) return '';
  const words = debriefWords(locale.language).drill.why;
  const { gauge, amount, causes, later } = parted;
  const [first] = causes;
  const isWorthNaming = (part: number) => Math.abs(part) >= WORTH_NAMING * Math.abs(first?.amount ?? 0);
  const second = causes.find(({ cause, amount: part }) => cause !== first!.cause && isWorthNaming(part));
  const named = (cause: NamedCause) => causeName(scenario, gauge, cause, compared, words, locale);
  const mechanism = first?.kind === 'coupling' ? scenario.texts.couplings[first.cause]!.why : null;
  const side = amount > 0 ? 'higher' : 'lower';
  return [
    words.gauge(cellName(scenario, gauge, locale), locale.numbers.tenths(Math.abs(amount)), side, compared.as),
    ...(first === undefined ? [] : [words.causes(named(first), second === undefined ? null : named(second))]),
    ...(mechanism === null ? [] : [locale.say(mechanism)]),
    ...(Math.abs(later) > Math.abs(first?.amount ?? 0) ? [words.later] : []),
    ...(isRight && tried !== best ? [words.tooClose] : []),
  ].join(' ');
}

/** A cause that can be named by itself. */
export type NamedCause = CauseDifference & { kind: Exclude<CauseDifference['kind'], 'later'> };

/** A gauge that stands higher or lower, in thousandths. */
interface Parted {
  gauge: string;
  amount: number;
  /** Those that push it that way, the largest first. */
  causes: readonly NamedCause[];
  /** What the decisions that come after push it that way. */
  later: number;
}

/** Of the gauges that the axes are made of, the one through which two answers part most; each is given against the best. */
function mostParted(explained: Difference | undefined, other: Difference | undefined): Parted | null {
  const worth = new Map<string, number>();
  const count = (difference: Difference | undefined, sign: number) => {
    const { emancipation, tyranny } = difference ?? {};
    for (const { of, amount } of emancipation?.terms ?? []) worth.set(of, (worth.get(of) ?? 0) + sign * amount);
    for (const { of, amount } of tyranny?.terms ?? []) worth.set(of, (worth.get(of) ?? 0) - sign * amount);
  };
  count(explained, 1);
  count(other, -1);
  const gap = [...worth.values()].reduce((sum, amount) => sum + amount, 0);
  const [first] = [...worth].sort((a, b) => (b[1] - a[1]) * Math.sign(gap));
  if (first === undefined || first[1] * gap <= 0) return null;
  const [gauge] = first;
  const ofGauge = (difference: Difference | undefined) => difference?.gauges.find((parts) => parts.gauge === gauge);
  const amount = (ofGauge(explained)?.amount ?? 0) - (ofGauge(other)?.amount ?? 0);
  const all = new Map<string, CauseDifference>();
  const add = (cause: CauseDifference, sign: number) => {
    const key = `${cause.kind} ${cause.cause}`;
    all.set(key, { ...cause, amount: (all.get(key)?.amount ?? 0) + sign * cause.amount });
  };
  ofGauge(explained)?.causes.forEach((cause) => add(cause, 1));
  ofGauge(other)?.causes.forEach((cause) => add(cause, -1));
  const pushing = [...all.values()]
    .filter((cause) => cause.amount * amount > 0 && roundedToTenth(cause.amount) !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return {
    gauge,
    amount,
    causes: pushing.filter((cause): cause is NamedCause => cause.kind !== 'later'),
    later: pushing.find(({ kind }) => kind === 'later')?.amount ?? 0,
  };
}

/** What a cause of a gap is called, between two answers. */
export function causeName(
  scenario: PlayableScenario,
  gauge: string,
  { kind, cause, amount }: NamedCause,
  { question, explained, as }: Compared,
  words: WhyWords,
  locale: Locale,
): string {
  switch (kind) {
    case 'cost':
    case 'decision':
    case 'delayed': {
      const made = decisionOf(cause);
      const isMove = kind === 'delayed' && question.kind === 'session';
      if (!isMove && (question.kind !== 'dossier' || made.dossier !== question.dossier))
        return words.earlier(choiceView(scenario, made.dossier, made.doctrine, locale).label);
      const isOwn = (isMove ? `lever/${cause}` : made.doctrine) === explained;
      return words.effect[isOwn ? 'own' : as][kind === 'delayed' ? 'delayed' : 'direct'];
    }
    case 'event':
    case 'shield': {
      const effects = scenario.rules.events.find(({ id }) => id === cause)!.effects.filter(({ on }) => on === gauge);
      const push = effects.reduce((sum, { add }) => sum + add, 0) * (kind === 'shield' ? -1 : 1);
      return words[kind](eventName(scenario, cause, locale), amount * push > 0 ? 'more' : 'less');
    }
    case 'lever':
      return leverName(scenario, cause, locale);
    case 'coupling':
      return words.coupling(locale.say(scenario.texts.couplings[cause]!.label));
    case 'clause':
    case 'rewording':
    case 'treaty':
      // A clause would name the best answer.
      return as === 'best' ? words.otherTreaty : words.treaty(clauseName(scenario, cause, locale));
    case 'relaxation':
      return words.slope;
    case 'interest':
    case 'free-riding':
    case 'club':
      return words.actors;
  }
}
