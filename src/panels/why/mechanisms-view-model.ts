import { couplingNow, slideNow, type Coupling, type Index } from '../../engine';
import type { Game } from '../../store/game/game';
import { now } from '../../store/game/selectors';
import { assumptionWords } from '../../words/assumptions';
import { whyWords } from '../../words/why';
import { iconOf, pointsNow } from '../../view-models/gauges';
import { sourceView } from '../../view-models/facts';
import type { Locale } from '../../view-models/locale';
import { cellName } from '../../scenario/cell-names';
import { bothNames } from '../../view-models/names';

export type MechanismView = ReturnType<typeof mechanismsOf>[number];

/** The rules that act on a gauge each turn, in plain words: what they do, and what they come to on the day. */
export function mechanismsOf(game: Game, gauge: string, locale: Locale) {
  const couplings = game.scenario.rules.couplings
    .filter(({ to }) => to === gauge)
    .map((coupling) => mechanismView(game, coupling, locale));
  const slope = slopeView(game, gauge, locale);
  return slope === null ? couplings : [...couplings, slope];
}

function mechanismView(game: Game, coupling: Coupling, locale: Locale) {
  const { scenario } = game;
  const { numbers, say } = locale;
  const { rule: words, quoted } = whyWords(locale.language);
  const { id, from, side, reference, gain, scaledBy } = coupling;
  const text = scenario.texts.couplings[id]!;
  const against =
    typeof reference === 'number' ? numbers.whole(reference) : quoted(cellName(scenario, reference, locale, 'short'));
  const source = cellName(scenario, from, locale, 'short');
  const amount = couplingNow(game.model, now(game), id);
  const value = numbers.whole(pointsNow(game, from));
  return {
    id,
    label: say(text.label),
    /** What the rule does, and what it comes to on the day. */
    rule: words[side][gain >= 0 ? 'up' : 'down'](source, against),
    now: amount === 0 ? words.idle(source, value) : words.now(source, value, numbers.signedTenths(amount)),
    /** The numbers behind it. */
    formula: [
      words.formula(numbers.rate(gain)),
      ...(scaledBy === null ? [] : [words.scaled(cellName(scenario, scaledBy.by, locale, 'short'))]),
    ].join(' '),
    why: text.why === null ? null : say(text.why),
    objection: text.objection === null ? null : say(text.objection),
    source: text.source === null ? null : sourceView(text.source),
    /** Which assumption it depends on, in a sentence; null when on none. */
    changeable: changeableBy(game, coupling.assumption, locale),
  };
}

/** Which assumption a rule depends on, and at which level it stands; null for a rule that nobody can change. */
function changeableBy({ scenario, assumptions }: Game, id: string | null, { say, language }: Locale): string | null {
  if (id === null) return null;
  const level = assumptions[id] ?? 'mid';
  const { levels } = assumptionWords(language);
  return whyWords(language).changeable(
    say(scenario.texts.assumptions[id]!.label),
    typeof level === 'number' ? String(level) : levels[level],
  );
}

/** The slide of a gauge toward its rest, as a rule like the others; null for one that stays where it is left. */
function slopeView(game: Game, gauge: string, locale: Locale) {
  const rule = game.scenario.rules.gauges.find(({ id }) => id === gauge);
  if (rule === undefined || rule.relax === 0) return null;
  const { numbers } = locale;
  const words = whyWords(locale.language).rule;
  const { share, amount } = slideNow(game.model, now(game), gauge);
  return {
    id: 'relaxation',
    label: words.rest,
    rule: words.restRule(numbers.whole(rule.rest), numbers.percent(share)),
    now: words.restNow(numbers.signedTenths(amount)),
    formula: null,
    why: null,
    objection: null,
    source: null,
    changeable: changeableBy(game, rule.assumption, locale),
  };
}

export type MadeView = NonNullable<ReturnType<typeof madeView>>;

/** What an index is made of, the heaviest first; null for what is no index. */
export function madeView(game: Game, cell: string, locale: Locale) {
  const index = game.scenario.rules.indices.find(({ id }) => id === cell);
  if (index === undefined) return null;
  const total = index.terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    bend: index.bend === 0 ? null : whyWords(locale.language).bend[index.toward],
    terms: [...index.terms].sort((a, b) => b.weight - a.weight).map((term) => termView(game, term, total, locale)),
  };
}

function termView(game: Game, { of, weight, inverse }: Index['terms'][number], total: number, locale: Locale) {
  const { numbers } = locale;
  const words = whyWords(locale.language);
  const part = words.part(numbers.whole(pointsNow(game, of)), numbers.percent(weight / total));
  return {
    id: of,
    label: bothNames(game.scenario, of, locale),
    icon: iconOf(game.scenario, of),
    part: inverse ? `${part}, ${words.inverse}` : part,
  };
}
