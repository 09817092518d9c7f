/** Futures, connected to the stores. A chunk of its own: the page does not wait for it. */
import './forecast.css';
import { useMemo } from 'preact/hooks';
import type { Doctrine } from '../../engine';
import { futuresOf } from '../../store/analyses/futures';
import type { Game } from '../../store/game/game';
import { looksLeft } from '../../store/game/looks';
import { assumptionWords } from '../../words/assumptions';
import { forecastWords } from '../../words/forecast';
import type { AppContext } from '../../store/create-app';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { lazy } from '../lazy';
import { useStore } from '../hooks/use-store';
import { useWords, useLocale } from '../hooks/use-words';
import { Fan, type FanState } from './fan';
import { FanDetail } from './fan-detail';
import { memo } from '../../view-models/memo';
import { changedAssumptions, fanViews } from './view-model';

/** Loaded before this is first shown. */
export const words = [forecastWords, assumptionWords];

/** Where somebody has asked for them: no game begins so. */
const rare = { isOnDemand: true };
export const SandboxBar = lazy(() => import('./sandbox-bar'), rare);
export const Prediction = lazy(() => import('./prediction'), rare);
const Result = lazy(() => import('./prediction-result'), rare);

/** How the prediction of a turn came out; nothing where none was made. */
export function PredictionResult(props: { game: Game; turn: number }) {
  return props.game.predictions.some(({ turn }) => turn === props.turn) ? <Result {...props} /> : null;
}

export interface OfGame {
  app: Pick<AppContext, 'game' | 'futures'>;
  game: Game;
}

/** Three options show parts of the same views. */
const viewsOf = memo(fanViews);

/** The futures of the turn that is asked about, option by option, as far as they are known. */
export function useFan({ app, game }: OfGame) {
  const locale = useLocale();
  const fan = useStore(futuresOf(app), (futures) => futures.fan);
  const state = game.states.at(-1)!;
  const futures = fan?.state === state ? fan.futures : null;
  const views = futures === null ? null : viewsOf(game, state, futures, locale);
  return { is: fan?.is ?? 'sharpening', views };
}

interface OptionFanProps extends OfGame {
  doctrine: Doctrine;
  detail: string;
  isExpanded: boolean;
  onPress: () => void;
}

/** The fan of one open option. */
export function OptionFan({ app, game, doctrine, detail, isExpanded, onPress }: OptionFanProps) {
  const { is, views } = useFan({ app, game });
  const view = views?.get(doctrine);
  const state: FanState = view !== undefined ? { is: 'shown', fan: view } : { is: is === 'lost' ? 'lost' : 'waiting' };
  const press = () => (state.is === 'lost' ? futuresOf(app).retry() : onPress());
  return <Fan state={state} detail={detail} isExpanded={isExpanded && state.is === 'shown'} onPress={press} />;
}

interface OptionDetailProps extends OfGame {
  doctrine: Doctrine;
  id: string;
  label: string;
  onClose: (() => void) | null;
}

/** The whole fan of one option; nothing while there is none. */
export function OptionDetail({ app, game, doctrine, id, label, onClose }: OptionDetailProps) {
  const locale = useLocale();
  const { is, views } = useFan({ app, game });
  const view = views?.get(doctrine);
  const { levels } = assumptionWords(locale.language);
  const assumptions = useMemo(
    () => changedAssumptions(game.scenario, game.assumptions, locale, (level) => levels[level]),
    [game.scenario, game.assumptions, locale],
  );
  if (view === undefined) return null;
  return (
    <FanDetail id={id} fan={view} label={label} isSharp={is === 'sharp'} assumptions={assumptions} onClose={onClose} />
  );
}

/** Opens the question. */
export function AskButton({ onPress }: { onPress: () => void }) {
  const { first } = useWords(forecastWords).prediction;
  return (
    <Button class="look" onClick={onPress}>
      {first}
    </Button>
  );
}

/** Offers a look at the futures, of those that are left: as many eyes. One look is at all three answers. */
export function LookButton({ app, game }: OfGame) {
  const words = useWords(forecastWords).looks;
  const left = looksLeft(game);
  const look = (event: MouseEvent) => {
    const option = (event.currentTarget as HTMLElement).closest('.option');
    app.game.actions.look();
    // The button goes away: whoever pressed it by keyboard goes on at the fan that came.
    requestAnimationFrame(() => option?.querySelector<HTMLElement>('.fan')?.focus());
  };
  return (
    <Button class="look" onClick={look}>
      <span>
        {words.look}
        <span class="visually-hidden">{words.ofAll}</span>
      </span>
      <span class="look-left" aria-hidden="true">
        {Array.from({ length: left }, (_, i) => (
          <Icon key={i} name="oeil" />
        ))}
      </span>
      <span class="visually-hidden">. {words.left(left)}</span>
    </Button>
  );
}
