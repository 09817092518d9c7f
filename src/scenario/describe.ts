/** Effects and conditions in words, derived from the rules, so that a card cannot promise what the engine does not do. */
import type { CellId, Comparison, Condition, Effect, GaugeId } from '../engine';
import { wordsOf, type Words } from '../words';
import type { Crossing, Strength } from '../words/types';
import { actorOf, cellName } from './cell-names';
import type { Language, PlayableScenario } from './playable';

/** One line on an option's card. */
export interface EffectLine {
  gauge: GaugeId;
  /** `depends`: up or down according to another gauge. */
  direction: 'up' | 'down' | 'depends';
  /** 0 barely, 1 a little, 2 clearly, 3 much. */
  strength: Strength;
  /** `Libertés : un peu moins, sur trois tours`. */
  text: string;
  /** `Libertés`, alone. */
  label: string;
  /** `sur trois tours`, alone. */
  when: string;
}

type Described = Pick<PlayableScenario, 'rules' | 'texts'>;

/** Points from which a change is a little, clear, much. */
const STRENGTHS = [1.5, 5, 10] as const;

/**
 * What effects do, one line for each gauge they move, in the order of the file; two when it first moves one way and
 * later the other. The strength is what the engine would add on the first turn's world.
 */
export const describeEffects = (scenario: Described, effects: readonly Effect[], language: Language): EffectLine[] => {
  const byGauge = new Map<GaugeId, Effect[]>();
  for (const effect of effects) byGauge.set(effect.on, [...(byGauge.get(effect.on) ?? []), effect]);
  return [...byGauge.values()]
    .flatMap((together) => splitByTime(scenario, together))
    .map((part) => lineFor(scenario, part, language));
};

/** Effects on one gauge that share a line. */
interface Part {
  gauge: GaugeId;
  add: number;
  after: number;
  /** The turn, counted from the decision, in which the last of it has come. */
  end: number;
  /** The cell that decides the sign, where one does. */
  dependsOn: CellId | null;
  /** Where that cell changes the sign, and what holds on the side where it starts; null when several effects share the line. */
  crossing: Crossing | null;
}

/** One part; or two, what comes first and what comes later, when they pull opposite ways at different times. */
const splitByTime = (scenario: Described, effects: readonly Effect[]): Part[] => {
  const parts = effects.map((effect) => partOf(scenario, effect));
  const ups = parts.filter((part) => part.add > 0);
  const downs = parts.filter((part) => part.add <= 0);
  const up = ups.length > 0 ? merged(ups) : null;
  const down = downs.length > 0 ? merged(downs) : null;
  if (up && down && up.after !== down.after && !up.dependsOn && !down.dependsOn) {
    return up.after < down.after ? [up, down] : [down, up];
  }
  return [merged(parts)];
};

const merged = (parts: readonly Part[]): Part => ({
  gauge: parts[0]?.gauge ?? '',
  add: parts.reduce((sum, part) => sum + part.add, 0),
  after: Math.min(...parts.map((part) => part.after)),
  end: Math.max(...parts.map((part) => part.end)),
  dependsOn: parts.find((part) => part.dependsOn !== null)?.dependsOn ?? null,
  crossing: parts.length === 1 ? parts[0]!.crossing : null,
});

const partOf = (scenario: Described, effect: Effect): Part => {
  const { on, add, after, over, scaledBy } = effect;
  const part: Part = { gauge: on, add, after, end: after + over, dependsOn: null, crossing: null };
  if (!scaledBy) return part;
  const level = startOf(scenario, scaledBy.by);
  part.add = add * (scaledBy.at0 + ((scaledBy.at100 - scaledBy.at0) * level) / 100);
  if (scaledBy.at0 * scaledBy.at100 < 0) {
    const at = (100 * scaledBy.at0) / (scaledBy.at0 - scaledBy.at100);
    const isAbove = level >= at;
    part.dependsOn = scaledBy.by;
    // The factor grows, or falls, all along: above the crossing it has the sign of its slope.
    part.crossing = { at: Math.round(at), isAbove, isMore: add * (scaledBy.at100 - scaledBy.at0) > 0 === isAbove };
  }
  return part;
};

/** Where a cell stands when a game starts; the middle for what is only known in play. */
const startOf = ({ rules }: Described, cell: CellId): number =>
  rules.gauges.find((gauge) => gauge.id === cell)?.start ??
  rules.actors.find((actor) => `stance.${actor.id}` === cell)?.stance ??
  (cell === 'coverage' ? 0 : 50);

