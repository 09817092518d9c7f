/** A world under one of its constraints: another version of it, so that a code says which one, and a replay holds to it. */
import { inEachLanguage, type Constraint, type PlayableScenario } from './playable';
import { versionOf } from './normalise/version';

export function constrained(scenario: PlayableScenario, constraint: Constraint): PlayableScenario {
  const { label, requires } = constraint;
  const dossiers = scenario.rules.dossiers.map((dossier) => ({
    ...dossier,
    options: dossier.options.map((option) => {
      const more = requires[option.doctrine];
      if (more === undefined) return option;
      return { ...option, requires: option.requires === null ? more : { all: [option.requires, more] } };
    }),
  }));
  const rules = { ...scenario.rules, dossiers };
  return {
    ...scenario,
    rules,
    version: versionOf(rules),
    title: inEachLanguage((language) => `${scenario.title[language]} · ${label[language]}`),
    under: { ...constraint, version: scenario.version },
  };
}
