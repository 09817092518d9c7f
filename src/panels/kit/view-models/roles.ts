/** The delegations of an agreement: what each weighs, and what it alone knows of itself. */
import type { Instruction, PlayableScenario } from '../../../scenario/playable';
import { kitWords } from '../../../words/class';
import { cellName } from '../../../scenario/cell-names';
import type { Locale } from '../../../view-models/locale';
import { actorName, clauseName } from '../../../view-models/names';

export interface RoleSheetView {
  id: string;
  name: string;
  weight: string;
  /** What is folded away: each line with its name. */
  secret: readonly (readonly [name: string, text: string])[];
  quorum: string;
}

/** The actors that may sign, the heaviest first; none where nothing is bargained. */
export const partiesOf = ({ rules: { treaty, actors } }: PlayableScenario) =>
  treaty === null ? [] : actors.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);

/** A sheet a delegation: its instruction as the file gives it or, where it gives none, as its interests and clauses make it. */
export function roleSheets(
  scenario: PlayableScenario,
  instructions: Readonly<Record<string, Instruction>>,
  locale: Locale,
): RoleSheetView[] {
  const words = kitWords(locale.language).roles;
  const { numbers } = locale;
  const parties = partiesOf(scenario);
  const sum = parties.reduce((all, { weight }) => all + weight, 0);
  return parties.map((party) => ({
    id: party.id,
    name: actorName(scenario, party.id, locale),
    weight: words.weight(numbers.percent(party.weight / sum), words.whole),
    secret: [
      ...(told(instructions[party.id], locale) ?? workedOut(scenario, party.id, locale)),
      [words.stance, words.leans(numbers.short(party.stance * 1000), numbers.whole(scenario.rules.treaty!.sign))],
    ],
    quorum: numbers.percent(scenario.rules.treaty!.quorum / 100),
  }));
}

type Line = [name: string, text: string];

/** An instruction of the file; null for none. */
function told(instruction: Instruction | undefined, { say, language }: Locale): Line[] | null {
  if (instruction === undefined) return null;
  const words = kitWords(language).roles;
  const { interest, redLine, ask } = instruction;
  return [
    [words.interest, say(interest)],
    [words.redLine, say(redLine)],
    [words.ask, say(ask)],
  ];
}

const workedOut = (scenario: PlayableScenario, id: string, locale: Locale): Line[] => [
  ...interestOf(scenario, id, locale),
  [kitWords(locale.language).roles.redLine, redLineOf(scenario, id, locale)],
  ...askOf(scenario, id, locale),
];

/** What its file says of it; else what it watches; nothing where it watches nothing. */
function interestOf(scenario: PlayableScenario, id: string, locale: Locale): Line[] {
  const words = kitWords(locale.language).roles;
  const { about } = scenario.texts.actors[id]!;
  if (about !== null) return [[words.interest, locale.say(about)]];
  const { interests } = scenario.rules.actors.find((actor) => actor.id === id)!;
  const wants = interests.map(({ from, gain }) => words[gain > 0 ? 'more' : 'less'](cellName(scenario, from, locale)));
  return wants.length === 0 ? [] : [[words.interest, words.wants(wants.join(', '))]];
}

/** The clauses by what a party thinks of them, the least liked first. */
const byAppeal = ({ rules: { treaty } }: PlayableScenario, id: string) =>
  treaty!.clauses
    .map((clause) => ({ id: clause.id, appeal: clause.appeal[id] ?? 0, clause }))
    .toSorted((a, b) => a.appeal - b.appeal);

/** The clause that costs it most; where none does, a text that holds too little. */
function redLineOf(scenario: PlayableScenario, id: string, locale: Locale): string {
  const words = kitWords(locale.language).roles;
  const worst = byAppeal(scenario, id)[0];
  return worst !== undefined && worst.appeal < 0
    ? words.noClause(clauseName(scenario, worst.id, locale))
    : words.fewClauses(scenario.rules.treaty!.minClauses);
}

/** The clause that it likes best, and the party that must be talked into it; none where it likes none. */
function askOf(scenario: PlayableScenario, id: string, locale: Locale): Line[] {
  const words = kitWords(locale.language).roles;
  const best = byAppeal(scenario, id).at(-1);
  const other = partiesOf(scenario)
    .filter((party) => party.id !== id)
    .toSorted((a, b) => (best?.clause.appeal[a.id] ?? 0) - (best?.clause.appeal[b.id] ?? 0))[0];
  if (best === undefined || best.appeal <= 0 || other === undefined) return [];
  return [[words.ask, words.getClause(clauseName(scenario, best.id, locale), actorName(scenario, other.id, locale))]];
}
