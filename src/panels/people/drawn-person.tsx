import { useMemo } from 'preact/hooks';
import type { Ink } from '../../drawings';
import { personFigure, stamp, type Face } from '../../drawings/faces';
import type { Pose } from '../../scenario/playable';
import { Drawing } from '../ui/drawing';

export interface PersonProps {
  face: Face;
  /** Pixels: the side of a stamp, the height of a whole person. */
  size: number;
  /** A whole person in this pose; absent: a stamp. */
  pose?: Pose;
  /** Of a stamp. */
  ground?: Ink;
  class?: string;
}

/** A drawn person, as decoration: the name is always written beside. */
export default function DrawnPerson({ face, size, pose, ground = 'sea', class: className = '' }: PersonProps) {
  const { shapes, width, height } = useMemo(
    () =>
      pose === undefined
        ? { shapes: stamp(face, size, ground), width: size, height: size }
        : personFigure(face, pose, size),
    [face, size, pose, ground],
  );
  return <Drawing class={className} shapes={shapes} width={width} height={height} />;
}
