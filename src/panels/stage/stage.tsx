import type { ComponentChildren, RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { StageView as World, Strike } from '../../drawings';
import { AXES, type Axes } from '../../engine';
import { Drawing } from '../ui/drawing';
import { useArrival } from '../lazy';
import { still, STRIKES } from './still';
import type { ViewportStoreApi } from '../../store/viewport';
import { type Size, useSize } from '../hooks/use-size';
import { useStore } from '../hooks/use-store';
import { useNumbers, useWords } from '../hooks/use-words';
import type { DateView } from '../../view-models/dates';

interface StageProps {
  world: World;
  strike: Strike | null;
  /** What the sheet shows, in a sentence or two: the drawing and the canvas over it are not heard. */
  description: string;
  viewport: ViewportStoreApi;
  /** What is over the drawing, inside its frame. */
  over?: (size: Size, scene: RefObject<HTMLElement | null>) => ComponentChildren;
  /** What is written over the sheet. */
  children?: ComponentChildren;
}

/** The world. The moving one is mounted in `#world`, over the still. */
export function Stage({ world, strike, description, viewport, over, children }: StageProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLElement>(null);
  const size = useSize(frame);
  const { zoom, left, top } = useStore(viewport, (state) => state);
  const [width, height] = [Math.round(size?.width ?? 0), Math.round(size?.height ?? 0)];
  const { is } = useArrival(STRIKES, strike !== null);
  // Drawn once the page has been measured, before it is seen.
  const shapes = useMemo(
    () => (size === null ? [] : still(world, width, height, strike)),
    [world, width, height, strike, is],
  );
  return (
    <section class={`stage ${zoom > 1 || isCrowded(world) ? 'is-crowded' : ''}`} aria-label={words.stage.name}>
      <figure class="scene" ref={scene}>
        <div class="scene-frame" ref={frame} aria-hidden="true">
          <Drawing
            shapes={shapes}
            width={width}
            height={height}
            window={{ x: left * width, y: top * height, width: width / zoom, height: height / zoom }}
            class="still"
            fit="slice"
          />
          <div id="world" />
        </div>
        <figcaption class="visually-hidden">{description}</figcaption>
        {size !== null && over?.(size, scene)}
      </figure>
      {children}
    </section>
  );
}

/** Where the lattice or bare paper comes under what is written on the left of the sheet. */
const isCrowded = ({ emancipation, tyranny }: World): boolean => emancipation < 0.4 || tyranny > 0.58;

/** `2027 S1`, huge; said as a date. */
export function BigDate({ date }: { date: DateView }) {
  return (
    <p class="big-date display">
      <span aria-hidden="true">
        {date.big}
        {date.small !== '' && <small>{date.small}</small>}
      </span>
      <span class="visually-hidden">{date.spoken}</span>
    </p>
  );
}

interface AxesProps {
  axes: Axes;
  /** Asks why an axis stands where it does; absent where one can't ask. */
  onWhy?: (axis: keyof Axes) => void;
}

/** The two axes, never one number. */
export function Axes({ axes, onWhy }: AxesProps) {
  const words = useWords();
  const numbers = useNumbers();
  return (
    <ul class="axes">
      {AXES.map((axis) => {
        const said = (
          <>
            <span class="num">{numbers.points(axes[axis])}</span> <span class="axis-name">{words.axes[axis]}</span>
          </>
        );
        return onWhy === undefined ? (
          <li key={axis} class={`axis axis-${axis}`}>
            {said}
          </li>
        ) : (
          <li key={axis} class="axis-door">
            <button type="button" class={`axis axis-${axis} button-plain`} onClick={() => onWhy(axis)}>
              {said}
              <span class="visually-hidden">. {words.gauges.why}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The last things that happened, in a few words each. */
export function Headlines({ headlines, isOpening }: { headlines: readonly string[]; isOpening: boolean }) {
  const words = useWords();
  return (
    <div class={`latest ${isOpening ? 'is-opening' : ''}`}>
      <h2>{words.stage.latest}</h2>
      <ul data-shortened>
        {headlines.map((headline, place) => (
          <li key={place}>{headline}</li>
        ))}
      </ul>
    </div>
  );
}
