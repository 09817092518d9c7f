import { figure } from '../../drawings/figures';
import type { Paint } from '../../drawings/inks';
import { Drawing } from '../ui/drawing';

const [STEP, HEIGHT, GAP] = [19, 48, 4];
/** A few people leave room beside them, so that they are no taller than many. */
const FEWEST = 6;

interface PeopleProps {
  /** How many are there, of how many. */
  there: number;
  all: number;
  ink?: Paint;
  /** One of those who are there, from 0 on, raises their arms. */
  raised?: number | null;
  row?: number;
}

/** A person for each: those who are not there yet are outlines. It says nothing that a sentence beside it does not. */
export function People({ there, all, ink = 'ink', raised = null, row = 14 }: PeopleProps) {
  const rows = Math.ceil(all / row);
  if (rows === 0) return null;
  const shapes = Array.from({ length: all }, (_, i) => {
    const pose = i === raised ? 'arms-raised' : 'standing';
    const shape = figure(pose, (i % row) * STEP + 2, Math.floor(i / row) * HEIGHT + 2, STEP - 5, HEIGHT - GAP - 4, ink);
    // The outline is drawn on the grid of the figure, which is half as large.
    return i < there ? shape : { ...shape, fill: undefined, stroke: ink, width: 0.8, dash: [2, 1.5] };
  });
  return (
    <Drawing
      shapes={shapes}
      width={Math.max(FEWEST, Math.min(all, row)) * STEP}
      height={rows * HEIGHT}
      class="people"
    />
  );
}
