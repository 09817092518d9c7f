import { lazyPart, useLazyPart } from '../lazy';

const forecast = lazyPart(() => import('./forecast'), { canWait: true });

/** Predictions and fans, which load after the page: null until they are there; the game plays without them. */
export const useForecast = () => useLazyPart(forecast).part;
