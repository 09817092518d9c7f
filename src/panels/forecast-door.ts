import { useLayoutEffect, useState } from 'preact/hooks';
import type * as forecastParts from './forecast/forecast';

export type Forecast = typeof forecastParts;

let arrived: Forecast | null = null;

/** Predictions and fans, which load after the page: null until they are there, and where they could not be fetched. */
export function useForecast(): Forecast | null {
  const [forecast, set] = useState(arrived);
  useLayoutEffect(() => {
    if (forecast !== null) return;
    let isHere = true;
    import('./forecast/forecast').then(
      (module) => {
        arrived = module;
        if (isHere) set(module);
      },
      // The game plays without them.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return forecast;
}
