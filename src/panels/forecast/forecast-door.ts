import type * as forecastParts from './forecast';
import { canWait, lazyPart, useArrival } from '../lazy';

export type Forecast = typeof forecastParts;

const forecast = lazyPart<Forecast>(canWait(() => import('./forecast')));

/** Predictions and fans, which load after the page: null until they are there; the game plays without them. */
export function useForecast(): Forecast | null {
  useArrival(forecast);
  return forecast.now();
}
