import type fr from './fr/forecast';
import { lazyWords } from './lazy-words';

export type ForecastWords = typeof fr;
export const forecastWords = lazyWords<ForecastWords>((language) => import(`./${language}/forecast.ts`));
