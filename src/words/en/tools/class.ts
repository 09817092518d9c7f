/** The command that serves a class. */
import type fr from '../../fr/tools/class';

export default {
  usage: `Opens a class server: the game, and the rooms where a class plays together.

  npm run class -- [--port N] [--data FOLDER | --redis redis://HOST:PORT]`,
  title: 'Bouclier, in class. The address to open:',
  steps: `1. On the computer of the projector, open this address, then “For the class”.
2. Pupils, on the same network, aim at the QR code that the projector shows, or type the address and the code of the room.
No internet is needed. If the computer asks whether to let Node in, accept.`,
  otherAddresses: (addresses) => `Other addresses of this computer: ${addresses.join(', ')}`,
  isolated: `A phone does not get there? The network of the school probably keeps devices from talking to one another.
- Share the connection of a phone, join it with the computer and the pupils, then run this command again.
- Or ask the IT service: src/class-server/deploy/README.en.md tells them what to open.
- Or play without a network: a single screen, and raised hands.`,
  noNetwork: (address) => `Bouclier, in class. This computer has no network: only it can open ${address}
To let phones in, join a Wi-Fi or the shared connection of a phone, then run this command again.
Without a network the class can still play: a single screen, and raised hands.`,
  privacy: 'No account, no name, nothing is typed by pupils. A room is erased four hours after its last action.',
  stop: 'Ctrl+C to stop. The rooms stay: run the command again, and everybody finds their place.',
  building: 'The game is being built, once. It takes a minute…',
  listening: (port) => `Class server, port ${port}`,
  badPort: (text) => `--port ${text}: a number from 0 to 65535.`,
  portTaken: (port) => `Port ${port} is taken, perhaps by this very server. Try --port ${port + 1}.`,
  folderTaken: (folder) => `Another class server has its rooms in ${folder}. Try --data OTHER-FOLDER.`,
  noRedis: (url, why) => `Redis at ${url} will not do: it takes Redis 7.2 or later, with appendonly yes. (${why})`,
} satisfies typeof fr;
