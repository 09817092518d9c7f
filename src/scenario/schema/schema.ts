/**
 * The scenario file, described once: the types, the checks of `shape.ts` and the two published JSON Schemas all come
 * from here. Names that must exist, languages and everything that needs two places of the file at once are the
 * business of `check.ts`.
 */
import * as z from 'zod';
import { LEVELS } from '../../engine';
import { LIMITS } from '../limits';
import { GAUGE_POSES } from '../playable';
import { LANGUAGES } from '../../words/languages';
import { dossier, ending, event, label } from './cards';
import { lesson } from './lesson';
import { mapBlock } from './map';
import { life, voice } from './people';
import {
  about,
  assumption,
  axisTerm,
  cell,
  changeable,
  expected,
  explained,
  factSchema,
  iconName,
  id,
  level,
  list,
  map,
  percent,
  pictureName,
  referenceTo,
  type effects,
  type scale,
  scaledBy,
  share,
  sides,
  source,
  table,
  termSchema,
  text,
  turns,
  type varied,
  yes,
} from './parts';
import { doctrines } from './doctrines';
import { promises } from './promise';
import { constraints } from './constraint';
import { actor, treaty } from './treaty';

export { iconName, isTextTable, metadata, pictureName, text } from './parts';

const gauge = table('gauge', {
  label: about(text, 'shared.label'),
  short: text.optional(),
  about: about(text, 'shared.about').optional(),
  icon: about(iconName, 'shared.drawing').optional(),
  start: level,
  good: z.enum(['high', 'low']).optional(),
  rest: level.optional(),
  relax: share.optional(),
  assumption,
  resource: yes.optional(),
  pose: z.enum(GAUGE_POSES).optional(),
});

const weight = expected(z.number().int().min(1).max(100), 'weight');
const index = table('index', {
  label: about(text, 'shared.label').optional(),
  short: text.optional(),
  about: about(text, 'shared.about').optional(),
  mean_of: map(
    expected(
      z.union([
        weight,
        table('term_of_mean', {
          weight,
          inverse: yes.optional(),
        }),
      ]),
      'weighted',
    ),
    LIMITS.gauges,
    cell,
    'weights',
  ),
  weakest: share.optional(),
  strongest: share.optional(),
});

const coupling = table('coupling', {
  id: about(id, 'shared.id'),
  label: about(text, 'shared.label').optional(),
  from: cell,
  ...sides,
  to: changeable,
  gain: percent,
  scaled_by: scaledBy,
  assumption,
  why: text.optional(),
  source: source.optional(),
  objection: text.optional(),
});

const worldview = table('worldview', {
  id: about(id, 'shared.id'),
  label: about(text, 'shared.label'),
  holder: text,
  weights: map(expected(z.number().int().min(0).max(100), 'weightOrNone'), LIMITS.gauges, axisTerm),
  assumptions: map(z.enum(LEVELS), LIMITS.assumptions, referenceTo('assumption')).optional(),
  voice: voice.optional(),
});

const multiplier = z.number().min(0).max(10);
const assumptionSchema = table('assumption', {
  label: about(text, 'shared.label'),
  about: about(text, 'shared.about').optional(),
  levels: table('levels', {
    low: multiplier,
    mid: multiplier.optional(),
    high: multiplier,
  }),
});

const expectation = expected(
  z.union([
    table('expectation', {
      ending: referenceTo('ending'),
      between: list(share, 2, 2),
    }),
    table('every', {
      every: z.enum(['option', 'ending', 'event']),
      chosen_at_least: share.optional(),
      seen_at_least: share.optional(),
    }),
  ]),
  'expectation',
);

const glossary = about(map(termSchema, LIMITS.terms), 'shared.glossary').optional();

/** A scenario file, format 1. */
export const scenarioFile = table('file', {
  format: expected(z.literal(1), 'format'),
  id,
  title: about(text, 'shared.title'),
  summary: text.optional(),
  picture: pictureName.optional(),
  languages: list(z.enum(LANGUAGES), LANGUAGES.length, 1),
  turns: expected(
    table('turns', {
      count: turns,
      first: label.optional(),
    }),
    'turns',
  ),
  epilogue: z.number().int().min(1).max(LIMITS.epilogue).optional(),
  assumptions: map(assumptionSchema, LIMITS.assumptions).optional(),
  worldviews: list(worldview, LIMITS.worldviews).optional(),
  gauges: map(gauge, LIMITS.gauges),
  indices: z
    .object(explained('indices', { emancipation: index, tyranny: index, shield: index.optional() }))
    .catchall(index),
  couplings: list(coupling, LIMITS.couplings).optional(),
  facts: about(map(factSchema, LIMITS.facts), 'shared.facts').optional(),
  glossary,
  actors: map(actor, LIMITS.actors).optional(),
  treaty: treaty.optional(),
  map: mapBlock.optional(),
  lives: list(life, LIMITS.lives).optional(),
  doctrines: doctrines.optional(),
  promises: promises.optional(),
  constraints: constraints.optional(),
  draw: z.number().int().min(1).max(LIMITS.dossiers).optional(),
  shuffle: yes.optional(),
  dossiers: list(dossier, LIMITS.dossiers, 1),
  events: list(event, LIMITS.events).optional(),
  endings: list(ending, LIMITS.endings, 1),
  expect: list(expectation, LIMITS.expectations).optional(),
  lesson: lesson.optional(),
});

/** The facts and the words that the scenarios of a folder share: `facts.yaml`. */
export const factsFile = z.strictObject({
  facts: about(map(factSchema, LIMITS.facts), 'shared.facts'),
  glossary,
});

export type ScenarioFile = z.infer<typeof scenarioFile>;
export type FactsFile = z.infer<typeof factsFile>;
export type FileText = z.infer<typeof text>;
export type FileVaried = z.infer<typeof varied>;
export type FileFact = z.infer<typeof factSchema>;
export type FileTerm = z.infer<typeof termSchema>;
export type FileEffects = z.infer<typeof effects>;
export type FileIndex = z.infer<typeof index>;
export type FileExpectation = z.infer<typeof expectation>;
export type FileScale = z.infer<typeof scale>;
export type FileSides = z.infer<z.ZodObject<typeof sides>>;

/** The same, with anything possibly missing: what is left of a file once its faulty parts are set aside. */
export type Loose<T> = T extends readonly (infer U)[]
  ? readonly (Loose<U> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> }
    : T;
