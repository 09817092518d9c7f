/** Each kind of sheet with what draws it. */
import type { ComponentType } from 'preact';
import { InWorld } from '../../hooks/use-words';
import type { Kit, SheetKind } from '../view-models/kit';
import { CardSheets } from './cards';
import { ClaimsSheet, ScoringSheet } from './claims';
import { DossierSheets } from './dossiers';
import { ProjectorSheets } from './projector';
import { PupilSheet } from './pupil';
import { RoleSheets } from './roles';
import { GridSheet, SchoolSheet } from './school';
import { TeacherSheet } from './teacher';

const SHEETS: Readonly<Record<SheetKind, ComponentType<{ kit: Kit }>>> = {
  pupil: PupilSheet,
  roles: RoleSheets,
  cards: CardSheets,
  claims: ClaimsSheet,
  dossiers: DossierSheets,
  projector: ProjectorSheets,
  teacher: TeacherSheet,
  scoring: ScoringSheet,
  grid: GridSheet,
  school: SchoolSheet,
};

/** The sheets of these kinds, in the order in which they are printed. */
export function Sheets({ kit, kinds }: { kit: Kit; kinds: readonly SheetKind[] }) {
  return (
    <InWorld value={kit.scenario}>
      {kinds.map((kind) => {
        const Kind = SHEETS[kind];
        return <Kind key={kind} kit={kit} />;
      })}
    </InWorld>
  );
}
