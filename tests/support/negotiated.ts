/** A small world that asks every kind of question: two promises, a dossier a turn, a session every second turn. */
import { playableFrom } from './playable';
import { when, world } from './world';

/** `south` signs when it is granted the fund, `north` when it is pressed, which takes law. */
export const NEGOTIATED = world()
  .lasting(4, 2)
  .gauge('law', { start: 40 })
  .gauge('budget', { start: 10 })
  .actor('south', { weight: 2, stance: 48, rate: 0.1 })
  .actor('north', { weight: 3, stance: 44, rate: 0.1, freeRiding: 2 })
  .clause('audit', { depth: 4, appeal: { north: -20, south: 5 }, effects: { law: 4 } })
  .lever('fund', { party: 'south', cost: { budget: 6 }, stance: { south: 8, north: -2 } })
  .lever('market', { party: 'north', kind: 'pressure', when: when('law', '>=', 45), stance: { north: 12 } })
  .promise('rule', when('law', '>=', 45))
  .promise('save', when('budget', '>=', 8))
  .dossier('first', { cop: { clause: 'audit' }, public: { effects: [{ on: 'law', add: 6 }] } })
  .dossier('second', { from: 2 })
  .dossier('third', { from: 3, public: { effects: [{ on: 'law', add: 10 }] } })
  .dossier('fourth', { from: 4 })
  .treaty({ every: 2, ratify: 2, quorum: 60, minParties: 1 });

export const negotiated = () => playableFrom(NEGOTIATED.scenario);
