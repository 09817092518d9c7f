import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  copyValue,
  type EditedDocument,
  fieldsOf,
  HOMES,
  keyOf,
  moveValue,
  OWN_THINGS,
  removeThing,
  renameThing,
  schemaOf,
  type Thing,
  thingsOfKind,
} from '../../../scenario/edit';
import { ID_PATTERN } from '../../../scenario/names';
import type { AtelierStoreApi } from '../../../store/atelier/atelier';
import { atelierWords } from '../../../words/workshop';
import { useLanguage, useWords } from '../../hooks/use-words';
import { lazy } from '../../lazy';
import { Button } from '../../ui/button';
import { formContext, FormProvider } from './context';
import { Fields, ShapeView } from './field';
import { Line } from './inputs';
import { numbered } from './lists';

interface ThingFormProps {
  store: AtelierStoreApi;
  document: EditedDocument;
  facts: EditedDocument | null;
  thing: Thing;
}

const PARTS = { Fields, ShapeView };

const RemoveDialog = lazy(() => import('./remove-dialog'), { isOnDemand: true });

/** One thing as a form: what it is called in the file, what can be done with it, its fields. */
export function ThingForm({ store, document, facts, thing }: ThingFormProps) {
  const language = useLanguage();
  const context = useMemo(() => formContext(PARTS, store, document, facts, language), [document, facts, language]);
  const fields = useMemo(() => {
    const schema = schemaOf(thing.path);
    return schema === null
      ? []
      : fieldsOf(schema).filter(({ key }) => key !== 'format' && !OWN_THINGS.has([...thing.path, key].join('.')));
  }, [keyOf(thing)]);
  const isCiting = fields.some(({ key }) => key === 'facts');
  useEffect(() => {
    if (isCiting) void store.actions.bringFacts();
  }, [isCiting, store]);
  return (
    <FormProvider value={context}>
      <div class={`thing-form is-${thing.kind}`} key={keyOf(thing)}>
        <Fields path={thing.path} fields={fields} />
        <ThingFoot store={store} document={document} thing={thing} />
      </div>
    </FormProvider>
  );
}

/** Its short name, and what can be done with the whole of it. */
function ThingFoot({ store, document, thing }: Omit<ThingFormProps, 'facts'>) {
  const { thing: words } = useWords(atelierWords);
  const language = useLanguage();
  const { actions } = store;
  const [refusal, refuse] = useState('');
  const [isAsked, ask] = useState(false);
  const { kind, path, id } = thing;
  const { holds } = HOMES[kind];
  const isWorld = path.length === 0;
  const others = thingsOfKind(document, kind, language);
  const index = others.findIndex((other) => keyOf(other) === keyOf(thing));
  /** The two axes have the names that the format gives them. */
  const isNamed = id !== null && kind !== 'index';
  if (isWorld) return null;

  const rename = (to: string) => {
    if (to === id) return refuse('');
    if (!ID_PATTERN.test(to)) return refuse(words.idWrong);
    if (others.some((other) => other.id === to)) return refuse(words.idTaken);
    refuse('');
    const next = renameThing(document, thing, to);
    if (next === null) return undefined;
    actions.edit(next);
    if (holds === 'keys') actions.show([...path.slice(0, -1), to].join('.'));
    return undefined;
  };
  const copy = () => {
    const to = numbered(
      id ?? kind,
      others.map((other) => other.id ?? ''),
    );
    const next = copyValue(document, path, to);
    if (next === null) return;
    actions.edit(next);
    const own = path.at(-1)!;
    actions.show([...path.slice(0, -1), typeof own === 'number' ? own + 1 : to].join('.'));
  };
  const move = (by: 1 | -1) => {
    const next = moveValue(document, path, by);
    if (next === null) return;
    actions.edit(next);
    const own = path.at(-1)!;
    if (typeof own === 'number') actions.show([...path.slice(0, -1), own + by].join('.'));
  };
  return (
    <footer class="thing-foot">
      {isNamed && (
        <div class="thing-id">
          <span class="field-label">{words.id}</span>
          <Line value={id} label={words.id} class="is-code" onWrite={rename} />
          <p class="note">{words.idAbout}</p>
          <p class="strong hide-empty" role="alert">
            {refusal}
          </p>
        </div>
      )}
      <div class="thing-actions wrap">
        {holds !== 'one' && kind !== 'index' && (
          <>
            {isNamed && (
              <Button icon="copier" onClick={copy}>
                {words.copy}
              </Button>
            )}
            <Button icon="haut" aria-disabled={index === 0} onClick={() => move(-1)}>
              {words.up}
            </Button>
            <Button icon="bas" aria-disabled={index === others.length - 1} onClick={() => move(1)}>
              {words.down}
            </Button>
          </>
        )}
        <Button icon="croix" onClick={() => ask(true)}>
          {words.remove}
        </Button>
      </div>
      {isAsked && (
        <RemoveDialog
          document={document}
          thing={thing}
          onClose={() => ask(false)}
          onRemove={(isMended) => {
            ask(false);
            const next = removeThing(document, thing, isMended);
            if (next === null) return;
            actions.show('');
            actions.edit(next);
          }}
        />
      )}
    </footer>
  );
}
