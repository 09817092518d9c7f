/** A small world in which one decision loses ten points, and luck cannot hide it. */
import type { Doctrine } from '../../src/engine';
import type { PlayableScenario, Worldview } from '../../src/scenario/playable';
import { playableFrom } from './playable';
import { world } from './world';
import { spoken } from './texts';

/** Four dossiers; answering the second by laissez-faire loses ten points of emancipation. */
export const faultyWorld = () =>
  world()
    .dossier('a')
    .dossier('b', { laissez_faire: { effects: [{ on: 'good', add: -40 / 3 }] } })
    .dossier('c', { from: 3, cop: { requires: { cell: 'good', is: '>=', to: 50 } } })
    .dossier('d')
    .event('storm', { chance: { base: 0.4 }, cooldown: 1, effects: [{ on: 'bad', add: 3 }] })
    .ending('calm', { cell: 'emancipation', is: '>=', to: 45 });

export const faulty = (changes: Partial<PlayableScenario> = {}): PlayableScenario =>
  playableFrom(faultyWorld().scenario, changes);

/** The game that takes the bad turn. */
export const FAULT: readonly Doctrine[] = ['cop', 'laissez_faire', 'public', 'public'];

export const worldview = (id: string, said: Partial<Worldview> = {}): Worldview => ({
  id,
  label: spoken(`Le ${id}`, `The ${id}`),
  holder: spoken(id),
  weights: {},
  assumptions: {},
  ...said,
});
