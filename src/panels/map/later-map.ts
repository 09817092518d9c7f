/** What can be pointed at on the map arrives after the map. */
import { canWait, lazy } from '../lazy';
import type { MapPartsProps } from './map-parts';

export const MapParts = lazy<MapPartsProps>(canWait(async () => (await import('./map-parts')).MapParts));
