/** Who pays for a move: a life that the scenario lets it touch, the promise that it goes against. */
import { namedIn, type Condition, type Move } from '../../engine';
import type { Face } from '../../scenario/face-parts';
import type { Life } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { promiseMade } from '../../store/game/selectors';
import { WORSE } from '../../view-models/lives';
import type { Locale } from '../../view-models/locale';
import { promiseName } from '../../view-models/names';
import { voiceView } from '../../view-models/voices';
import { sessionWords } from '../../words/session';
import type { PriceView } from './prices';

export interface PayerView {
  /** null where nobody stands for it. */
  face: Face | null;
  /** What is said of who pays, from the person to the promise. */
  lines: string[];
}

/** Only what the scenario declares: nobody where it declares nothing. */
export function payerView(game: Game, move: Move, price: readonly PriceView[], locale: Locale): PayerView {
  const words = sessionWords(locale.language).table;
  const worse = price.filter(({ isWorse }) => isWorse);
  const life = (game.scenario.lives ?? []).find((one) => isTouched(one, move, worse));
  const promise = brokenBy(game, worse);
  const voice = promise?.cheers === undefined ? null : voiceView(game.scenario, promise.cheers, locale);
  return {
    face: life?.face ?? voice?.face ?? null,
    lines: [
      ...(life === undefined ? [] : [words.touches(life.name, locale.say(life.who))]),
      ...(promise === null ? [] : [words.promised(promiseName(game.scenario, promise.answer, locale))]),
    ],
  };
}

/** Whether a bad moment of a life waits for this very lever, or for a gauge to go where the price pushes it. */
function isTouched({ moments }: Life, move: Move, worse: readonly PriceView[]): boolean {
  const { kind, id } = namedIn(move);
  const bad = moments.filter(({ pose }) => WORSE.has(pose)).map(({ when }) => when);
  return bad.some(
    (when) => (kind === 'lever' && asksFor(when, id)) || worse.some((line) => pushesTo(when, line, true)),
  );
}

/** The promise that was made, where the price pushes away from what keeps it. */
function brokenBy(game: Game, worse: readonly PriceView[]) {
  const answer = promiseMade(game);
  if (answer === null) return null;
  const { id } = namedIn(answer);
  const { kept } = game.scenario.rules.promises!.find((promise) => promise.id === id)!;
  const isAgainst = worse.some((line) => pushesTo(kept, line, false));
  return isAgainst ? { answer, cheers: game.scenario.texts.promises![id]!.cheers } : null;
}

/** Whether a condition asks that a lever was used; not that it was not. */
function asksFor(condition: Condition, lever: string): boolean {
  if ('all' in condition) return condition.all.some((part) => asksFor(part, lever));
  if ('any' in condition) return condition.any.some((part) => asksFor(part, lever));
  return 'granted' in condition && condition.granted === lever;
}

/** Whether a change of a gauge brings a condition nearer (`toward`), or takes it further away. */
function pushesTo(condition: Condition, change: Pick<PriceView, 'gauge' | 'amount'>, toward: boolean): boolean {
  if ('all' in condition) return condition.all.some((part) => pushesTo(part, change, toward));
  if ('any' in condition) return condition.any.some((part) => pushesTo(part, change, toward));
  if (!('cell' in condition) || condition.cell !== change.gauge || condition.is === '=') return false;
  const isUpward = condition.is === '>' || condition.is === '>=';
  return (change.amount > 0 === isUpward) === toward;
}
