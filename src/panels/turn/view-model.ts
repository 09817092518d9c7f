import {
  type ClosedOption,
  type Cost,
  couplingNow,
  DOCTRINES,
  type Option,
  slideNow,
  UNIT,
  type Doctrine,
} from '../../engine';
import { describeCondition, describeEffects, type EffectLine } from '../../scenario/describe';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { dossierOnScreen, now, optionsNow, treatyNow, turnOnScreen, valueOf } from '../../store/game/selectors';
import { goodOf, iconOf, pointsNow, pointsOf } from '../../view-models/gauges';
import { explainer } from '../../view-models/explained-text';
import type { Locale } from '../../view-models/locale';
import { cellName } from '../../scenario/cell-names';
import { clauseName } from '../../view-models/names';
import { asTold } from '../../view-models/varied';
import { advocateView } from '../../view-models/voices';
import { leadOf } from './lead';
import { type EffectView, strongestFirst } from './strongest';

export type { EffectView } from './strongest';

export type DossierView = ReturnType<typeof dossierView>;

/** The open dossier with its three answers. Call it in front of a dossier only. */
export function dossierView(game: Game, locale: Locale) {
  const scenario = asTold(game);
  const { say } = locale;
  const id = dossierOnScreen(game)!;
  const text = scenario.texts.dossiers[id]!;
  const options = DOCTRINES.map((doctrine) => optionView(game, id, doctrine, locale));
  const open = options.filter(({ closed }) => closed === null);
  return {
    id,
    number: turnOnScreen(game),
    turns: scenario.rules.turns,
    title: say(text.title),
    ...leadOf(explainer(scenario, locale)(say(text.text))),
    /** The whole of what is read before the facts. */
    text: say(text.text),
    /** By name. */
    facts: text.facts,
    options,
    /** The only answer that is open; null where there is a choice. */
    forced: open.length === 1 ? open[0]! : null,
  };
}

export type OptionView = ReturnType<typeof optionView>;
export type CostView = ReturnType<typeof costView>;

function optionView(game: Game, dossier: string, doctrine: Doctrine, locale: Locale) {
  const scenario = asTold(game);
  const { say, language } = locale;
  const { options } = scenario.rules.dossiers.find(({ id }) => id === dossier)!;
  const option = options.find((candidate) => candidate.doctrine === doctrine)!;
  const { label, about } = scenario.texts.dossiers[dossier]!.options[doctrine];
  const closed = optionsNow(game).find((status) => status.doctrine === doctrine)?.closed ?? null;
  const effects = describeEffects(scenario, option.effects, language).map((effect) => effectView(scenario, effect));
  return {
    doctrine,
    label: say(label),
    about: about === null ? null : say(about),
    /** Who speaks for it; null for nobody. */
    advocate: advocateView(scenario, dossier, doctrine, locale),
    costs: option.cost.map((cost) => ({
      ...costView(scenario, cost, locale),
      /** What stays once it is paid, in whole points as the head then shows it. */
      left: pointsOf(scenario, cost.gauge, valueOf(game, cost.gauge) - cost.amount * UNIT),
    })),
    ...strongestFirst([...clauseLine(game, option, locale), ...effects]),
    /** Why it can't be chosen; null when it can. */
    closed: closed === null ? null : closedBecause(game, option, closed, locale),
  };
}

/** A price: its means, and how much of it. */
export const costView = (scenario: PlayableScenario, { gauge, amount }: Cost, locale: Locale) => ({
  gauge,
  label: cellName(scenario, gauge, locale, 'short').toLocaleLowerCase(locale.language),
  icon: iconOf(scenario, gauge),
  /** Thousandths of a point. */
  amount: amount * UNIT,
});

/** A line of what an answer does, with its signs. */
export function effectView(
  scenario: PlayableScenario,
  { gauge, direction, strength, text, label, when }: EffectLine,
): EffectView {
  const good = goodOf(scenario, gauge);
  const icon = iconOf(scenario, gauge);
  if (direction === 'depends')
    return { sign: direction, signs: 1, text, brief: null, name: label, icon, isWorse: false };
  return {
    sign: direction,
    signs: strength + 1,
    text,
    brief: when === '' ? label : `${label}, ${when}`,
    name: label,
    icon,
    isWorse: good !== null && (direction === 'up') === (good === 'low'),
  };
}

/** The clause that an option proposes, and what each party thinks of it, from the warmest to the coldest. */
function clauseLine(game: Game, { clause }: Option, locale: Locale): EffectView[] {
  const { words, numbers, say } = locale;
  if (clause === null) return [];
  const label = clauseName(game.scenario, clause, locale);
  const isThere = treatyNow(game).draft.includes(clause);
  const { appeal } = game.scenario.rules.treaty!.clauses.find(({ id }) => id === clause)!;
  const said = Object.entries(appeal)
    .filter(([, points]) => points !== 0)
    .sort(([, a], [, b]) => b - a)
    .map(([actor, points]) => ({ name: say(game.scenario.texts.actors[actor]!.short), points }));
  const opinions = said.map(({ name, points }) => `${name}\u00a0${numbers.signedShort(points * UNIT)}`).join(', ');
  const against = said.filter(({ points }) => points < 0).reverse();
  return [
    {
      sign: 'clause',
      signs: 1,
      isWorse: false,
      brief: isThere ? null : opinions === '' ? label : `${label}${words.colon}${opinions}`,
      name: words.dossier.clauseAlone,
      parties: {
        for: said.find(({ points }) => points > 0)?.name ?? '',
        against: against.map(({ name }) => name).join(', '),
      },
      icon: 'traite',
      text: isThere ? words.dossier.clauseAlready(label) : words.dossier.clause(label, opinions),
    },
  ];
}

/** What the rules alone give to a gauge, or take from it, in a turn that begins like this one; in thousandths. */
function comingIn(game: Game, gauge: string): number {
  const { model, scenario } = game;
  const state = now(game);
  const given = scenario.rules.couplings
    .filter(({ to }) => to === gauge)
    .map(({ id }) => couplingNow(model, state, id));
  return given.reduce((sum, amount) => sum + amount, slideNow(model, state, gauge).amount);
}

/** Why an option can't be chosen. */
function closedBecause(game: Game, option: Option, closed: ClosedOption, locale: Locale): string {
  const { words, numbers } = locale;
  const scenario = asTold(game);
  const isLast = turnOnScreen(game) === scenario.rules.turns;
  if (closed.reason === 'cost') {
    // Each means that falls short, so that nobody saves up one of two.
    const short = option.cost.filter(({ gauge, amount }) => valueOf(game, gauge) < amount * UNIT);
    return short
      .map(({ gauge, amount }) => {
        // What is shown of the means and what is missing make up the price, in whole points.
        const lacks = Math.ceil(amount) - pointsNow(game, gauge);
        const gained = isLast ? 0 : Math.round(comingIn(game, gauge) / UNIT);
        const missed = words.dossier.closedFor.cost(cellName(scenario, gauge, locale), numbers.whole(lacks));
        return gained < 1 ? missed : `${missed} ${words.dossier.closedFor.gained(numbers.whole(gained))}`;
      })
      .join(' ');
  }
  // The name of the world says which constraint it is.
  if (scenario.under?.requires[option.doctrine] === closed.condition) return locale.say(scenario.under.about);
  return words.dossier.closedFor.requires(describeCondition(scenario, closed.condition, locale.language));
}
