import type { AppContext } from '../../store/create-app';
import { endingWords } from '../../words/ending';
import type { EntryView } from '../catalogue/view-model';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface NextWorldProps {
  app: AppContext;
  next: EntryView;
}

/** The way on from an end: another world, by its title, and how long it takes. */
export function NextWorld({ app: { launch }, next: { id, title, time } }: NextWorldProps) {
  const { words, language } = useLocale();
  const isOpening = useStore(launch, ({ loading }) => loading !== null);
  return (
    <Button class="next-world button-sun" disabled={isOpening} onClick={() => void launch.actions.play(id)}>
      <span>
        {endingWords(language).next}
        {words.colon}
        <b>{title}</b> <span>{time}</span>
      </span>{' '}
      <Icon name="fleche" />
    </Button>
  );
}
