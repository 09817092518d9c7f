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
  const isShown = state.is === 'shown';
  return (
    <button
      type="button"
      class={`fan button-plain is-${state.is}`}
      aria-expanded={isShown ? isExpanded : undefined}
      aria-controls={isExpanded ? detail : undefined}
      aria-disabled={state.is === 'closed' || state.is === 'waiting'}
      onClick={onPress}
    >
      <Content state={state} />
    </button>
  );
}

/** The same where there is nothing to open. */
export function FanLine({ state }: { state: FanState }) {
  return (
    <p class={`fan is-${state.is}`}>
      <Content state={state} />
    </p>
  );
}

function Content({ state }: { state: FanState }) {
  const words = forecastWords(useLanguage());
  if (state.is !== 'shown') {
    return (
      <>
        <Figures fan={null} />
        <span class="fan-line">{words.fan[state.is]}</span>
      </>
    );
  }
  const { fan } = state;
  const first = fan.gauges[0];
  return (
    <>
      <Figures fan={fan} />
      <span class="fan-line" aria-hidden="true">
        {first === undefined ? words.fan.name : trendSaid(first, words)}
      </span>
      <span class="heard">
        {words.fan.name}. {fanSaid(fan, words)}
      </span>
    </>
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
