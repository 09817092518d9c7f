/**
 * What is said of a file, for whoever writes in its form: the format's own words become the labels of fields, and the names
 * of things what their author calls them. Whatever the form has no field for stays as the file has it.
 */
import { DOCTRINES } from '../../engine';
import { type Field, fieldsOf, schemaOf, type Shape, type Thing } from '../../scenario/edit';
import type { ProblemCode } from '../../scenario/problem';
import { type Language } from '../../scenario/playable';
import { wordsOf } from '../../words';
import type { AtelierWords } from '../../words/workshop';
import { nameOf } from './form/context';
import { choiceName, shortLabelOf } from './form/values';

/** They tell how something is written, or which of two short names is meant: their words are those of the text. */
const OF_WRITING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'not-a-map',
  'missing-colon',
  'block-sign',
  'text-without-sign',
  'text-beside-sign',
  'duplicate-key',
  'unknown-key',
  'unknown-word',
  'belongs-inside',
  'misplaced',
  'lost-heading',
  'missing-block',
  'bad-id',
  'reserved-id',
  'duplicate-id',
  'similar-ids',
  'misspelt-name',
  'renamed-name',
  'stance-wanted',
]);

interface Told {
  code: ProblemCode;
  /** The thing that the problem is in. */
  thing: Thing | null;
  things: readonly Thing[];
  language: Language;
  words: AtelierWords;
}

/** `count`, `count: …` or `count: 3`. */
const KEY_AND_VALUE = /^([a-z_]+)(?:: (.+))?$/;
/** A value that is still to be found, that only the text writes so, or that its field has by being there. */
const NO_VALUE = /[[{"…]|^true$/;

export function toldByForm(sentence: string, { code, thing, things, language, words }: Told): string {
  const parts = sentence.split('`');
  if (OF_WRITING.has(code) || parts.length % 2 === 0) return sentence;
  const { describing, doctrines, colon } = wordsOf(language);
  const isCondition = code.startsWith('condition-');
  const thingNamed = (written: string): string | null => {
    // The position of an actor goes by the name of the actor.
    const own = written.replace(/^stance\./, '');
    const all = things.filter(({ id }) => id === own);
    const named = all.find(({ kind }) => kind !== 'index') ?? all[0];
    return named === undefined ? null : nameOf(named, language);
  };
  const told = (written: string): string => {
    const name = thingNamed(written);
    if (name !== null) return describing.quoted(name);
    const doctrine = DOCTRINES.find((one) => one === written);
    if (doctrine !== undefined) return describing.quoted(doctrines[doctrine].name);
    if (written === 'turn' && isCondition) return describing.quoted(words.condition.turn);
    const [, key, value] = KEY_AND_VALUE.exec(written) ?? [];
    const field = key === undefined ? null : fieldNamed(key, thing);
    if (field === null) return `\`${written}\``;
    const label = describing.quoted(shortLabelOf(field, language));
    if (value === undefined || NO_VALUE.test(value)) return label;
    const said = thingNamed(value) ?? choiceName(value, words.choices);
    return `${label}${colon}${said === value ? `\`${value}\`` : said}`;
  };
  return parts.map((part, index) => (index % 2 === 0 ? part : told(part))).join('');
}

/** The field of this key that is nearest: in the thing itself, in what stands in it, then in the world. */
function fieldNamed(key: string, thing: Thing | null): Field | null {
  const own = thing === null ? null : schemaOf(thing.path);
  return (own === null ? null : among(fieldsOf(own), key)) ?? among((ofWorld ??= fieldsOf(schemaOf([])!)), key);
}

let ofWorld: readonly Field[] | null = null;

function among(fields: readonly Field[], key: string): Field | null {
  let level = fields;
  while (level.length > 0) {
    const found = level.find((field) => field.key === key && field.about !== null);
    if (found !== undefined) return found;
    level = level.flatMap(({ shape }) => inside(shape));
  }
  return null;
}

function inside(shape: Shape): readonly Field[] {
  switch (shape.is) {
    case 'table':
      return shape.fields;
    case 'either':
      return shape.table.fields;
    case 'entries':
      return inside(shape.entry);
    case 'list':
      return inside(shape.item);
    default:
      return [];
  }
}
