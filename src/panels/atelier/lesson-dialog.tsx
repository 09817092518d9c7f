import { onDemandWords } from '../../words/workshop';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

interface LessonDialogProps {
  /** The world that is begun from. */
  title: string;
  onClose: () => void;
  onBegin: (isKept: boolean) => void;
}

/** Loaded before this is first shown. */
export const words = [onDemandWords];

/** Before a world is begun from another: whether it takes over what that one says to teachers. */
export default function LessonDialog({ title, onClose, onBegin }: LessonDialogProps) {
  const { lesson: words } = useWords(onDemandWords);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.about(title)}</p>
      <p class="wrap">
        <Button class="button-ink" onClick={() => onBegin(false)}>
          {words.without}
        </Button>
        <Button onClick={() => onBegin(true)}>{words.kept}</Button>
      </p>
    </Dialog>
  );
}
