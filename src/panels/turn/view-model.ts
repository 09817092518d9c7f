import { type Closed, DOCTRINES, type Option, UNIT, type Doctrine } from '../../engine';
import { describeCondition, describeEffects } from '../../scenario/describe';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { dossierOnScreen, optionsNow, treatyNow, turnOnScreen } from '../../store/game/selectors';
import { factsOf, type FactView } from '../../view-models/facts';
import { iconOf, nameOf } from '../../view-models/gauges';
import { explainer, type PieceView } from '../../view-models/explained-text';
import type { Locale } from '../../view-models/locale';
import type { IconName } from '../../drawings';

export interface CostView {
  gauge: string;
  label: string;
  icon: IconName;
  /** Thousandths of a point. */
  amount: number;
}

/** One line of what an option does. */
export interface EffectView {
  /** A change for the worse: its sign is printed in reverse, as on the gauges. */
  isWorse: boolean;
  /** `depends`: up or down, as another gauge decides. */
  sign: 'up' | 'down' | 'depends' | 'clause';
  /** 1 barely, 2 a little, 3 clearly, 4 much: as many signs. */
  signs: number;
  /** The whole line in words: `Libertés : un peu moins, sur trois tours`. */
  text: string;
  /** What is read beside the signs: `Libertés, sur trois tours`; null where only the words will do. */
  brief: string | null;
}

export interface OptionView {
  doctrine: Doctrine;
  label: string;
  about: string | null;
  costs: readonly CostView[];
  effects: readonly EffectView[];
  /** Why it can't be chosen; null when it can. */
  closed: string | null;
}

export interface DossierView {
  id: string;
  number: number;
  turns: number;
  title: string;
  text: readonly PieceView[];
  picture: string | null;
  facts: readonly FactView[];
  options: readonly OptionView[];
}

/** The open dossier with its three answers. Call it in front of a dossier only. */
export function dossierView(game: Game, locale: Locale): DossierView {
  const { scenario } = game;
  const { say } = locale;
  const id = dossierOnScreen(game)!;
  const text = scenario.texts.dossiers[id]!;
  const rules = scenario.rules.dossiers.find((dossier) => dossier.id === id)!;
  const statuses = optionsNow(game);
  const explain = explainer(scenario, locale);
  return {
    id,
    number: turnOnScreen(game),
    turns: scenario.rules.turns,
    title: say(text.title),
    text: explain(say(text.text)),
    picture: text.picture,
    facts: factsOf(scenario, text.facts, explain, locale),
    options: DOCTRINES.map((doctrine): OptionView => {
      const option = rules.options.find((candidate) => candidate.doctrine === doctrine)!;
      const closed = statuses.find((status) => status.doctrine === doctrine)?.closed ?? null;
      const { label, about } = text.options[doctrine];
      return {
        doctrine,
        label: say(label),
        about: about === null ? null : say(about),
        costs: option.cost.map(({ gauge, amount }) => ({
          gauge,
          label: nameOf(scenario, gauge, locale, 'short').toLocaleLowerCase(locale.language),
          icon: iconOf(scenario, gauge),
          amount: amount * 1000,
        })),
        effects: [
          ...clauseLine(game, option, locale),
          ...describeEffects(scenario, option.effects, locale.language).map(
            ({ gauge, direction, strength, text: line, label: moved, when }): EffectView => ({
              sign: direction,
              signs: direction === 'depends' ? 1 : strength + 1,
              text: line,
              brief: direction === 'depends' ? null : when === '' ? moved : `${moved}, ${when}`,
              isWorse: direction === worseOf(scenario, gauge),
            }),
          ),
        ],
        closed: closed === null ? null : closedBecause(scenario, closed, locale),
      };
    }),
  };
}

/** The direction in which a gauge gets worse for people; null for a stance, which is nobody's good. */
function worseOf({ rules }: PlayableScenario, id: string): 'up' | 'down' | null {
  const gauge = rules.gauges.find((candidate) => candidate.id === id);
  return gauge === undefined ? null : gauge.good === 'low' ? 'up' : 'down';
}

/** The clause that an option proposes, and what each party thinks of it, from the warmest to the coldest. */
function clauseLine(game: Game, { clause }: Option, locale: Locale): OptionView['effects'] {
  const { words, numbers, say } = locale;
  if (clause === null) return [];
  const label = say(game.scenario.texts.clauses[clause]!.label);
  const isThere = treatyNow(game).draft.includes(clause);
  const { appeal } = game.scenario.rules.treaty!.clauses.find(({ id }) => id === clause)!;
  const opinions = Object.entries(appeal)
    .filter(([, points]) => points !== 0)
    .sort(([, a], [, b]) => b - a)
    .map(
      ([actor, points]) =>
        `${say(game.scenario.texts.actors[actor]!.short)}\u00a0${numbers.signedShort(points * 1000)}`,
    )
    .join(', ');
  return [
    {
      sign: 'clause',
      signs: 1,
      isWorse: false,
      brief: isThere ? null : opinions === '' ? label : `${label}${words.colon}${opinions}`,
      text: isThere ? words.dossier.clauseAlready(label) : words.dossier.clause(label, opinions),
    },
  ];
}

function closedBecause(scenario: PlayableScenario, closed: Closed, locale: Locale): string {
  const { words, numbers } = locale;
  if (closed.reason === 'cost') {
    const name = nameOf(scenario, closed.gauge, locale);
    return words.dossier.closedFor.cost(name, numbers.short(asShown(closed.missing)));
  }
  return words.dossier.closedFor.requires(describeCondition(scenario, closed.condition, locale.language));
}

/** What is missing beside a means shown in whole points: 6 of 7 lack 1. As it is where that would be nothing. */
function asShown(missing: number): number {
  const whole = Math.ceil(missing / UNIT - 0.5) * UNIT;
  return whole === 0 ? missing : whole;
}
