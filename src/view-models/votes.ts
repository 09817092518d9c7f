/** Weights as votes: a hundred in all, whole ones, so that what is shown of a vote adds up. */

export const VOTES = 100;

/** Each weight as whole votes of a hundred, by the largest remainders; in the same order. */
export function votesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const shares = weights.map((weight) => (weight / total) * VOTES);
  const votes = shares.map(Math.floor);
  const left = VOTES - votes.reduce((sum, given) => sum + given, 0);
  shares
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => (votes[index]! += 1));
  return votes;
}

/** Votes that are missing of a quorum in percent of the weight: at least one while there is none, whatever was rounded. */
export const missingVotes = (votes: number, quorum: number, isReached: boolean): number =>
  isReached ? 0 : Math.max(1, Math.ceil(quorum) - votes);

/** A stance in whole points, rounded down: it shows a threshold only once it has reached it. */
export const pointsReached = (thousandths: number): number => Math.floor(thousandths / 1000);
