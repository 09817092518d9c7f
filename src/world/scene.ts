/** The world as Phaser shows it: layers printed once, moved when something happens, asleep otherwise. */
import type { Game, Scene } from 'phaser';
import { layoutOf, PALETTES, turnOf } from '../drawings';
import { type Families, familiesOf, lettersReady } from '../drawings/canvas-printer';
import { beforeArrival } from './arrival-effect';
import type { Backdrop } from './backdrop';
import { Breath, breathe, BREATH_MS, isInSight } from './breath';
import { bootGame, sizeOf } from './boot';
import { BEAT, type Step, between, easeInk, plan } from './plan';
import { aimCamera, densityFor } from './camera';
import { performCue } from './effects';
import { Layers } from './layers';
import { Motions } from './motions';
import { Playlist } from './playlist';
import { isEqual, isSame, unpointed } from './same';
import type { Viewport, WorldSource, WorldView } from './source';
import { Effect } from './effect';

/** Milliseconds between two prints of a sheet that changes: twelve a second look like a press, and spare slow machines. */
const PRINT_EVERY = 80;

/** Milliseconds without a change of the viewport after which the enlarged part is printed as finely as the whole. */
const PRINT_AFTER = 160;

export interface World {
  /** Shows the final state at once, if something is playing. */
  skip(): void;
}

/**
 * Opens the world in an element that it fills.
 * @throws when there is no WebGL
 */
export async function openWorld(mount: HTMLElement, source: WorldSource): Promise<World> {
  const families = familiesOf(mount.ownerDocument.documentElement);
  const [{ game, scene }] = await Promise.all([bootGame(mount, sizeOf(mount)), lettersReady(families)]);
  return new RunningWorld(game, scene, mount, source, families);
}

class RunningWorld implements World, Backdrop {
  readonly layers: Layers;
  view: WorldView;
  next: WorldView;
  readonly #game: Game;
  readonly #mount: HTMLElement;
  readonly #source: WorldSource;
  readonly #families: Families;
  readonly #playlist: Playlist<Step>;
  readonly #motions = new Motions();
  readonly #observer: ResizeObserver;
  readonly #unsubscribe: () => void;
  /** The run that shows the latest state, and its number. */
  #run: Promise<void> = Promise.resolve();
  #latest = 0;
  /** What is left to play, from the step that plays. */
  #left: Step[] = [];
  readonly #breath = new Breath((cut) => this.#breathe(cut));
  #fading = new AbortController();
  #isClosed = false;
  /** Device pixels for a pixel of the page, when the canvas was last sized. */
  #dense: number;
  /** Prints what was enlarged, once that rests. */
  #printing: ReturnType<typeof setTimeout> | undefined;

