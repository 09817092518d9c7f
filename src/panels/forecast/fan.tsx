import { useMemo } from 'preact/hooks';
import { futures } from '../../drawings/figures';
import { forecastWords } from '../../words/forecast';
import { Button } from '../ui/button';
import { Drawing } from '../ui/drawing';
import { Icon } from '../ui/icon';
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

/** The twenty futures of an option in one line: a button that opens the rest. Its place is the same in every state. */
export function Fan({ state, detail, isExpanded, onPress }: FanProps) {
  const isShown = state.is === 'shown';
  return (
    <Button
      class={`fan button-plain is-${state.is}`}
      aria-expanded={isShown ? isExpanded : undefined}
      aria-controls={isExpanded ? detail : undefined}
      aria-disabled={state.is === 'closed' || state.is === 'waiting'}
      onClick={onPress}
    >
      <Content state={state} sign={isExpanded ? 'moins' : 'plus'} />
    </Button>
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

/** `sign` tells by eye that there is more to open, or that it is open. */
function Content({ state, sign }: { state: FanState; sign?: 'plus' | 'moins' }) {
  const words = useWords(forecastWords);
  const { colon } = useWords();
  if (state.is !== 'shown') {
    return (
      <>
        <Figures fan={null} />
        <span class="fan-line">{words.fan[state.is]}</span>
      </>
    );
  }
  const { fan } = state;
  return (
    <>
      <Figures fan={fan} />
      {sign && <Icon name={sign} class="fan-sign" />}
      <span class="fan-line">
        <span class="visually-hidden">
          {words.fan.name}
          {colon}
        </span>
        {words.fan.counts(fan.closing, fan.between, fan.opening)}
        <span class="visually-hidden">, {fanHeard(fan, words)}</span>
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
