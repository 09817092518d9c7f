import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { futures } from '../../drawings/figures';
import { forecastWords, type ForecastWords } from '../../words/forecast';
import { Button } from '../ui/button';
import { Drawing } from '../ui/drawing';
import { DoctrineMark, Icon } from '../ui/icon';
import { useNumbers, useWords } from '../hooks/use-words';
import { DotPlot } from './dot-plot';
import { type FanView, type SpreadView, trendSaid } from './view-model';

export interface FanDetailProps {
  id: string;
  fan: FanView;
  /** The option's own words. */
  label: string;
  isSharp: boolean;
  /** The assumptions that are not in the middle; null when all are. */
  assumptions: string | null;
  /** Over the world it covers, it has a head of its own and a button that closes it. */
  onClose: (() => void) | null;
}

/** All that is known of an option's futures: the figures and what they are made of, both axes, the gauges it changes most. */
export function FanDetail({ id, fan, label, isSharp, assumptions, onClose }: FanDetailProps) {
  const words = useWords(forecastWords);
  const { colon } = useWords();
  const numbers = useNumbers();
  const { doctrine, axes, gauges, games, margin, ways } = fan;
  const heading = `${id}-name`;
  const title = useRef<HTMLHeadingElement>(null);
  const isOver = onClose !== null;
  // It opens elsewhere than where it was asked for: reading goes on in it, and back there once it is closed.
  useLayoutEffect(() => {
    if (!isOver) return undefined;
    const before = document.activeElement;
    title.current!.focus({ preventScroll: true });
    return () => before instanceof HTMLElement && before.isConnected && before.focus({ preventScroll: true });
  }, [isOver, label]);
  return (
    <section id={id} class={`fan-detail ${onClose === null ? 'is-inline' : 'is-over'}`} aria-labelledby={heading}>
      <header class={`fan-head line on-doctrine ${doctrine ?? ''}`}>
        <DoctrineMark doctrine={doctrine} />
        <h2 id={heading} tabIndex={-1} ref={title}>
          {words.fan.name}
          <span class="visually-hidden">
            {colon}
            {label}
          </span>
        </h2>
        {onClose !== null && (
          <Button class="button-plain ring-inside" onClick={onClose} aria-label={words.detail.close} icon="croix" />
        )}
      </header>
      <div class="fan-body">
        <Figures fan={fan} words={words} />
        <h3>{words.detail.axes}</h3>
        {axes.map((axis, place) => (
          <Spread key={axis.id} spread={axis} sign={place === 0 ? 'sun' : 'red'} words={words} />
        ))}
        {gauges.length > 0 && <h3>{words.detail.gauges}</h3>}
        {gauges.map((gauge) => (
          <Spread key={gauge.id} spread={gauge} sign="ink" words={words} />
        ))}
        <p class="fan-honest">
          <b>{words.detail.games(numbers.whole(games), words.fan.margin(margin))}</b>{' '}
          {!isSharp && <b>{words.detail.sharpening} </b>}
          {words.detail.assumes(
            ways,
            assumptions === null ? words.detail.assumptions.mid : words.detail.assumptions.changed(assumptions),
          )}
        </p>
      </div>
    </section>
  );
}

const BLOCKS = ['closing', 'between', 'opening'] as const;

function Figures({ fan, words }: { fan: FanView; words: ForecastWords }) {
  const { closing, between, opening } = fan;
  const drawn = useMemo(
    () => futures({ closing, between, opening, step: 19, height: 52, counted: 'nowhere' }),
    [closing, between, opening],
  );
  return (
    <>
      <Drawing class="fan-figures" shapes={drawn.shapes} width={drawn.width} height={drawn.height} />
      <ul class="fan-blocks">
        {BLOCKS.filter((block) => fan[block] > 0).map((block) => (
          <li key={block} class={`fan-block-${block}`}>
            <b>
              <span class="num">{fan[block]}</span> {words.detail[block](fan[block])}
            </b>
            <small>{fan.made[block]}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SpreadProps {
  spread: SpreadView;
  sign: 'sun' | 'red' | 'ink';
  words: ForecastWords;
}

function Spread({ spread, sign, words }: SpreadProps) {
  const { colon } = useWords();
  const numbers = useNumbers();
  const { label, icon, now, values } = spread;
  return (
    <div class="spread">
      <p class="row">
        {sign === 'ink' ? (
          <>
            <Icon name={icon} />
            <b>{trendSaid(spread, words)}</b>
          </>
        ) : (
          <b>
            {label}
            {colon}
            {words.detail.range(numbers.points(values[1]!), numbers.points(values.at(-2)!))}
          </b>
        )}{' '}
        <span>{words.detail.today(numbers.points(now))}</span>
      </p>
      <DotPlot spread={spread} sign={sign} />
    </div>
  );
}
