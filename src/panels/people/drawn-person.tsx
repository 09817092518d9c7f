import { useMemo } from 'preact/hooks';
import type { Ink } from '../../drawings';
import { bust, personFigure, stamp, type Face } from '../../drawings/faces';
import type { Pose } from '../../scenario/playable';
import { Drawing } from '../ui/drawing';

export interface PersonProps {
  face: Face;
  /** Pixels: the side of a stamp or of a bust, the height of a whole person. */
  size: number;
  /** A whole person in this pose; absent: a stamp, or a bust. */
  pose?: Pose;
  /** Of a stamp; `none`: head and shoulders cut out of paper, on whatever is behind. */
  ground?: Ink | 'none';
}

/** A drawn person, as decoration: the name is always written beside. */
export default function DrawnPerson({ face, size, pose, ground = 'sea' }: PersonProps) {
  const { shapes, width, height } = useMemo(() => {
    if (pose !== undefined) return personFigure(face, pose, size);
    return { shapes: ground === 'none' ? bust(face, size) : stamp(face, size, ground), width: size, height: size };
  }, [face, size, pose, ground]);
  return <Drawing shapes={shapes} width={width} height={height} />;
}
