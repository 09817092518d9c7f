import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { DOCTRINES } from '../../../engine';
import { type Field, nodeAt, type Path, type Shape } from '../../../scenario/edit';
import { atelierWords } from '../../../words/workshop';
import { useLanguage, useWords } from '../../hooks/use-words';
import { lazy } from '../../lazy';
import { Button } from '../../ui/button';
import { Marked } from '../marked';
import { ConditionField } from './condition-field';
import { useForm } from './context';
import { EffectsField } from './effects-field';
import { Amount, AddButton, Line, Pick, RemoveButton } from './inputs';
import { DoctrineTabs } from './doctrine-tabs';
import { EntriesField, ListField } from './lists';
import { VariedField, TextField, WordCount } from './text-field';
import { addedAs, choiceName, isThere, labelOf, scalarIn, shortLabelOf, valueOf } from './values';

const DrawingField = lazy(() => import('./drawing-field'), { isOnDemand: true });

/** Texts of a line; the others are paragraphs. */
const SHORT = new Set(['title', 'label', 'short', 'words', 'holder', 'role', 'who', 'publisher']);
/** Read aloud to a class. */
const READ_ALOUD = new Set(['text', 'summary']);

/** Most cards have them: shown before anything is written in them. */
const USUAL = new Set(['effects', 'cost', 'facts']);
/** More fields than this to add are folded away. */
const MOST_TO_ADD = 3;

/** What one reads first, then what is said of it, what it does and costs, then the rest as the format has it. */
const RANKS: Readonly<Record<string, number>> = {
  title: 0,
  label: 0,
  name: 0,
  summary: 1,
  text: 1,
  about: 1,
  who: 1,
  effects: 2,
  cost: 3,
};
const LAST = 4;
const inOrder = (fields: readonly Field[]): Field[] =>
  [...fields].sort((a, b) => (RANKS[a.key] ?? LAST) - (RANKS[b.key] ?? LAST));

/** The fields of a table: those that are written, then what can be added. */
export function Fields({
  path,
  fields,
  isInline = false,
}: {
  path: Path;
  fields: readonly Field[];
  isInline?: boolean;
}) {
  const { form } = useWords(atelierWords);
  const language = useLanguage();
  const context = useForm();
  const isShown = ({ key, isRequired }: Field) =>
    isRequired || USUAL.has(key) || isThere(nodeAt(context.document.root, [...path, key]));
  const own = inOrder(fields).filter(({ key }) => key !== 'id' || path.length === 0);
  const absent = own.filter((field) => !isShown(field));
  const toAdd = absent.map((field) => (
    <AddButton
      key={field.key}
      path={[...path, field.key]}
      onClick={() => context.set([...path, field.key], addedAs(field.shape, context, form.todo))}
    >
      {shortLabelOf(field, language)}
    </AddButton>
  ));
  return (
    <div class={`fields ${isInline ? 'are-inline' : ''}`}>
      {own.filter(isShown).map((field) => (
        <FieldView key={field.key} path={[...path, field.key]} field={field} />
      ))}
      {absent.length > MOST_TO_ADD ? (
        <details class="absent">
          <summary>{form.more}</summary>
          <div class="wrap">{toAdd}</div>
        </details>
      ) : (
        absent.length > 0 && (
          <div class="absent wrap" role="group" aria-label={form.more}>
            {toAdd}
          </div>
        )
      )}
    </div>
  );
}

/** One field under its label, both made from the format. */
export function FieldView({ path, field }: { path: Path; field: Field }) {
  const { shape, key, isRequired } = field;
  const language = useLanguage();
  const { document, remove } = useForm();
  const label = labelOf(field, language);
  const plain = label.replaceAll('`', '');
  const id = useId();
  const isWide = ['text', 'table', 'either', 'entries', 'list', 'condition'].includes(shape.is);
  return (
    <div
      class={`field is-${shape.is} field-${key} ${isWide ? 'is-wide' : ''}`}
      data-path={path.join('.')}
      role="group"
      aria-labelledby={id}
    >
      <div class="field-head">
        <span id={id} class="field-label">
          <Marked text={label} />
        </span>
        {READ_ALOUD.has(key) && <WordCount path={path} />}
        {!isRequired && isThere(nodeAt(document.root, path)) && (
          <RemoveButton what={plain} onClick={() => remove(path)} />
        )}
      </div>
      <ShapeView path={path} shape={shape} name={key} label={plain} isOptional={!isRequired} />
    </div>
  );
}

