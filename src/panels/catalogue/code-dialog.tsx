import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { returnWords, worldsWords } from '../../words/games';
import type { DialogProps } from '../current-screen';
import { pageOfLink } from '../../store/launch/pasted-link';
import type { BesideProblem } from '../../store/return/ghost';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { playBeside } from '../return/play-beside';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Problem } from '../ui/notices';

/** Loaded before this is first shown. */
export const words = [worldsWords, returnWords];

/** Where a game code is pasted, to go on with it or to play beside it: one that is refused stays in its field, with what is wrong. */
export default function CodeDialog({ app }: DialogProps<'code'>) {
  const { launch, navigation } = app;
  const said = useWords(worldsWords).code;
  const { ghost, ranking } = useWords(returnWords);
  const problem = useStore(launch, (state) => state.problem);
  const field = useId();
  const [code, write] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // One has come to write it.
  useLayoutEffect(() => input.current!.focus(), []);
  /** Why the code can't be played beside. */
  const [refused, refuse] = useState<BesideProblem | null>(null);
  const open = async () => {
    refuse(null);
    const address = pageOfLink(code, location.href);
    if (address !== null) {
      navigation.actions.closeDialog();
      // As if the link had been followed.
      return location.assign(address);
    }
    await launch.actions.open(code);
    if (launch.getState().problem === null) navigation.actions.closeDialog();
  };
  const playIt = async () => {
    launch.actions.dismiss();
    const why = await playBeside(app, code);
    if (why === null) navigation.actions.closeDialog();
    else refuse(why);
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
          ref={input}
          type="text"
          value={code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={problem !== null || refused !== null}
          aria-describedby={`${field}-problem ${field}-help`}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="button-ink">
          {said.open}
        </button>
        <p id={`${field}-problem`} class="code-problem" role="alert">
          {refused !== null ? ranking.problems[refused] : problem !== null && <Problem problem={problem} />}
        </p>
        <p id={`${field}-help`}>{said.help}</p>
        <Button aria-describedby={`${field}-beside`} onClick={() => void playIt()}>
          {ghost.play}
        </Button>
        <p id={`${field}-beside`}>{ghost.help}</p>
      </form>
    </Dialog>
  );
}
