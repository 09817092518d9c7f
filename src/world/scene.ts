/** The world as Phaser shows it: layers printed once, moved when something happens, asleep otherwise. */
import type { Game, Scene } from 'phaser';
import {
  PALETTES,
  type StageLayout,
  discOf,
  groundOf,
  moved,
  place,
  shield,
  shieldOf,
  sky,
  skyOf,
  stageLayout,
  tagsOf,
  turnOf,
} from '../drawings';
import { strikeStill } from '../drawings/strike-print';
import type { Backdrop } from './backdrop';
import { bootGame, sizeOf } from './boot';
import { BEAT, type Step, between, easeInk, plan } from './cues';
import { performCue, turnWorld } from './effects';
import { Playlist } from './playlist';
import { type Families, type Press, familiesOf, lettersReady } from '../drawings/print';
import { Sheet } from './sheet';
import type { Window, WorldSource, WorldView } from './source';

/** Milliseconds between two prints of a sheet that changes: twelve a second look like a press, and spare slow machines. */
const PRINT_EVERY = 80;

/** Milliseconds without a change of the window after which the enlarged part is printed as finely as the whole. */
const PRINT_AFTER = 160;
/** Pixels of a print's longer side, at most: an enlarged sheet is printed no finer. */
const MOST_PRINTED = 2600;
const WHOLE: Window = { zoom: 1, left: 0, top: 0 };

const DEPTH = { sky: 0, ground: 10, disc: 20, shield: 30, tags: 40, strike: 45, effects: 50 } as const;

export interface World {
  /** Shows the final state at once, if something is playing. */
  skip(): void;
  /** Is something moving? */
  readonly isPlaying: boolean;
  destroy(): void;
}

interface Motion {
  start: number;
  ms: number;
  frame: (share: number) => void;
  done: () => void;
  cut: AbortSignal;
}

/**
 * Opens the world in an element that it fills.
 * @throws when there is no WebGL
 */
export async function openWorld(mount: HTMLElement, source: WorldSource, onLost: () => void): Promise<World> {
  const families = familiesOf(mount.ownerDocument.documentElement);
  await lettersReady(families);
  const { game, scene } = await bootGame(mount, sizeOf(mount));
  return new RunningWorld(game, scene, mount, source, families, onLost);
}

