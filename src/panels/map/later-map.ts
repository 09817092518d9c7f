/** What can be pointed at on the map arrives after the map. */
import { later } from '../later';
import type { MapPartsProps } from './map-parts';

export const MapParts = later<MapPartsProps>(async () => (await import('./map-parts')).MapParts);
