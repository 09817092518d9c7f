/** A playable scenario around rules: every thing is called by its id. */
import { DOCTRINES, idHash, type Scenario } from '../../src/engine';
import type { PlayableScenario, Text } from '../../src/scenario/playable';
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { spoken } from './texts';

const named = (id: string): Text => spoken(`${id} (fr)`, `${id} (en)`);

const byId = <T extends { id: string }, R>(things: readonly T[], make: (thing: T) => R): Record<string, R> =>
  Object.fromEntries(things.map((thing) => [thing.id, make(thing)]));

export function playableFrom(rules: Scenario, changes: Partial<PlayableScenario> = {}): PlayableScenario {
  return {
    id: rules.id,
    version: idHash(rules.id) >>> 0,
    languages: ['fr', 'en'],
    title: named(rules.id),
    summary: named('summary'),
    turnLabels: Array.from({ length: rules.turns }, (_, i) => `${2025 + Math.floor(i / 2)}-S${(i % 2) + 1}`),
    rules,
    shield: rules.indices.some(({ id }) => id === 'bouclier') ? 'bouclier' : null,
    texts: {
      gauges: byId(rules.gauges, ({ id }) => ({
        label: named(id),
        short: named(id),
        about: null,
        icon: null,
        resource: false,
      })),
      indices: byId(rules.indices, ({ id }) => ({ label: named(id), short: named(id), about: null })),
      couplings: byId(rules.couplings, ({ id }) => ({ label: named(id), why: null, source: null, objection: null })),
      actors: byId(rules.actors, ({ id }) => ({ label: named(id), short: named(id), about: null, region: null })),
      treaty: rules.treaty && named('treaty'),
      treatyShort: null,
      clauses: byId(rules.treaty?.clauses ?? [], ({ id }) => ({ label: named(id), about: null })),
      dossiers: byId(rules.dossiers, ({ id }) => ({
        title: named(id),
        text: named(id),
        facts: [],
        picture: null,
        options: Object.fromEntries(
          DOCTRINES.map((doctrine) => [doctrine, { label: named(doctrine), about: null }]),
        ) as never,
      })),
      events: byId(rules.events, ({ id }) => ({ title: named(id), text: named(id), facts: [], actor: null })),
      endings: byId(rules.endings, ({ id }) => ({ title: named(id), text: named(id), family: 'fragile' as const })),
      assumptions: byId(rules.assumptions, ({ id }) => ({ label: named(id), about: null })),
      levers: byId(rules.treaty?.levers ?? [], ({ id }) => ({ label: named(id), about: null })),
      promises: byId(rules.promises ?? [], ({ id }) => ({ label: named(id), about: null })),
    },
    facts: {},
    worldviews: [],
    ...changes,
  };
}

/** The golden Paris scenario, playable. */
export const parisPlayable = (): PlayableScenario => playableFrom(paris as Scenario);
