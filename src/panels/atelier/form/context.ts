/** What every field of a form is given: the document, its languages, the names that it may use, and how it is changed. */
import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Doctrine, DOCTRINES } from '../../../engine';
import type { Family } from '../../../words/problem-parts';
import {
  KINDS_OF,
  addItem,
  type EditedDocument,
  type Field,
  itemsOf,
  keyOf,
  nodeAt,
  type NewValue,
  orderAt,
  type Path,
  removeValue,
  type Shape,
  setValue,
  type Thing,
  thingAt,
  type ThingKind,
  thingsOfKind,
  usesOf,
} from '../../../scenario/edit';
import { isLanguage, type Language, LANGUAGES } from '../../../scenario/playable';
import { wordsOf } from '../../../words';
import type { AtelierStoreApi } from '../../../store/atelier/atelier';

export interface Named {
  id: string;
  name: string;
}

/** What is inside what: a table in a list, a list in a table. */
export interface FormParts {
  Fields: ComponentType<{ path: Path; fields: readonly Field[]; isInline?: boolean }>;
  ShapeView: ComponentType<{ path: Path; shape: Shape; name: string; label: string; isOptional: boolean }>;
}

export interface FormContext {
  parts: FormParts;
  document: EditedDocument;
  languages: readonly Language[];
  /** Everything that a name of this family may be. */
  namesOf: (family: Family | 'event' | 'dossier') => readonly Named[];
  /** The facts that every world may cite; null until they have arrived. */
  facts: EditedDocument | null;
  /** The gauges that answers are paid with; all of them where none is. */
  money: readonly Named[];
  /** Writes a value; `group`: what is typed in one field is one step. */
  set: (path: Path, value: NewValue, group?: string | null) => void;
  remove: (path: Path) => void;
  add: (path: Path, value: NewValue) => void;
  /** Writes a fact of this name, cites it in a list, and goes to it. */
  addFact: (list: Path, id: string, fact: NewValue) => void;
  /** A change that is made in another way. */
  change: (next: EditedDocument | null) => void;
  endStep: () => void;
}

/** The answer of a dossier that form and card show. */
export const ShownDoctrine = createContext<{ doctrine: Doctrine; show: (doctrine: Doctrine) => void }>({
  doctrine: DOCTRINES[0],
  show: () => undefined,
});

/** What a thing is called; the two axes and the shield, as the game calls them where the file does not. */
export function nameOf({ kind, id, name }: Pick<Thing, 'kind' | 'id' | 'name'>, language: Language): string {
  if (kind !== 'index' || name !== id) return name;
  const { axes, shield } = wordsOf(language);
  return { emancipation: axes.emancipation, tyranny: axes.tyranny, shield }[name] ?? name;
}

/** The things that make use of one, each once. */
export function usersOf(document: EditedDocument, thing: Thing, things: readonly Thing[]): Thing[] {
  const found = usesOf(document, thing).map(({ span }) => thingAt(things, span.start));
  return [...new Set(found)].filter((user) => user !== null && keyOf(user) !== keyOf(thing)) as Thing[];
}

const Form = createContext<FormContext | null>(null);
export const FormProvider = Form.Provider;
export const useForm = (): FormContext => useContext(Form)!;

const KINDS: Readonly<Record<string, readonly ThingKind[]>> = { ...KINDS_OF, event: ['event'], dossier: ['dossier'] };

export function languagesOf({ root }: EditedDocument): readonly Language[] {
  const written = itemsOf(nodeAt(root, ['languages']))
    .map((node) => node.kind === 'scalar' && node.value)
    .filter(isLanguage);
  return written.length > 0 ? written : LANGUAGES.slice(0, 1);
}

export function formContext(
  parts: FormParts,
  store: AtelierStoreApi,
  document: EditedDocument,
  facts: EditedDocument | null,
  language: Language,
): FormContext {
  const { edit, endStep, show } = store.actions;
  /** Those of the newest document: a field may be written after the form was drawn. */
  const now = () => store.getState().document ?? document;
  const named = (from: EditedDocument, kinds: readonly ThingKind[]): Named[] =>
    kinds
      .flatMap((kind) => thingsOfKind(from, kind, language))
      .map((thing) => ({ id: thing.id ?? '', name: nameOf(thing, language) }));
  const gauges = named(document, ['gauge']);
  const paid = gauges.filter(({ id }) => nodeAt(document.root, ['gauges', id, 'resource']) !== null);
  return {
    parts,
    document,
    facts,
    languages: languagesOf(document),
    money: paid.length > 0 ? paid : gauges,
    namesOf: (family) => {
      const names = named(document, KINDS[family] ?? []);
      if (family === 'fact' && facts !== null) names.push(...named(facts, ['fact']));
      if (family === 'cell')
        names.push(...named(document, ['actor']).map(({ id, name }) => ({ id: `stance.${id}`, name })));
      return names;
    },
    set: (path, value, group = null) => {
      const around = path.slice(0, -1);
      edit(
        setValue(now(), path, value, orderAt(around)) ??
          // Its table is not written yet.
          (nodeAt(now().root, around) === null
            ? setValue(now(), around, { [String(path.at(-1))]: value }, orderAt(around.slice(0, -1)))
            : null),
        group === null ? null : `${path.join('.')}${group}`,
      );
    },
    remove: (path) => edit(removeValue(now(), path)),
    add: (path, value) => edit(addItem(now(), path, value, orderAt(path.slice(0, -1)))),
    addFact: (list, id, fact) => {
      const cited = addItem(now(), list, id, orderAt(list.slice(0, -1)));
      const made =
        cited && (setValue(cited, ['facts', id], fact) ?? setValue(cited, ['facts'], { [id]: fact }, orderAt([])));
      if (made === null) return;
      edit(made);
      show(`facts.${id}`, 'form');
    },
    change: (next) => edit(next),
    endStep,
  };
}
