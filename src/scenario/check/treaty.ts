import { LIMITS } from '../limits';
import { TREATY_DEFAULTS } from '../normalise/rules';
import type { CheckContext } from './context';
import type { Path } from '../yaml/tree';

/** A treaty that can enter into force, whose clauses speak of actors that exist. */
export const checkTreaty = (context: CheckContext): void => {
  const { treaty, actors } = context.file;
  if (!treaty) return;
  for (const [id, clause] of Object.entries(treaty.clauses ?? {})) {
    for (const actor of Object.keys(clause?.appeal ?? {})) {
      const span = context.keyAt('treaty', 'clauses', id, 'appeal', actor);
      context.refer(actor.replace(/^stance\./, ''), 'actor', span);
    }
  }
  const asked = (key: 'sign_from' | 'leave_below' | 'parties_needed' | 'clauses_needed'): number =>
    treaty[key] ?? TREATY_DEFAULTS[key];
  const sign = asked('sign_from');
  const leave = asked('leave_below');
  if (leave > sign)
    context.report.add(
      'leave-above-sign',
      context.valueAt('treaty', context.has('treaty', 'leave_below') ? 'leave_below' : 'sign_from'),
      { leave, sign },
    );
  // The number asked for, or what it is a number of.
  const placeOf = (key: string, ...otherwise: Path) =>
    context.has('treaty', key) ? context.valueAt('treaty', key) : context.keyAt(...otherwise);
  const partiesNeeded = asked('parties_needed');
  const parties = Object.values(actors ?? {});
  const isKnown = parties.every((actor) => actor !== undefined) && (context.actors?.size ?? 0) <= LIMITS.actors;
  const weighty = parties.filter((actor) => (actor?.weight ?? 0) > 0).length;
  // Actors that are named and declared nowhere are reported as a whole.
  const isNoneDeclared = actors === undefined && Object.values(treaty.clauses ?? {}).some((clause) => clause?.appeal);
  if (context.actors && isKnown && !isNoneDeclared && weighty < partiesNeeded) {
    const span = actors ? placeOf('parties_needed', 'treaty') : context.keyAt('treaty');
    context.report.add('too-few-parties', span, { parties: weighty, needed: partiesNeeded });
  }
  const clauses = context.clauses?.size ?? 0;
  const needed = asked('clauses_needed');
  if (context.clauses && clauses < needed)
    context.report.add('too-few-clauses', placeOf('clauses_needed', 'treaty', 'clauses'), { clauses, needed });
};
