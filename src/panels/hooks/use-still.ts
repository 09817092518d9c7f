import type { AppContext } from '../../store/create-app';
import { useMedia } from './use-media';
import { useStore } from './use-store';

/** Whether nothing is to move: the settings or the system ask for less motion. */
export function useStill({ settings }: Pick<AppContext, 'settings'>): boolean {
  const prefersStill = useMedia('(prefers-reduced-motion: reduce)');
  return useStore(settings, ({ motion }) => motion === 'reduced') || prefersStill;
}
