import type { ComponentChildren } from 'preact';
import { type EditedDocument, nodeAt, type Path } from '../../scenario/edit';
import { withLanguage, withoutLanguage } from '../../scenario/edit/languages';
import type { AtelierStoreApi } from '../../store/atelier/atelier';
import { languageName } from '../../words/language-name';
import { atelierWords, onDemandWords } from '../../words/workshop';
import { useLanguage, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { writeTyped } from './form/use-typed';
import type { ForeignTexts } from './foreign';

interface OfTheWholeProps {
  store: AtelierStoreApi;
  unwritten: readonly Path[];
  foreign: readonly ForeignTexts[];
  onGo: (at: number) => void;
}

/** Loaded before this is first shown. */
export const words = [onDemandWords];

/** What is said once for many texts: those that nobody has written yet, those of a language that comes or goes. */
export default function OfTheWhole({ store, unwritten, foreign, onGo }: OfTheWholeProps) {
  const { see } = useWords(atelierWords).problems;
  const words = useWords(onDemandWords);
  const language = useLanguage();
  const { actions } = store;
  const edit = (change: (now: EditedDocument) => EditedDocument) => () => {
    writeTyped();
    actions.edit(change(actions.read()));
  };
  const [first] = unwritten;
  return (
    <>
      {first !== undefined && (
        <Said text={words.unwritten(unwritten.length)}>
          <Button
            class="button-plain link-button"
            onClick={() => onGo(nodeAt(actions.read().root, first)?.span.start ?? 0)}
          >
            {see}
          </Button>
        </Said>
      )}
      {foreign.map(({ code, language: own }) => {
        const name = languageName(own, language);
        return (
          <Said key={`${code} ${own}`} text={words.languages[code](name)}>
            <Button class="repair" icon="coche" onClick={edit((now) => withoutLanguage(now, own))}>
              {words.languages.remove(name)}
            </Button>
            {code === 'extra-language' && (
              <Button onClick={edit((now) => withLanguage(now, own))}>{words.languages.add(name)}</Button>
            )}
          </Said>
        );
      })}
    </>
  );
}

function Said({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <li>
      <article class="atelier-problem is-warning">
        <p>
          <Icon name="attention" />
          <span>{text}</span>
        </p>
        <p class="wrap">{children}</p>
      </article>
    </li>
  );
}
