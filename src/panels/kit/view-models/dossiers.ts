/** A dossier on paper: what is asked, three answers, the facts with their sources. */
import { DOCTRINES } from '../../../engine';
import { cellName } from '../../../scenario/cell-names';
import { dateLine } from '../../../view-models/dates';
import { type FactView, factsOf } from '../../../view-models/facts';
import type { Locale } from '../../../view-models/locale';
import { advocateView } from '../../../view-models/voices';
import type { Kit } from './kit';

/** Letters that a page holds; a sheet of more goes on overleaf. */
const PAGE = 3010;
/** What a fact takes beside its own letters: its lines end early. */
const FACT = 60;

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
        /** From when on it may come; null where it may from the start, whenever it will. */
        date: dossier.from > 1 ? dateLine(scenario, dossier.from, locale) : null,
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
      return { ...sheet, isLong: lettersOf(sheet) > PAGE };
    });
}

interface DossierLetters {
  text: string;
  sensitive: string | null;
  options: readonly {
    label: string;
    about: string | null;
    advocate: { line: string; role: string } | null;
    cost: string;
  }[];
  facts: readonly FactView[];
}

/** What is printed, in letters. */
function lettersOf({ text, sensitive, options, facts }: DossierLetters): number {
  const printed = [
    text,
    sensitive,
    ...options.flatMap(({ label, about, advocate, cost }) => [label, about, advocate?.line, advocate?.role, cost]),
    ...facts.flatMap((fact) => [...fact.text, fact.disputed, fact.source.title, fact.source.publisher]),
  ];
  return printed.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), facts.length * FACT);
}
