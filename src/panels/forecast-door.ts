import type * as forecastParts from './forecast/forecast';
import { canWait, laterPart, useArrival } from './later';

export type Forecast = typeof forecastParts;

const forecast = laterPart<Forecast>(canWait(() => import('./forecast/forecast')));

/** Predictions and fans, which load after the page: null until they are there; the game plays without them. */
export function useForecast(): Forecast | null {
  useArrival(forecast);
  return forecast.now();
}
