/** What a class talks about once its game is over, in words. */
import type { Card, Debrief } from '../../../class';
import type { PosterWorld } from '../../../drawings/endings/endings';
import type { Answer, Question } from '../../../engine';
import type { EndingPicture, PlayableScenario } from '../../../scenario/playable';
import { answerName, questionName } from '../../../view-models/choices';
import { groundOf } from '../../../view-models/grounds';
import type { Locale } from '../../../view-models/locale';
import { moveName } from '../../../view-models/names';
import { endingTitle } from '../../../view-models/outcome';
import { roomWords } from '../../../words/class';
import { closed } from '../../ui/sentences';
import { cardView } from '../card-view-model';
import { classText } from '../class-text';

/** A hundred points, in thousandths. */
const WHOLE = 100_000;

type Change = Debrief['changes'][number];

/** A game that was played, or that would have been. */
export interface CourseView {
  ending: string;
  picture: EndingPicture;
  /** Of the ending's picture: what is known of a game that nobody played is its end. */
  world: PosterWorld;
  axes: Debrief['outcome']['axes'];
  /** Whole percent of the weight that signed, session by session. */
  signed: readonly number[];
}

export const courseView = (
  { ending, axes, sessions, signed, isInForce }: Debrief['outcome'],
  scenario: PlayableScenario,
  locale: Locale,
): CourseView => ({
  ending: endingTitle(scenario, ending, locale),
  picture: scenario.texts.endings[ending]!.picture ?? scenario.texts.endings[ending]!.family,
  world: {
    ground: groundOf(scenario),
    emancipation: axes.emancipation / WHOLE,
    tyranny: axes.tyranny / WHOLE,
    stones: [],
    regions: {},
    signatures: signed.length,
    inForce: isInForce,
    cast: [],
  },
  axes,
  signed: sessions.map(({ signedWeight }) => Math.floor(signedWeight)),
});

/** The decision that would have been another, in a few words. */
export function changeName(change: Change, scenario: PlayableScenario, locale: Locale): string {
  const words = roomWords(locale.language).end;
  switch (change.kind) {
    case 'vote': {
      const { question, instead } = change;
      return words.instead(questionName(scenario, question, locale), answerName(scenario, question, instead, locale));
    }
    case 'word':
      return words.word[change.signs ? 'sign' : 'hold'](locale.say(scenario.texts.actors[change.party]!.short));
    case 'deal':
      return words.without(moveName(scenario, change.answer as never, locale));
  }
}

/** What everything hung by, in one cry: the decision whose change would have moved most, and how close it was. */
export function cryOf({ changes: [change], parted }: Debrief, scenario: PlayableScenario, locale: Locale): string {
  const words = roomWords(locale.language).end.cry;
  if (change === undefined) return words.nothing;
  switch (change.kind) {
    case 'vote': {
      const { question, answer } = change;
      const close = parted.find(
        (one) => one.kind === 'vote' && one.answer === answer && isSame(one.question, question),
      );
      const [first, second] = Object.values(close?.counts ?? {}).sort((a = 0, b = 0) => b - a);
      return words.vote(closed(questionName(scenario, question, locale)), first && second ? { first, second } : null);
    }
    case 'word':
      // The other game has the contrary of what was said.
      return words[change.signs ? 'refusal' : 'signature'](
        closed(locale.say(scenario.texts.actors[change.party]!.label)),
      );
    case 'deal':
      return words.deal(closed(moveName(scenario, change.answer as never, locale)));
  }
}

const isSame = (one: Question, other: Question): boolean => JSON.stringify(one) === JSON.stringify(other);

export interface PartingView {
  title: string;
  /** The two strongest, each with how many were for it. */
  sides: readonly [Side, Side];
}
interface Side {
  label: string;
  count: number;
}

/** The closest votes and cards that are told. */
const MOST_PARTED = 3;

/** Where the class, or a delegation, was of several minds: the most divided first. */
export function partings({ parted }: Debrief, scenario: PlayableScenario, locale: Locale): PartingView[] {
  const words = roomWords(locale.language).end;
  return parted
    .flatMap((one) => {
      const [first, second] = Object.entries(one.counts)
        .sort(([, a = 0], [, b = 0]) => b - a)
        .map(([given, count = 0]): Side => {
          if (one.kind === 'vote') return { label: answerName(scenario, one.question, given as Answer, locale), count };
          const { verb, label } = cardView(scenario, given as Card, locale);
          return { label: `${verb} ${label}`, count };
        });
      if (first === undefined || second === undefined) return [];
      const title =
        one.kind === 'vote'
          ? questionName(scenario, one.question, locale)
          : words.partedTeam(locale.say(scenario.texts.actors[one.party]!.short), one.round);
      return [{ title, sides: [first, second] as const }];
    })
    .slice(0, MOST_PARTED);
}

export interface DealView {
  name: string;
  between: string;
  word: 'kept' | 'broken' | null;
}

/** The deals that are told. */
const MOST_DEALS = 6;
const WEIGHTS = { broken: 0, kept: 1, none: 2 } as const;

/** The deals of the game, and whether who owed its signature gave it: first those for which a word was given. */
export function dealViews({ deals }: Debrief, scenario: PlayableScenario, locale: Locale): DealView[] {
  const words = roomWords(locale.language);
  const short = (id: string): string => locale.say(scenario.texts.actors[id]!.short);
  return deals
    .map(({ answer, by, with: other, kept }) => ({
      name: moveName(scenario, answer as never, locale),
      between: words.cop.between(short(by), short(other)),
      word: kept === null ? null : kept ? ('kept' as const) : ('broken' as const),
    }))
    .sort((a, b) => WEIGHTS[a.word ?? 'none'] - WEIGHTS[b.word ?? 'none'])
    .slice(0, MOST_DEALS);
}

/** What became of a delegation; its word and its line are null where nothing can be said of them. */
export function delegationView(one: Debrief['delegations'][number], scenario: PlayableScenario, locale: Locale) {
  const { party, instruction, crossed, kept, broken, mandate } = one;
  return {
    party,
    short: locale.say(scenario.texts.actors[party]!.short),
    secret:
      instruction === null
        ? null
        : {
            interest: classText(instruction.interest, locale),
            redLine: classText(instruction.redLine, locale),
            ask: classText(instruction.ask, locale),
          },
    line: crossed === null ? null : crossed ? ('crossed' as const) : ('held' as const),
    word: broken > 0 ? ('broken' as const) : kept > 0 ? ('kept' as const) : null,
    mandate: mandate === null ? null : locale.numbers.whole(mandate),
  };
}