  constructor(game: Game, scene: Scene, mount: HTMLElement, source: WorldSource, families: Families) {
    this.#game = game;
    this.#mount = mount;
    this.#source = source;
    this.#families = families;
    this.view = source.view();
    this.next = this.view;
    source.takeCues();
    const { width, height, density } = sizeOf(mount);
    this.layers = new Layers(scene, layoutOf(this.view, width, height), {
      palette: PALETTES[this.view.theme],
      families,
      density,
    });
    this.#dense = density;
    this.#playlist = new Playlist((step, cut) => this.#perform(step, cut));
    scene.events.on('update', () => this.#motions.advance());
    this.#showAll();
    this.#unsubscribe = source.subscribe(() => this.#changed());
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(mount);
    window.addEventListener('resize', this.#resized);
    game.canvas.addEventListener('webglcontextlost', () => this.#close());
    this.#rest();
  }

  skip(): void {
    this.#playlist.skip();
    this.#motions.advance();
  }

  #close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#printing);
    this.#breath.stop();
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
    this.#breath.stop();
    const next = this.#source.view();
    const cues = this.#source.takeCues();
    if (cues.length === 0 && isSame(this.next, next)) {
      if (!isEqual(this.next.viewport, next.viewport)) this.#moveViewport(next.viewport);
      return;
    }
    if (cues.length === 0 && isSame(unpointed(this.next), unpointed(next))) {
      this.#point(next);
      return;
    }
    if (this.#playlist.isPlaying) {
      this.skip();
      this.#left = [];
      this.view = this.next;
    }
    // A dossier that opens begins on a sheet of its own.
    if (cues[0]?.kind === 'arrival' && !next.reducedMotion) this.view = beforeArrival(next);
    // Elsewhere the sheet is at once the next one, with the seals of before.
    else
      this.reach({
        near: next.near ?? null,
        scene: next.scene ? { ...next.scene, seals: this.view.scene?.seals ?? [] } : null,
      });
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
    this.#sleep();
    this.#breath.wait();
  }

  #sleep(): void {
    this.#game.loop.tick();
    this.#game.loop.sleep();
  }

  /** Whom the dossier is about breathes once, where somebody can see it. */
  async #breathe(cut: AbortSignal): Promise<void> {
    const { scene, reducedMotion } = this.view;
    if (this.#isClosed || this.#playlist.isPlaying || reducedMotion || !scene?.person || !isInSight(this.#mount))
      return;
    this.#game.loop.wake();
    await this.animate(BREATH_MS, cut, breathe(this.layers.pictureOf('person').image));
    if (!cut.aborted) this.#sleep();
  }

  async #perform(step: Step, cut: AbortSignal): Promise<void> {
    await (step.kind === 'cue' ? performCue(this, step.cue, step.ms, cut) : this.#passInks(step.ms, cut));
    if (!cut.aborted) this.#left = this.#left.slice(1);
  }

  async #passInks(ms: number, cut: AbortSignal): Promise<void> {
    const { view, next } = this;
    if (cut.aborted) return;
    await new Effect(this, 1, cut).turnWorld(turnOf(next, this.layers.layout), BEAT.ink);
    this.layers.printDisc(next);
    this.layers.printTags(next);
    let printed = -Infinity;
    await this.animate(ms, cut, (share) => {
      const now = share * ms;
      if (now - printed < PRINT_EVERY && share < 1) return;
      printed = now;
      const halfway = between(view, next, easeInk(share));
      this.layers.printSky(halfway);
      this.layers.printGround(halfway);
      this.layers.printShield(halfway);
    });
  }

  animate(ms: number, cut: AbortSignal, frame: (share: number) => void): Promise<void> {
    return this.#isClosed ? Promise.resolve() : this.#motions.animate(ms, cut, frame);
  }

  /** Another answer is pointed at: nothing else is printed. What plays goes on, and shows it at its end. */
  #point(next: WorldView): void {
    this.next = next;
    if (this.#playlist.isPlaying) return;
    this.view = next;
    this.layers.printPreview(next);
    this.#fading.abort();
    if (next.reducedMotion || !next.scene?.preview) {
      this.#rest();
      return;
    }
    const { signal } = (this.#fading = new AbortController());
    this.#game.loop.wake();
    void this.animate(BEAT.stamp, signal, (share) => this.layers.fadePreview(share)).then(() => {
      if (!signal.aborted && !this.#playlist.isPlaying && !this.#isClosed) this.#rest();
    });
  }

  // ---- the viewport

  /** Moves the camera at once over what is printed, and prints it anew when the movement ends. */
  #moveViewport(viewport: Viewport | undefined): void {
    this.next = viewport === undefined ? this.next : { ...this.next, viewport };
    this.view = viewport === undefined ? this.view : { ...this.view, viewport };
    aimCamera(this.layers, this.#mount, this.view.viewport);
    clearTimeout(this.#printing);
    this.#printing = setTimeout(() => {
      if (this.#isClosed || this.#playlist.isPlaying) return;
      this.#showAll();
      this.#rest();
    }, PRINT_AFTER);
    if (!this.#playlist.isPlaying) this.#game.loop.tick();
  }

  // ---- the sheet

  readonly #resized = (): void => {
    const { width, height, density } = sizeOf(this.#mount);
    const isSame =
      width === this.layers.layout.width && height === this.layers.layout.height && density === this.#dense;
    // hidden: it keeps its size until it shows again
    if (isSame || this.#isClosed || this.#mount.clientWidth === 0) return;
    // what plays begins again at the new size, from its current step
    const left = this.#left;
    this.skip();
    this.layers.layout = layoutOf(this.view, width, height);
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
    this.layers.press = {
      palette: PALETTES[this.view.theme],
      families: this.#families,
      density: densityFor(this.layers.layout, this.#mount, this.view.viewport),
    };
    const { width, height } = this.layers.layout;
    this.layers.layout = layoutOf(this.view, width, height);
    aimCamera(this.layers, this.#mount, this.view.viewport);
    this.layers.printAll(this.view);
  }
}
