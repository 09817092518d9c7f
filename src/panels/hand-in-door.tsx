import type { House } from './house';
import { useLazy } from './use-lazy';

/** Handing in, which loads at the end of a game. */
export function HandInDoor({ house }: { house: Pick<House, 'game'> }) {
  const loaded = useLazy(() => import('./hand-in'));
  return loaded === null || loaded === 'failed' ? null : <loaded.HandIn house={house} />;
}
