import '../styles/ending.css';
import { useMemo, useRef } from 'preact/hooks';
import { poster } from '../../drawings/endings';
import { AxesHistory } from '../axes-history';
import { Drawing } from '../drawing';
import { GameCode } from '../game-code';
import { HistoryTable } from '../history-table';
import { DoctrineMark, Icon } from '../icon';
import { ScreenHeading } from '../screen-heading';
import { Sparkline } from '../sparkline';
import { Axes } from '../stage';
import { useSize } from '../use-size';
import { useNumbers, useWords } from '../use-words';
import type { EndingView } from '../views';

interface EndingScreenProps {
  ending: EndingView;
  onAgain: () => void;
  onMenu: () => void;
  onSettings: () => void;
}

/** How a game ended: its poster and its cry, then the whole course of the game. */
export function EndingScreen({ ending, onAgain, onMenu, onSettings }: EndingScreenProps) {
  const words = useWords();
  const numbers = useNumbers();
  const { family, title, text, axes, early, history, families, decisions, code } = ending;
  return (
    <>
      <section class="poster" aria-labelledby="ending-title">
        <Poster family={family} />
        <button
          type="button"
          class="poster-settings button-plain"
          onClick={onSettings}
          aria-label={words.head.settings}
        >
          <Icon name="engr" />
        </button>
        <div class="poster-slab">
          <div class="poster-cry">
            <p class="kicker">{early ?? words.ending.kicker}</p>
            <ScreenHeading of={`ending ${ending.id}`} class={`cry ${fitOf(title)}`} id="ending-title">
              {title}
            </ScreenHeading>
            <Axes axes={axes} />
            <p class="poster-score">{words.ending.score}</p>
          </div>
          <div class="poster-text">
            <p>{text}</p>
            <p class="poster-doors">
              <a class="button button-sun" href="#history">
                {words.ending.understand} <Icon name="bas" />
              </a>
              <button type="button" onClick={onAgain}>
                {words.ending.again}
              </button>
              <button type="button" onClick={onMenu}>
                {words.ending.menu}
              </button>
            </p>
          </div>
        </div>
      </section>
      <section class="history" aria-labelledby="history">
        <h2 id="history" tabIndex={-1}>
          {words.ending.history}
        </h2>
        <div class="history-axes">
          <h3>{words.ending.axesHistory}</h3>
          <p>{words.ending.axesHelp}</p>
          <AxesHistory ending={ending} />
          <HistoryTable
            caption={words.ending.axesHistory}
            history={history}
            rows={[
              { id: 'emancipation', label: words.axes.emancipation, values: ending.emancipation },
              { id: 'tyranny', label: words.axes.tyranny, values: ending.tyranny },
            ]}
          />
        </div>
        <div class="history-decisions">
          <h3>{words.ending.decisions}</h3>
          <ol>
            {decisions.map(({ turn, date, dossier, doctrine, label }) => (
              <li key={turn}>
                <DoctrineMark doctrine={doctrine} named />
                <span>
                  <b>{label}</b>
                  <small>
                    {date} · {dossier}
                  </small>
                </span>
              </li>
            ))}
          </ol>
        </div>
        <div class="history-gauges">
          <h3>{words.ending.gaugesHistory}</h3>
          <div class="history-families">
            {families.map(({ family: name, label, gauges }) => (
              <div key={name} class={`multiples family-${name}`}>
                <h4>{label}</h4>
                <ul>
                  {gauges.map((gauge) => (
                    <li key={gauge.id}>
                      <Icon name={gauge.icon} />
                      <span class="multiple-name">{gauge.short}</span>
                      <Sparkline values={gauge.history} size="large" />
                      <span class="multiple-ends">
                        <span>{numbers.points(gauge.history[0]!)}</span>
                        <Icon name="fleche" />
                        <b class="num">{numbers.points(gauge.history.at(-1)!)}</b>
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
          <HistoryTable
            caption={words.ending.gaugesHistory}
            history={history}
            rows={families.flatMap(({ gauges }) =>
              gauges.map(({ id, label, history: values }) => ({ id, label, values })),
            )}
          />
        </div>
        <div class="history-code">
          <GameCode code={code} />
          <p>{words.ending.codeHelp}</p>
        </div>
      </section>
    </>
  );
}

/** Letters up to which a title stands on one line of the slab, from the largest size. */
const FITS = [
  [13, ''],
  [16, 'is-medium'],
  [22, 'is-long'],
] as const;

const fitOf = (title: string): string => FITS.find(([most]) => title.length <= most)?.[1] ?? 'is-longest';

function Poster({ family }: { family: EndingView['family'] }) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame, { width: 1366, height: 522 });
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  const shapes = useMemo(() => poster(family, width, height), [family, width, height]);
  return (
    <div class="poster-picture" ref={frame}>
      <Drawing shapes={shapes} width={width} height={height} fit="slice" />
    </div>
  );
}
