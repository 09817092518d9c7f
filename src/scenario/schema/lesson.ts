/** What a teacher prints and says around a game. Nothing of it plays: the rules of a scenario are the same without. */
import * as z from 'zod';
import { DOCTRINES } from '../../engine';
import { LIMITS } from '../limits';
import { CLAIM_KINDS } from '../playable';
import { list, referenceTo, source, table, text } from './parts';

const minutes = z.number().int().min(1).max(LIMITS.lessonMinutes);

const programme = table('programme', {
  subject: text,
  text,
  source: source.optional(),
});

const timing = table('timing', {
  minutes,
  steps: list(table('step', { minutes, text }), LIMITS.lessonItems, 1),
});

const question = table('question', {
  ask: text,
  listen: text,
});

const sensitive = table('sensitive', {
  dossier: referenceTo('dossier'),
  text,
});

const claim = table('claim', {
  text,
  camp: z.enum(DOCTRINES),
  is: z.enum(CLAIM_KINDS),
  why: text,
});

const point = table('point', {
  text,
  other: text,
  dossiers: list(referenceTo('dossier'), LIMITS.lessonItems, 1),
});

const items = <S extends z.ZodType>(item: S) => list(item, LIMITS.lessonItems).optional();

export const lesson = table('lesson', {
  objectives: items(text),
  programme: items(programme),
  timing: items(timing),
  questions: items(question),
  sensitive: items(sensitive),
  claims: items(claim),
  points: items(point),
  left_out: items(text),
});
