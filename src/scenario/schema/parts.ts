/** What the parts of the scenario file's schema are made of: words about each part, names, texts, numbers, effects. */
import * as z from 'zod';
import { ICON_NAMES, PICTURE_NAMES } from './drawing-names';
import { LIMITS } from '../limits';
import { CELL_PATTERN, ID_PATTERN } from '../names';
import type { Text } from '../playable';
import type { Family } from '../../words/problems-names';

// A strict content policy reports zod's probe for `new Function`.
z.config({ jitless: true });

/** What a part of the file is for, and what may be written there, in the author's words. */
export interface Words {
  about?: Text;
  expected?: Text;
  /** At most, and at least, this many entries. */
  most?: number;
  least?: number;
  /** Words that people read, in one or two languages; a condition; or the name of something declared elsewhere. */
  holds?: 'text' | 'condition' | 'reference';
  /** Of a reference: what declares it. */
  family?: Family;
}

export const schemaWords = z.registry<Words>();

export const about = <S extends z.ZodType>(schema: S, fr: string, en: string): S => {
  const copy = schema.clone();
  schemaWords.add(copy, { ...schemaWords.get(schema), about: { fr, en } });
  return copy;
};

export const expected = <S extends z.ZodType>(schema: S, fr: string, en: string): S => {
  schemaWords.add(schema, { ...schemaWords.get(schema), expected: { fr, en } });
  return schema;
};

const PERCENT_PATTERN = /^[+-]?\d{1,6}(\.\d{1,6})?%$/;

export const id = expected(
  z.string().regex(ID_PATTERN).max(LIMITS.idLength),
  'un nom court en minuscules sans accent, comme `confiance` ou `vie-privee`',
  'a short name in lower case without accents, such as `trust` or `private-life`',
);
export const cell = expected(
  z.string().regex(CELL_PATTERN).max(LIMITS.idLength),
  'le nom d’une jauge, d’un indice ou d’une position comme `stance.us`',
  'the name of a gauge, of an index or of a stance such as `stance.us`',
);
export const condition = expected(
  z.string().min(1).max(LIMITS.conditionLength),
  'une condition comme `surveillance > 60 and turn >= 4`',
  'a condition such as `surveillance > 60 and turn >= 4`',
);
const plain = z.string().min(1).max(LIMITS.textLength);
export const text = expected(
  z.union([
    plain,
    z.strictObject({
      fr: about(plain, 'Le texte en français.', 'The text in French.').optional(),
      en: about(plain, 'Le texte en anglais.', 'The text in English.').optional(),
    }),
  ]),
  'un texte, ou les deux langues `{ fr: "…", en: "…" }`',
  'a text, or both languages `{ fr: "…", en: "…" }`',
);
/** Whether a table is that of a text in both languages. */
export const isTextTable = (table: z.ZodObject): boolean => Object.keys(table.shape).join() === 'fr,en';
export const percent = expected(
  z
    .string()
    .regex(PERCENT_PATTERN)
    .refine((words) => Math.abs(Number(words.slice(0, -1))) <= 100),
  'un pourcentage comme `5%` ou `-4%`, de -100% à 100%',
  'a percentage such as `5%` or `-4%`, from -100% to 100%',
);
export const points = z.number().min(-100).max(100);
export const level = z.number().min(0).max(100);
export const turns = z.number().int().min(1).max(LIMITS.turns);
export const iconName = expected(
  z.enum(ICON_NAMES),
  'le nom d’un dessin, comme `coeur`, `oeil` ou `livre`',
  'the name of a drawing, such as `coeur` (heart), `oeil` (eye) or `livre` (book)',
);
export const pictureName = expected(
  z.enum([...new Set([...PICTURE_NAMES, ...ICON_NAMES])]),
  'le nom d’un dessin, comme `visages`, `balance` ou `ecole`',
  'the name of a drawing, such as `visages` (faces), `balance` (scales) or `ecole` (school)',
);
const day = expected(
  z.union([
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
    z.number().int().min(1000).max(9999),
  ]),
  'une date comme `2025`, `2025-05` ou `2025-05-21`',
  'a date such as `2025`, `2025-05` or `2025-05-21`',
);
export const yes = expected(z.literal(true), '`true`, ou rien', '`true`, or nothing');

export const reference = id.clone();
schemaWords.add(reference, { ...schemaWords.get(id), holds: 'reference' });
/** The name of something of this family, declared elsewhere in the file. */
export const referenceTo = (family: Family): typeof reference => {
  const schema = reference.clone();
  schemaWords.add(schema, { ...schemaWords.get(reference), family });
  return schema;
};
schemaWords.add(cell, { ...schemaWords.get(cell), holds: 'reference', family: 'cell' });
/** A cell that effects and couplings may change. */
export const changeable = cell.clone();
schemaWords.add(changeable, { ...schemaWords.get(cell), family: 'gauge' });
/** A cell that one of the two axes is the mean of. */
export const axisTerm = cell.clone();
schemaWords.add(axisTerm, { ...schemaWords.get(cell), family: 'term' });
schemaWords.add(text, { ...schemaWords.get(text), holds: 'text' });
schemaWords.add(condition, { ...schemaWords.get(condition), holds: 'condition' });

export const share = expected(
  z
    .string()
    .regex(/^\+?\d{1,6}(\.\d{1,6})?%$/)
    .refine((words) => Number(words.slice(0, -1)) <= 100),
  'un pourcentage de `0%` à `100%`',
  'a percentage from `0%` to `100%`',
);

