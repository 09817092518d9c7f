import { when, world, type TinyWorld } from './world';

/** Two questions of four turns. Public power is always the better answer to the first one; a comet never falls. */
export const lopsided = (): TinyWorld =>
  world()
    .dossier('first', {
      cop: { effects: [{ on: 'good', add: 2 }] },
      public: { effects: [{ on: 'good', add: 20 }] },
    })
    .dossier('second', {
      cop: { effects: [{ on: 'good', add: 5 }] },
      laissez_faire: { effects: [{ on: 'good', add: 5 }] },
    })
    .event('rain', { chance: { base: 0.5 }, cooldown: 1, effects: [{ on: 'bad', add: 4 }] })
    .event('comet', { chance: { base: 0.5 }, when: when('good', '<', 0) })
    .ending('bright', when('good', '>=', 65));
