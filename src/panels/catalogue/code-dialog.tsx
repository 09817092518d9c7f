import { useId, useState } from 'preact/hooks';
import { worldsWords } from '../../words/games';
import type { DialogProps } from '../current-screen';
import { pageOfLink } from '../../store/launch/pasted-link';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { Dialog } from '../ui/dialog';
import { problemText } from '../ui/notices';

/** Loaded before this is first shown. */
export const words = [worldsWords];

/** Where a game code is pasted: one that is refused stays in its field, with what is wrong. */
export default function CodeDialog({ app: { launch, navigation } }: DialogProps<'code'>) {
  const words = useWords();
  const said = useWords(worldsWords).code;
  const problem = useStore(launch, (state) => state.problem);
  const field = useId();
  const [code, write] = useState('');
  const open = async () => {
    const address = pageOfLink(code, location.href);
    if (address !== null) {
      navigation.actions.closeDialog();
      // As if the link had been followed.
      return location.assign(address);
    }
    await launch.actions.open(code);
    if (launch.getState().problem === null) navigation.actions.closeDialog();
  };
  const close = () => {
    launch.actions.dismiss();
    navigation.actions.closeDialog();
  };
  return (
    <Dialog title={said.title} onClose={close} class="code-dialog">
      <form
        class="game-code row"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <label for={field}>{said.field}</label>
        <input
          id={field}
          type="text"
          value={code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby={`${field}-problem ${field}-help`}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="button-ink">
          {said.open}
        </button>
        <p id={`${field}-problem`} class="code-problem" role="alert">
          {problem !== null && problemText(problem, words)}
        </p>
        <p id={`${field}-help`}>{said.help}</p>
      </form>
    </Dialog>
  );
}
