/** Whether moves serve: how often each is the best one, at the sessions that games reach, and what choosing well is worth. */
import type { Model, Move } from '../../engine';
import { WAYS } from '../strategies';
import { Trial, type Moment } from '../debrief/trial';

/** Common seeds that the moves of a session are tried on. */
const SEEDS = 8;

/** Counts, for each move, the sessions at which it was open and those at which it was the best; of equals the first one. */
export class MoveBook {
  /** Sessions judged. */
  sessions = 0;
  /** Sum over the sessions of what the best move is worth more than the median one, in thousandths. */
  private leads = 0;
  private readonly counts = new Map<Move, { open: number; best: number }>();

  judge(model: Model, moment: Moment): void {
    const trial = new Trial(model, moment, WAYS);
    for (let n = 0; n < SEEDS; n++) trial.play();
    const worths = trial.worths.map(({ answer, expected }) => ({ move: answer as Move, gap: expected.gap }));
    const sorted = worths.map(({ gap }) => gap).sort((a, b) => a - b);
    const median = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
    const best = worths.find(({ gap }) => gap === sorted.at(-1))!.move;
    this.sessions += 1;
    this.leads += sorted.at(-1)! - median;
    for (const { move } of worths) {
      const counted = this.counts.get(move) ?? { open: 0, best: 0 };
      counted.open += 1;
      if (move === best) counted.best += 1;
      this.counts.set(move, counted);
    }
  }

  /** Mean over the sessions; null before any. */
  get lead(): number | null {
    return this.sessions === 0 ? null : this.leads / this.sessions;
  }

  of(move: Move): { open: number; best: number } {
    return this.counts.get(move) ?? { open: 0, best: 0 };
  }
}
