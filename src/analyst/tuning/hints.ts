/** What no number of a world can do, and only its author can: with the place of the text where it is done. */
import { DOCTRINES, type Doctrine } from '../../engine';
import { nodeAt, type Path, readDocument } from '../../scenario/edit';
import type { PlayableScenario } from '../../scenario/playable';
import type { BalanceReport, CriterionId } from '../balance/balance-report';
import { BAD, GOOD } from '../balance/criteria';
import { axisCells } from './dials';

export type Hint = {
  /** The character of the text where it is done. */
  at: number;
} & (
  | /** There is none that is feared, or none that is wished for. */ { kind: 'ending'; side: 'good' | 'bad' }
  /** An answer that is hardly ever right, and a cell that it does not touch. */
  | { kind: 'effect'; dossier: string; doctrine: Doctrine; cell: string }
);

const placeOf = (text: string, path: Path): number => nodeAt(readDocument(text).root, path)?.span.start ?? 0;

/** Sides of the endings that this world does not have. */
export function missingEndings(text: string, { texts }: PlayableScenario): Hint[] {
  const families = Object.values(texts.endings).map(({ family }) => family);
  const sides = [
    { side: 'bad', those: BAD },
    { side: 'good', those: GOOD },
  ] as const;
  return sides
    .filter(({ those }) => !families.some((family) => those.includes(family)))
    .map(({ side }) => ({ kind: 'ending', side, at: placeOf(text, ['endings', 0]) }));
}

/** Of an approach that never wins, the answer that is right least often and leaves out what the axes are made of. */
export function missingEffects(
  text: string,
  { criteria, options }: BalanceReport,
  { rules }: PlayableScenario,
): Hint[] {
  const isUnmet = (id: CriterionId) => criteria.find((each) => each.id === id && each.isMet === false);
  const weak = isUnmet('each-pure-somewhere')?.culprits ?? [];
  const traps = isUnmet('options-serve')?.culprits ?? [];
  const rows = options
    .filter(({ dossier, doctrine }) => weak.includes(doctrine) || traps.includes(`${dossier}/${doctrine}`))
    .sort((a, b) => (a.best ?? 0) - (b.best ?? 0));
  const hints = rows.flatMap(({ dossier, doctrine }): Hint[] => {
    const place = rules.dossiers.findIndex(({ id }) => id === dossier);
    const touched = new Set(rules.dossiers[place]!.options[DOCTRINES.indexOf(doctrine)]!.effects.map(({ on }) => on));
    const cell = axisCells(rules).find((id) => !touched.has(id));
    return cell === undefined
      ? []
      : [{ kind: 'effect', dossier, doctrine, cell, at: placeOf(text, ['dossiers', place, 'options', doctrine]) }];
  });
  return hints.slice(0, 1);
}
