import type { ComponentChildren } from 'preact';
import { CODE_LENGTH } from '../../class';
import type { PageProps } from '../current-screen';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { ScreenHeading } from '../ui/screen-heading';

interface WayInProps extends PageProps {
  /** The screen that asks. */
  of: string;
  title: string;
  lead: string;
  /** What the field of the code is called. */
  label: string;
  code: string;
  onCode: (typed: string) => void;
  /** What else is asked for. */
  more?: ComponentChildren;
  enter: string;
  isReady: boolean;
  onEnter: () => void;
  /** Why it was refused; null while it was not. */
  problem: string | null;
  /** What else may be done here, beside going back. */
  children?: ComponentChildren;
}

/** The way into a room by what is typed: its code and, for the teacher, the key. */
export function WayIn(props: WayInProps) {
  const { app, of, title, lead, label, code, onCode, more, enter, isReady, onEnter, problem, children } = props;
  const { home } = useWords().head;
  return (
    <section class="seat seat-join" aria-labelledby={`${of}-title`}>
      <ScreenHeading of={of} class="cry" id={`${of}-title`}>
        {title}
      </ScreenHeading>
      <p>{lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
      >
        <label for={`${of}-code`}>{label}</label>
        <input
          id={`${of}-code`}
          class="num"
          value={code}
          maxLength={CODE_LENGTH + 3}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={problem === null ? undefined : `${of}-problem`}
          onInput={({ currentTarget }) => onCode(currentTarget.value.toUpperCase())}
        />
        {more}
        <button type="submit" class="button-sun" disabled={!isReady}>
          {enter}
        </button>
      </form>
      <p id={`${of}-problem`} class="seat-problem strong hide-empty" role="alert">
        {problem}
      </p>
      <p class="row">
        <Button icon="retour" onClick={app.navigation.actions.goToCatalogue}>
          {home}
        </Button>
        {children}
      </p>
    </section>
  );
}
