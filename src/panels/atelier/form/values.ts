/** What stands in a field now, and what a field begins with. */
import { DOCTRINES } from '../../../engine';
import { type Field, isEmpty, type NewValue, type Shape, Signed, type TreeNode } from '../../../scenario/edit';
import { aboutText, schemaWords } from '../../../words/schema';
import { isLanguage, type Language, LANGUAGE_INFO } from '../../../scenario/playable';
import type { AtelierWords } from '../../../words/workshop';
import type { FormContext } from './context';

/** A node as a value, to be written elsewhere. */
export function valueOf(node: TreeNode): NewValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(valueOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, valueOf(value)]));
}

/** A word of the format as the reader says it. */
export const choiceName = (word: string, choices: AtelierWords['choices']): string =>
  isLanguage(word) ? LANGUAGE_INFO[word].name : ((choices as Readonly<Record<string, string>>)[word] ?? word);

export const isThere = (node: TreeNode | null): node is TreeNode => node !== null && !isEmpty(node);

export const scalarIn = (node: TreeNode | null) => (node?.kind === 'scalar' && !isEmpty(node) ? node.value : null);

/** What a field is written with when it is asked for: of names, none that the author has not chosen. */
export const addedAs = (shape: Shape, form: FormContext, todo: string): NewValue =>
  shape.is === 'list' && shape.item.is === 'reference' ? [] : beginningOf(shape, form, todo);

/** A price to begin with. */
export const PRICE = 4;

/** What a field begins with where something must be written; `todo`: words to be replaced. */
export function beginningOf(shape: Shape, form: FormContext, todo: string): NewValue {
  switch (shape.is) {
    case 'text':
      return form.languages.length === 1
        ? todo
        : Object.fromEntries(form.languages.map((language) => [language, todo]));
    case 'condition':
      return 'turn >= 2';
    case 'number':
      return Math.max(
        shape.low,
        Math.min(shape.high, shape.low >= 0 ? Math.max(shape.low, shape.high >= 100 ? 50 : 1) : 4),
      );
    case 'percent':
      return '5%';
    case 'choice':
    case 'drawing':
      return (shape.is === 'choice' ? shape.words : shape.names)[0]!;
    case 'yes':
      return true;
    case 'reference':
      return form.namesOf(shape.family ?? 'gauge')[0]?.id ?? todo;
    case 'mark':
      return 50;
    case 'effect':
      return new Signed(4);
    case 'table':
      return tableBeginning(shape.fields, form, todo);
    case 'either':
      return beginningOf(shape.simple, form, todo);
    case 'entries': {
      const first = shape.keys === null ? undefined : form.namesOf(shape.keys)[0];
      if (shape.keys === 'gauge') return form.money.length === 0 ? {} : { [form.money[0]!.id]: PRICE };
      return first === undefined ? {} : { [first.id]: beginningOf(shape.entry, form, todo) };
    }
    case 'list':
      return [beginningOf(shape.item, form, todo)];
    case 'words':
      return shape.example === null ? todo : /^\d+$/.test(shape.example) ? Number(shape.example) : shape.example;
    default:
      return todo;
  }
}

const tableBeginning = (fields: readonly Field[], form: FormContext, todo: string): NewValue =>
  Object.fromEntries(
    fields
      .filter(({ isRequired, key }) => isRequired || (DOCTRINES as readonly string[]).includes(key))
      .map(({ key, shape }) => [key, beginningOf(shape, form, todo)]),
  );

/** What a field is called: the first sentence of what the format says of it; after it stands how the text writes it. */
export const labelOf = ({ key, about }: Pick<Field, 'key' | 'about'>, language: Language): string =>
  about === null ? key : aboutText(schemaWords(language), about).split(/\. |\.$/)[0]!;

/** Its first words, for a button. */
export const shortLabelOf = (field: Pick<Field, 'key' | 'about'>, language: Language): string =>
  labelOf(field, language)
    .split(/[:(;,.\u202f]/)[0]!
    .trim()
    .replaceAll('`', '');
