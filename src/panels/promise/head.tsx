import type { ComponentChildren } from 'preact';
import type { Text } from '../../scenario/text';
import { promiseWords } from '../../words/session';
import { useLocale } from '../hooks/use-words';
import { ScreenHeading } from '../ui/screen-heading';

interface PromiseHeadProps {
  scenario: Readonly<Record<'title' | 'summary', Text>>;
  /** What else is asked, under the texts. */
  more?: ComponentChildren;
  children?: ComponentChildren;
}

/** What is asked, and in which world. The page itself holds it, before the game has come (src/tools/support/opening-page.tsx). */
export function PromiseHead({ scenario: { title, summary }, more, children }: PromiseHeadProps) {
  const { language, say } = useLocale();
  const words = promiseWords(language);
  return (
    <header class="promise-head">
      <ScreenHeading of="promise" announcement={`${words.cry} ${words.lead}`}>
        {words.cry}
      </ScreenHeading>
      <div>
        <p class="kicker">{say(title)}</p>
        <p class="promise-lead display">{words.lead}</p>
        <p>{say(summary)}</p>
        <p>{words.later}</p>
        {more}
      </div>
      {children}
    </header>
  );
}
