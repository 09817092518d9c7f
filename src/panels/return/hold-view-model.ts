/** The constraint of a challenge in words. */
import { DOCTRINES } from '../../engine';
import { describeCondition } from '../../scenario/describe';
import type { PlayableScenario } from '../../scenario/playable';
import { offeredIn, readHold, type Offered } from '../../store/return/hold';
import { cellName } from '../../scenario/cell-names';
import { dateLine } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';
import { returnWords } from '../../words/games';

/** Letters of a constraint that somebody wrote by hand. */
const LONGEST = 240;

/** What a constraint asks; null where it can't be read in this world. */
export function holdName(scenario: PlayableScenario, text: string, locale: Locale): string | null {
  const words = returnWords(locale.language).hold;
  if (text === '') return words.none;
  const offered = offeredIn(scenario, DOCTRINES).find((one) => one.text === text);
  if (offered !== undefined) return offeredName(scenario, offered, locale);
  const hold = readHold(text, scenario);
  if (hold === null) return null;
  const said = words[hold.time](describeCondition(scenario, hold.condition, locale.language));
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
}

/** The constraints that one may choose in a world, each with its words. */
export const holdsIn = (scenario: PlayableScenario, locale: Locale): { text: string; name: string }[] =>
  offeredIn(scenario, DOCTRINES).map((one) => ({ text: one.text, name: offeredName(scenario, one, locale) }));

function offeredName(scenario: PlayableScenario, offered: Offered, locale: Locale): string {
  const words = returnWords(locale.language).hold;
  switch (offered.kind) {
    case 'without':
      return words.without(locale.words.doctrines[offered.doctrine].name);
    case 'ungranted':
      return words.ungranted;
    case 'no-treaty':
      return words.noTreaty(cellName(scenario, 'coverage', locale, 'short'));
    case 'treaty':
      return words.treaty(cellName(scenario, 'coverage', locale, 'short'), dateLine(scenario, offered.turn, locale));
    case 'signs':
      return words.signs(locale.say(scenario.texts.actors[offered.party]!.label));
  }
}
