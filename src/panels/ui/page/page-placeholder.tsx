import type { Words } from '../../../words';
import type { PageProps } from '../../current-screen';
import { useWords } from '../../hooks/use-words';
import { Button } from '../button';
import { ScreenHeading } from '../screen-heading';

/** In the place of a page that has not arrived: its name, which words give, and the way back. */
export function pagePlaceholder(nameIn: (words: Words) => string) {
  return function PagePlaceholder({ app, retry }: PageProps & { retry: (() => void) | null }) {
    const words = useWords();
    const name = nameIn(words);
    return (
      <div>
        <ScreenHeading of={`${name}, on its way`}>{name}</ScreenHeading>
        <p role="status">{retry === null ? words.title.loading : words.problems.partNotLoaded}</p>
        <Button onClick={app.navigation.actions.goToCatalogue}>{words.ending.menu}</Button>
      </div>
    );
  };
}
