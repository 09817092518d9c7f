/** Why an answer does not reach the goal: the gauge that parts it from the solution, and where the gap comes from. */
import { stanceOf, type Doctrine } from '../../engine';
import { cellName } from '../../scenario/cell-names';
import type { Difference } from '../../store/analyses/debrief';
import { dossierOnScreen, promiseMade } from '../../store/game/selectors';
import type { Hand } from '../../store/problems/problems';
import { roundedToTenth } from '../../view-models/amounts';
import type { Locale } from '../../view-models/locale';
import { cellsIn } from '../../view-models/telling';
import { debriefWords } from '../../words/debrief';
import { gameProblemWords } from '../../words/games';
import { causeName, type NamedCause } from '../debrief/drill/reason-view-model';

/** A further cause is named when it does at least this share of what the first one does. */
const WORTH_NAMING = 0.3;

/** What an answer costs the goal through each gauge, against the solution; more is worse. */
function harms({ game, problem: { goal } }: Hand, difference: Difference): Map<string, number> {
  const { actors, promises = [] } = game.scenario.rules;
  const harm = new Map<string, number>();
  const count = (gauge: string, amount: number) => harm.set(gauge, (harm.get(gauge) ?? 0) + amount);
  if (goal === 'treaty') {
    for (const { gauge, amount } of difference.gauges)
      count(gauge, -amount * (actors.find(({ id }) => stanceOf(id) === gauge)?.weight ?? 0));
  } else if (goal === 'promise') {
    const kept = promises.find(({ id }) => `promise/${id}` === promiseMade(game))?.kept;
    const cells = new Set(kept === undefined ? [] : cellsIn(kept));
    for (const { gauge, amount } of difference.gauges) if (cells.has(gauge)) count(gauge, Math.abs(amount));
  } else {
    for (const { of, amount } of difference.tyranny.terms) count(of, amount);
    if (goal === 'emancipation') for (const { of, amount } of difference.emancipation.terms) count(of, -amount);
  }
  return harm;
}

/** The gauge through which an answer does most harm to the goal; the one that parts most where none does any. */
function partedBy(hand: Hand, difference: Difference): Difference['gauges'][number] | undefined {
  const harm = harms(hand, difference);
  const harmOf = ({ gauge }: { gauge: string }) => harm.get(gauge) ?? 0;
  const [worst] = difference.gauges.filter((parts) => harmOf(parts) > 0).sort((a, b) => harmOf(b) - harmOf(a));
  return worst ?? difference.gauges[0];
}

/** In a sentence or two; empty where nothing parts the answer from the solution, and for the solution. */
export function reasonOf(hand: Hand, answer: Doctrine, locale: Locale): string {
  const { game, explained } = hand;
  const difference = explained?.differences[answer];
  const parted = difference && partedBy(hand, difference);
  if (parted === undefined || explained?.solution === null || explained === null) return '';
  const own = gameProblemWords(locale.language).why;
  const { why } = debriefWords(locale.language).drill;
  const words = { ...why, effect: { ...why.effect, best: own.best } };
  const { gauge, amount, causes } = parted;
  const question = { kind: 'dossier', dossier: dossierOnScreen(game)! } as const;
  const compared = { question, explained: answer, other: explained.solution, as: 'best' } as const;
  const pushing = causes
    .filter((cause) => cause.amount * amount > 0 && roundedToTenth(cause.amount) !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const named = pushing.filter((cause): cause is NamedCause => cause.kind !== 'later');
  const later = pushing.find(({ kind }) => kind === 'later')?.amount ?? 0;
  const [first] = named;
  const name = (cause: NamedCause) => causeName(game.scenario, gauge, cause, compared, words, locale);
  // Several clauses are one agreement here: what has the same name is no second cause.
  const second = named.find(
    (cause) => name(cause) !== name(first!) && Math.abs(cause.amount) >= WORTH_NAMING * Math.abs(first!.amount),
  );
  return [
    own.gauge(
      cellName(game.scenario, gauge, locale),
      locale.numbers.tenths(Math.abs(amount)),
      amount > 0 ? 'higher' : 'lower',
    ),
    ...(first === undefined ? [] : [words.causes(name(first), second === undefined ? null : name(second))]),
    ...(Math.abs(later) > Math.abs(first?.amount ?? 0) ? [own.later] : []),
  ].join(' ');
}

/** What to look at: the gauge that parts most from the solution an answer that was not tried; null where none does. */
export function hintOf(hand: Hand, locale: Locale): string | null {
  const left = Object.entries(hand.explained?.differences ?? {}).filter(
    ([answer]) => !hand.tried.some((tried) => tried === answer),
  );
  const [first] = left.flatMap(([, difference]) => (difference && partedBy(hand, difference)) ?? []);
  return first === undefined ? null : cellName(hand.game.scenario, first.gauge, locale);
}
