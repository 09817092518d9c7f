import type { ReadFacts } from './check';
import { COMFORT } from './limits';
import { LANGUAGES, type Language } from './playable';
import type { Report } from './problem';
import type { Reading } from './reading';
import type { Found } from './shape';
import type { ScalarNode } from './tree';

/** Every text in every language of the file, nothing lost, and short enough for its card. */
export const checkTexts = (reading: Reading, facts: ReadFacts | null): void => {
  const languages = LANGUAGES.filter((language) => reading.file.languages?.includes(language));
  const expected = languages.length > 0 ? languages : null;
  for (const text of reading.texts) checkText(text, reading.report, expected);
  if (!facts?.shaped) return;
  const used = usedFacts(reading);
  for (const text of facts.shaped.texts) {
    if (text.place[0] === 'glossary' || used.has(text.place[1] ?? '')) checkText(text, facts.report, expected, true);
  }
};

const usedFacts = ({ file }: Reading): Set<string> => {
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
    checkWords(node, name, report);
    if (typeof node.value === 'string' && expected && expected.length > 1) {
      report.add('one-language', node.span, { languages: expected });
    }
    return;
  }
  if (node.kind !== 'map') return;
  const words = new Map<Language, string>();
  for (const language of LANGUAGES) {
    const entry = node.entries.get(language);
    if (!entry) {
      if (expected?.includes(language)) report.add('missing-language', key, { language, name });
      continue;
    }
    if (expected && !isShared && !expected.includes(language)) report.add('extra-language', entry.key, { language });
    if (entry.value.kind !== 'scalar') continue;
    checkWords(entry.value, name, report);
    if (typeof entry.value.value === 'string') words.set(language, entry.value.value);
  }
  const french = words.get('fr');
  if (french !== undefined && french === words.get('en') && wordCount(french) >= 5) {
    report.add('same-in-both-languages', node.entries.get('en')?.value.span ?? key);
  }
};

// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these very characters are sought
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

const checkWords = (node: ScalarNode, name: string, report: Report): void => {
  if (typeof node.value !== 'string') return;
  if (
    node.comment !== null &&
    node.style === 'plain' &&
    /^#[^\s#]|^#\s*\d/.test(report.source.text.slice(node.comment))
  ) {
    report.add('lost-text', { start: node.comment, end: report.source.endOfLine(report.source.lineAt(node.comment)) });
  }
  if (HIDDEN.test(node.value)) report.add('hidden-character', node.span);
  const words = wordCount(node.value);
  if (name === 'short' && node.value.length > COMFORT.shortLength) {
    report.add('label-too-long', node.span, { length: node.value.length, most: COMFORT.shortLength });
  } else if ((name === 'label' || name === 'title') && node.value.length > COMFORT.labelLength) {
    report.add('label-too-long', node.span, { length: node.value.length, most: COMFORT.labelLength });
  } else if (words > COMFORT.textWords) {
    report.add('text-too-long', node.span, { words, most: COMFORT.textWords });
  }
};

const wordCount = (text: string): number =>
  text.split(/[\s\u00A0\u202F]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
