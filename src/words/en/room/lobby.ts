/** The room before it begins: its code, its seats. */
import type fr from '../../fr/room/lobby';
import { counted } from '../grammar';

export default {
  room: 'Room',
  kicker: (world: string, mode: string) => `${world} · ${mode}`,
  cry: 'Raise your hand',
  leads: {
    vote: 'One question, three answers. The one with most votes is played.',
    cop: 'Dossiers by raised hands, the treaty between delegations.',
  },
  steps: {
    vote: [
      'Read the dossier aloud.',
      (each: number) => `Each side says why, in ${each} seconds: the clock counts for all three.`,
      'Hands go up: count them with + or the keys 1, 2, 3.',
    ],
    cop: [
      'Form the delegations, one table each.',
      'At a dossier, hands go up: count them with + or the keys 1, 2, 3.',
      'At a session, you stand up and negotiate; then each says its card aloud.',
    ],
  },
  seats: (taken: number) => counted(taken, { one: 'seat taken', other: 'seats taken' }),
  aim: 'Aim at the square. Your seat is given.',
  take: 'Take your seat',
  orType: (address: string) => `or type these letters at ${address}`,
  qr: 'QR code of the room',
  code: 'Code of the room',
  lock: 'Close the door',
  unlock: 'Open the door',
  locked: 'Door closed',
  fill: 'Full screen',
  beginAt: (n: number) => `Begin with ${n}`,
  begin: 'Begin',
  out: (isStopped) => `The game waits for you${isStopped ? '; its clock stands still' : ''}.`,
} satisfies typeof fr;
