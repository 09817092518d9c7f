import { halves, type Axes, type Doctrine } from '../../engine';
import { regionPrints } from '../../drawings';
import type { PosterWorld } from '../../drawings/endings/endings';
import type { EndingSheet } from '../../drawings/endings/sheet';
import type { EndingPicture } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { playedTurns, promiseMade, treatyNow } from '../../store/game/selectors';
import { cellName } from '../../scenario/cell-names';
import { endingWords } from '../../words/ending';
import { decisionsOf } from '../../view-models/choices';
import { pointsNow } from '../../view-models/gauges';
import { groundOf } from '../../view-models/grounds';
import { dateLine, dateOf, halfOf } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';
import { livesView, type LifeView } from '../../view-models/lives';
import { promiseView } from '../../view-models/promise';
import { rememberedLines } from '../../view-models/remembered';
import { crowdLine, FROM_FREE } from '../../view-models/scene';
import { axesNow, stageView } from '../../view-models/stage';
import { cellsIn } from '../../view-models/telling';
import { asTold } from '../../view-models/varied';

export type EndingView = ReturnType<typeof endingView>;

const isFreer = (a: LifeView, b: LifeView): number => FROM_FREE.indexOf(a.pose) - FROM_FREE.indexOf(b.pose);

/** A finished game as it stood after a turn, epilogue included. */
const after = (game: Game, turn: number): Game => ({
  ...game,
  states: game.states.slice(0, turn + 1),
  outcome: { ...game.outcome!, playedTurns: turn },
});

const share = (thousandths: number): number => thousandths / 100_000;

/**
 * The end of a game. Call it once the game has ended.
 * @param isOfSite whoever sees its poster finds its world by the buttons of the site
 */
export function endingView(game: Game, locale: Locale, isOfSite = true) {
  const scenario = asTold(game);
  const { say, language, words, numbers } = locale;
  const ending = endingWords(language);
  const { axes, isEarly, ending: id } = game.outcome!;
  const text = scenario.texts.endings[id]!;
  const lives = livesView(game, locale).sort(isFreer);
  const final = after(game, game.model.horizon);
  const { world } = stageView(final, locale);
  const treaty = treatyNow(final);
  const given = promiseView(game, locale);
  const promise = given && { ...given, reached: reachedIn(game, locale) };
  const picture: EndingPicture = text.picture ?? text.family;
  const drawn: PosterWorld = {
    ground: groundOf(scenario),
    emancipation: share(axes.emancipation),
    tyranny: share(axes.tyranny),
    stones: world.stones,
    regions: regionPrints(world),
    signatures: treaty.signed.length,
    inForce: treaty.isInForce,
    cast: lives.map(({ face, pose }) => ({ face, pose })),
  };
  const route = routeOf(game, locale);
  const sheet: EndingSheet = {
    picture,
    world: drawn,
    title: say(text.title),
    emancipation: { value: numbers.points(axes.emancipation), name: words.axes.emancipation },
    tyranny: { value: numbers.points(axes.tyranny), name: words.axes.tyranny },
    brand: words.game.name,
    scenario: say(scenario.title),
    promise: promise && {
      introduction: ending.promise.mine,
      label: words.dossier.says(promise.label),
      verdict: ending.promise.stamps[promise.isKept ? 'kept' : 'broken'],
      isKept: promise.isKept,
    },
    route: route.map(({ doctrine, year }, rank) => ({
      doctrine,
      date: year === route[rank - 1]?.year ? null : year,
    })),
    again: isOfSite
      ? { invitation: ending.again(words.title.worlds, words.title.prepare), draw: ending.draw(String(game.seed)) }
      : null,
  };
  const told = [say(text.text), ...rememberedLines(game, locale)];
  return {
    id,
    picture,
    world: drawn,
    title: say(text.title),
    text: say(text.text),
    /** What the ending says, and what the decisions that weighed most are remembered by. */
    told,
    promise,
    /** From the freest to the most watched. */
    lives,
    /** The hundred of the crowd as the ten are left: those whom one has followed are no sample. */
    hundred: crowdLine(final),
    axes,
    /** The doctrines of the decisions, in order, with their dates. */
    route,
    early: isEarly ? ending.early(dateLine(scenario, playedTurns(game), locale)) : null,
    /** The axes when the player left, and at the end of the epilogue; null without one. */
    afterYou: afterYouView(game, locale),
    sheet,
    /** The same as the saved pictures, in words. */
    twin: [
      `${words.game.name}, ${say(scenario.title)}. ${say(text.title)}.`,
      ...told,
      promise === null ? '' : `${ending.promise[promise.isKept ? 'kept' : 'broken']}${words.colon}${promise.label}.`,
      words.axes.both(numbers.points(axes.emancipation), numbers.points(axes.tyranny)),
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** The gauges that the promise was about, with what they are at the end; empty where it was about something else. */
function reachedIn(game: Game, locale: Locale): string {
  const { rules, texts } = game.scenario;
  const { kept } = rules.promises!.find(({ id }) => promiseMade(game) === `promise/${id}`)!;
  return cellsIn(kept)
    .filter((cell) => texts.gauges[cell] !== undefined)
    .map(
      (cell) => `${cellName(game.scenario, cell, locale, 'short')}\u00a0${locale.numbers.whole(pointsNow(game, cell))}`,
    )
    .join(', ');
}

export interface RouteStep {
  doctrine: Doctrine;
  /** In one line, and the year or the number of the turn alone. */
  date: string;
  year: string;
}

const routeOf = (game: Game, locale: Locale): RouteStep[] =>
  decisionsOf(game).map(({ turn, doctrine }) => ({
    doctrine,
    date: dateLine(game.scenario, turn, locale),
    year: dateOf(game.scenario, turn, locale).big,
  }));

/** The world at one moment after the player has left. */
export interface AfterMoment {
  /** What it is called: its half-year, or its number. */
  date: string;
  axes: Axes;
  world: ReturnType<typeof stageView>['world'];
  lives: readonly LifeView[];
}

/** From the last turn that was played to the end of the epilogue; null without an epilogue. */
function afterYouView(game: Game, locale: Locale) {
  const { scenario, model } = game;
  const [left, end] = [playedTurns(game), model.horizon];
  if (end <= left) return null;
  const words = endingWords(locale.language).after;
  const moments = Array.from({ length: end - left + 1 }, (_, i): AfterMoment => {
    const then = after(game, left + i);
    return {
      date: i === 0 ? words.leaving : dateAfter(game, left, i, locale),
      axes: axesNow(then),
      world: stageView(then, locale).world,
      lives: livesView(then, locale).sort(isFreer),
    };
  });
  const isInHalves = halfOf(scenario.turnLabels.at(-1) ?? '') !== null;
  const turns = end - left;
  return {
    moments,
    /** The two halves of the score. */
    halves: halves(model, game.states.at(-1)!),
    later: isInHalves && turns % 2 === 0 ? words.years(turns / 2) : words.turns(turns),
  };
}

/** The half-years go on after the last label; turns that have a number are counted from the player's leaving. */
function dateAfter({ scenario }: Game, left: number, i: number, locale: Locale): string {
  const label = scenario.turnLabels[left + i - 1];
  if (label !== undefined) return dateLine(scenario, left + i, locale);
  const last = halfOf(scenario.turnLabels.at(-1) ?? '');
  if (last === null) return endingWords(locale.language).after.turn(i);
  const inHalves = Number(last[1]) * 2 + Number(last[2]) - 1 + (left + i - scenario.turnLabels.length);
  return `${Math.floor(inHalves / 2)}\u00a0S${(inHalves % 2) + 1}`;
}
