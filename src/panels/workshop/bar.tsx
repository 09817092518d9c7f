import type { Doctrine } from '../../engine';

interface BarProps {
  /** 0..1. */
  share: number;
  ink?: Doctrine | 'ink';
  /** The interval in which the true share lies, nineteen times in twenty. */
  range?: { least: number; most: number };
}

const WIDTH = 120;
const HEIGHT = 12;

/** A share as a bar; the same number always stands beside it. */
export function Bar({ share, ink = 'ink', range }: BarProps) {
  const at = (value: number) => Math.round(value * WIDTH * 10) / 10;
  return (
    <svg class={`bar ${ink}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path class="bar-room" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
      <path class="bar-share" d={`M0 0H${at(share)}V${HEIGHT}H0Z`} />
      {range !== undefined && <path class="bar-range" d={`M${at(range.least)} ${HEIGHT / 2}H${at(range.most)}`} />}
    </svg>
  );
}
