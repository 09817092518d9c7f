import { differenceOf, readDocument } from '../../scenario/edit';
import { LANGUAGE_INFO } from '../../scenario/playable';
import type { AtelierStoreApi } from '../../store/atelier/atelier';
import { atelierWords, onDemandWords } from '../../words/workshop';
import { useLanguage, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Loaded before this is first shown. */
export const words = [onDemandWords];

/** Earlier versions of the world that is open: when, what they say otherwise, and the way back, which can be undone. */
export default function Versions({ store, onClose }: { store: AtelierStoreApi; onClose: () => void }) {
  const { name } = useWords(atelierWords).versions;
  const { versions: words } = useWords(onDemandWords);
  const language = useLanguage();
  const now = store.text();
  const versions = store.actions.versions().flatMap(({ at, text }) => {
    const difference = differenceOf(text, now);
    return difference === null ? [] : [{ at, text, difference }];
  });
  return (
    <Dialog title={name} onClose={onClose}>
      <p>{versions.length === 0 ? words.none : words.lead}</p>
      <ol class="versions">
        {versions.map(({ at, text, difference: { lines, first } }) => {
          const when = new Date(at).toLocaleString(LANGUAGE_INFO[language].locale, {
            dateStyle: 'medium',
            timeStyle: 'short',
          });
          return (
            <li key={at} class="row">
              <span>
                <b>{when}</b>
                <span class="version-says">
                  {words.otherwise(lines)}
                  {first !== null && <code>{first}</code>}
                </span>
              </span>
              <Button
                icon="annuler"
                aria-label={words.takeBack(when)}
                onClick={() => {
                  store.actions.edit(readDocument(text));
                  onClose();
                }}
              >
                {words.take}
              </Button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
