import './prediction.css';
import { read } from '../../engine';
import type { Game } from '../../store/game/game';
import { type ResolvedPrediction, resolvedPredictions } from '../../store/game/predictions';
import { forecastWords } from '../../words/forecast';
import { roundedToTenth } from '../../view-models/amounts';
import { Icon } from '../ui/icon';
import { useLocale } from '../hooks/use-words';
import { iconOf } from '../../view-models/gauges';
import { cellName } from '../../scenario/cell-names';

/** A prediction is near when its gauge moved at least this share of what the first one moved. */
const NEAR = 0.75;

/** What came of the turn's prediction, and how many were right so far; nothing when none was made. */
export default function PredictionResult({ game, turn }: { game: Game; turn: number }) {
  const locale = useLocale();
  const words = forecastWords(locale.language);
  const all = resolvedPredictions(game).filter((prediction) => prediction.turn <= turn);
  const last = all.at(-1);
  if (last?.turn !== turn) return null;
  const name = (gauge: string) => cellName(game.scenario, gauge, locale, 'short');
  const right = all.filter(({ isRight }) => isRight).length;
  return (
    <p class={`prediction-result ${last.isRight ? 'is-right' : ''}`}>
      <Icon name={last.isRight ? 'coche' : iconOf(game.scenario, last.gauge)} />
      <span>
        <b>{words.prediction.name}.</b> {verdict(last)} <b>{words.review.tally(right, all.length)}</b>
      </span>
    </p>
  );

  function verdict({ gauge, moved, movedBy, change, isRight }: ResolvedPrediction): string {
    if (isRight) return words.review.right(name(gauge));
    const say = Math.abs(change) >= NEAR * Math.abs(movedBy) ? words.review.near : words.review.wrong;
    return say(name(gauge), name(moved), written(moved), written(gauge));
  }

  /** How much a gauge moved, as the sum of the turn writes it: from one rounded level to another. */
  function written(gauge: string): string {
    const [before, after] = [turn - 1, turn].map((at) => roundedToTenth(read(game.model, game.states[at]!, gauge)));
    return locale.numbers.signedTenths(after! - before!);
  }
}
