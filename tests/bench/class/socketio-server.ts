/**
 * A bare room of Socket.IO doing the same: an answer is noted, everybody is told how many have answered, the answer is
 * acknowledged. Nothing is kept on a disk, and a room lives in one process: `socketio-server.ts PORT PACKAGE`, the package whose dependency it is.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { listenForCollect } from './collecting';

/** What is used of Socket.IO. */
interface Socket {
  handshake: { query: Record<string, string> };
  join: (room: string) => void;
  on: (event: 'ballot', listener: (id: string, answer: string, acknowledge: () => void) => void) => void;
}
interface Io {
  on: (event: 'connection', listener: (socket: Socket) => void) => void;
  to: (room: string) => { emit: (event: string, state: unknown) => void };
}

const require = createRequire(process.argv[3]!);
const { Server } = require('socket.io') as { Server: new (http: unknown, options: object) => Io };
const http = createServer();
const io = new Server(http, { transports: ['websocket'] });
const rooms = new Map<string, { ballots: Map<string, string>; done: Set<string> }>();

io.on('connection', (socket) => {
  const { room, seat } = socket.handshake.query as { room: string; seat: string };
  const state = rooms.get(room) ?? { ballots: new Map<string, string>(), done: new Set<string>() };
  rooms.set(room, state);
  socket.join(room);
  socket.on('ballot', (id, answer, acknowledge) => {
    if (!state.done.has(id)) {
      state.done.add(id);
      state.ballots.set(seat, answer);
      io.to(room).emit('state', { stage: 'vote', given: state.ballots.size });
    }
    acknowledge();
  });
});
http.listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('ready\n'));
listenForCollect();