export const map = <V extends z.ZodType>(value: V, most: number, key: z.ZodString = id, example?: Text) => {
  const schema = z.record(key, value).refine((entries) => Object.keys(entries).length <= most);
  schemaWords.add(schema, example ? { most, expected: example } : { most });
  return schema;
};
export const list = <V extends z.ZodType>(value: V, most: number, least = 0) => {
  const schema = z.array(value).min(least).max(most);
  schemaWords.add(schema, { most, least });
  return schema;
};

/** A reference on one side at most: `above`, `below` or `around`, a number or another cell. */
const mark = expected(
  z.union([level, cell]),
  'un nombre de 0 à 100, ou le nom d’une autre jauge',
  'a number from 0 to 100, or the name of another gauge',
);
export const sides = {
  above: about(mark, 'Compte ce qui dépasse ce niveau.', 'Counts what is above this level.').optional(),
  below: about(
    mark,
    'Compte ce qui manque sous ce niveau (la distance est positive).',
    'Counts what is missing below this level (the distance is positive).',
  ).optional(),
  around: about(
    mark,
    'Compte l’écart dans les deux sens (par défaut\u00A0: autour de 50).',
    'Counts the distance both ways (by default: around 50).',
  ).optional(),
};

export const scale = z.strictObject({
  gauge: about(cell, 'La jauge qui module.', 'The gauge that modulates.'),
  at_0: about(z.number().min(-10).max(10), 'Le multiplicateur quand elle vaut 0.', 'The multiplier when it is at 0.'),
  at_100: about(
    z.number().min(-10).max(10),
    'Le multiplicateur quand elle vaut 100.',
    'The multiplier when it is at 100.',
  ),
});
export const scaledBy = about(
  scale,
  'Plus ou moins fort selon une autre jauge, en ligne droite entre 0 et 100.',
  'Stronger or weaker with another gauge, on a straight line between 0 and 100.',
).optional();
export const assumption = about(
  referenceTo('assumption'),
  'L’hypothèse dont ce chiffre dépend.',
  'The assumption on which this number depends.',
).optional();

const url = expected(
  z
    .string()
    .regex(/^https?:\/\/[^\s"'<>]+$/)
    .max(500),
  'une adresse qui commence par `https://`',
  'an address that starts with `https://`',
);
export const source = expected(
  z.strictObject({
    title: about(plain, 'Le titre de la page ou du document.', 'The title of the page or document.'),
    publisher: about(plain, 'Qui publie.', 'Who publishes it.').optional(),
    url: about(url, 'Son adresse.', 'Its address.').optional(),
    seen: about(day, 'La date à laquelle vous l’avez lue.', 'The date on which you read it.').optional(),
  }),
  '`{ title: "…", publisher: "…", url: https://… }`',
  '`{ title: "…", publisher: "…", url: https://… }`',
);

export const factSchema = z.strictObject({
  text: about(text, 'Le fait, en une phrase datée.', 'The fact, in one dated sentence.'),
  date: about(day, 'La date du fait.', 'The date of the fact.'),
  source: about(source, 'D’où il vient.', 'Where it comes from.'),
  recheck: about(yes, 'Encore mouvant quand il a été vérifié.', 'Still moving when it was checked.').optional(),
  disputed: about(
    text,
    'L’autre point de vue, quand le fait est contesté.',
    'The other side, where the fact is disputed.',
  ).optional(),
  seen: about(day, 'La date de vérification.', 'The date on which it was checked.').optional(),
});

export const termSchema = z.strictObject({
  words: about(
    text,
    'Le mot et ses autres formes, séparés par des virgules\u00A0: `algorithme, algorithmes`.',
    'The word and its other forms, separated by commas: `algorithm, algorithms`.',
  ),
  text: about(
    text,
    'Ce qu’il veut dire, en une ou deux phrases simples.',
    'What it means, in one or two plain sentences.',
  ),
});

const effectItem = z.strictObject({
  add: about(points, 'Les points ajoutés (ou retirés).', 'The points added (or taken).'),
  after: about(
    z.number().int().min(0).max(LIMITS.turns),
    'Dans combien de tours (0\u00A0: aussitôt).',
    'In how many turns (0: at once).',
  ).optional(),
  over: about(turns, 'Étalé sur combien de tours.', 'Spread over how many turns.').optional(),
  fading: about(yes, 'De moins en moins fort.', 'Weaker and weaker.').optional(),
  scaled_by: scaledBy,
  assumption,
});
const effect = expected(
  z.union([points, effectItem, list(z.union([points, effectItem]), LIMITS.effectsOnAGauge)]),
  'un nombre de points de −100 à 100, comme `+8`, ou `{ add: +8, after: 2, over: 3 }`',
  'a number of points from −100 to 100, such as `+8`, or `{ add: +8, after: 2, over: 3 }`',
);
export const effects = about(
  map(effect, LIMITS.gaugesAnEffectMoves, changeable, {
    fr: 'des jauges et des points, comme `{ confiance: +3 }`',
    en: 'gauges and points, such as `{ trust: +3 }`',
  }),
  'Ce qui change\u00A0: une jauge (ou `stance.acteur`) et des points.',
  'What changes: a gauge (or `stance.actor`) and points.',
);
