/** What the sheets of a lesson are made from, and which sheets a world has. */
import type { Instruction, Lesson, PlayableScenario } from '../../../scenario/playable';
import { partiesOf } from './roles';

/** In the order in which they are listed and printed. */
export const SHEET_KINDS = [
  'pupil',
  'roles',
  'cards',
  'claims',
  'dossiers',
  'projector',
  'teacher',
  'scoring',
  'grid',
  'school',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export interface Kit {
  scenario: PlayableScenario;
  /** null: the world has none of its own, and the usual words stand in its place. */
  lesson: Lesson | null;
  /** What the file says that each delegation alone knows; what it does not say is worked out. */
  instructions: Readonly<Record<string, Instruction>>;
  /** The dossiers that are printed, by id, in the order of the world. */
  dossiers: readonly string[];
  /** The address that starts the game of the class; null where no link opens this world. */
  link: string | null;
}

/** What a world prints: roles and cards where an agreement is bargained, arguments where its lesson has some. */
export const kindsOf = ({ scenario, lesson }: Pick<Kit, 'scenario' | 'lesson'>): SheetKind[] =>
  SHEET_KINDS.filter((kind) => {
    if (kind === 'roles' || kind === 'cards') return partiesOf(scenario).length > 0;
    if (kind === 'claims' || kind === 'scoring') return (lesson?.claims.length ?? 0) > 0;
    return true;
  });
