/** A dossier on paper: what is asked, three answers, the facts with their sources. */
import { DOCTRINES } from '../../../engine';
import { cellName } from '../../../scenario/cell-names';
import { dateLine } from '../../../view-models/dates';
import { type FactView, factsOf } from '../../../view-models/facts';
import type { Locale } from '../../../view-models/locale';
import { advocateView } from '../../../view-models/voices';
import type { Kit } from './kit';

/** How much of a page is left to write on, by the letters of facts, sources and answers: the first that holds them. */
const ROOMS = [
  ['half', 1100],
  ['lines', 2650],
  ['none', 2850],
  // It goes on overleaf.
  ['overleaf', Infinity],
] as const;

/** The usual text of each: what it would recall of a game, no game has done yet. */
export function dossierSheets({ scenario, lesson, dossiers }: Kit, locale: Locale) {
  const { say, numbers } = locale;
  return scenario.rules.dossiers
    .filter(({ id }) => dossiers.includes(id))
    .map((dossier) => {
      const told = scenario.texts.dossiers[dossier.id]!;
      const warned = lesson?.sensitive.find((sensitive) => sensitive.dossier === dossier.id);
      const sheet = {
        id: dossier.id,
        title: say(told.title),
        text: say(told.text),
        date: dateLine(scenario, dossier.from, locale),
        picture: told.picture,
        options: DOCTRINES.map((doctrine) => {
          const option = told.options[doctrine];
          const { cost } = dossier.options.find((rule) => rule.doctrine === doctrine)!;
          return {
            doctrine,
            label: say(option.label),
            about: option.about === null ? null : say(option.about),
            advocate: advocateView(scenario, dossier.id, doctrine, locale),
            cost: cost
              .map(({ gauge, amount }) => `${numbers.short(amount * 1000)} ${cellName(scenario, gauge, locale)}`)
              .join(', '),
          };
        }),
        facts: factsOf(scenario, told.facts, (text) => [text], locale),
        /** What to say before it is played; null for nothing. */
        sensitive: warned === undefined ? null : say(warned.text),
      };
      const letters = lettersOf(sheet);
      return { ...sheet, room: ROOMS.find(([, most]) => letters <= most)![0] };
    });
}

interface DossierLetters {
  text: string;
  options: readonly {
    label: string;
    about: string | null;
    advocate: { line: string; role: string } | null;
    cost: string;
  }[];
  facts: readonly FactView[];
}

/** All that is printed of facts and answers. */
function lettersOf({ text, options, facts }: DossierLetters): number {
  const printed = [
    text,
    ...options.flatMap(({ label, about, advocate, cost }) => [label, about, advocate?.line, advocate?.role, cost]),
    ...facts.flatMap((fact) => [...fact.text, fact.disputed, fact.source.title, fact.source.publisher]),
  ];
  return printed.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
}
