/** A dossier opens: the world turns to its place under the arc, the marker drops, whom it is about steps out of the crowd. */
import { discOf } from '../drawings';
import { crowd } from '../drawings/scene';
import type { Effect } from './effect';
import { OVER_CROWD_DEPTH, OVER_DISC_DEPTH } from './layers';
import { BEAT, easeInk } from './plan';
import type { WorldView } from './source';

/** The world as it is before anything arrives: whole, nobody stepped out, the crowd of the turn before. */
export function beforeArrival(next: WorldView): WorldView {
  const { near, scene } = next;
  if (!near || !scene) return next;
  const { crowd: crowded } = scene;
  return {
    ...next,
    near: { ...near, region: null },
    scene: {
      ...scene,
      marker: null,
      person: null,
      preview: null,
      seals: [],
      threads: [],
      crowd: crowded && { ...crowded, now: crowded.before ?? crowded.now },
    },
  };
}

/** Degrees by which the world turns on its way. */
const TURN = 70;

export async function arrival(effect: Effect): Promise<void> {
  const { backdrop, layers, cut } = effect;
  const { next, view } = backdrop;
  const { layout, press } = layers;
  if (cut.aborted || !next.near || !next.scene) return;
  const disc = layers.pictureOf('disc');
  const reach = layout.disc.radius + 1;
  const porthole = { x: layout.disc.cx - reach, y: layout.disc.cy - reach, width: 2 * reach, height: 2 * reach };
  await effect.withLayers(async (make) => {
    const whole = make(discOf(view, layout), porthole);
    whole.image.setDepth(OVER_DISC_DEPTH);
    backdrop.reach({ near: next.near! });
    layers.printTurned(backdrop.view);
    await effect.animate(BEAT.pull, (share) => {
      const turned = easeInk(share);
      whole.image.setAngle(TURN * turned).setAlpha(Math.min(1, 1.6 - 1.6 * turned));
      disc.image.setAngle(TURN * (turned - 1));
    });
  });
  if (cut.aborted) return;
  const { hasPerson } = next.near;
  const { marker, person, seals, threads, crowd: crowded } = next.scene;
  backdrop.reach({ scene: { ...backdrop.view.scene!, marker, seals, threads } });
  layers.printSeals(backdrop.view);
  layers.printTags(backdrop.view);
  layers.printMarker(backdrop.view);
  const pin = layers.pictureOf('marker').image;
  const pinned = pin.y;
  await effect.animate(BEAT.stamp, (share) =>
    pin.setY(pinned - (1 - share) * 40 * press.density).setAlpha(Math.min(1, share * 3)),
  );
  if (person !== null && !cut.aborted) {
    backdrop.reach({ scene: { ...backdrop.view.scene!, person } });
    layers.printMarker(backdrop.view);
    layers.printPerson(backdrop.view);
    const { image } = layers.pictureOf('person');
    const foot = image.y;
    await effect.animate(BEAT.ink, (share) =>
      image
        .setY(foot + (1 - easeInk(share)) * layout.scene!.person.height * 0.5 * press.density)
        .setAlpha(Math.min(1, share * 2)),
    );
  }
  if (!crowded?.before || cut.aborted) return;
  // Figures change from left to right, in steps of one.
  await effect.withLayers(async (make) => {
    const changed = make(crowd(crowded, layout, hasPerson), layers.crowdBox());
    const { width, height } = changed.image.frame;
    changed.image.setDepth(OVER_CROWD_DEPTH);
    const figures = BEAT.pull / FIGURE_MS;
    await effect.animate(BEAT.pull, (share) =>
      changed.image.setCrop(0, 0, (width * Math.round(share * figures)) / figures, height),
    );
  });
}

/** Milliseconds for a figure to change. */
const FIGURE_MS = 30;