class RunningWorld implements World, Backdrop {
  readonly scene: Scene;
  readonly effectDepth = DEPTH.effects;
  layout: StageLayout;
  press: Press;
  view: WorldView;
  next: WorldView;
  turn: number;
  readonly #game: Game;
  readonly #mount: HTMLElement;
  readonly #source: WorldSource;
  readonly #families: Families;
  readonly #playlist: Playlist<Step>;
  readonly #motions = new Set<Motion>();
  readonly #layers: Record<'sky' | 'ground' | 'disc' | 'shield' | 'strike', Sheet>;
  /** The turn at which the disc was printed. */
  #printedTurn = 0;
  #tags: Sheet[] = [];
  readonly #observer: ResizeObserver;
  readonly #unsubscribe: () => void;
  /** The run that shows the latest state, and its number. */
  #run: Promise<void> = Promise.resolve();
  #latest = 0;
  /** What is left to play, from the step that plays. */
  #left: Step[] = [];
  #isClosed = false;
  /** Device pixels for a pixel of the page, when the canvas was last sized. */
  #dense: number;
  /** Prints what was enlarged, once that rests. */
  #printing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    game: Game,
    scene: Scene,
    mount: HTMLElement,
    source: WorldSource,
    families: Families,
    onLost: () => void,
  ) {
    this.#game = game;
    this.scene = scene;
    this.#mount = mount;
    this.#source = source;
    this.#families = families;
    this.view = source.view();
    this.next = this.view;
    source.takeCues();
    const { width, height, density } = sizeOf(mount);
    this.layout = stageLayout(width, height);
    this.turn = turnOf(this.view, this.layout);
    this.press = { palette: PALETTES[this.view.print], families, density };
    this.#dense = density;
    this.#layers = {
      sky: new Sheet(scene, 'sky', DEPTH.sky),
      ground: new Sheet(scene, 'ground', DEPTH.ground),
      disc: new Sheet(scene, 'disc', DEPTH.disc),
      shield: new Sheet(scene, 'shield', DEPTH.shield),
      strike: new Sheet(scene, 'strike', DEPTH.strike),
    };
    this.#playlist = new Playlist((step, cut) => this.#perform(step, cut));
    scene.events.on('update', () => this.#advance());
    this.#showAll();
    this.#unsubscribe = source.subscribe(() => this.#changed());
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(mount);
    window.addEventListener('resize', this.#resized);
    game.canvas.addEventListener('webglcontextlost', () => {
      this.destroy();
      onLost();
    });
    this.#rest();
  }

  get isPlaying(): boolean {
    return this.#playlist.isPlaying;
  }

  skip(): void {
    this.#playlist.skip();
    this.#advance();
  }

  destroy(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#printing);
    this.skip();
    this.#unsubscribe();
    this.#observer.disconnect();
    window.removeEventListener('resize', this.#resized);
    // what was playing cleans up first; a game that sleeps is destroyed at its next step
    void this.#run
      .catch(() => {})
      .then(() => {
        this.#game.destroy(true);
        this.#game.loop.tick();
      });
  }

  // ---- the state

  #changed(): void {
    const next = this.#source.view();
    const cues = this.#source.takeCues();
    if (cues.length === 0 && sharesAll(this.next, next)) {
      if (next.window !== this.next.window) this.#moveWindow(next.window);
      return;
    }
    if (cues.length === 0 && JSON.stringify(next) === JSON.stringify(this.next)) return;
    const before = this.next;
    if (cues.length === 0 && JSON.stringify({ ...next, window: before.window }) === JSON.stringify(before)) {
      this.#moveWindow(next.window);
      return;
    }
    if (this.isPlaying) {
      this.skip();
      this.#left = [];
      this.view = this.next;
    }
    const steps = plan(this.view, next, cues);
    this.next = next;
    this.#left = steps;
    this.#latest += 1;
    this.#run = this.#show(steps, this.#latest, this.#run);
  }

  /** Plays the steps once what was playing has cleaned up, then shows the final state and sleeps. */
  async #show(steps: readonly Step[], run: number, before: Promise<void>): Promise<void> {
    await before.catch(() => {});
    if (run !== this.#latest || this.#isClosed) return;
    try {
      if (steps.length > 0) {
        // what was being read is over
        if (this.view.strike !== this.next.strike) this.reach({ strike: null });
        this.#showAll();
        this.#game.loop.wake();
        this.#left = [...steps];
        await this.#playlist.play(steps);
      }
    } finally {
      if (run === this.#latest) {
        this.#left = [];
        this.#settle();
      }
    }
  }

  /** The final state, then sleep. */
  #settle(): void {
    if (this.#isClosed) return;
    this.view = this.next;
    this.#showAll();
    this.#rest();
  }

  reach(part: Partial<WorldView>): void {
    this.view = { ...this.view, ...part };
  }

  #rest(): void {
    this.#game.loop.tick();
    this.#game.loop.sleep();
  }

  async #perform(step: Step, cut: AbortSignal): Promise<void> {
    await (step.kind === 'cue' ? performCue(this, step.cue, step.ms, cut) : this.#passInks(step.ms, cut));
    if (!cut.aborted) this.#left = this.#left.slice(1);
  }

  async #passInks(ms: number, cut: AbortSignal): Promise<void> {
    const { view, next } = this;
    if (cut.aborted) return;
    await turnWorld(this, turnOf(next, this.layout), BEAT.ink, cut);
    this.printDisc(next);
    this.printTags(next);
    let printed = -Infinity;
    await this.animate(ms, cut, (share) => {
      const now = share * ms;
      if (now - printed < PRINT_EVERY && share < 1) return;
      printed = now;
      const halfway = between(view, next, easeInk(share));
      this.#printSky(halfway);
      this.printGround(halfway);
      this.printShield(halfway);
    });
  }

  // ---- time: by the clock, so that a slow machine drops pictures and keeps the pace

  animate(ms: number, cut: AbortSignal, frame: (share: number) => void): Promise<void> {
    if (cut.aborted || this.#isClosed) return Promise.resolve();
    return new Promise((done) => {
      frame(0);
      this.#motions.add({ start: performance.now(), ms: Math.max(1, ms), frame, done, cut });
    });
  }

  #advance(): void {
    const now = performance.now();
    for (const motion of this.#motions) {
      const share = Math.min(1, (now - motion.start) / motion.ms);
      if (!motion.cut.aborted) motion.frame(share);
      if (share < 1 && !motion.cut.aborted) continue;
      this.#motions.delete(motion);
      motion.done();
    }
  }

  // ---- the window

  /** Moves the camera at once over what is printed, and prints it anew when the movement ends. */
  #moveWindow(window: Window | undefined): void {
    this.next = window === undefined ? this.next : { ...this.next, window };
    this.view = window === undefined ? this.view : { ...this.view, window };
    this.#aim();
    clearTimeout(this.#printing);
    this.#printing = setTimeout(() => {
      if (this.#isClosed || this.isPlaying) return;
      this.#showAll();
      this.#rest();
    }, PRINT_AFTER);
    if (!this.isPlaying) this.#game.loop.tick();
  }

  /** Aims the camera at the window, whatever the density of the print. */
  #aim(): void {
    const { zoom, left, top } = this.view.window ?? WHOLE;
    const { width, height } = this.layout;
    const { density } = sizeOf(this.#mount);
    this.scene.cameras.main
      .setOrigin(0, 0)
      .setZoom((zoom * density) / this.press.density)
      .setScroll(left * width * this.press.density, top * height * this.press.density);
  }

  /** How fine the print is: as fine as the screen shows it, within what a texture may hold. */
  #density(): number {
    const { density } = sizeOf(this.#mount);
    const { width, height } = this.layout;
    const zoom = (this.view.window ?? WHOLE).zoom;
    return Math.max(density, Math.min(density * zoom, MOST_PRINTED / Math.max(width, height)));
  }

  // ---- the sheet

  readonly #resized = (): void => {
    const { width, height, density } = sizeOf(this.#mount);
    const isSame = width === this.layout.width && height === this.layout.height && density === this.#dense;
    // hidden: it keeps its size until it shows again
    if (isSame || this.#isClosed || this.#mount.clientWidth === 0) return;
    // what plays begins again at the new size, from its current step
    const left = this.#left;
    this.skip();
    this.layout = stageLayout(width, height);
    this.#dense = density;
    this.#game.scale.setZoom(1 / density);
    this.#game.scale.resize(Math.round(width * density), Math.round(height * density));
    // Phaser writes the outer size only where it differs from the inner one, and would keep an old one
    this.#game.canvas.style.width = `${width}px`;
    this.#game.canvas.style.height = `${height}px`;
    // A canvas of another size is empty: what stands under it is the end of what has yet to be played.
    if (left.length > 0) {
      this.#showAll();
      this.#game.loop.tick();
    }
    this.#latest += 1;
    this.#run = this.#show(left, this.#latest, this.#run);
  };

  #showAll(): void {
    this.press = { palette: PALETTES[this.view.print], families: this.#families, density: this.#density() };
    this.#aim();
    this.turn = turnOf(this.view, this.layout);
    this.#printSky(this.view);
    this.printGround(this.view);
    this.printDisc(this.view);
    this.printShield(this.view);
    this.printTags(this.view);
    this.printStrike(this.view);
  }

  #printSky(view: WorldView): void {
    const { width, height } = this.layout;
    this.#layers.sky.show(sky(skyOf(view, this.layout)), { x: 0, y: 0, width, height }, this.press);
  }

  printGround(view: WorldView): void {
    this.#layers.ground.show(groundOf(view, this.layout), around(this.layout, this.layout.halo * 1.06), this.press);
  }

  printDisc(view: WorldView): void {
    const { layout } = this;
    this.#layers.disc.show(discOf(view, layout, this.turn), around(layout, layout.disc.radius + 1), this.press);
    this.#printedTurn = this.turn;
  }

  printStrike(view: WorldView): void {
    const { width, height } = this.layout;
    if (view.strike)
      this.#layers.strike.show(strikeStill(this.layout, view.strike), { x: 0, y: 0, width, height }, this.press);
    else this.#layers.strike.hide();
  }

  printShield(view: WorldView, crack?: { stone: number; at: number }): void {
    const values = shieldOf(view, this.layout);
    this.#layers.shield.show(
      shield(crack ? { ...values, crack } : values),
      around(this.layout, this.layout.shield.outer * 1.06),
      this.press,
    );
  }

  printTags(view: WorldView): void {
    const tags = tagsOf(view, this.layout, this.turn);
    while (this.#tags.length > tags.length) this.#tags.pop()!.destroy();
    tags.forEach(({ drawing, x, y }, index) => {
      const sheet = (this.#tags[index] ??= new Sheet(this.scene, `tag-${index}`, DEPTH.tags + index * 0.01));
      sheet.show(
        moved(drawing.shapes, place(x, y)),
        { x: x - 1, y: y - 1, width: drawing.width + 2, height: drawing.height + 2 },
        this.press,
      );
    });
  }

  turnTo(turn: number): void {
    this.turn = turn;
    this.#layers.disc.image.setAngle(turn - this.#printedTurn);
    const tags = tagsOf(this.view, this.layout, turn);
    tags.forEach(({ drawing, x, y }, index) => {
      this.#tags[index]?.image.setPosition(
        (x + drawing.width / 2) * this.press.density,
        (y + drawing.height / 2) * this.press.density,
      );
    });
  }
}

/** Are they one state, seen through one window or another? */
const sharesAll = (before: WorldView, next: WorldView): boolean =>
  (Object.keys(next) as (keyof WorldView)[]).every((part) => part === 'window' || next[part] === before[part]);

const around = ({ disc }: StageLayout, reach: number) => ({
  x: disc.cx - reach,
  y: disc.cy - reach,
  width: 2 * reach,
  height: 2 * reach,
});
