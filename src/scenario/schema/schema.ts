/**
 * The scenario file, described once: the types, the checks of `shape.ts` and the two published JSON Schemas all come
 * from here. Names that must exist, languages and everything that needs two places of the file at once are the
 * business of `check.ts`.
 */
import * as z from 'zod';
import { LEVELS } from '../../engine';
import { LIMITS } from '../limits';
import { LANGUAGES } from '../playable';
import { dossier, ending, event, label } from './cards';
import { mapBlock } from './map';
import {
  about,
  assumption,
  axisTerm,
  cell,
  changeable,
  expected,
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
  termSchema,
  text,
  turns,
  yes,
} from './parts';
import { actor, treaty } from './treaty';

export { isTextTable, schemaWords } from './parts';

const gauge = z.strictObject({
  label: about(text, 'Le nom affiché.', 'The name that is shown.'),
  short: about(text, 'Un ou deux mots, pour les petits écrans.', 'One or two words, for small screens.').optional(),
  about: about(text, 'Une phrase d’explication.', 'A sentence of explanation.').optional(),
  icon: about(iconName, 'Le nom d’un dessin.', 'The name of a drawing.').optional(),
  start: about(level, 'Sa valeur au départ, de 0 à 100.', 'Its value at the start, from 0 to 100.'),
  good: about(
    z.enum(['high', 'low']),
    '`high` si plus vaut mieux (par défaut), `low` si moins vaut mieux.',
    '`high` when more is better (the default), `low` when less is better.',
  ).optional(),
  rest: about(
    level,
    'La valeur vers laquelle elle glisse (par défaut\u00A0: le départ).',
    'The value it slides toward (by default: the start).',
  ).optional(),
  relax: about(
    share,
    'La part de l’écart parcourue à chaque tour (par défaut\u00A0: 0%).',
    'The share of the way covered each turn (by default: 0%).',
  ).optional(),
  assumption,
  resource: about(
    yes,
    'Une ressource que les options dépensent (budget…).',
    'A resource that options spend (budget…).',
  ).optional(),
});

const weight = expected(z.number().int().min(1).max(100), 'un poids entier de 1 à 100', 'a whole weight from 1 to 100');
const index = z.strictObject({
  label: about(text, 'Le nom affiché.', 'The name that is shown.').optional(),
  short: about(
    text,
    'Un ou deux mots, pour sa pierre du bouclier (par défaut\u00A0: son nom).',
    'One or two words, for its stone of the shield (by default: its name).',
  ).optional(),
  about: about(text, 'Une phrase d’explication.', 'A sentence of explanation.').optional(),
  mean_of: about(
    map(
      expected(
        z.union([
          weight,
          z.strictObject({
            weight: about(weight, 'Son poids dans la moyenne.', 'Its weight in the mean.'),
            inverse: about(
              yes,
              'Compte à l’envers\u00A0: 100 moins la valeur.',
              'Counts backward: 100 minus the value.',
            ).optional(),
          }),
        ]),
        'un poids entier comme `1`, ou `{ weight: 1, inverse: true }`',
        'a whole weight such as `1`, or `{ weight: 1, inverse: true }`',
      ),
      LIMITS.gauges,
      cell,
      {
        fr: 'des jauges et leurs poids, comme `{ savoir: 2, confiance: 1 }`',
        en: 'gauges and their weights, such as `{ knowledge: 2, trust: 1 }`',
      },
    ),
    'Les jauges dont il est la moyenne, avec leur poids.',
    'The gauges whose mean it is, with their weights.',
  ),
  weakest: about(
    share,
    'La part donnée à la jauge la plus faible.',
    'The share given to the weakest gauge.',
  ).optional(),
  strongest: about(
    share,
    'La part donnée à la jauge la plus forte.',
    'The share given to the strongest gauge.',
  ).optional(),
});

