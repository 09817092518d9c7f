/** Seats of a bare room of Socket.IO, over its own protocol: its client costs more than what is measured. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { eachOf, type LoadedSeat } from './load';

/** What is used of `ws`, which comes with Socket.IO. */
interface WebSocket {
  on: (event: 'message' | 'error', listener: (data: unknown) => void) => void;
  send: (text: string) => void;
}

const require = createRequire(resolve(import.meta.dirname, '../package.json'));
const WebSocketOf = (): new (url: string, options: object) => WebSocket =>
  require('ws') as new (url: string, options: object) => WebSocket;

/** Rooms with their seats; a room is in one process. */
export async function socketioSeats(
  ports: readonly number[],
  rooms: number,
  seatsOfRoom: number,
  from = 0,
): Promise<LoadedSeat[]> {
  const Socket = WebSocketOf();
  const opened: LoadedSeat[] = [];
  const all = Array.from({ length: rooms * seatsOfRoom }, (_, i) => ({
    room: from + Math.floor(i / seatsOfRoom),
    seat: i % seatsOfRoom,
  }));
  await eachOf(all, 200, async ({ room, seat }) => {
    const port = ports[room % ports.length]!;
    const url = `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket&room=${room}&seat=${seat}`;
    const socket = new Socket(url, { perMessageDeflate: false });
    const waiting = new Map<number, () => void>();
    let asked = 0;
    await new Promise<void>((connected, failed) => {
      socket.on('error', failed);
      socket.on('message', (data) => {
        const text = String(data);
        if (text.startsWith('0')) socket.send('40');
        else if (text.startsWith('40')) connected();
        else if (text === '2') socket.send('3');
        else if (text.startsWith('43')) {
          const number = Number.parseInt(text.slice(2), 10);
          waiting.get(number)?.();
          waiting.delete(number);
        }
      });
    });
    opened.push({
      answer: (id) =>
        new Promise((acknowledged) => {
          waiting.set(asked, acknowledged);
          socket.send(`42${asked++}${JSON.stringify(['ballot', id, 'cop'])}`);
        }),
    });
  });
  return opened;
}
