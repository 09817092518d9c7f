/** What one player's games came to at the table of negotiated sessions, counted. */
import { leverAt, read, stanceOf, treatyStatus, type Model, type State } from '../../engine';

/** The games of one player under one premise. */
export class TableTally {
  games = 0;
  /** Signatures at sessions that asked for a move, and those of parties whose stance the move had raised. */
  signatures = 0;
  signaturesWon = 0;
  /** Games in which the treaty entered into force, and those in which a party left it or it lapsed. */
  entered = 0;
  ended = 0;
  /** Signatures right after a lever that raised the party's stance, by actor; uses of each lever. */
  readonly won: Uint32Array;
  readonly used: Uint32Array;
  private hasEntered = false;
  private hasEnded = false;
  private stances: number[] = [];
  private signed: readonly string[] = [];

  constructor({ scenario }: Model) {
    this.won = new Uint32Array(scenario.actors.length);
    this.used = new Uint32Array(scenario.treaty?.levers?.length ?? 0);
  }

  begin(): void {
    this.hasEntered = false;
    this.hasEnded = false;
  }

  /** In front of a move. */
  beforeMove(model: Model, state: State): void {
    this.stances = stancesOf(model, state);
    this.signed = treatyStatus(model, state).signed;
  }

  /** After the vote that followed a move, by its place: nothing but the move has changed stances in between. */
  afterVote(model: Model, state: State, move: number): void {
    const { signed } = treatyStatus(model, state);
    const stances = stancesOf(model, state);
    const lever = leverAt(model, move);
    if (lever >= 0) this.used[lever]! += 1;
    for (const [i, { id }] of model.actors.entries()) {
      const [wasIn, isIn] = [this.signed.includes(id), signed.includes(id)];
      if (wasIn && !isIn) this.hasEnded = true;
      if (wasIn || !isIn) continue;
      this.signatures += 1;
      if (stances[i]! <= this.stances[i]!) continue;
      this.signaturesWon += 1;
      if (lever >= 0) this.won[i]! += 1;
    }
  }

  /** After each turn. */
  afterTurn(model: Model, state: State): void {
    const isInForce = state[model.inForceCell] === 1;
    if (this.hasEntered && !isInForce) this.hasEnded = true;
    if (isInForce) this.hasEntered = true;
  }

  end(): void {
    this.games += 1;
    if (this.hasEntered) this.entered += 1;
    if (this.hasEnded) this.ended += 1;
  }
}

const stancesOf = (model: Model, state: State): number[] =>
  model.actors.map(({ id }) => read(model, state, stanceOf(id)));
