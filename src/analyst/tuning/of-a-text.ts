/** The search for the next change, of a text as the atelier has it. */
import { scenarioReader } from '../../scenario/check/check';
import { variantReader } from '../../scenario/check/variant';
import type { Works } from '../worker/protocol';
import type { Work } from '../work';
import { proposals, type Advice } from './proposals';

/** Throws for a text with an error. */
export function proposalsOf({ text, fileName, facts, refused, effort }: Works['proposal']['ask']): Work<Advice> {
  const read = scenarioReader(facts ?? undefined);
  const vary = variantReader(facts ?? undefined)(text, fileName);
  return proposals({
    text,
    read: (changed) => read(changed, fileName),
    vary: vary ?? (() => null),
    refused,
    ...(effort && { effort }),
  });
}
