/** A room of a class in a tiny world: pupils come in, do things, and are looked at. Every action succeeds, or is said to fail. */
import {
  apply,
  foreseeable,
  newRoom,
  projection,
  usualSetup,
  type Act,
  type Action,
  type ClassScenario,
  type Doer,
  type Instruction,
  type RefusalCode,
  type Room,
  type RoomSetup,
  type Viewer,
} from '../../src/class';
import type { Answer, Scenario } from '../../src/engine';

/** What a class needs of a scenario, around its rules. */
export const classScenario = (
  rules: Scenario,
  instructions?: Readonly<Record<string, Instruction>>,
): ClassScenario => ({
  id: rules.id,
  version: 7,
  rules,
  texts: { gauges: Object.fromEntries(rules.gauges.map(({ id }) => [id, { resource: id === 'budget' }])) },
  ...(instructions && { instructions }),
});

/** A room that changes in place as things are done in it; a second passes at each action. */
export class TinyRoom {
  room: Room;
  /** What was done, in order: the log of the room. */
  readonly log: Action[] = [];
  at = 0;

  constructor(
    readonly scenario: ClassScenario,
    said: Partial<RoomSetup> = {},
  ) {
    this.room = newRoom(usualSetup(scenario, { code: 'KMRV', seed: 12, ...said }), scenario);
  }

  /** Does something that may be refused. */
  try(by: Doer, act: Act, id = `a${this.log.length}`): RefusalCode | null {
    this.at += 1000;
    const action: Action = { id, by, at: this.at, act };
    const applied = apply(this.room, action);
    if (!applied.ok) return applied.refusal;
    if (applied.room !== this.room) this.log.push(action);
    this.room = applied.room;
    return null;
  }

  do(by: Doer, act: Act): this {
    const refusal = this.try(by, act);
    if (refusal !== null) throw new Error(`${act.do} is refused: ${refusal}`);
    return this;
  }

  /** So many pupils come in. */
  join(count: number): this {
    for (let i = 0; i < count; i++) this.do('server', { do: 'join', key: `key-${this.room.seats.length}` });
    return this;
  }

  teacher(done: 'begin' | 'close' | 'continue' | 'pause' | 'resume' | 'undo' | 'lock' | 'unlock'): this {
    return this.do('teacher', { do: done });
  }

  ballot(seat: number, answer: Answer, forecast: string | null = null): this {
    return this.do(seat, { do: 'ballot', vote: this.vote, answer, forecast });
  }

  /** Ballots of the first seats, in their order. */
  ballots(...answers: Answer[]): this {
    answers.forEach((answer, seat) => this.ballot(seat, answer));
    return this;
  }

  /** Time passes, in seconds. */
  after(seconds: number): this {
    this.at += seconds * 1000 - 1000;
    return this.do('server', { do: 'tick' });
  }

  get vote(): number {
    return this.room.votes;
  }

  get stage(): Room['stage']['kind'] {
    return this.room.stage.kind;
  }

  get answers(): readonly Answer[] {
    return this.room.answers;
  }

  seen(by: Viewer) {
    return projection(this.room, by);
  }

  get foreseeable(): string[] {
    return foreseeable(this.scenario);
  }
}
