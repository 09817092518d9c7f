/** Actions and setups as they come from outside: hostile until they are read. */
import type { Answer } from '../engine';
import type { Act, Card, SeatAct, TeacherAct } from './action';
import { MOST_SECONDS } from './setup';

/** Ids are letters, digits, `-` and `_`. */
const ID = /^[\w-]{1,64}$/;
/** Answers, cards, gauges and parties are ids too, with a stroke in them. */
const NAME = /^[a-z][a-z0-9_/.-]{0,99}$/;

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
const isName = (value: unknown): value is string => typeof value === 'string' && NAME.test(value);
const isCount = (value: unknown, most = 1_000_000): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;

/** What a pupil's or the teacher's device sent: the id of the action and what is done; null when it is no such thing. */
export function readAction(value: unknown): { id: string; act: SeatAct | TeacherAct } | null {
  if (!isTable(value) || !isId(value['id']) || !isTable(value['act'])) return null;
  const act = readAct(value['act']);
  return act === null ? null : { id: value['id'], act };
}

type Reader<A extends Act> = (table: Table) => A | null;
type ClientAct = SeatAct | TeacherAct;

const plain =
  <Done extends ClientAct['do']>(done: Done): Reader<{ do: Done } & ClientAct> =>
  () =>
    ({ do: done }) as { do: Done } & ClientAct;

/** Names are checked for their form here, and for being those of the game by `apply`. */
const READERS: { readonly [Done in ClientAct['do']]: Reader<Extract<ClientAct, { do: Done }>> } = {
  begin: plain('begin'),
  close: plain('close'),
  continue: plain('continue'),
  step: plain('step'),
  pause: plain('pause'),
  resume: plain('resume'),
  undo: plain('undo'),
  lock: plain('lock'),
  unlock: plain('unlock'),
  leave: plain('leave'),
  more: ({ seconds }) => (isCount(seconds, MOST_SECONDS) && seconds > 0 ? { do: 'more', seconds } : null),
  move: ({ seat, to }) => (isCount(seat) && isName(to) ? { do: 'move', seat, to } : null),
  remove: ({ seat }) => (isCount(seat) ? { do: 'remove', seat } : null),
  hands: ({ vote, counts }) => {
    if (!isCount(vote) || !isTable(counts)) return null;
    const entries = Object.entries(counts);
    const isGood = entries.length <= 100 && entries.every(([answer, hands]) => isName(answer) && isCount(hands, 1000));
    return isGood ? { do: 'hands', vote, counts: counts as Partial<Record<Answer, number>> } : null;
  },
  speak: ({ vote, party, card }) =>
    isCount(vote) && isName(party) && isName(card) ? { do: 'speak', vote, party, card: card as Card } : null,
  ballot: ({ vote, answer, forecast = null }) =>
    isCount(vote) && isName(answer) && (forecast === null || isName(forecast))
      ? { do: 'ballot', vote, answer: answer as Answer, forecast }
      : null,
  favour: ({ vote, card }) =>
    isCount(vote) && (card === null || isName(card)) ? { do: 'favour', vote, card: card as Card | null } : null,
  file: ({ vote, card }) => (isCount(vote) && isName(card) ? { do: 'file', vote, card: card as Card } : null),
};

function readAct(table: Table): ClientAct | null {
  const done = table['do'];
  if (typeof done !== 'string' || !Object.hasOwn(READERS, done)) return null;
  return READERS[done as ClientAct['do']](table);
}
