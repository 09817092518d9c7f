import { ICON_GRID, type IconName, iconPath } from '../../drawings/icons';

interface SignsProps {
  /** Each sign as often as games stand behind it, one kind after the other. */
  signs: readonly { icon: IconName; count: number; class?: string }[];
}

const SIDE = 16;
const STEP = SIDE + 3;
/** Pixels of the drawing for the size of texts: signs grow with them, on a projector as well. */
const PIXELS = 16;
/** Signs of a row: a class. */
const ROW = 30;

/** A sign for each game: a class at a glance. The numbers always stand beside it. */
export function Signs({ signs }: SignsProps) {
  const all = signs.flatMap(({ icon, count, class: kind = '' }) =>
    Array.from({ length: count }, () => ({ icon, kind })),
  );
  const width = Math.max(1, Math.min(ROW, all.length)) * STEP;
  const height = Math.max(1, Math.ceil(all.length / ROW)) * STEP;
  return (
    <svg
      class="class-signs"
      width={`${width / PIXELS}rem`}
      height={`${height / PIXELS}rem`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {all.map(({ icon, kind }, i) => (
        <path
          key={i}
          class={kind}
          fill-rule="evenodd"
          d={iconPath(icon)}
          transform={`translate(${(i % ROW) * STEP} ${Math.floor(i / ROW) * STEP}) scale(${SIDE / ICON_GRID})`}
        />
      ))}
    </svg>
  );
}
