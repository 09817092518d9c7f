import { useId } from 'preact/hooks';
import type { IconName } from '../../drawings';
import { forecastWords } from '../../words/forecast';
import { Button } from '../ui/button';
import { useWords } from '../hooks/use-words';

export interface Bet {
  gauge: string;
  label: string;
  icon: IconName;
}

export interface PredictionBarProps {
  /** Every gauge that may be foretold, the likeliest to move first. */
  bets: readonly Bet[];
  /** How many have a button of their own; the others are in a list. */
  shown: number;
  chosen: string | null;
  isSkipped: boolean;
  onPredict: (gauge: string) => void;
  onSkip: () => void;
}

/** Which gauge will move most this turn: one tap, before the futures open. What was said stays said. */
export function PredictionBar({ bets, shown, chosen, isSkipped, onPredict, onSkip }: PredictionBarProps) {
  const words = useWords(forecastWords).prediction;
  const [name, list] = [useId(), useId()];
  const isOver = chosen !== null || isSkipped;
  const chips = bets.slice(0, shown);
  const others = bets.slice(shown);
  const other = others.find(({ gauge }) => gauge === chosen);
  const noted = bets.find(({ gauge }) => gauge === chosen)?.label;
  const said = noted !== undefined ? words.noted(noted) : isSkipped ? words.skipped : '';
  return (
    <div class="prediction row" role="group" aria-labelledby={name}>
      <p id={name} class="prediction-name">
        {words.name}
        <span>{isOver ? said : words.question}</span>
      </p>
      <ul class="prediction-bets wrap">
        {chips.map(({ gauge, label, icon }) => (
          <li key={gauge}>
            <Button
              icon={icon}
              class="bet"
              aria-pressed={gauge === chosen}
              aria-disabled={isOver && gauge !== chosen}
              onClick={() => {
                if (!isOver) onPredict(gauge);
              }}
            >
              {label}
            </Button>
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <label class="visually-hidden" for={list}>
              {words.othersName}
            </label>
            <select
              id={list}
              class={`bet ${other === undefined ? '' : 'is-chosen'}`}
              value={other?.gauge ?? ''}
              disabled={isOver}
              onChange={({ currentTarget }) => {
                if (currentTarget.value !== '') onPredict(currentTarget.value);
              }}
            >
              <option value="">{words.others}</option>
              {others.map(({ gauge, label }) => (
                <option key={gauge} value={gauge}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        )}
        <li>
          <Button class="bet bet-skip button-plain" aria-disabled={isOver} onClick={() => !isOver && onSkip()}>
            {words.skip}
          </Button>
        </li>
      </ul>
      <p class="visually-hidden" role="status">
        {isOver ? `${said} ${words.open}` : ''}
      </p>
    </div>
  );
}
