import { useMemo, useRef } from 'preact/hooks';
import { hemicycle } from '../../drawings/hemicycle';
import { sessionWords } from '../../words/session';
import { useSize } from '../hooks/use-size';
import { useNumbers, useWords } from '../hooks/use-words';
import { Drawing } from '../ui/drawing';
import { verdictOf } from './verdict';
import type { TableView } from './view-model';

/** The seats of a hemicycle, each party's together, as the vote would be. */
export function Seats({ table }: { table: TableView }) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.round(useSize(frame)?.width ?? 380);
  const drawn = useMemo(
    () =>
      hemicycle({
        width,
        quorum: table.quorum,
        caption: '',
        parties: table.parties.map(({ short, weight, willSign, isWon }) => ({
          label: short,
          weight,
          signed: willSign,
          isWon,
        })),
      }),
    [table, width],
  );
  return (
    <div class="hemicycle" ref={frame}>
      <Drawing
        shapes={drawn.shapes}
        width={drawn.width}
        height={drawn.height}
        label={words.heard(numbers.whole(table.vote.after), verdictOf(table.vote, words))}
      />
    </div>
  );
}
