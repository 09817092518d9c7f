/**
 * The reference page of the format, written from the schema: every key with what it is, what may be written there, and an
 * example cut from `assets/reference/every-word.yaml`, which the checker passes.
 */
import * as z from 'zod';
import { numbersOf } from '../../words/numbers';
import { aboutText, expectedText, schemaWords, type AboutKey, type SchemaWords } from '../../words/schema';
import { referenceWords, type ReferenceWords } from '../../words/tools';
import { ICON_NAMES, PICTURE_NAMES } from './drawing-names';
import { COMFORT, LIMITS } from '../limits';
import { parseFile } from '../yaml/parse';
import { type Language, LANGUAGES } from '../../words/languages';
import { isTextTable, metadata } from './schema';
import { expectationOf } from './expectation';
import { ANY, type Place, partsOf, type Schema, schemaAt, tablesOf, unwrapped } from './kinds';
import type { Entry, Span, TreeNode } from '../yaml/tree';

/** A part of the example that is no longer than this is shown whole; of a longer one, the first entry. */
const FEW_LETTERS = 240;

/** Where a part of the format has a section of its own; the rest is explained where it stands. */
const SECTIONS: readonly Place[] = [
  [],
  ['gauges', ANY],
  ['indices', ANY],
  ['couplings', ANY],
  ['facts', ANY],
  ['dossiers', ANY],
  ['dossiers', ANY, 'options', ANY],
  ['dossiers', ANY, 'options', ANY, 'effects', ANY],
  ['events', ANY],
  ['endings', ANY],
  ['assumptions', ANY],
  ['worldviews', ANY],
  ['actors', ANY],
  ['treaty'],
  ['treaty', 'clauses', ANY],
  ['treaty', 'levers', ANY],
  ['doctrines', ANY],
  ['promises', ANY],
  ['map'],
  ['lives', ANY],
  ['lives', ANY, 'moments', ANY],
  ['lives', ANY, 'face'],
  ['glossary', ANY],
  ['expect', ANY],
  ['lesson'],
  ['lesson', 'timing', ANY],
  ['lesson', 'claims', ANY],
  ['couplings', ANY, 'scaled_by'],
  ['facts', ANY, 'source'],
];

/** A text among several, each with its condition. */
const VARIANT: Place = ['dossiers', ANY, 'text', ANY];

/** A text in several languages, on one line. */
const TEXTS = new RegExp(`\\{ ((?:(?:${LANGUAGES.join('|')}): "[^"]*"(?:, )?)+) \\}`, 'g');

