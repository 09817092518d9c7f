import { lazy } from '../lazy';
import type { PersonProps } from './drawn-person';

/** A drawn person: what draws them is fetched where somebody is first shown, into a box that is there before. */
export const Person = lazy<PersonProps>(() => import('./drawn-person'), {
  isOnDemand: true,
  // Without a drawing the name still stands beside it.
  placeholder: ({ size }) => <svg width={size} height={size} viewBox="0 0 1 1" aria-hidden="true" />,
});
