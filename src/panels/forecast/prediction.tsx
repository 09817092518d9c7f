import './prediction.css';
import { useMemo } from 'preact/hooks';
import { DOCTRINES } from '../../engine';
import { cellName } from '../../scenario/cell-names';
import type { AppContext } from '../../store/create-app';
import type { Game } from '../../store/game/game';
import { foreseeable } from '../../store/game/predictions';
import { dossierOnScreen } from '../../store/game/selectors';
import { iconOf } from '../../view-models/gauges';
import { useLocale } from '../hooks/use-words';
import { PredictionBar } from './prediction-bar';

/** Bets that have a button of their own; the others are in a list. */
const BUTTONS = 4;

interface PredictionProps {
  app: Pick<AppContext, 'game'>;
  game: Game;
  onLeave: () => void;
}

/** Which gauge will move most this turn: asked over an option, before its futures are seen. */
export default function Prediction({ app, game, onLeave }: PredictionProps) {
  const locale = useLocale();
  const bets = useMemo(
    () =>
      betsOn(game).map((gauge) => ({
        gauge,
        label: cellName(game.scenario, gauge, locale, 'short'),
        icon: iconOf(game.scenario, gauge),
      })),
    [game.scenario, game.turns.length, locale],
  );
  const predict = (gauge: string) => {
    app.game.actions.predict(gauge);
    onLeave();
  };
  return <PredictionBar bets={bets} shown={BUTTONS} onPredict={predict} onLeave={onLeave} />;
}

/** The gauges that the answers of the open dossier push hardest at once, then the others: what one may bet on. */
function betsOn(game: Game): string[] {
  const rules = game.scenario.rules.dossiers.find(({ id }) => id === dossierOnScreen(game));
  const pushed = new Map<string, number>();
  for (const doctrine of DOCTRINES) {
    for (const { on, add, after, over } of rules?.options.find((option) => option.doctrine === doctrine)?.effects ??
      []) {
      if (after === 0) pushed.set(on, (pushed.get(on) ?? 0) + Math.abs(add) / over);
    }
  }
  return foreseeable(game).sort((a, b) => (pushed.get(b) ?? 0) - (pushed.get(a) ?? 0));
}
