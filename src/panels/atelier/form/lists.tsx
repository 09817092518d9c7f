/** Tables whose keys are names, and lists: one row or one group for each. */
import { nodeAt, type Path, renameKey, schemaOf, type Shape, shapeOf } from '../../../scenario/edit';
import { atelierWords } from '../../../words/workshop';
import { useWords } from '../../hooks/use-words';
import { lazy } from '../../lazy';
import { useForm } from './context';
import { AddButton, Pick, RemoveButton } from './inputs';
import { beginningOf, PRICE, choiceName, scalarIn } from './values';

const FactsField = lazy(() => import('./facts-field'), { isOnDemand: true });

interface ListProps<Is extends Shape['is']> {
  path: Path;
  shape: Extract<Shape, { is: Is }>;
  label: string;
}

/** `budget: 4`, one line for each name. */
export function EntriesField({ path, shape, label }: ListProps<'entries'>) {
  const { form } = useWords(atelierWords);
  const context = useForm();
  const { document, namesOf, set, remove, change } = context;
  const { ShapeView } = context.parts;
  const node = nodeAt(document.root, path);
  const keys = node?.kind === 'map' ? [...node.entries.keys()] : [];
  const names = shape.keys === null ? [] : namesOf(shape.keys);
  const free = names.filter(({ id }) => !keys.includes(id));
  // One pays with what one pays with, first.
  const next = (shape.keys === 'gauge' ? context.money : []).find(({ id }) => !keys.includes(id)) ?? free[0];
  const fresh = next?.id ?? numbered(form.newKey, keys);
  return (
    <div class="entries">
      {keys.map((key) => {
        const own = [...path, key];
        const name = names.find(({ id }) => id === key)?.name ?? key;
        return (
          <div key={key} class="sentence" role="group" aria-label={`${label}, ${name}`} data-path={own.join('.')}>
            {shape.keys === null ? (
              <code>{key}</code>
            ) : (
              <Pick
                value={key}
                label={form.key}
                choices={[...names.filter(({ id }) => id === key), ...free]}
                onPick={(to) => change(renameKey(document, own, to))}
              />
            )}
            <ShapeView path={own} shape={shape.entry} name={key} label={`${label}, ${name}`} isOptional={false} />
            <RemoveButton what={name} onClick={() => remove(keys.length === 1 ? path : own)} />
          </div>
        );
      })}
      {keys.length < shape.most && (shape.keys === null || free.length > 0) && (
        <AddButton
          path={[...path, fresh]}
          onClick={() =>
            set([...path, fresh], shape.keys === 'gauge' ? PRICE : beginningOf(shape.entry, context, form.todo))
          }
        >
          {next?.name ?? label}
        </AddButton>
      )}
    </div>
  );
}

/** Names as labels that can be taken away; other things as numbered groups. */
export function ListField({ path, shape, label }: ListProps<'list'>) {
  const { form, choices } = useWords(atelierWords);
  const context = useForm();
  const { document, namesOf, add, remove, set } = context;
  const { Fields, ShapeView } = context.parts;
  const node = nodeAt(document.root, path);
  const items = node?.kind === 'list' ? node.items : [];
  const { item } = shape;
  const isFull = items.length >= shape.most;
  const takeAway = (index: number) => remove(items.length === 1 ? path : [...path, index]);
  if (item.is === 'reference' || item.is === 'choice') {
    const names =
      item.is === 'reference'
        ? namesOf(item.family ?? 'gauge')
        : item.words.map((id) => ({ id, name: choiceName(id, choices) }));
    const written = items.map((one) => String(scalarIn(one) ?? ''));
    const isOfFacts = item.is === 'reference' && item.family === 'fact';
    const free = names.filter(({ id }) => !written.includes(id));
    return (
      <div class="chips wrap">
        {written.map((id, index) => {
          const name = names.find((one) => one.id === id)?.name ?? id;
          return (
            <span key={id} class="chip">
              <span>{name}</span>
              <RemoveButton what={name} onClick={() => takeAway(index)} />
            </span>
          );
        })}
        {isOfFacts && (
          <FactsField
            label={label}
            cited={written}
            most={shape.most}
            onCite={(id) => add(path, id)}
            onLeave={(id) => takeAway(written.indexOf(id))}
          />
        )}
        {!isOfFacts && !isFull && free.length > 0 && (
          <Pick
            value=""
            label={label}
            choices={free}
            placeholder={form.choose}
            onPick={(id) => id !== '' && add(path, id)}
          />
        )}
        {!isFull && isOfFacts && (
          <AddButton
            onClick={() => {
              const id = numbered(
                form.newKey,
                namesOf('fact').map((one) => one.id),
              );
              const fact = schemaOf(['facts', id]);
              if (fact !== null) context.addFact(path, id, beginningOf(shapeOf(fact), context, form.todo));
            }}
          >
            {form.newFact}
          </AddButton>
        )}
      </div>
    );
  }
  return (
    <div class="list-items">
      {items.map((_, index) => {
        const own = [...path, index];
        const name = form.item(index + 1);
        return (
          <div key={index} class="list-item" role="group" aria-label={`${label}, ${name}`} data-path={own.join('.')}>
            <div class="row">
              <span class="strong">{name}</span>
              <RemoveButton what={name} onClick={() => takeAway(index)} />
            </div>
            {item.is === 'table' ? (
              <Fields path={own} fields={item.fields} isInline />
            ) : (
              <ShapeView path={own} shape={item} name="" label={`${label}, ${name}`} isOptional={false} />
            )}
          </div>
        );
      })}
      {!isFull && (
        <AddButton
          path={[...path, items.length]}
          onClick={() => {
            const beginning = beginningOf(item, context, form.todo);
            if (node === null) set(path, [beginning]);
            else add(path, beginning);
          }}
        >
          {label}
        </AddButton>
      )}
    </div>
  );
}

/** A name that none of these has. */
export function numbered(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let rank = 2;
  while (taken.includes(`${name}-${rank}`)) rank++;
  return `${name}-${rank}`;
}
