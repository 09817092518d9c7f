/** A game in a tiny world: played turn by turn, or answer by answer, and looked at. */
import {
  answers,
  DOCTRINES,
  Ledger,
  NO_CHOICE,
  options,
  placeOf,
  read,
  start,
  step,
  TURN,
  UNIT,
  type Answer,
  type Cause,
  type Doctrine,
  type Model,
  type State,
  type TurnEvent,
} from '../../src/engine';

/** A game in a tiny world; amounts in points. */
export class TinyGame {
  readonly state: State;
  readonly ledger: Ledger;

  constructor(
    readonly model: Model,
    readonly seed: number,
  ) {
    this.state = start(model, new Float64Array(model.size), seed);
    this.ledger = new Ledger(model);
  }

  /** Plays a turn; the open dossier, if any, stays open when nothing is decided. */
  turn(doctrine: Doctrine | null = null): this {
    step(this.model, this.state, doctrine === null ? NO_CHOICE : DOCTRINES.indexOf(doctrine), this.seed, this.ledger);
    return this;
  }

  /** Answers the open question, whatever it is. */
  answer(answer: Answer): this {
    const place = placeOf(this.model, this.state, answer);
    if (place < 0) throw new Error(`${answer} is no answer of the open question`);
    step(this.model, this.state, place, this.seed, this.ledger);
    return this;
  }

  turns(count: number): this {
    for (let i = 0; i < count; i++) this.turn();
    return this;
  }

  at(cell: string): number {
    return read(this.model, this.state, cell) / UNIT;
  }

  /** A cell after each of the next turns. */
  course(cell: string, turns: number): number[] {
    return Array.from({ length: turns }, () => this.turn().at(cell));
  }

  open(): Doctrine[] {
    return options(this.model, this.state).flatMap(({ doctrine, closed }) => (closed === null ? [doctrine] : []));
  }

  /** The answers of the open question that may be given now. */
  openAnswers(): Answer[] {
    return answers(this.model, this.state).flatMap(({ answer, closed }) => (closed === null ? [answer] : []));
  }

  /** What happened in the last turn, in order. */
  turnEvents(): TurnEvent[] {
    return this.ledger.turnEvents.filter(({ turn }) => turn === this.state[TURN]);
  }

  /** Whether an event struck in the last turn. */
  struck(event: string): boolean {
    return this.turnEvents().some((turnEvent) => turnEvent.kind === 'event' && turnEvent.event === event);
  }

  /** The causes of a gauge's last change, amounts in points. */
  causes(gauge: string): Pick<Cause, 'kind' | 'cause' | 'amount' | 'since'>[] {
    return this.ledger.causes
      .filter((cause) => cause.turn === this.state[TURN] && cause.gauge === gauge)
      .map(({ kind, cause, amount, since }) => ({ kind, cause, amount: amount / UNIT, since }));
  }
}