const coupling = z.strictObject({
  id: about(id, 'Son nom court.', 'Its short name.'),
  label: about(text, 'Le nom affiché.', 'The name that is shown.').optional(),
  from: about(cell, 'Ce qui pousse.', 'What pushes.'),
  ...sides,
  to: about(changeable, 'La jauge poussée.', 'The gauge that is pushed.'),
  gain: about(
    percent,
    'La part de la distance qui passe à chaque tour\u202F; le signe dit si elle monte ou descend.',
    'The share of the distance that flows each turn; the sign says whether it goes up or down.',
  ),
  scaled_by: scaledBy,
  assumption,
  why: about(text, 'Pourquoi, en une phrase.', 'Why, in one sentence.').optional(),
  source: about(
    source,
    'La source\u202F; sans elle, c’est une hypothèse.',
    'The source; without it, it is an assumption.',
  ).optional(),
  objection: about(text, 'La meilleure objection.', 'The strongest objection.').optional(),
});

const worldview = z.strictObject({
  id: about(id, 'Son nom court.', 'Its short name.'),
  label: about(text, 'Le nom affiché.', 'The name that is shown.'),
  holder: about(text, 'Qui voit le monde ainsi.', 'Who sees the world this way.'),
  weights: about(
    map(
      expected(z.number().int().min(0).max(100), 'un poids entier de 0 à 100', 'a whole weight from 0 to 100'),
      LIMITS.gauges,
      axisTerm,
    ),
    'Ce qui compte, et combien, dans les deux axes.',
    'What counts, and how much, in the two axes.',
  ),
  assumptions: about(
    map(z.enum(LEVELS), LIMITS.assumptions, referenceTo('assumption')),
    'Les hypothèses qu’elle fait.',
    'The assumptions that it makes.',
  ).optional(),
});

const multiplier = z.number().min(0).max(10);
const assumptionSchema = z.strictObject({
  label: about(text, 'Le nom affiché.', 'The name that is shown.'),
  about: about(text, 'Une phrase d’explication.', 'A sentence of explanation.').optional(),
  levels: about(
    z.strictObject({
      low: about(multiplier, 'Quand elle est basse.', 'When it is low.'),
      mid: about(multiplier, 'Au milieu (1 par défaut).', 'In the middle (1 by default).').optional(),
      high: about(multiplier, 'Quand elle est haute.', 'When it is high.'),
    }),
    'Le multiplicateur à chaque niveau (`mid` vaut 1).',
    'The multiplier at each level (`mid` is 1).',
  ),
});

const expectation = expected(
  z.union([
    z.strictObject({
      ending: about(referenceTo('ending'), 'La fin dont on parle.', 'The ending in question.'),
      between: about(
        list(share, 2, 2),
        'La part des parties qui doit y mener, du moins au plus.',
        'The share of the games that should lead to it, from least to most.',
      ),
    }),
    z.strictObject({
      every: about(
        z.enum(['option', 'ending', 'event']),
        'Chaque option, chaque fin ou chaque événement.',
        'Each option, each ending or each event.',
      ),
      chosen_at_least: about(
        share,
        'Pour les options\u00A0: choisie au moins cette part des fois où elle est ouverte.',
        'For options: chosen at least this share of the times when it is open.',
      ).optional(),
      seen_at_least: about(
        share,
        'Pour les fins et les événements\u00A0: dans au moins cette part des parties.',
        'For endings and events: in at least this share of the games.',
      ).optional(),
    }),
  ]),
  '`{ ending: …, between: [15%, 60%] }` ou `{ every: option, chosen_at_least: 1% }`',
  '`{ ending: …, between: [15%, 60%] }` or `{ every: option, chosen_at_least: 1% }`',
);

const glossary = about(
  map(termSchema, LIMITS.terms),
  'Les mots difficiles, expliqués là où on les lit.',
  'The difficult words, explained where they are read.',
).optional();

