import { checkScale, checkSides } from './sides';
import { LIMITS } from '../limits';
import { TREATY_DEFAULTS } from '../normalise/rules';
import type { Reading } from './reading';
import { nodeAt } from '../yaml/tree';

/** Who may sign, and what moves them. */
export const checkActors = (reading: Reading): void => {
  for (const [id, actor] of Object.entries(reading.file.actors ?? {})) {
    if (!actor) continue;
    const path = ['actors', id];
    for (const key of ['stance_assumption', 'free_riding_assumption'] as const) {
      reading.refer(actor[key], reading.assumptions, 'assumption', reading.valueAt(...path, key));
    }
    for (const [index, interest] of (actor.interests ?? []).entries()) {
      if (!interest) continue;
      const at = [...path, 'interests', index];
      reading.refer(interest.gauge, reading.levels, 'cell', reading.valueAt(...at, 'gauge'));
      checkSides(reading, interest.gauge, interest, at);
      checkScale(reading, interest.scaled_by, [...at, 'scaled_by']);
    }
  }
};

/** A treaty that can enter into force, whose clauses speak of what exists. */
export const checkTreaty = (reading: Reading): void => {
  const { treaty, actors } = reading.file;
  if (!treaty) return;
  reading.refer(treaty.monitored_by, reading.levels, 'cell', reading.valueAt('treaty', 'monitored_by'));
  for (const [id, clause] of Object.entries(treaty.clauses ?? {})) {
    if (!clause) continue;
    const path = ['treaty', 'clauses', id];
    for (const actor of Object.keys(clause.appeal ?? {})) {
      reading.refer(actor.replace(/^stance\./, ''), reading.actors, 'actor', reading.keyAt(...path, 'appeal', actor));
    }
    for (const [gauge, effect] of Object.entries(clause.effects ?? {})) {
      reading.refer(gauge, reading.changeable, 'gauge', reading.keyAt(...path, 'effects', gauge));
      if (typeof effect === 'object') {
        reading.refer(
          effect.assumption,
          reading.assumptions,
          'assumption',
          reading.valueAt(...path, 'effects', gauge, 'assumption'),
        );
      }
    }
  }
  const sign = treaty.sign_from ?? TREATY_DEFAULTS.sign_from;
  const leave = treaty.leave_below ?? TREATY_DEFAULTS.leave_below;
  if (leave > sign) {
    const key = nodeAt(reading.root, ['treaty', 'leave_below']) ? 'leave_below' : 'sign_from';
    reading.tell('leave-above-sign', reading.valueAt('treaty', key), { leave, sign });
  }
  if (reading.actors && actors) {
    const parties = Object.values(actors).filter((actor) => (actor?.weight ?? 0) > 0).length;
    const needed = treaty.parties_needed ?? TREATY_DEFAULTS.parties_needed;
    const isKnown = Object.values(actors).every((actor) => actor !== undefined) && reading.actors.size <= LIMITS.actors;
    if (isKnown && parties < needed) {
      const key = nodeAt(reading.root, ['treaty', 'parties_needed']);
      reading.tell('too-few-parties', key ? reading.valueAt('treaty', 'parties_needed') : reading.keyAt('treaty'), {
        parties,
        needed,
      });
    }
  } else if (reading.actors) {
    reading.tell('too-few-parties', reading.keyAt('treaty'), {
      parties: 0,
      needed: treaty.parties_needed ?? TREATY_DEFAULTS.parties_needed,
    });
  }
  const clauses = reading.clauses?.size ?? 0;
  const needed = treaty.clauses_needed ?? TREATY_DEFAULTS.clauses_needed;
  if (reading.clauses && clauses < needed) {
    const key = nodeAt(reading.root, ['treaty', 'clauses_needed']);
    reading.tell(
      'too-few-clauses',
      key ? reading.valueAt('treaty', 'clauses_needed') : reading.keyAt('treaty', 'clauses'),
      { clauses, needed },
    );
  }
};
