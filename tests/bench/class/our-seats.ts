/** Seats of a class server: a stream each, and answers over a few connections, as a proxy would bring them. */
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { voteSetup } from '../../class-server/world';
import { eachOf, type LoadedSeat } from './load';

export interface OurSeats {
  seats: LoadedSeat[];
  codes: string[];
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts to a class server as a page would: again, where the connection was closed just then. */
export async function post<T>(port: number, path: string, key: string, body: unknown): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await postOnce<T>(port, path, key, body);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET' || tries === 3) throw error;
    }
  }
}

function postOnce<T>(port: number, path: string, key: string, body: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const host = `127.0.0.1:${port}`;
    const headers = {
      Host: host,
      Origin: `http://${host}`,
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
    };
    const asked = request({ port, host: '127.0.0.1', path, method: 'POST', headers, agent }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part: string) => (answer += part));
      response.on('end', () => {
        if (response.statusCode! < 300) resolve(JSON.parse(answer) as T);
        else reject(new Error(`${response.statusCode} ${answer}`));
      });
    });
    asked.on('error', reject);
    asked.end(text);
  });
}

/** A stream of the room as a key may see it; `onText` gets what comes. */
export function openStream(port: number, code: string, key: string, onText: (text: string) => void): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', reject);
    socket.write(
      `GET /class/rooms/${code}/log?after=0 HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n` +
        `Authorization: Bearer ${key}\r\nAccept: text/event-stream\r\n\r\n`,
    );
    socket.once('data', () => resolve(socket));
    socket.on('data', (bytes: Buffer) => onText(bytes.toString('latin1')));
  });
}

/**
 * Rooms in front of their first question, with their seats, whose streams are spread over all the servers: none of them has a
 * room for itself.
 */
export async function ourSeats(
  ports: readonly number[],
  rooms: number,
  seatsOfRoom: number,
  from = 0,
): Promise<OurSeats> {
  const opened: OurSeats = { seats: [], codes: [] };
  const numbers = Array.from({ length: rooms }, (_, i) => from + i);
  await eachOf(numbers, 24, async (number) => {
    const teacher = `teacher-of-room-number-${number}`;
    const port = ports[number % ports.length]!;
    const { code } = await post<{ code: string }>(port, '/class/rooms', teacher, voteSetup());
    opened.codes.push(code);
    const keys = Array.from({ length: seatsOfRoom }, (_, seat) => `seat-${seat}-of-room-number-${number}-here`);
    const portOf = (seat: number) => ports[(number + seat) % ports.length]!;
    await Promise.all(keys.map((key, seat) => post(portOf(seat), `/class/rooms/${code}/seats`, key, null)));
    await post(port, `/class/rooms/${code}/actions`, teacher, { id: 'begin', act: { do: 'begin' } });
    await Promise.all(
      keys.map(async (key, seat) => {
        await openStream(portOf(seat), code, key, () => undefined);
        const act = { do: 'ballot', vote: 1, answer: 'cop', forecast: null };
        opened.seats.push({
          answer: async (id) => void (await post(portOf(seat), `/class/rooms/${code}/actions`, key, { id, act })),
        });
      }),
    );
  });
  return opened;
}
