/** The file that says what may be tuned, between which bounds, and why. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Knob } from '../../analyst/tuning';
import { numbersIn } from '../../scenario/edit';

const study = z.strictObject({
  /** In games: of each robot under each set of assumptions. */
  games: z.int().min(1),
  seed: z.int().min(0),
  /** Sets of assumptions drawn at random. */
  sets: z.int().min(0),
});
/** What the search plays. */
const training = study.extend({
  /** Further sets, each assumption anywhere between its low and its high, as those held out are but by this seed. */
  between: z.int().min(0).default(0),
});
const pair = z.tuple([z.number(), z.number()]).refine(([least, most]) => least <= most);

const rangesFile = z.strictObject({
  training,
  holdout: study,
  /** Of every knob that does not say its own. */
  step: z.number().positive().optional(),
  knobs: z
    .array(
      z
        .strictObject({
          /** A place, or several. */
          numbers: z.union([z.string(), z.array(z.string()).min(1)]),
          /** Bounds on the amount, without its sign. */
          between: pair.optional(),
          /** Bounds on a factor, for what the file holds when the search begins. */
          times: pair.optional(),
          /** Every number by itself; otherwise all of them by the same factor. */
          each: z.boolean().optional(),
          /** What the number is a whole multiple of: what a person would write. */
          step: z.number().positive().optional(),
          why: z.string().min(1),
        })
        .refine(({ between, times }) => (between === undefined) !== (times === undefined)),
    )
    .min(1),
});

export type StudySize = z.infer<typeof study>;
export type TrainingSize = z.infer<typeof training>;

export interface Ranges {
  training: TrainingSize;
  holdout: StudySize;
  knobs: readonly Knob[];
}

export type RangesProblem = { code: 'bad-ranges'; detail: string } | { code: 'no-such-number'; detail: string };

/** Reads ranges for the text of a scenario. The problem is the first one, when there is any. */
export function readRanges(text: string, scenario: string): Ranges | RangesProblem {
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    return { code: 'bad-ranges', detail: error instanceof Error ? error.message : '' };
  }
  const read = rangesFile.safeParse(raw);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { code: 'bad-ranges', detail: `${issue!.path.join('/')}: ${issue!.message}` };
  }
  const { training: trained, holdout, step: commonStep } = read.data;
  const knobs: Knob[] = [];
  const numbersAt = numbersIn(scenario);
  const taken = new Set<number>();
  for (const [group, { numbers, between, times, each, step = commonStep ?? null, why }] of read.data.knobs.entries()) {
    // A number belongs to the first knob that names it: what is particular comes before what is general.
    const paths = typeof numbers === 'string' ? [numbers] : numbers;
    const found = paths.map((path) => ({ path, places: numbersAt(path).filter(({ value }) => value !== 0) }));
    const missing = found.find((one) => one.places.length === 0);
    if (missing) return { code: 'no-such-number', detail: missing.path };
    const places = found.flatMap((one) => one.places).filter(({ start }) => !taken.has(start));
    for (const { start } of places) taken.add(start);
    for (const turned of each === true ? places.map((place) => [place]) : [places]) {
      const amount = Math.abs(turned[0]!.value);
      const [least, most] = between === undefined ? times! : [between[0] / amount, between[1] / amount];
      const grain = step === null || turned.length > 1 ? 0 : step / amount;
      const name = each === true ? turned[0]!.name : paths.join(', ');
      knobs.push({ name, group, places: turned, least, most, step, grain, why });
    }
  }
  return { training: trained, holdout, knobs };
}
