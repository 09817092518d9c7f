import type { RoomProblem } from '../../store/room/room';

/** What a refusal says: by its code, or that it is not known and what to do then. */
export const refusedIn = (
  words: { readonly [code in RoomProblem]?: string } & { other: string },
  code: RoomProblem,
): string => words[code] ?? words.other;
