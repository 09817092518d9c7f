import type { Doctrine } from '../../../engine';

interface BarProps {
  /** 0..1. */
  share: number;
  ink?: Doctrine | 'ink';
}

const WIDTH = 120;
const HEIGHT = 12;

/** A share as a bar; the same number always stands beside it. */
export function Bar({ share, ink = 'ink' }: BarProps) {
  const end = Math.round(share * WIDTH * 10) / 10;
  return (
    <svg class={`share-bar ${ink}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="bar-room" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
      <path class="bar-share" d={`M0 0H${end}V${HEIGHT}H0Z`} />
    </svg>
  );
}
