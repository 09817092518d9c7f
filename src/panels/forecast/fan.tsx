import { futures } from '../../drawings/figures';
import { forecastWords } from '../../words/forecast';
import { Button } from '../ui/button';
import { Drawing } from '../ui/drawing';
import { useWords } from '../hooks/use-words';
import { type FanView, fanHeard } from './view-model';

/** What stands in the place of an option's fan: twenty figures, or why there are none yet. */
export type FanState = { is: 'shown'; fan: FanView } | { is: 'waiting' | 'lost' | 'closed' };

interface FanProps {
  state: FanState;
  /** The element that shows the rest, and whether it is shown. */
  detail: string;
  isExpanded: boolean;
  onPress: () => void;
}

/** The twenty futures of an option, a line a kind: a button that opens the rest. Its place is the same in every state. */
export function Fan({ state, detail, isExpanded, onPress }: FanProps) {
  const words = useWords(forecastWords);
  const isShown = state.is === 'shown';
  return (
    <Button
      class={`fan button-plain is-${state.is}`}
      aria-expanded={isShown ? isExpanded : undefined}
      aria-controls={isExpanded ? detail : undefined}
      aria-disabled={state.is === 'waiting'}
      onClick={onPress}
    >
      {isShown ? <Rows fan={state.fan} /> : <span>{words.fan[state.is]}</span>}
    </Button>
  );
}

const KINDS = ['closing', 'between', 'opening'] as const;

/** Pixels for a figure, and at most for all of one kind. */
const STEP = 7;
const WIDEST = 64;

/** The figures of each kind, their number and what they do. They are heard as one sentence. */
function Rows({ fan }: { fan: FanView }) {
  const words = useWords(forecastWords);
  const { colon } = useWords();
  const step = Math.min(STEP, WIDEST / Math.max(...KINDS.map((kind) => fan[kind])));
  return (
    <>
      <span class="visually-hidden">
        {words.fan.name}
        {colon}
        {words.fan.counts(fan.closing, fan.between, fan.opening)}, {fanHeard(fan, words)}
      </span>
      {KINDS.map((kind) => {
        const drawn = futures({
          closing: 0,
          between: 0,
          opening: 0,
          [kind]: fan[kind],
          step,
          height: 16,
          counted: 'nowhere',
        });
        return (
          <span key={kind} class="fan-row" aria-hidden="true">
            <Drawing shapes={drawn.shapes} width={drawn.width} height={drawn.height} />
            <span>
              <b class="num">{fan[kind]}</b> {words.fan[kind](fan[kind])}
            </span>
          </span>
        );
      })}
    </>
  );
}
