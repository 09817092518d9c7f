/** How often somebody may ask for something. Kept in memory, for as long as it matters, and nowhere else. */

export interface Rate {
  /** So many at once... */
  burst: number;
  /** ...and so many more each second. */
  perSecond: number;
}

export interface Limits {
  /** Rooms that an address makes. A school's classes often share one address. */
  rooms: Rate;
  /** Seats that an address asks for. */
  seats: Rate;
  /** Codes without a room that an address tries. */
  guesses: Rate;
  /** What a key does in a room. */
  actions: Rate;
}

export const USUAL_LIMITS: Limits = {
  rooms: { burst: 20, perSecond: 1 / 60 },
  seats: { burst: 240, perSecond: 2 },
  guesses: { burst: 30, perSecond: 1 / 2 },
  actions: { burst: 30, perSecond: 4 },
};

export interface Limiter {
  /** Takes one for somebody; false when nothing is left. */
  take: (who: string) => boolean;
  /** Whether something is left, without taking it. */
  isOpen: (who: string) => boolean;
}

/** Names that are remembered before those who have everything again are forgotten. */
const MANY = 10_000;

/** A bucket for each name, which fills again with time. */
export function createLimiter({ burst, perSecond }: Rate, clock: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  const leftOf = (who: string): number => {
    const bucket = buckets.get(who);
    return bucket === undefined ? burst : Math.min(burst, bucket.left + ((clock() - bucket.at) / 1000) * perSecond);
  };
  function forget(): void {
    for (const who of buckets.keys()) if (leftOf(who) >= burst) buckets.delete(who);
    // As many names as that at once are no classes: the oldest are forgotten first.
    for (const who of buckets.keys()) {
      if (buckets.size < MANY) break;
      buckets.delete(who);
    }
  }
  return {
    take(who) {
      const left = leftOf(who);
      if (left < 1) return false;
      if (buckets.size >= MANY && !buckets.has(who)) forget();
      buckets.set(who, { left: left - 1, at: clock() });
      return true;
    },
    isOpen: (who) => leftOf(who) >= 1,
  };
}
