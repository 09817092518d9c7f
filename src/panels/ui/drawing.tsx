/**
 * Shows a drawing in the page. Colours come from the page's variables, so that the night and high-contrast prints need
 * no new drawing; nothing is written as a style attribute, which the content security policy forbids.
 */
import { useId, useMemo } from 'preact/hooks';
import {
  type Drawing as Shapes,
  type Paint,
  type PathShape,
  type Pattern,
  type Shape,
  TILES,
  type TextShape,
  arc,
  clipsOf,
  isPattern,
  isText,
} from '../../drawings';

export interface DrawingProps {
  shapes: Shapes;
  /** The size of the sheet on which the shapes were drawn. */
  width: number;
  height: number;
  /** What the drawing says, in words; without it the drawing is decoration and hidden from screen readers. */
  label?: string;
  class?: string;
  /** The part of the sheet that shows; all of it when absent. */
  window?: { x: number; y: number; width: number; height: number };
  /** `slice` fills the box and cuts what overflows; by default the whole drawing shows. */
  fit?: 'meet' | 'slice';
}

const FAMILY = { display: 'var(--display)', text: 'var(--text)' } as const;
const WEIGHT = { display: 800, text: 700 } as const;

export function Drawing({ shapes, width, height, label, class: className, window, fit = 'meet' }: DrawingProps) {
  const id = useId();
  const { x, y, width: across, height: down } = window ?? { x: 0, y: 0, width, height };
  // The same nodes again while only the window moves: there is nothing to compare.
  const printed = useMemo(() => printedShapes(shapes, id), [shapes, id]);
  return (
    <svg
      class={className}
      width={width}
      height={height}
      viewBox={`${round(x)} ${round(y)} ${round(across)} ${round(down)}`}
      preserveAspectRatio={`xMidYMid ${fit}`}
      overflow="hidden"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      focusable="false"
    >
      {printed}
    </svg>
  );
}

/** The shapes, after the patterns and clips that they name. */
function printedShapes(shapes: Shapes, id: string) {
  const patterns = new Map<string, { pattern: Pattern; tile: number }>();
  const clips = new Map<string, string>();
  for (const shape of shapes) {
    if (isText(shape)) continue;
    for (const paint of [shape.fill, shape.stroke])
      if (paint && isPattern(paint))
        patterns.set(patternKey(paint, shape.tile), { pattern: paint, tile: shape.tile ?? 1 });
    for (const clip of clipsOf(shape)) if (!clips.has(clip)) clips.set(clip, `${id}c${clips.size}`);
  }
  return (
    <>
      <defs>
        {[...patterns].map(([key, { pattern, tile }]) => (
          <PatternTile key={key} id={`${id}${key}`} pattern={pattern} tile={tile} />
        ))}
        {[...clips].map(([clip, name]) => (
          <clipPath key={name} id={name}>
            <path d={clip} />
          </clipPath>
        ))}
      </defs>
      {shapes.map((shape, index) => (
        <ShapeNode key={index} shape={shape} prefix={id} name={`${id}t${index}`} clips={clips} />
      ))}
    </>
  );
}

const patternKey = (pattern: Pattern, tile = 1): string => `p-${pattern}-${Math.round(tile * 100)}`;

function paintOf(paint: Paint | undefined, prefix: string, tile?: number): string {
  if (!paint) return 'none';
  return isPattern(paint) ? `url(#${prefix}${patternKey(paint, tile)})` : `var(--${paint})`;
}

function PatternTile({ id, pattern, tile }: { id: string; pattern: Pattern; tile: number }) {
  const { size, turn, shapes } = TILES[pattern];
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn}) scale(${tile})`}
    >
      {shapes.map((shape, index) => (
        <ShapeNode key={index} shape={shape} prefix={id} name={`${id}t${index}`} clips={NO_CLIPS} />
      ))}
    </pattern>
  );
}

const NO_CLIPS: ReadonlyMap<string, string> = new Map();

interface NodeProps {
  shape: Shape;
  prefix: string;
  name: string;
  clips: ReadonlyMap<string, string>;
}

function ShapeNode({ shape, prefix, name, clips }: NodeProps) {
  if (isText(shape)) return <TextNode shape={shape} prefix={prefix} name={name} />;
  // a clip stays where it is while its shape moves: it belongs to a group around it
  return clipsOf(shape).reduce(
    (drawn, clip) => <g clip-path={`url(#${clips.get(clip)})`}>{drawn}</g>,
    <PathNode shape={shape} prefix={prefix} />,
  );
}

function PathNode({ shape, prefix }: { shape: PathShape; prefix: string }) {
  return (
    <path
      d={shape.d}
      fill={paintOf(shape.fill, prefix, shape.tile)}
      {...(shape.evenodd ? { 'fill-rule': 'evenodd' as const } : {})}
      {...(shape.stroke
        ? {
            stroke: paintOf(shape.stroke, prefix, shape.tile),
            'stroke-width': shape.width ?? 1,
            ...(shape.dash ? { 'stroke-dasharray': shape.dash.join(' ') } : {}),
            ...(shape.round ? { 'stroke-linecap': 'round' as const, 'stroke-linejoin': 'round' as const } : {}),
          }
        : {})}
      {...(shape.opacity === undefined ? {} : { opacity: shape.opacity })}
      {...(shape.transform ? { transform: `matrix(${shape.transform.map(round).join(' ')})` } : {})}
    />
  );
}

const round = (value: number): number => Math.round(value * 10000) / 10000;

function TextNode({ shape, prefix, name }: { shape: TextShape; prefix: string; name: string }) {
  const common = {
    'font-family': FAMILY[shape.font],
    'font-weight': WEIGHT[shape.font],
    'font-size': round(shape.size),
    ...(shape.font === 'display' ? { 'font-stretch': 'condensed' } : {}),
    fill: paintOf(shape.fill, prefix),
    ...(shape.opacity === undefined ? {} : { opacity: shape.opacity }),
    ...(shape.transform ? { transform: `matrix(${shape.transform.map(round).join(' ')})` } : {}),
  };
  if (!shape.along)
    return (
      <text x={round(shape.x)} y={round(shape.y)} text-anchor={shape.anchor ?? 'start'} {...common}>
        {shape.text}
      </text>
    );
  const { cx, cy, r, from, to } = shape.along;
  return (
    <>
      <path id={name} d={arc(cx, cy, r, from, to)} fill="none" />
      <text text-anchor="middle" {...common}>
        <textPath href={`#${name}`} startOffset="50%">
          {shape.text}
        </textPath>
      </text>
    </>
  );
}