interface ShapeViewProps {
  path: Path;
  shape: Shape;
  /** Its key. */
  name: string;
  label: string;
  isOptional: boolean;
}

/** What one writes with, by what is written. */
export function ShapeView({ path, shape, name, label, isOptional }: ShapeViewProps): ComponentChildren {
  const { form, choices } = useWords(atelierWords);
  const context = useForm();
  const { document, set, namesOf } = context;
  const node = nodeAt(document.root, path);
  const value = scalarIn(node);
  const words = value === null ? '' : String(value);
  switch (shape.is) {
    case 'text': {
      const Text = shape.isVaried ? VariedField : TextField;
      return <Text path={path} label={label} isLong={!SHORT.has(name)} isOptional={isOptional} />;
    }
    case 'condition':
      return <ConditionField path={path} label={label} />;
    case 'number':
      return (
        <Amount
          value={Number(value ?? 0)}
          label={label}
          low={shape.low}
          high={shape.high}
          step={shape.isWhole || shape.high - shape.low > 20 ? 1 : 0.1}
          isSigned={shape.low < 0}
          onWrite={(number) => set(path, number, 'number')}
        />
      );
    case 'percent':
      return (
        <Amount
          value={Number(words.replace('%', '') || 0)}
          label={label}
          low={shape.low}
          high={shape.high}
          step={1}
          unit="%"
          isSigned={shape.low < 0}
          onWrite={(number) => set(path, `${number}%`, 'percent')}
        />
      );
    case 'choice':
      return (
        <Pick
          value={words}
          label={label}
          choices={shape.words.map((word) => ({ id: word, name: choiceName(word, choices) }))}
          onPick={(word) => set(path, word)}
        />
      );
    case 'drawing':
      return <DrawingField name={value} label={label} names={shape.names} onPick={(name) => set(path, name)} />;
    case 'yes':
      return <span class="strong">{form.yes}</span>;
    case 'reference':
      return (
        <Pick
          value={words}
          label={label}
          choices={namesOf(shape.family ?? 'gauge')}
          onPick={(id) => id !== '' && set(path, id)}
          placeholder={form.none}
        />
      );
    case 'mark':
    case 'words':
    case 'id':
      return (
        <Line value={words} label={label} class="is-code" onWrite={(typed) => set(path, plainValue(typed), 'words')} />
      );
    case 'effect':
      return null;
    case 'table':
      return shape.fields.some(({ key }) => key === DOCTRINES[0]) ? (
        <DoctrineTabs path={path} fields={shape.fields} />
      ) : (
        <Fields path={path} fields={shape.fields} isInline />
      );
    case 'either':
      return node?.kind === 'map' ? (
        <Fields path={path} fields={shape.table.fields} isInline />
      ) : (
        <span class="row">
          <ShapeView path={path} shape={shape.simple} name={name} label={label} isOptional={isOptional} />
          <Button
            class="button-plain link-button"
            onClick={() => {
              const first = shape.table.fields.find((inner) => inner.shape.is === shape.simple.is);
              const written = node === null ? {} : { [first?.key ?? shape.table.fields[0]!.key]: valueOf(node) };
              set(path, written);
            }}
          >
            {form.detail}
          </Button>
        </span>
      );
    case 'entries':
      return shape.entry.is === 'effect' ? (
        <EffectsField path={path} label={label} />
      ) : (
        <EntriesField path={path} shape={shape} label={label} />
      );
    case 'list':
      return <ListField path={path} shape={shape} label={label} />;
  }
}

/** A number where a number is typed. */
const plainValue = (typed: string): string | number =>
  /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : typed;
