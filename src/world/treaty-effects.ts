/** How signatures, exits, the entry into force of the treaty and its lapse look. */
import { type Shape, circle, icon } from '../drawings';
import { stamp } from '../drawings/beam';
import { type Effect, squareAround } from './effect';
import type { Layer } from './layer';
import { BEAT, between, easeInk } from './plan';

/** Shows a seal on the region of an actor while `during` lasts. */
function withSeal(effect: Effect, actor: string, during: (seal: Layer, size: number) => Promise<void>): Promise<void> {
  const region = effect.backdrop.next.actors.find(({ id }) => id === actor)?.region ?? null;
  const [x, y] = effect.spot(region);
  const size = Math.max(34, effect.layers.layout.disc.radius * 0.36);
  const drawing: Shape[] = [
    { d: circle(x, y, size / 2), fill: 'cop', stroke: 'paper-hi', width: Math.max(2, size / 14) },
    icon('bras', x - size * 0.36, y - size * 0.39, size * 0.72, 'on-cop'),
  ];
  return effect.withLayers((make) => during(make(drawing, squareAround(x, y, size * 0.6)), size));
}

/** Prints the names and the regions with an actor's signature, or without. */
function printSignature({ backdrop, layers, cut }: Effect, actor: string, signed: boolean): void {
  if (cut.aborted) return;
  backdrop.reach({
    actors: backdrop.view.actors.map((one) => (one.id === actor ? Object.assign({}, one, { signed }) : one)),
  });
  layers.printDisc(backdrop.view);
  layers.printTags(backdrop.view);
}

export const signature = (effect: Effect, actor: string): Promise<void> =>
  withSeal(effect, actor, async (seal) => {
    await effect.stampDown(seal);
    printSignature(effect, actor, true);
    await effect.wait(BEAT.ink * 0.5);
    await effect.fadeOut(seal, BEAT.ink * 0.5);
  });

export const exit = (effect: Effect, actor: string): Promise<void> =>
  withSeal(effect, actor, async ({ image }, size) => {
    await effect.wait(BEAT.stamp);
    printSignature(effect, actor, false);
    const [left, top] = [image.x, image.y];
    const fall = size * effect.layers.press.density;
    await effect.animate(BEAT.ink, (share) => {
      image
        .setPosition(left + fall * 0.4 * share, top + fall * 2.2 * share * share)
        .setAngle(70 * share)
        .setAlpha(1 - share * share);
    });
  });

/** The ring of the treaty passes from its old state to the new one. */
async function pullRing(effect: Effect, inForce: boolean): Promise<void> {
  const { view, next } = effect.backdrop;
  await effect.animate(BEAT.pull, (share) =>
    effect.layers.printGround({ ...between(view, next, easeInk(share)), inForce }),
  );
  if (!effect.cut.aborted) effect.backdrop.reach({ coverage: next.coverage, inForce: next.inForce });
}

/** @param word what is stamped on the world */
export async function entryIntoForce(effect: Effect, word: string): Promise<void> {
  const { layout } = effect.layers;
  const { cx, cy, radius } = layout.disc;
  const y = Math.min(cy, layout.height - radius * 0.4);
  const width = Math.min(radius * 1.3, layout.width * 0.7);
  const card: Shape[] = [
    { d: circle(cx, y, width * 0.56), fill: 'paper-hi', stroke: 'cop', width: 4 },
    ...stamp(cx, y, width * 0.86, word, '', 'cop'),
  ];
  await pullRing(effect, true);
  await effect.withLayers(async (make) => {
    await effect.stampDown(make(card, squareAround(cx, y, width * 0.6)));
    await effect.wait(BEAT.ink);
  });
}

export const lapse = (effect: Effect): Promise<void> => pullRing(effect, false);
