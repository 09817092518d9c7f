/**
 * Why things moved. With a ledger at hand, every contribution to every gauge is written down, and what a bound cut off is
 * shared out, so that the causes of a gauge in a turn sum exactly to its change. Without one nothing is allocated.
 */
import type { Model } from './model';
import type { Cause, CauseKind, TurnEvent } from './chronicle';

/**
 * The causes and the turn events of a game, or of a part of it. Amounts are thousandths of a point, turns count from 1.
 */
export class Ledger {
  readonly causes: Cause[] = [];
  readonly turnEvents: TurnEvent[] = [];
  /** Causes of effects set in motion and not yet due. */
  coming: Cause[];

  /** A ledger may cover a whole game or one turn; then it is given what the ledger of the turn before left `coming`. */
  constructor(
    private readonly model: Model,
    coming: readonly Cause[] = [],
  ) {
    this.coming = [...coming];
  }

  /** Writes down a cause; nothing for an amount of zero. `gauge` is the gauge's number. */
  add(turn: number, gauge: number, amount: number, kind: CauseKind, cause: string, since = turn): void {
    if (amount !== 0) this.causes.push({ turn, gauge: this.model.gaugeIds[gauge]!, amount, kind, cause, since });
  }

  /** Writes down a cause that was set in motion at a turn and acts at a turn, the same or a later one. */
  addDue(turn: number, gauge: number, amount: number, kind: CauseKind, cause: string, since: number): void {
    if (turn === since) this.add(turn, gauge, amount, kind, cause);
    else if (amount !== 0) this.coming.push({ turn, gauge: this.model.gaugeIds[gauge]!, amount, kind, cause, since });
  }

  /** The causes set in motion earlier that act this turn. */
  fallDue(turn: number): void {
    this.causes.push(...this.coming.filter((cause) => cause.turn === turn));
    this.coming = this.coming.filter((cause) => cause.turn !== turn);
  }

  record(turnEvent: TurnEvent): void {
    this.turnEvents.push(turnEvent);
  }

  /**
   * A bound has cut a gauge's change to `change`: the causes that pushed against it are reduced in proportion, in integers
   * (toward zero; the thousandths left over go to the largest causes first). A cause that the bound took whole stays, at 0.
   */
  ration(turn: number, gauge: number, towardTop: boolean, change: number): void {
    const id = this.model.gaugeIds[gauge]!;
    const sign = towardTop ? 1 : -1;
    const pushing: { place: number; asked: number }[] = [];
    let asked = 0;
    let room = change;
    for (let place = this.causes.length - 1; place >= 0; place--) {
      const cause = this.causes[place]!;
      if (cause.turn !== turn) break;
      if (cause.gauge !== id) continue;
      if (cause.amount * sign > 0) {
        pushing.push({ place, asked: cause.amount });
        asked += cause.amount;
      } else room -= cause.amount;
    }
    pushing.sort((a, b) => Math.abs(b.asked) - Math.abs(a.asked) || this.compare(a.place, b.place));
    let left = room;
    const kept = pushing.map((push) => {
      const amount = Math.trunc((push.asked * room) / asked) + 0; // never -0
      left -= amount;
      return amount;
    });
    for (let i = 0; left !== 0; i = (i + 1) % kept.length, left -= sign) kept[i]! += sign;
    pushing.forEach(({ place }, i) => (this.causes[place] = { ...this.causes[place]!, amount: kept[i]! }));
  }

  /** A fixed order of causes of the same size, whatever the order of the file. */
  private compare(a: number, b: number): number {
    const [x, y] = [this.causes[a]!, this.causes[b]!];
    const key = (cause: Cause) => `${cause.kind} ${cause.cause} ${cause.since}`;
    return key(x) < key(y) ? -1 : 1;
  }
}