/** The example with its texts in one language only, the first where that one is missing: what most authors write. */
export const inOneLanguage = (example: string, language: Language): string =>
  example
    .replaceAll(TEXTS, (_, texts: string) => {
      const written = new Map([...texts.matchAll(/(\w+): ("[^"]*")/g)].map(([, of, text]) => [of, text!]));
      return written.get(language) ?? [...written.values()][0]!;
    })
    .replace(/^languages: .*$/m, `languages: [${language}]`);

/** The page in Markdown, in a language whose words were loaded before. Throws when a key of the format has no example. */
export const referencePage = (example: string, language: Language): string =>
  new ReferencePage(example, language).page();

class ReferencePage {
  readonly #words: ReferenceWords;
  readonly #schema: SchemaWords;
  readonly #text: string;
  readonly #root: TreeNode;
  /** Sections by the shape of the table that they explain. */
  readonly #known = new Map<unknown, Place>();

  constructor(
    readonly example: string,
    readonly language: Language,
  ) {
    this.#words = referenceWords(language);
    this.#schema = schemaWords(language);
    this.#text = inOneLanguage(example, language);
    const { root } = parseFile(this.#text, 'example');
    if (!root) throw new Error('the example cannot be read');
    this.#root = root;
    for (const place of SECTIONS) {
      for (const part of tablesOf(schemaAt(place))) this.#known.set(part.shape, place);
    }
  }

  page(): string {
    const words = this.#words;
    const parts = [words.texts, words.conditions, words.drawings, words.limits];
    return [
      `<!-- ${words.generated} -->`,
      '',
      `# ${words.title}`,
      '',
      ...words.intro.flatMap((paragraph) => [paragraph, '']),
      words.other,
      '',
      `## ${words.contents}`,
      '',
      ...SECTIONS.map((place) => {
        const title = this.#title(place);
        return `- [${title}](#${slugOf(title)})${place.length === 0 ? '' : ` — ${this.#aboutOf(place)}`}`;
      }),
      ...parts.map(({ title }) => `- [${title}](#${slugOf(title)})`),
      '',
      ...SECTIONS.map((place) => this.#section(place)),
      ...this.#texts(),
      ...this.#conditions(),
      ...this.#drawings(),
      ...this.#limits(),
    ].join('\n');
  }

  /** A heading, an example of the whole, and a row for each key. */
  #section(place: Place): string {
    const { topAbout, within } = this.#words;
    const whole =
      place.length === 0 ? [topAbout, ''] : [this.#aboutOf(place), '', fence(this.#wholeExample(place)), ''];
    const outside = withoutAny(place).slice(0, -1);
    if (outside.length > 0) whole.unshift(within(outside.filter((step) => step !== ANY).join(' › ')), '');
    return [`## ${this.#title(place)}`, '', ...whole, ...this.#table(place)].join('\n');
  }

  /** A row for each key of what stands at a place. */
  #table(place: Place): string[] {
    const { key, what, value, example } = this.#words;
    const rows = tablesOf(schemaAt(place)).flatMap((table) => this.#rows(table, place, ''));
    const lines = new Set(rows.map(({ name, cells }) => `| ${[`\`${name}\``, ...cells].join(' | ')} |`));
    return [`| ${[key, what, value, example].join(' | ')} |`, '|---|---|---|---|', ...lines, ''];
  }

  #title(place: Place): string {
    return withoutAny(place).at(-1) ?? this.#words.top;
  }

  #aboutOf(place: Place): string {
    const schema = schemaAt(withoutAny(place));
    return this.#said(metadata.get(schema)?.about ?? metadata.get(unwrapped(schema))?.about);
  }

  #said(about: AboutKey | undefined): string {
    return about === undefined ? '' : aboutText(this.#schema, about);
  }

  /** The rows of a table's keys, those of small tables inside it too. */
  #rows(table: z.ZodObject, place: Place, prefix: string): { name: string; cells: string[] }[] {
    return Object.entries(table.shape as Record<string, Schema>).flatMap(([key, schema]) => {
      const at = [...place, key];
      const inside = unwrapped(schema);
      const parts = partsOf(inside);
      const sections = parts.flatMap(tablesOf).map(({ shape }) => this.#known.get(shape));
      const links = [...new Set(sections.filter((section) => section !== undefined && !isSame(section, place)))];
      const name = `${prefix}${key}`;
      const about = metadata.get(schema)?.about ?? metadata.get(inside)?.about;
      const isRequired = !(schema instanceof z.ZodOptional);
      const row = {
        name,
        cells: [
          [isRequired ? this.#words.required : '', this.#said(about)].filter(Boolean).join(' '),
          this.#valueOf(inside, links as Place[]),
          `\`${this.#exampleOf(at).replaceAll('|', '\\|')}\``,
        ],
      };
      const small = parts.flatMap((part) => {
        const steps = part === inside ? at : [...at, ANY];
        return tablesOf(part)
          .filter((inner) => !this.#known.has(inner.shape) && !isTextTable(inner))
          .flatMap((inner) => this.#rows(inner, steps, `${name}.`));
      });
      return [row, ...small];
    });
  }

  #valueOf(schema: Schema, links: readonly Place[]): string {
    const words = this.#words;
    const { holds, expected } = metadata.get(schema) ?? {};
    const { title, orSeveral } = words.texts;
    if (holds === 'text')
      return expected?.key === 'varied'
        ? orSeveral(`[${title}](#${slugOf(title)})`)
        : `[${words.text}](#${slugOf(title)})`;
    const most = metadata.get(schema)?.most;
    const value = expectedText(this.#schema, expectationOf(schema));
    const limit = most === undefined ? '' : `, ${words.atMost(most)}`;
    const see = links.map((place) => `[${this.#title(place)}](#${slugOf(this.#title(place))})`);
    return [`${value}${limit}`, ...(see.length > 0 ? [words.seeSection(see.join(', '))] : [])]
      .join(words.semicolon)
      .replaceAll('|', '\\|');
  }

  /** The first place of the example that has this key, on one line. */
  #exampleOf(place: Place): string {
    const [found] = this.#find(place);
    if (!found) throw new Error(`no example of ${place.join('.')}`);
    const words = this.#text.slice(found.key.start, found.value.span.end);
    const isOneLine = !words.includes('\n');
    return isOneLine ? words : `${this.#text.slice(found.key.start, found.key.end)}: …`;
  }

  /** The lines of the first entry at a place, the first that is written on several lines where there is one. */
  #wholeExample(place: Place): string {
    const text = this.#text;
    const isOnLines = ({ key, value }: Entry) => text.slice(key.start, value.span.end).includes('\n');
    const entries = this.#find(withoutAny(place));
    const found = entries.find(isOnLines) ?? entries[0];
    if (!found) throw new Error(`no example of ${place.join('.')}`);
    const isFirstOnly = place.at(-1) === ANY && found.value.span.end - found.key.start > FEW_LETTERS;
    const start = text.lastIndexOf('\n', found.key.start) + 1;
    const indent = found.key.start - start;
    const end = isFirstOnly ? firstOf(found.value).end : found.value.span.end;
    const [first = '', ...lines] = text.slice(found.key.start, end).trimEnd().split('\n');
    return [first, ...lines.map((line) => line.slice(indent))].join('\n');
  }

  /** Every entry of the example at a place, in the order of the file. */
  #find(place: Place): Entry[] {
    return place.reduce<Entry[]>(
      (entries, step) => entries.flatMap(({ value }) => inside(value, step)),
      [{ key: this.#root.span, value: this.#root }],
    );
  }

  #texts(): string[] {
    const { title, about, variants } = this.#words.texts;
    const titles = [this.#text, this.example].map((text) => /^title: .*$/m.exec(text)?.[0] ?? '');
    return [
      `## ${title}`,
      '',
      about,
      '',
      ...titles.flatMap((line) => [fence(line), '']),
      variants,
      '',
      fence(this.#wholeExample(withoutAny(VARIANT))),
      '',
      ...this.#table(VARIANT),
    ];
  }

  #conditions(): string[] {
    const { title, about } = this.#words.conditions;
    const written = [...this.#text.matchAll(/^\s*(?:when|requires|kept|after): .*$/gm)].map(([line]) => line.trim());
    return [`## ${title}`, '', about, '', ...written.flatMap((line) => [fence(line), ''])];
  }

  #drawings(): string[] {
    const { title, pictures, icons } = this.#words.drawings;
    const named = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
    return [`## ${title}`, '', `${pictures} ${named(PICTURE_NAMES)}.`, '', `${icons} ${named(ICON_NAMES)}.`, ''];
  }

  #limits(): string[] {
    const { title, about, what, most, ...named } = this.#words.limits;
    const all = { ...LIMITS, ...COMFORT };
    const rows = (Object.keys(named) as (keyof typeof named)[]).map(
      (key) => `| ${named[key]} | ${numbersOf(this.language).whole(all[key])} |`,
    );
    return [`## ${title}`, '', about, '', `| ${what} | ${most} |`, '|---|---|', ...rows, ''];
  }
}

/** The entries that one more step reaches; a list stands for its items. */
const inside = (node: TreeNode, step: string): Entry[] => {
  if (node.kind === 'list') {
    const items = node.items.map((item): Entry => ({ key: item.span, value: item }));
    return step === ANY ? items : items.flatMap(({ value }) => inside(value, step));
  }
  if (node.kind !== 'map') return [];
  if (step === ANY) return [...node.entries.values()];
  const entry = node.entries.get(step);
  return entry ? [entry] : [];
};

const fence = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;

const isSame = (one: Place, other: Place): boolean => one.join('.') === other.join('.');

const withoutAny = (place: Place): Place => (place.at(-1) === ANY ? place.slice(0, -1) : place);

/** As GitHub names the anchors of headings. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const firstOf = (node: TreeNode): Span => {
  if (node.kind === 'list') return node.items[0]?.span ?? node.span;
  if (node.kind === 'map') for (const { value } of node.entries.values()) return value.span;
  return node.span;
};
