import type { Fact, PlayableScenario, Source } from '../scenario/playable';
import { isTold } from '../scenario/sent';
import { type Language, LANGUAGE_INFO } from '../words';
import type { Locale } from './locale';
import { memo } from './memo';
import type { Explain } from './explained-text';

export type FactView = ReturnType<typeof factView>;
export type SourceView = ReturnType<typeof sourceView>;

/** The facts of these names, once they are told, with their dates and sources; what a faulty file left out is not there. */
export const factsOf = (
  { facts }: PlayableScenario,
  names: readonly string[],
  explain: Explain,
  locale: Locale,
): FactView[] =>
  names.flatMap((name) => {
    const known = facts[name];
    return known === undefined || !isTold(known) ? [] : [factView(name, known, explain, locale)];
  });

const factView = (id: string, fact: Fact, explain: Explain, locale: Locale) => ({
  id,
  text: explain(locale.say(fact.text)),
  date: factDate(fact.date, locale),
  source: sourceView(fact.source),
  recheck: fact.recheck,
  disputed: fact.disputed === null ? null : locale.say(fact.disputed),
});

/** `2025-05-21` as 21 mai 2025; a month or a year alone stay so. */
function factDate(date: string, { language, words }: Locale): string {
  const parts = date.split('-').length;
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date) || parts === 1) return date;
  const written = datesIn(language, parts === 3).format(new Date(parts === 3 ? date : `${date}-01`));
  return words.time.date(written);
}

/** Kept: a dossier has several facts, and making one takes a slow processor some milliseconds. */
const datesIn = memo(
  (language: Language, hasDay: boolean) =>
    new Intl.DateTimeFormat(LANGUAGE_INFO[language].locale, {
      year: 'numeric',
      month: 'long',
      ...(hasDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    }),
  Infinity,
);

export const sourceView = ({ title, lang, publisher, url }: Source) => ({
  title,
  lang: lang ?? null,
  publisher: publisher ?? null,
  url: url ?? null,
});
