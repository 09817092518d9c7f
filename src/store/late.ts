/** Stores that are made when they are first wanted: their code comes with what shows them, after the first decision. */

export interface Late<Store, Parts> {
  /** What it is made of. */
  readonly parts: Parts;
  /** null until it is made. */
  now: Store | null;
}

export const late = <Store, Parts>(parts: Parts): Late<Store, Parts> => ({ parts, now: null });
