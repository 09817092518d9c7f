import { atelierWords, onDemandWords } from '../../words/workshop';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

interface UnwrittenDialogProps {
  count: number;
  onClose: () => void;
  onGo: () => void;
  onGive: () => void;
}

/** Loaded before this is first shown. */
export const words = [onDemandWords];

/** Before a world is given away: what in it is still to be written. */
export default function UnwrittenDialog({ count, onClose, onGo, onGive }: UnwrittenDialogProps) {
  const { share: title, problems } = useWords(atelierWords);
  const words = useWords(onDemandWords);
  return (
    <Dialog title={title} onClose={onClose}>
      <p class="strong">{words.unwritten(count)}</p>
      <p class="wrap">
        <Button class="button-ink" onClick={onGo}>
          {problems.see}
        </Button>
        <Button onClick={onGive}>{words.giveUnwritten}</Button>
      </p>
    </Dialog>
  );
}
