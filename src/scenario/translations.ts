/** A scenario is sent with the texts of one language: most players need one, and texts are most of its size. */
import { LANGUAGES, type Language, type PlayableScenario } from './playable';

/**
 * The same scenario without the texts of the other languages. Its title stays whole: saved games keep it in every language.
 */
export function inOneLanguage(scenario: PlayableScenario, language: Language): PlayableScenario {
  return { ...(only(language, scenario) as PlayableScenario), title: scenario.title };
}

/** Adds to a scenario, in place, the texts that the same scenario has in another language. */
export function addTexts(scenario: PlayableScenario, other: PlayableScenario): void {
  pour(other, scenario);
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
