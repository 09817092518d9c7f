import type { RoomProblem } from '../../store/room/room';
import type { roomWords } from '../../words/class';

/** What a refusal says: by its code, or that it is not known and what to do then. */
export const refusedIn = (
  words: { readonly [code in RoomProblem]?: string } & { other: string },
  code: RoomProblem,
): string => words[code] ?? words.other;

/** The same to a teacher, who comes with a key. */
export const refusedWithKey = ({ refused, remote }: ReturnType<typeof roomWords>, code: RoomProblem): string =>
  code === 'unknown-key' ? remote.unknownKey : refusedIn(refused, code);
