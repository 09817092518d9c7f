import type fr from './fr/map';
import { lazyWords } from './lazy-words';

export type MapWords = typeof fr;
export const mapWords = lazyWords<MapWords>((language) => import(`./${language}/map.ts`));
