import { useMemo } from 'preact/hooks';
import { futures } from '../../drawings/figures';
import { forecastWords } from '../../words/forecast';
import { Drawing } from '../drawing';
import { useLanguage } from '../use-words';
import { type FanView, fanSaid, trendSaid } from './view-of-forecast';

/** What stands in the place of an option's fan: twenty figures, or why there are none yet. */
export type FanState = { is: 'shown'; fan: FanView } | { is: 'locked' | 'waiting' | 'lost' | 'closed' };

interface FanProps {
  state: FanState;
  /** The element that shows the rest, and whether it is shown. */
  detail: string;
  isExpanded: boolean;
  onPress: () => void;
}

/** The twenty futures of an option in one line: a button that opens the rest. Its place is the same in every state. */
export function Fan({ state, detail, isExpanded, onPress }: FanProps) {
  const words = forecastWords(useLanguage());
  const fan = state.is === 'shown' ? state.fan : null;
  const first = fan?.gauges[0];
  const line =
    state.is !== 'shown' ? words.fan[state.is] : first === undefined ? words.fan.name : trendSaid(first, words);
  return (
    <button
      type="button"
      class={`fan button-plain is-${state.is}`}
      aria-expanded={fan === null ? undefined : isExpanded}
      aria-controls={isExpanded ? detail : undefined}
      aria-disabled={state.is === 'closed' || state.is === 'waiting'}
      onClick={onPress}
    >
      <Figures fan={fan} />
      {fan === null ? (
        <span class="fan-line">{line}</span>
      ) : (
        <>
          <span class="fan-line" aria-hidden="true">
            {line}
          </span>
          <span class="heard">
            {words.fan.name}. {fanSaid(fan, words)}
          </span>
        </>
      )}
    </button>
  );
}

/** Twenty figures that say nothing yet. */
const UNKNOWN = { closing: 0, between: 20, opening: 0 };

function Figures({ fan }: { fan: FanView | null }) {
  const { closing, between, opening } = fan ?? UNKNOWN;
  const drawn = useMemo(
    () => futures({ closing, between, opening, step: 10.4, height: 28, counted: fan === null ? 'nowhere' : 'inside' }),
    [closing, between, opening, fan === null],
  );
  return <Drawing class="fan-figures" shapes={drawn.shapes} width={drawn.width} height={drawn.height} />;
}
