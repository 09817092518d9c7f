import { useMemo } from 'preact/hooks';
import { futures } from '../../drawings/figures';
import { optionsNow } from '../../store/game/selectors';
import { forecastWords } from '../../words/forecast';
import { useWords } from '../hooks/use-words';
import { Drawing } from '../ui/drawing';
import { DoctrineMark } from '../ui/icon';
import type { FanState } from './fan';
import { type OfGame, useFan } from './forecast';
import { type FanView, fanHeard } from './view-model';

/** The fans of all three options, to be compared. */
export function OptionFans({ app, game }: OfGame) {
  const words = useWords();
  const { is, views } = useFan({ app, game });
  return (
    <ul>
      {optionsNow(game).map(({ doctrine, closed }) => {
        const view = views?.get(doctrine);
        const waits: FanState = { is: closed !== null ? 'closed' : is === 'lost' ? 'lost' : 'waiting' };
        return (
          <li key={doctrine}>
            <DoctrineMark doctrine={doctrine} />
            <div class="fan-place">
              <span class="visually-hidden">{words.doctrines[doctrine].name}</span>
              <FanLine state={view === undefined ? waits : { is: 'shown', fan: view }} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** A fan in one line, where there is nothing to open. */
function FanLine({ state }: { state: FanState }) {
  return (
    <p class={`fan is-${state.is}`}>
      <Content state={state} />
    </p>
  );
}

function Content({ state }: { state: FanState }) {
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
