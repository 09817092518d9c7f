/**
 * A world under one of its constraints: another version of it, so that a code says which one, and a replay holds to it. In
 * each dossier an answer that costs and requires nothing stays so, whatever the constraint asks of its doctrine.
 */
import type { Option } from '../engine';
import { inEachLanguage, type Constraint, type PlayableScenario } from './playable';
import { versionOf } from './normalise/version';

export function constrained(scenario: PlayableScenario, constraint: Constraint): PlayableScenario {
  const { label, requires } = constraint;
  const dossiers = scenario.rules.dossiers.map((dossier) => {
    const leavesOneFree = dossier.options.some((option) => isFree(option) && requires[option.doctrine] === undefined);
    return {
      ...dossier,
      options: dossier.options.map((option) => {
        const more = requires[option.doctrine];
        if (more === undefined || (isFree(option) && !leavesOneFree)) return option;
        return { ...option, requires: option.requires === null ? more : { all: [option.requires, more] } };
      }),
    };
  });
  const rules = { ...scenario.rules, dossiers };
  return {
    ...scenario,
    rules,
    version: versionOf(rules),
    title: inEachLanguage((language) => `${scenario.title[language]} · ${label[language]}`),
    under: { ...constraint, version: scenario.version },
  };
}

const isFree = ({ cost, requires }: Option): boolean => cost.length === 0 && requires === null;
