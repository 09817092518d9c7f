/** What every part of the played map is given. */
import type { Doctrine } from '../../../engine';
import type { ThingKind } from '../../../scenario/edit';
import type { PlayableScenario } from '../../../scenario/playable';
import type { PlayedMap } from '../../../store/atelier/played';

export interface PlayedProps {
  map: PlayedMap;
  /** The world that was played. */
  scenario: PlayableScenario;
  /** Opens a thing in the form, one of its answers where it has them. */
  onOpen: (kind: ThingKind, id: string, doctrine?: Doctrine) => void;
  /** Opens a link between gauges, by where it stands in the file. */
  onOpenLink: (place: number) => void;
}

/** Lengths grow with the letters of the page. */
export const rem = (pixels: number): string => `${Math.round(pixels * 100) / 1600}rem`;
