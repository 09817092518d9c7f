import { type EditedDocument, keyOf, type Thing, thingsOf, type Use, usesOf } from '../../../scenario/edit';
import { atelierWords } from '../../../words/workshop';
import { useLanguage, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { nameOf, usersOf } from './context';

interface RemoveDialogProps {
  document: EditedDocument;
  thing: Thing;
  onClose: () => void;
  onRemove: (isMended: boolean) => void;
}

/** What points to a thing is said before it goes. */
export default function RemoveDialog({ document, thing, onClose, onRemove }: RemoveDialogProps) {
  const { thing: words, kinds } = useWords(atelierWords);
  const language = useLanguage();
  const uses = usesOf(document, thing);
  const users = usersOf(document, thing, thingsOf(document, language));
  const left = uses.filter(isLeft).length;
  return (
    <Dialog title={words.remove} onClose={onClose}>
      <p>{uses.length === 0 ? words.noUse(thing.name) : words.uses(thing.name, uses.length)}</p>
      <ul class="uses">
        {users.slice(0, 12).map((user) => (
          <li key={keyOf(user)}>
            {kinds[user.kind].many} · {nameOf(user, language)}
          </li>
        ))}
      </ul>
      {left > 0 && <p class="note">{words.left(left)}</p>}
      <p class="wrap">
        <Button class="button-ink" onClick={() => onRemove(true)}>
          {uses.length > left ? words.removeMended : words.remove}
        </Button>
        {uses.length > left && <Button onClick={() => onRemove(false)}>{words.removeAlone}</Button>}
        <Button onClick={onClose}>{words.keep}</Button>
      </p>
    </Dialog>
  );
}

const isLeft = ({ as }: Use): boolean => as === 'condition' || as === 'needed';
