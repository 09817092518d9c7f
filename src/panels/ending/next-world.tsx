import type { AppContext } from '../../store/create-app';
import { endingWords } from '../../words/ending';
import type { CatalogueEntry } from '../../scenario/catalogue';
import { entryView, turnOfSave } from '../catalogue/view-model';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface NextWorldProps {
  app: AppContext;
  next: CatalogueEntry;
}

/** The way on from an end: another world, by its title, and how long it takes; its game in progress where there is one. */
export function NextWorld({ app: { launch }, next }: NextWorldProps) {
  const locale = useLocale();
  const { words, language } = locale;
  const { id, title, time } = entryView(next, locale);
  const isOpening = useStore(launch, ({ loading }) => loading !== null);
  const kept = launch.actions.saveOf(next);
  const going = kept?.ok ? kept.save : null;
  const open = () => void (going ? launch.actions.resume(going.id) : launch.actions.play(id));
  return (
    <Button class="next-world button-sun" disabled={isOpening} onClick={open}>
      <span>
        {going ? words.title.resume : endingWords(language).next}
        {words.colon}
        <b>{title}</b> <span>{going ? turnOfSave(going, next, locale) : time}</span>
      </span>{' '}
      <Icon name="fleche" />
    </Button>
  );
}
