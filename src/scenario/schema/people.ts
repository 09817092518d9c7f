/** The people of a scenario, all invented: voices of worldviews, delegates of actors, advocates of options, lives that the game follows. */
import * as z from 'zod';
import { FACE_PARTS, type FacePart } from '../face-parts';
import { LIMITS } from '../limits';
import { POSES } from '../playable';
import { region } from './map';
import { about, condition, expected, id, list, referenceTo, table, text, varied } from './parts';

type FaceShape = { [P in FacePart]: z.ZodOptional<z.ZodEnum<{ [N in (typeof FACE_PARTS)[P][number]]: N }>> };

const face = table(
  'face',
  Object.fromEntries(
    Object.entries(FACE_PARTS).map(([part, names]) => [part, z.enum(names as readonly string[]).optional()]),
  ) as FaceShape,
);

const personName = expected(z.string().min(1).max(LIMITS.personName), 'personName');

export const voice = table('voice', {
  name: personName,
  role: text,
  face: about(face, 'shared.face'),
});

export const delegate = table('delegate', {
  role: text,
  face: about(face, 'shared.face'),
});

/** What only the delegation of an actor knows in a class, until the debrief. */
export const instruction = table('instruction', {
  interest: text,
  red_line: text,
  crossed: condition.optional(),
  ask: text,
});

export const advocate = table('advocate', {
  worldview: referenceTo('worldview'),
  line: text,
});

const moment = table('moment', {
  when: condition,
  after: z.number().int().min(0).max(LIMITS.turns).optional(),
  pose: z.enum(POSES),
  stands: text.optional(),
  text: varied,
});

export const life = table('life', {
  id: about(id, 'shared.id'),
  name: personName,
  who: text,
  region: region.optional(),
  face: about(face, 'shared.face'),
  moments: list(moment, LIMITS.moments, 1),
});