/** A scenario file, format 1. */
export const scenarioFile = z.strictObject({
  format: about(expected(z.literal(1), '`1`', '`1`'), 'Toujours 1.', 'Always 1.'),
  id: about(id, 'Le nom court du scénario.', 'The scenario’s short name.'),
  title: about(text, 'Le titre.', 'The title.'),
  summary: about(text, 'Une phrase pour le présenter.', 'A sentence that presents it.').optional(),
  picture: about(
    pictureName,
    'Le dessin de sa carte sur l’étagère (par défaut\u00A0: celui du premier dossier).',
    'The drawing of its card on the shelf (by default: that of the first dossier).',
  ).optional(),
  languages: about(
    list(z.enum(LANGUAGES), LANGUAGES.length, 1),
    'Les langues\u00A0: `[fr]`, `[en]` ou `[fr, en]`.',
    'The languages: `[fr]`, `[en]` or `[fr, en]`.',
  ),
  turns: about(
    expected(
      z.strictObject({
        count: about(turns, 'Combien de tours.', 'How many turns.'),
        first: about(
          label,
          'L’étiquette du premier\u00A0: `2025-S1`, `2026` ou `1`.',
          'The label of the first: `2025-S1`, `2026` or `1`.',
        ).optional(),
      }),
      '`{ count: 6, first: 2026-S1 }`',
      '`{ count: 6, first: 2026-S1 }`',
    ),
    'Les tours.',
    'The turns.',
  ),
  epilogue: about(
    z.number().int().min(1).max(LIMITS.epilogue),
    'Tours joués tout seuls après la fin (4).',
    'Turns played alone after the end (4).',
  ).optional(),
  assumptions: about(
    map(assumptionSchema, LIMITS.assumptions),
    'Les hypothèses que l’on peut changer.',
    'The assumptions that one may change.',
  ).optional(),
  worldviews: about(
    list(worldview, LIMITS.worldviews),
    'Des façons de juger la partie.',
    'Ways to judge the game.',
  ).optional(),
  gauges: about(map(gauge, LIMITS.gauges), 'Les jauges, de 0 à 100.', 'The gauges, from 0 to 100.'),
  indices: about(
    z
      .object({
        emancipation: about(index, 'Le premier axe.', 'The first axis.'),
        tyranny: about(index, 'Le second axe.', 'The second axis.'),
        shield: about(index, 'Le bouclier dessiné.', 'The shield that is drawn.').optional(),
      })
      .catchall(index),
    'Les deux axes, le bouclier, d’autres moyennes.',
    'The two axes, the shield, other means.',
  ),
  couplings: about(list(coupling, LIMITS.couplings), 'Les liens entre jauges.', 'The links between gauges.').optional(),
  facts: about(
    map(factSchema, LIMITS.facts),
    'Les faits, avec leurs sources.',
    'The facts, with their sources.',
  ).optional(),
  glossary,
  actors: about(map(actor, LIMITS.actors), 'Les acteurs.', 'The actors.').optional(),
  treaty: about(treaty, 'Le traité.', 'The treaty.').optional(),
  map: about(
    mapBlock,
    'Ce que la carte montre en plus des axes, du bouclier et des acteurs.',
    'What the map shows beside the axes, the shield and the actors.',
  ).optional(),
  draw: about(
    z.number().int().min(1).max(LIMITS.dossiers),
    'Combien de dossiers tirer au sort à chaque partie (sinon\u00A0: tous).',
    'How many dossiers each game draws by lot (otherwise: all).',
  ).optional(),
  dossiers: about(list(dossier, LIMITS.dossiers, 1), 'Les dossiers à trancher.', 'The decisions to take.'),
  events: about(list(event, LIMITS.events), 'Les événements.', 'The events.').optional(),
  endings: about(
    list(ending, LIMITS.endings, 1),
    'Les fins\u202F; la première vraie l’emporte.',
    'The endings; the first true one wins.',
  ),
  expect: about(
    list(expectation, LIMITS.expectations),
    'Ce que le rapport d’équilibre doit trouver.',
    'What the balance report should find.',
  ).optional(),
});

/** The facts and the words that the scenarios of a folder share: `facts.yaml`. */
export const factsFile = z.strictObject({
  facts: about(map(factSchema, LIMITS.facts), 'Les faits, avec leurs sources.', 'The facts, with their sources.'),
  glossary,
});

export type ScenarioFile = z.infer<typeof scenarioFile>;
export type FactsFile = z.infer<typeof factsFile>;
export type FileText = z.infer<typeof text>;
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
