import { lix, sentencesOf } from './reading-level';
import { areLengthsApart, isInOtherLanguage, numbersApart, type Translation } from './translations';
import { COMFORT } from '../limits';
import { LANGUAGES, type Language } from '../playable';
import type { Report } from '../problem';
import { type ReadFacts, type CheckContext } from './context';
import { spanInside } from './span-inside';
import type { Found } from './conform';
import type { ScalarNode } from '../yaml/tree';

/** Every text in every language of the file, saying the same in each, nothing lost, short and plain enough for its card. */
export const checkTexts = (context: CheckContext, facts: ReadFacts | null): void => {
  const languages = LANGUAGES.filter((language) => context.file.languages?.includes(language));
  const expected = languages.length > 0 ? languages : null;
  const isOneLanguage = reportUnwritten(context, expected);
  for (const text of context.found.texts) checkText(text, context.report, isOneLanguage ? null : expected);
  if (!facts?.conformed) return;
  const used = usedFacts(context);
  for (const text of facts.conformed.texts) {
    if (text.place[0] === 'glossary' || used.has(text.place[1] ?? '')) checkText(text, facts.report, expected, true);
  }
};

/** A file of which no text is in two languages, while two are announced: reported once, where they are announced. */
const reportUnwritten = (context: CheckContext, expected: readonly Language[] | null): boolean => {
  const isUnwritten =
    (expected?.length ?? 0) > 1 &&
    context.found.texts.length >= 3 &&
    context.found.texts.every(({ node }) => node.kind === 'scalar');
  const languages = (context.file.languages ?? []).filter((language) => language !== undefined);
  if (isUnwritten) context.report.add('languages-unwritten', context.keyAt('languages'), { languages });
  return isUnwritten;
};

const usedFacts = ({ file }: CheckContext): Set<string> => {
  const cards = [...(file.dossiers ?? []), ...(file.events ?? [])];
  const inline = new Set(Object.keys(file.facts ?? {}));
  return new Set(
    cards.flatMap((card) => card?.facts ?? []).filter((id): id is string => id !== undefined && !inline.has(id)),
  );
};

/** `isShared`: the file serves several scenarios, and may hold more languages than this one. */
const checkText = (found: Found, report: Report, expected: readonly Language[] | null, isShared = false): void => {
  const { node, key, place } = found;
  const name = place.at(-1) ?? '';
  if (node.kind === 'scalar') {
    checkWords(node, place, report);
    if (typeof node.value === 'string' && expected && expected.length > 1) {
      report.add('one-language', node.span, { languages: expected });
    }
    return;
  }
  if (node.kind !== 'map') return;
  const written: WrittenText[] = [];
  for (const language of LANGUAGES) {
    const entry = node.entries.get(language);
    if (!entry) {
      if (expected?.includes(language)) report.add('missing-language', key, { language, name });
      continue;
    }
    if (expected && !isShared && !expected.includes(language)) report.add('extra-language', entry.key, { language });
    if (entry.value.kind !== 'scalar') continue;
    checkWords(entry.value, place, report);
    if (typeof entry.value.value === 'string') written.push({ node: entry.value, language, text: entry.value.value });
  }
  const [first, ...others] = written;
  if (first && !isListOfForms(place)) for (const other of others) checkTranslation(first, other, report);
};

/** The forms of a word of the glossary: a list, which may well be the same in both languages, however long. */
const isListOfForms = (place: readonly string[]): boolean => place[0] === 'glossary' && place.at(-1) === 'words';

interface WrittenText extends Translation {
  node: ScalarNode;
}

/** A text of fewer words may well be the same in both languages. */
const ENOUGH_TO_DIFFER = 5;

/** One message at most: the first sign that two languages do not say the same is enough. */
const checkTranslation = (one: WrittenText, other: WrittenText, report: Report): void => {
  const counts = [wordCount(one.text), wordCount(other.text)] as const;
  if (one.text === other.text) {
    if (counts[0] >= ENOUGH_TO_DIFFER) report.add('same-in-both-languages', other.node.span);
    return;
  }
  const misplaced = [one, other].find(({ text, language }) => isInOtherLanguage(text, language));
  if (misplaced) return report.add('wrong-language', misplaced.node.span, { language: misplaced.language });
  const apart = numbersApart(one, other);
  if (apart !== null) {
    const [number = ''] = apart[1];
    const at = other.text.indexOf(number);
    report.add('stale-number', spanInside(report.source.text, other.node, at, at + number.length), {
      one: { language: one.language, numbers: apart[0] },
      other: { language: other.language, numbers: apart[1] },
    });
  } else if (areLengthsApart(...counts)) {
    report.add('stale-length', other.node.span, {
      one: { language: one.language, words: counts[0] },
      other: { language: other.language, words: counts[1] },
    });
  }
};

// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these very characters are sought
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** Quotes of a word processor around a whole text, where those of the keyboard were meant. */
const CURLY = /^[“„«][^“„«”»]*[”»]$/;

/** What an author leaves in a text to come back to. */
const TO_FILL_IN =
  /\b(?:TODO|TBD|FIXME|XXX+|lorem ipsum)\b|^\s*(?:…|\.{3}|\?{2,}|-+)\s*$|[([](?:à (?:compléter|traduire|écrire|faire)|to (?:complete|translate|write|do))[)\]]|\$\{[^}]*\}|\{\{[^}]*\}\}/iu;
/** Signs of a page or a word processor, which the game shows as they are. */
const MARKUP =
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|\*\*[^*\s][^*]*\*\*|\[[^\]]+\]\(https?:[^)]*\)|&(?:nbsp|amp|lt|gt|quot|eacute);/i;

/** Texts of one line: on a button, a card's head, in a person's mouth. */
const LABELS: ReadonlySet<string> = new Set(['label', 'title', 'line', 'role', 'who']);

/** The key that a text is written for, also where it is one of several. */
const shownAs = (place: readonly string[]): string =>
  (place.at(-1) === 'text' && /^n° \d/.test(place.at(-2) ?? '') ? place.at(-3) : place.at(-1)) ?? '';

/** Of a text that stands on one line; null for any other. */
const mostLetters = (name: string, [block, ...inside]: readonly string[]): number | null => {
  if (name === 'short' || name === 'stands') return COMFORT.shortLength;
  if (name === 'motto') return COMFORT.mottoLength;
  if (name === 'projector' && inside.includes('options')) return COMFORT.projectorLength;
  if (name === 'label' && block === 'doctrines') return COMFORT.doctrineLength;
  return LABELS.has(name) ? COMFORT.labelLength : null;
};

const checkWords = (node: ScalarNode, place: readonly string[], report: Report): void => {
  const text = node.value;
  if (typeof text !== 'string') return;
  const source = report.source.text;
  if (node.comment !== null && node.style === 'plain' && /^#[^\s#]|^#\s*\d/.test(source.slice(node.comment))) {
    report.add('lost-text', { start: node.comment, end: report.source.endOfLine(report.source.lineAt(node.comment)) });
  }
  if (node.style === 'plain' && CURLY.test(text)) report.add('curly-quotes', node.span);
  if (HIDDEN.test(text)) report.add('hidden-character', node.span);
  for (const [code, sought] of [
    ['to-fill-in', TO_FILL_IN],
    ['markup-in-text', MARKUP],
  ] as const) {
    const found = sought.exec(text);
    if (found) {
      const [words] = found;
      report.add(code, spanInside(source, node, found.index, found.index + words.length), { words });
    }
  }
  const name = shownAs(place);
  const most = mostLetters(name, place);
  if (most !== null && text.length > most) report.add('label-too-long', node.span, { length: text.length, most });
  else checkLength(node, text, place, report);
};

const checkLength = (node: ScalarNode, text: string, place: readonly string[], report: Report): void => {
  const words = wordCount(text);
  const most = shownAs(place) === 'projector' ? COMFORT.projectorWords : COMFORT.textWords;
  if (words > most) report.add('text-too-long', node.span, { words, most });
  // A fact is as precise as its source; everything else is read aloud in a class.
  else if (place[0] !== 'facts' && words >= COMFORT.wordsToMeasure) checkReadingLevel(node, text, report);
};

const checkReadingLevel = (node: ScalarNode, text: string, report: Report): void => {
  const longest = sentencesOf(text).find(({ words }) => words > COMFORT.sentenceWords);
  if (longest) {
    const span = spanInside(report.source.text, node, longest.start, longest.end);
    report.add('long-sentence', span, { words: longest.words, most: COMFORT.sentenceWords });
    return;
  }
  const level = lix(text);
  if (level > COMFORT.lix) report.add('hard-to-read', node.span, { lix: Math.round(level), most: COMFORT.lix });
};

/** Words between spaces that hold a letter or a figure: `?` after a French space is none. */
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
