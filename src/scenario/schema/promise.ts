/** What the player may promise before the first turn. */
import { LIMITS } from '../limits';
import { about, condition, id, map, referenceTo, table, text } from './parts';

const promise = table('promise', {
  label: text,
  about: about(text, 'shared.about').optional(),
  kept: condition,
  cheers: referenceTo('worldview').optional(),
});

/** A choice of one alone would be none. */
const FEWEST = 2;

export const promises = map(promise, LIMITS.promises, id, undefined, FEWEST);
