/** A process that has seats and lets them answer: a process may not have as many connections as a thousand rooms have seats. */
import { answerAtPace, type Load, type Loaded, type LoadedSeat } from './load';
import { ourSeats } from './our-seats';
import { socketioSeats } from './socketio-seats';

export type Order =
  | { do: 'open'; whose: 'ours' | 'socketio'; ports: readonly number[]; rooms: number; seats: number; from: number }
  /** Seats that were opened first and have answered are left out. */
  | { do: 'answer'; leaveOut: number; load: Load; name: string };

export type Done = { codes: string[] } | Loaded;

const seats: LoadedSeat[] = [];

async function carryOut(order: Order): Promise<Done> {
  if (order.do === 'answer') return answerAtPace(seats.slice(order.leaveOut), order.load, order.name);
  const { whose, ports, rooms, from } = order;
  if (whose === 'socketio') {
    seats.push(...(await socketioSeats(ports, rooms, order.seats, from)));
    return { codes: [] };
  }
  const opened = await ourSeats(ports, rooms, order.seats, from);
  seats.push(...opened.seats);
  return { codes: opened.codes };
}

process.on('message', (order: Order) => {
  carryOut(order).then(
    (done) => process.send!({ done }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.once('disconnect', () => process.exit());
