import { useId, useLayoutEffect, useRef } from 'preact/hooks';
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
  onPredict: (gauge: string) => void;
  onLeave: () => void;
}

/** Which gauge will move most this turn: one tap, and the futures may be looked at. */
export function PredictionBar({ bets, shown, onPredict, onLeave }: PredictionBarProps) {
  const words = useWords(forecastWords).prediction;
  const { close } = useWords().dialog;
  const [name, list] = [useId(), useId()];
  const bar = useRef<HTMLDivElement>(null);
  // Whoever asked by keyboard is at the question.
  useLayoutEffect(() => bar.current!.focus({ preventScroll: true }), []);
  const others = bets.slice(shown);
  return (
    <div class="prediction row" role="group" aria-labelledby={name} ref={bar} tabIndex={-1}>
      <p id={name} class="prediction-name">
        {words.question}
      </p>
      <ul class="prediction-bets wrap">
        {bets.slice(0, shown).map(({ gauge, label, icon }) => (
          <li key={gauge}>
            <Button icon={icon} class="bet" onClick={() => onPredict(gauge)}>
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
              class="bet"
              value=""
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
      </ul>
      <Button class="prediction-leave button-plain" icon="croix" aria-label={close} onClick={onLeave} />
    </div>
  );
}
