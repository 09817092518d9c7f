import { useState } from 'preact/hooks';
import type { IconName } from '../../drawings';
import {
  addItem,
  type EditedDocument,
  fieldsOf,
  HOMES,
  itemsOf,
  keyOf,
  nodeAt,
  orderAt,
  type Path,
  schemaOf,
  setValue,
  type statesOf,
  THING_KINDS,
  type Thing,
  type ThingKind,
} from '../../scenario/edit';
import type { AtelierStoreApi } from '../../store/atelier/atelier';
import { atelierWords } from '../../words/workshop';
import { useLanguage, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { enterField } from './focus';
import { type FormContext, formContext, nameOf } from './form/context';
import { numbered } from './form/lists';
import { writeTyped } from './form/use-typed';
import { beginningOf, scalarIn } from './form/values';

const ICONS: Readonly<Record<ThingKind, IconName>> = {
  world: 'globe',
  gauge: 'balance',
  index: 'bouclier',
  coupling: 'partage',
  assumption: 'fiole',
  dossier: 'traite',
  event: 'eclair',
  ending: 'parlement',
  fact: 'journal',
  life: 'homme',
  worldview: 'oeil',
  actor: 'personnes',
  treaty: 'plume',
  clause: 'tampon',
  lever: 'bras',
  promise: 'voix',
  constraint: 'cadenas',
  map: 'antenne',
  term: 'livre',
  expectation: 'loupe',
};

interface ThingsListProps {
  store: AtelierStoreApi;
  document: EditedDocument;
  things: readonly Thing[];
  states: ReturnType<typeof statesOf>;
  shown: string;
  onShow: (thing: Thing) => void;
}

/** Everything that the world is made of: a kind opens its things, and says how many there are and how they are. */
export function ThingsList({ store, document, things, states, shown, onShow }: ThingsListProps) {
  const { kinds, states: stateWords, thing: words, form: formWords } = useWords(atelierWords);
  const language = useLanguage();
  const { actions } = store;
  const current = things.find((thing) => keyOf(thing) === shown)?.kind ?? 'world';
  const [opened, open] = useState<ThingKind | null>(null);
  const isOpen = (kind: ThingKind) => kind === (opened ?? current);

  const add = (kind: ThingKind) => {
    writeTyped();
    const now = actions.read();
    const form = formContext({} as FormContext['parts'], store, now, store.getState().facts, language);
    const made = newThing(now, kind, form, formWords);
    if (made === null) return;
    actions.edit(made.document);
    actions.show(made.path.join('.'), 'form');
    open(kind);
    enterField([...made.path, ...made.first]);
  };
  const mark = (thing: Thing) => {
    const found = states.get(keyOf(thing));
    if (found === undefined || found.state === 'fine') return null;
    return (
      <span class={`thing-state is-${found.state}`}>
        <span aria-hidden="true">{found.problems.length}</span>
        <span class="visually-hidden">{stateWords[found.state]}</span>
      </span>
    );
  };
  return (
    <ul class="things">
      {THING_KINDS.map((kind) => {
        const own = things.filter((thing) => thing.kind === kind);
        const isOne = HOMES[kind].holds === 'one';
        const marked = own.flatMap((thing) => states.get(keyOf(thing)) ?? []).filter(({ state }) => state !== 'fine');
        const isUnseen = marked.every(({ state }) => state === 'unseen');
        // A clause needs its treaty.
        if (own.length === 0 && !canAdd(document, kind)) return null;
        if (own.length === 0)
          return (
            <li key={kind}>
              <Button class="thing-kind is-absent button-plain ring-inside" onClick={() => add(kind)}>
                <Icon name={ICONS[kind]} />
                <span class="thing-name">
                  {kinds[kind].many}
                  <span class="visually-hidden">, {words.add(kinds[kind].one)}</span>
                </span>
                <Icon name="plus" />
              </Button>
            </li>
          );
        return (
          <li key={kind}>
            <Button
              class={`thing-kind button-plain ring-inside ${isOne && keyOf(own[0]!) === shown ? 'is-shown' : ''}`}
              aria-expanded={isOne ? undefined : isOpen(kind)}
              aria-current={isOne && keyOf(own[0]!) === shown ? 'true' : undefined}
              onClick={() => {
                open(kind);
                if (isOne || !isOpen(kind)) onShow(own[0]!);
              }}
            >
              <Icon name={ICONS[kind]} />
              <span class="thing-name">{kinds[kind].many}</span>
              {isOne
                ? mark(own[0]!)
                : marked.length > 0 && (
                    <span class={`thing-state ${isUnseen ? 'is-unseen' : 'is-wrong'}`}>{marked.length}</span>
                  )}
              {!isOne && <span class="num">{own.length}</span>}
            </Button>
            {!isOne && isOpen(kind) && (
              <ul>
                {own.map((thing) => (
                  <li key={keyOf(thing)}>
                    <Button
                      class={`thing-one button-plain ring-inside ${keyOf(thing) === shown ? 'is-shown' : ''}`}
                      aria-current={keyOf(thing) === shown ? 'true' : undefined}
                      onClick={() => onShow(thing)}
                    >
                      <span class="thing-name">{nameOf(thing, language)}</span>
                      {mark(thing)}
                    </Button>
                  </li>
                ))}
                {kind !== 'index' && (
                  <li>
                    <Button class="thing-one thing-add button-plain ring-inside" onClick={() => add(kind)}>
                      <Icon name="plus" />
                      <span class="thing-name">{kinds[kind].one}</span>
                    </Button>
                  </li>
                )}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether what it stands in is there. */
const canAdd = ({ root }: EditedDocument, kind: ThingKind): boolean =>
  nodeAt(root, HOMES[kind].path.slice(0, -1)) !== null;

/** A new thing, whole enough to be mended rather than written: every field that must be there is; `first` is what one writes first. */
function newThing(
  document: EditedDocument,
  kind: ThingKind,
  form: FormContext,
  { todo, newKey }: { todo: string; newKey: string },
): { document: EditedDocument; path: Path; first: Path } | null {
  const { path, holds } = HOMES[kind];
  const schema = schemaOf([...path, ...(holds === 'one' ? [] : [holds === 'keys' ? newKey : 0])]);
  if (schema === null) return null;
  const required = fieldsOf(schema).filter(({ isRequired, key }) => isRequired && key !== 'id');
  const own = Object.fromEntries(required.map(({ key, shape }) => [key, beginningOf(shape, form, todo)]));
  const first = required.filter(({ shape }) => shape.is === 'text').slice(0, 1);
  const made = (next: EditedDocument | null, at: Path) =>
    next && { document: next, path: at, first: first.map(({ key }) => key) };
  if (!canAdd(document, kind)) return null;
  const order = orderAt(path.slice(0, -1));
  if (holds === 'one') {
    const next = setValue(document, path, own, order);
    return made(next, path);
  }
  const ids = idsAt(document, path);
  const id = numbered(newKey, ids);
  if (holds === 'keys') {
    const next = setValue(document, [...path, id], own) ?? setValue(document, path, { [id]: own }, order);
    return made(next, [...path, id]);
  }
  const isNamed = fieldsOf(schema).some(({ key }) => key === 'id');
  // The last ending is the one of all other cases: a new one comes before it, with a condition.
  const isEnding = kind === 'ending';
  const item = {
    ...(isNamed && { id }),
    ...(isEnding && { when: 'turn >= 2' }),
    // An event comes by a chance, as most do.
    ...(kind === 'event' && { chance: '10%' }),
    ...own,
  };
  const place = isEnding ? Math.max(0, ids.length - 1) : Infinity;
  const next = addItem(document, path, item, order, place);
  return made(next, [...path, isEnding ? place : ids.length]);
}

function idsAt({ root }: EditedDocument, path: Path): string[] {
  const node = nodeAt(root, path);
  if (node?.kind === 'map') return [...node.entries.keys()];
  return itemsOf(node).map((item) => String(scalarIn(nodeAt(item, ['id'])) ?? ''));
}
