/** Predictions and futures, connected to the stores. A chunk of its own: the page does not wait for it. */
import './forecast.css';
import { useMemo } from 'preact/hooks';
import type { Doctrine } from '../../engine';
import type { Futures } from '../../store/futures';
import type { Game } from '../../store/game';
import { openPrediction } from '../../store/predictions';
import { optionsNow } from '../../store/selectors';
import { assumptionWords } from '../../words/assumptions';
import { forecastWords } from '../../words/forecast';
import type { House } from '../app-context';
import { DoctrineMark } from '../ui/icon';
import { type Reading, readingIn } from '../../view-models/locale';
import { useMedia } from '../hooks/use-media';
import { useStore } from '../hooks/use-store';
import { useLanguage, useWords } from '../hooks/use-words';
import { iconOf, nameOf } from '../../view-models/gauges';
import { Fan, FanLine, type FanState } from './fan';
import { FanDetail } from './fan-detail';
import { PredictionBar } from './prediction-bar';
import { betsOn, changedAssumptions, type FanView, fanViews } from './view-model';

export { PredictionResult } from './prediction-result';
export { SandboxBar } from './sandbox-bar';

interface OfGame {
  house: Pick<House, 'game' | 'futures'>;
  game: Game;
}

/** The last views that were made: three options show parts of the same ones. */
let made: { of: Futures; reading: Reading; views: ReadonlyMap<Doctrine, FanView> } | null = null;

function useFan({ house, game }: OfGame) {
  const reading = readingIn(useLanguage());
  const fan = useStore(house.futures, (futures) => futures.fan);
  const state = game.states.at(-1)!;
  const futures = fan?.state === state ? fan.futures : null;
  if (futures !== null && (made?.of !== futures || made.reading !== reading)) {
    made = { of: futures, reading, views: fanViews(game, state, futures, reading, forecastWords(reading.language)) };
  }
  return { is: fan?.is ?? 'sharpening', views: futures === null ? null : made!.views };
}

interface OptionFanProps extends OfGame {
  doctrine: Doctrine;
  isClosed: boolean;
  /** Until the prediction is made. */
  isLocked: boolean;
  detail: string;
  isExpanded: boolean;
  onPress: () => void;
}

/** The fan of one option. */
export function OptionFan({ house, game, doctrine, isClosed, isLocked, detail, isExpanded, onPress }: OptionFanProps) {
  const { is, views } = useFan({ house, game });
  const view = views?.get(doctrine);
  const state: FanState = isClosed
    ? { is: 'closed' }
    : isLocked
      ? { is: 'locked' }
      : view !== undefined
        ? { is: 'shown', fan: view }
        : { is: is === 'lost' ? 'lost' : 'waiting' };
  const press = () => (state.is === 'lost' ? house.futures.retry() : onPress());
  return <Fan state={state} detail={detail} isExpanded={isExpanded && state.is === 'shown'} onPress={press} />;
}

/** The fans of all three options, to be compared. */
export function OptionFans({ house, game }: OfGame) {
  const words = useWords();
  const { is, views } = useFan({ house, game });
  return (
    <ul>
      {optionsNow(game).map(({ doctrine, closed }) => {
        const view = views?.get(doctrine);
        const waits: FanState = { is: closed !== null ? 'closed' : is === 'lost' ? 'lost' : 'waiting' };
        return (
          <li key={doctrine}>
            <DoctrineMark doctrine={doctrine} />
            <div class="fan-place">
              <span class="heard">{words.doctrines[doctrine].name}</span>
              <FanLine state={view === undefined ? waits : { is: 'shown', fan: view }} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface OptionDetailProps extends OfGame {
  doctrine: Doctrine;
  id: string;
  label: string;
  onClose: (() => void) | null;
}

/** The whole fan of one option; nothing while there is none. */
export function OptionDetail({ house, game, doctrine, id, label, onClose }: OptionDetailProps) {
  const reading = readingIn(useLanguage());
  const { is, views } = useFan({ house, game });
  const view = views?.get(doctrine);
  const { levels } = assumptionWords(reading.language);
  const assumptions = useMemo(
    () => changedAssumptions(game.scenario, game.assumptions, reading, (level) => levels[level]),
    [game.scenario, game.assumptions, reading],
  );
  if (view === undefined) return null;
  return (
    <FanDetail id={id} fan={view} label={label} isSharp={is === 'sharp'} assumptions={assumptions} onClose={onClose} />
  );
}

/** From here on four bets have a button of their own; below, two. */
const WIDE = '(min-width: 60em)';

interface ForecastBarProps extends OfGame {
  isSkipped: boolean;
  onSkip: () => void;
}

/** The prediction of the dossier that is open. */
export function ForecastBar({ house, game, isSkipped, onSkip }: ForecastBarProps) {
  const reading = readingIn(useLanguage());
  const isWide = useMedia(WIDE);
  const bets = useMemo(
    () =>
      betsOn(game).map((gauge) => ({
        gauge,
        label: nameOf(game.scenario, gauge, reading, 'short'),
        icon: iconOf(game.scenario, gauge),
      })),
    [game.scenario, game.turns.length, reading],
  );
  return (
    <PredictionBar
      bets={bets}
      shown={isWide ? 4 : 2}
      chosen={openPrediction(game)}
      isSkipped={isSkipped}
      onPredict={house.game.actions.predict}
      onSkip={onSkip}
    />
  );
}
