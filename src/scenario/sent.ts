/**
 * A scenario is sent with the texts of one language: most players need one, and texts are most of its size. What its facts say
 * is a third of them, and no decision waits for it: it is told once one can decide. Their dates come with the game, and who says
 * the first fact of an event of a date: by these the real is told from the invented.
 */
import {
  LANGUAGES,
  type Fact,
  type Facts,
  type Language,
  type PlayableScenario,
  type Source,
  type UntoldFact,
} from './playable';

/**
 * The same scenario without the texts of the other languages. Its title stays whole: saved games keep it in every language.
 */
export function inOneLanguage(scenario: PlayableScenario, language: Language): PlayableScenario {
  return { ...(only(language, scenario) as PlayableScenario), title: scenario.title };
}

/** Adds to a scenario or a part of it, in place, what the same has elsewhere: its texts in another language, its facts. */
export function addTexts<T extends object>(part: T, other: T): void {
  pour(other, part);
}

/**
 * Whether a part has a text, or a list of them, for every language and nothing else but variants of it: actors that happen to
 * be called so have more.
 */
const isSaid = (part: object): part is Record<Language, unknown> & { variants?: unknown } => {
  const { variants, ...said } = part as Record<string, unknown>;
  const values = Object.values(said);
  return (
    values.length === LANGUAGES.length &&
    (variants === undefined || Array.isArray(variants)) &&
    LANGUAGES.every((language) => Object.hasOwn(part, language)) &&
    values.every((value) => typeof value === 'string' || Array.isArray(value))
  );
};

function only(language: Language, part: unknown): unknown {
  if (Array.isArray(part)) return part.map((item) => only(language, item));
  if (typeof part !== 'object' || part === null) return part;
  if (isSaid(part)) {
    const { variants } = part;
    return { [language]: part[language], ...(variants === undefined ? {} : { variants: only(language, variants) }) };
  }
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, only(language, value)]));
}

function pour(from: unknown, into: unknown): void {
  if (typeof from !== 'object' || from === null) return;
  const target = into as Record<string, unknown>;
  for (const [key, value] of Object.entries(from))
    if (Object.hasOwn(target, key)) pour(value, target[key]);
    else target[key] = value;
}

export const isTold = (fact: Fact | UntoldFact): fact is Fact => 'text' in fact;

export const areTold = (facts: Facts): boolean => Object.values(facts).every(isTold);

/** The same scenario as it is played before its facts are told. */
export function untold(scenario: PlayableScenario): PlayableScenario {
  const { rules, texts } = scenario;
  const dated = rules.events.filter(({ at }) => at !== null);
  const vouching = new Set(
    dated.map(({ id }) => texts.events[id]!.facts.find((name) => Object.hasOwn(scenario.facts, name))),
  );
  const facts = Object.entries(scenario.facts).map(([id, { date, source }]): [string, UntoldFact] => [
    id,
    source !== undefined && vouching.has(id) ? { date, source: sayer(source) } : { date },
  ]);
  return { ...scenario, facts: Object.fromEntries(facts) };
}

/** Who says it; where nobody is named, its title stands for them. */
const sayer = ({ publisher, title }: Partial<Source>): Partial<Source> =>
  publisher === undefined ? { title } : { publisher };
