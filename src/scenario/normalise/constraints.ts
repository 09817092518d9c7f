import type { Constraint, Text } from '../playable';
import type { FileText, ScenarioFile } from '../schema/schema';
import { conditionOf } from './rules';

/** What a world may be played under, as its file says it. */
export const constraintsOf = (
  constraints: NonNullable<ScenarioFile['constraints']>,
  said: (text: FileText) => Text,
): Constraint[] =>
  Object.entries(constraints).map(([id, { label, about, requires }]) => ({
    id,
    label: said(label),
    about: said(about),
    requires: {
      ...(requires.cop && { cop: conditionOf(requires.cop)! }),
      ...(requires.public && { public: conditionOf(requires.public)! }),
    },
  }));
