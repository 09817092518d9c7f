/** What a game may be played under, once one has seen how it ends: answers that take more than usual. */
import { LIMITS } from '../limits';
import { about, condition, id, leastOf, map, table, text } from './parts';

const constraint = table('constraint', {
  label: about(text, 'shared.label'),
  about: about(text, 'shared.about'),
  /** The free answer can't be closed: there is always one. */
  requires: leastOf(
    1,
    table('constraintRequires', {
      cop: condition.optional(),
      public: condition.optional(),
    }),
  ),
});

export const constraints = map(constraint, LIMITS.constraints, id);
