/** A class as a table: one row a game, its end and its answer to each dossier. */
import { endingWords } from '../../words/ending';
import { classWords } from '../../words/class';
import type { ClassGroup } from '../../store/class/classroom';
import { choiceView, dossierTitle } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { endingTitle } from '../../view-models/outcome';
import type { Cell } from '../hand-in/csv';

/** Amounts in points. */
export function classTable({ scenario, games }: ClassGroup, locale: Locale): Cell[][] {
  const { words, language } = locale;
  const { columns, members } = classWords(language);
  const { yes } = endingWords(language).handIn;
  const asked = scenario.rules.dossiers.filter(({ id }) =>
    games.some(({ choices }) => choices.some(({ dossier }) => dossier === id)),
  );
  return [
    [
      members.line,
      columns.group,
      members.ending,
      words.axes.emancipation,
      words.axes.tyranny,
      columns.twice,
      ...asked.map(({ id }) => dossierTitle(scenario, id, locale)),
      words.ending.code,
    ],
    ...games.map(({ line, name, code, outcome, choices, sameAs }) => [
      line,
      name,
      endingTitle(scenario, outcome.ending, locale),
      outcome.axes.emancipation / 1000,
      outcome.axes.tyranny / 1000,
      sameAs === null ? null : yes,
      ...asked.map(({ id }) => {
        const choice = choices.find(({ dossier }) => dossier === id);
        return choice === undefined ? null : choiceView(scenario, id, choice.doctrine, locale).label;
      }),
      code,
    ]),
  ];
}