const lineFor = (scenario: Described, part: Part, language: Language): EffectLine => {
  const words = wordsOf(language).describing;
  const size = Math.abs(part.add);
  const strength = STRENGTHS.filter((least) => size >= least).length as Strength;
  const isUp = part.add > 0;
  const amount = (isUp ? words.more : words.less)[strength] ?? '';
  const actor = actorOf(scenario, part.gauge);
  const change = part.dependsOn
    ? words.dependsOn(cellName(scenario, part.dependsOn, { language }, 'phrase'), part.crossing)
    : actor
      ? words.inFavour(amount)
      : amount;
  const when = timing(words, part.after, part.end);
  const label = cellName(scenario, part.gauge, { language }, actor ? 'short' : 'phrase');
  return {
    gauge: part.gauge,
    direction: part.dependsOn ? 'depends' : isUp ? 'up' : 'down',
    strength,
    text: words.line(label, change, when),
    label: cellName(scenario, part.gauge, { language }, 'phrase'),
    when,
  };
};

const timing = (words: Words['describing'], after: number, end: number): string => {
  const turns = end - after;
  if (after === 0) return turns <= 1 ? words.now : words.overTurns(turns);
  if (after === 1) return turns <= 1 ? words.nextTurn : words.soon;
  return turns <= 1 ? words.inTurns(after) : words.later;
};

/** A condition as one says it: `Libertés à 40 ou plus et avant le tour 4`. For "why is this option closed", and endings. */
export const describeCondition = (scenario: Described, condition: Condition, language: Language): string =>
  saidOf(scenario, condition, language, false);

const OPPOSITE: Readonly<Record<Comparison, Comparison | '!='>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '!=',
};

/** `isNot` turns a condition around: every comparison becomes its opposite, and `and` becomes `or`. */
const saidOf = (scenario: Described, condition: Condition, language: Language, isNot: boolean): string => {
  const words = wordsOf(language).describing;
  if ('not' in condition) return saidOf(scenario, condition.not, language, !isNot);
  if ('happened' in condition) {
    const title = scenario.texts.events[condition.happened]?.title[language] ?? condition.happened;
    return isNot ? words.notHappened(title) : words.happened(title);
  }
  if ('chose' in condition) {
    const label = scenario.texts.dossiers[condition.chose]?.options[condition.doctrine].label[language];
    return (isNot ? words.notChose : words.chose)(label ?? condition.chose);
  }
  if ('promised' in condition) {
    const label = scenario.texts.promises?.[condition.promised]?.label[language] ?? condition.promised;
    return (isNot ? words.notPromised : words.promised)(label);
  }
  if ('granted' in condition) {
    const label = scenario.texts.levers?.[condition.granted]?.label[language] ?? condition.granted;
    return (isNot ? words.notGranted : words.granted)(label);
  }
  if ('signed' in condition) {
    const label = scenario.texts.actors[condition.signed]?.label[language] ?? condition.signed;
    return (isNot ? words.notSigned : words.signed)(label);
  }
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition !== isNot;
    const parts = 'all' in condition ? condition.all : condition.any;
    const said = parts.map((part) => {
      const text = saidOf(scenario, part, language, isNot);
      return isAll && isList(part) ? `(${text})` : text;
    });
    return said.join(isAll ? words.and : words.or);
  }
  return comparisonSaid(scenario, condition, language, isNot);
};

const isList = (condition: Condition): boolean =>
  'not' in condition ? isList(condition.not) : 'all' in condition || 'any' in condition;

type Compared = Extract<Condition, { cell: CellId }>;

const comparisonSaid = (
  scenario: Described,
  { cell, is, to }: Compared,
  language: Language,
  isNot: boolean,
): string => {
  const words = wordsOf(language).describing;
  const sign = isNot ? OPPOSITE[is] : is;
  const agreement = cellName(scenario, 'coverage', { language }, 'short');
  if (cell === 'in_force')
    return (to === 1) === (sign !== '!=') ? words.inForce(agreement) : words.notInForce(agreement);
  if (cell === 'turn' && typeof to === 'number' && sign !== '!=') {
    const { above, from, below, to: upTo, at } = words.turn;
    const place = { '>': above, '>=': from, '<': below, '<=': upTo, '=': at }[sign];
    return `${place}\u00A0${to}`;
  }
  const value =
    typeof to === 'number'
      ? String(to).replace('.', words.decimal)
      : words.quoted(cellName(scenario, to, { language }, 'phrase'));
  return words.compared[sign](cellName(scenario, cell, { language }, 'phrase'), value);
};
