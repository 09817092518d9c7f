/** What is signed, left, comes into force and lapses. */
import { type MapRegion, type Shape, circle, icon } from '../drawings';
import { stamp } from '../drawings/beam';
import type { Backdrop } from './backdrop';
import { BEAT, between, easeInk } from './cues';
import { fadeOut, spot, squareAround, stampDown, wait, withSheets } from './overlay';

const seal = (x: number, y: number, size: number): Shape[] => [
  { d: circle(x, y, size / 2), fill: 'cop', stroke: 'paper-hi', width: Math.max(2, size / 14) },
  icon('bras', x - size * 0.36, y - size * 0.39, size * 0.72, 'on-cop'),
];

const regionOf = (stage: Backdrop, actor: string): MapRegion | null =>
  stage.next.actors.find(({ id }) => id === actor)?.region ?? null;

/** Prints the names and the regions with an actor's signature, or without. */
function printSignature(stage: Backdrop, actor: string, signed: boolean, cut: AbortSignal): void {
  if (cut.aborted) return;
  stage.reach({
    actors: stage.view.actors.map((one) => (one.id === actor ? Object.assign({}, one, { signed }) : one)),
  });
  stage.layers.printDisc(stage.view);
  stage.layers.printTags(stage.view);
}

export async function signature(stage: Backdrop, actor: string, pace: number, cut: AbortSignal): Promise<void> {
  const [x, y] = spot(stage, regionOf(stage, actor));
  const size = Math.max(34, stage.layers.layout.disc.radius * 0.36);
  await withSheets(stage, async (make) => {
    const mark = make(seal(x, y, size), squareAround(x, y, size * 0.6));
    await stampDown(stage, mark, BEAT.stamp * pace, cut);
    printSignature(stage, actor, true, cut);
    await wait(stage, BEAT.ink * pace * 0.5, cut);
    await fadeOut(stage, mark, BEAT.ink * pace * 0.5, cut);
  });
}

export async function exit(stage: Backdrop, actor: string, pace: number, cut: AbortSignal): Promise<void> {
  const [x, y] = spot(stage, regionOf(stage, actor));
  const size = Math.max(34, stage.layers.layout.disc.radius * 0.36);
  await withSheets(stage, async (make) => {
    const mark = make(seal(x, y, size), squareAround(x, y, size * 0.6));
    await wait(stage, BEAT.stamp * pace, cut);
    printSignature(stage, actor, false, cut);
    const [left, top] = [mark.image.x, mark.image.y];
    const fall = size * stage.layers.press.density;
    await stage.animate(BEAT.ink * pace, cut, (share) => {
      mark.image
        .setPosition(left + fall * 0.4 * share, top + fall * 2.2 * share * share)
        .setAngle(70 * share)
        .setAlpha(1 - share * share);
    });
  });
}

export async function entryIntoForce(stage: Backdrop, word: string, pace: number, cut: AbortSignal): Promise<void> {
  const { view, next } = stage;
  const { cx, cy, radius } = stage.layers.layout.disc;
  const y = Math.min(cy, stage.layers.layout.height - radius * 0.4);
  const width = Math.min(radius * 1.3, stage.layers.layout.width * 0.7);
  const card: Shape[] = [
    { d: circle(cx, y, width * 0.56), fill: 'paper-hi', stroke: 'cop', width: 4 },
    ...stamp(cx, y, width * 0.86, word, '', 'cop'),
  ];
  await stage.animate(BEAT.pull * pace, cut, (share) =>
    stage.layers.printGround({ ...between(view, next, easeInk(share)), inForce: true }),
  );
  if (!cut.aborted) stage.reach({ coverage: next.coverage, inForce: next.inForce });
  await withSheets(stage, async (make) => {
    const sheet = make(card, squareAround(cx, y, width * 0.6));
    await stampDown(stage, sheet, BEAT.stamp * pace, cut);
    await wait(stage, BEAT.ink * pace, cut);
  });
}

export async function lapse(stage: Backdrop, pace: number, cut: AbortSignal): Promise<void> {
  const { view, next } = stage;
  await stage.animate(BEAT.pull * pace, cut, (share) =>
    stage.layers.printGround({ ...between(view, next, easeInk(share)), inForce: false }),
  );
  if (!cut.aborted) stage.reach({ coverage: next.coverage, inForce: next.inForce });
}
