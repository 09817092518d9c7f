/** What is put before the player: dossiers with an option of each doctrine, events, endings. */
import * as z from 'zod';
import { DOCTRINES, type Doctrine } from '../../engine';
import { LIMITS } from '../limits';
import { ENDING_FAMILIES, ENDING_PICTURES, EVENT_KINDS } from '../playable';
import {
  about,
  assumption,
  cell,
  condition,
  costs,
  effects,
  expected,
  id,
  list,
  percent,
  pictureName,
  referenceTo,
  scale,
  share,
  sides,
  table,
  text,
  turns,
  varied,
  yes,
} from './parts';
import { region } from './map';
import { advocate } from './people';

const option = table('option', {
  label: varied,
  about: varied.optional(),
  projector: text.optional(),
  advocate: advocate.optional(),
  cost: costs.optional(),
  requires: condition.optional(),
  effects: effects.optional(),
  clause: referenceTo('clause').optional(),
  consequence: text.optional(),
  remembered: text.optional(),
});

export const label = expected(z.union([z.string().regex(/^\d{4}-S[12]$/), z.number().int().min(1).max(9999)]), 'label');
const factIds = about(list(referenceTo('fact'), LIMITS.factsOfACard), 'shared.facts_shown').optional();

const options = table(
  'options',
  Object.fromEntries(DOCTRINES.map((doctrine) => [doctrine, option])) as Record<Doctrine, typeof option>,
);

export const dossier = table('dossier', {
  id: about(id, 'shared.id'),
  turn: label.optional(),
  when: condition.optional(),
  always: yes.optional(),
  title: about(varied, 'shared.title'),
  text: varied,
  projector: text.optional(),
  facts: factIds,
  picture: about(pictureName, 'shared.drawing').optional(),
  life: referenceTo('life').optional(),
  region: region.optional(),
  options,
});

const hazard = table('hazard', {
  gauge: cell,
  ...sides,
  by: percent,
});
const chance = expected(
  z.union([
    share,
    table('chance', {
      base: share.optional(),
      rises_with: list(hazard, LIMITS.hazardTerms).optional(),
      at_most: share.optional(),
      assumption,
    }),
  ]),
  'chance',
);
export const event = table('event', {
  id: about(id, 'shared.id'),
  is: z.enum(EVENT_KINDS).optional(),
  title: about(varied, 'shared.title'),
  text: varied,
  when: condition.optional(),
  at: label.optional(),
  chance: chance.optional(),
  after: condition.optional(),
  in: turns.optional(),
  again_after: turns.optional(),
  absorbed_by: expected(z.union([z.literal('shield'), scale]), 'absorber').optional(),
  facts: factIds,
  actor: referenceTo('actor').optional(),
  region: region.optional(),
  effects,
});

export const ending = table('ending', {
  id: about(id, 'shared.id'),
  when: condition.optional(),
  early: yes.optional(),
  title: about(varied, 'shared.title'),
  text: varied,
  family: z.enum(ENDING_FAMILIES).optional(),
  picture: z.enum(ENDING_PICTURES).optional(),
});
