import type { ComponentChildren } from 'preact';
import { ICON_GRID, type IconName, iconPath } from '../../drawings/icons';

interface SignsProps {
  icon: IconName;
  count: number;
  class?: string;
  children?: ComponentChildren;
}

const SIDE = 16;
const GAP = 3;
const ROW = 30;

/** A sign repeated, one for each game, thirty to a row: a class at a glance. The number always stands beside it. */
export function Signs({ icon, count, class: className = '' }: SignsProps) {
  const rows = Math.max(1, Math.ceil(count / ROW));
  const width = Math.max(1, Math.min(ROW, count)) * (SIDE + GAP);
  const height = rows * (SIDE + GAP);
  return (
    <svg
      class={`signs ${className}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, i) => (
        <path
          key={i}
          fill-rule="evenodd"
          d={iconPath(icon)}
          transform={`translate(${(i % ROW) * (SIDE + GAP)} ${Math.floor(i / ROW) * (SIDE + GAP)}) scale(${SIDE / ICON_GRID})`}
        />
      ))}
    </svg>
  );
}
