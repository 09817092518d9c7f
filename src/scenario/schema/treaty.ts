/** Who takes part: actors with what they care about, and the treaty that they may sign, clause by clause, and how it is negotiated. */
import * as z from 'zod';
import { LEVER_KINDS } from '../../engine';
import { LIMITS } from '../limits';
import { region } from './map';
import { delegate, instruction } from './people';
import {
  about,
  assumption,
  cell,
  changeable,
  condition,
  costs,
  effects,
  expected,
  id,
  level,
  list,
  map,
  percent,
  points,
  reference,
  referenceTo,
  scaledBy,
  share,
  sides,
  table,
  text,
  turns,
} from './parts';

const interest = table('interest', {
  gauge: cell,
  ...sides,
  gain: expected(z.union([z.number().min(-10).max(10), percent]), 'gain'),
  scaled_by: scaledBy,
});

export const actor = table('actor', {
  label: about(text, 'shared.label'),
  short: text.optional(),
  about: about(text, 'shared.about').optional(),
  region: region.optional(),
  weight: level.optional(),
  stance: level,
  rate: share.optional(),
  free_riding: z.number().min(0).max(50).optional(),
  club: z.number().min(0).max(50).optional(),
  stance_assumption: assumption,
  free_riding_assumption: assumption,
  interests: list(interest, LIMITS.interests).optional(),
  delegate: delegate.optional(),
  instruction: instruction.optional(),
});

const clauseEffect = expected(
  z.union([
    points,
    table('clauseEffect', {
      add: points,
      assumption,
    }),
  ]),
  'clauseEffect',
);
const clause = table('clause', {
  label: about(text, 'shared.label'),
  about: about(text, 'shared.about').optional(),
  depth: z.number().min(0).max(20).optional(),
  club: z.number().min(0).max(20).optional(),
  appeal: map(points, LIMITS.actors, reference).optional(),
  effects: map(clauseEffect, LIMITS.gaugesAnEffectMoves, changeable).optional(),
});

const lever = table('lever', {
  label: about(text, 'shared.label'),
  about: about(text, 'shared.about').optional(),
  party: referenceTo('actor'),
  kind: z.enum(LEVER_KINDS),
  when: condition.optional(),
  cost: costs.optional(),
  stance: map(points, LIMITS.actors, reference).optional(),
  effects: effects.optional(),
});

export const treaty = table('treaty', {
  title: text,
  short: text.optional(),
  clauses_needed: z.number().int().min(1).max(LIMITS.clauses).optional(),
  quorum: share.optional(),
  parties_needed: z.number().int().min(1).max(LIMITS.actors).optional(),
  sign_from: level.optional(),
  leave_below: level.optional(),
  session_every: turns.optional(),
  ratified_after: turns.optional(),
  compliance: share.optional(),
  monitored_by: cell.optional(),
  clauses: map(clause, LIMITS.clauses),
  levers: map(lever, LIMITS.levers, id, undefined, 1).optional(),
});
