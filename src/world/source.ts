/** What the world shows, and nothing of where it comes from: `game-world.ts` makes it of the game. */
import type { MapRegion, Theme, Strike } from '../drawings';
import type { Staged } from '../drawings/scene';
import type { Doctrine } from '../engine';

/** The part of the sheet that shows, as shares of its width and height, and how much it is enlarged (1: whole). */
export interface Viewport {
  zoom: number;
  left: number;
  top: number;
}

export interface WorldView extends Staged {
  /** The whole sheet when absent. */
  viewport?: Viewport;
  /** The shock that stays on the sheet while its consequences are read; null: none. */
  strike?: Strike | null;
  /** The inks: day, night or high contrast. */
  theme: Theme;
  /** The final state at once, without transition. */
  reducedMotion: boolean;
}

/**
 * Something that happened and that the world shows, in the order in which it did. Texts come ready to show, in the
 * language of the page.
 */
export type Cue =
  /** A dossier is opened: the world turns to its place, its marker drops, whom it is about steps out of the crowd. */
  | { kind: 'arrival' }
  /** The player decided: the doctrine's seal is stamped where the dossier took place, and stays. */
  | { kind: 'decision'; doctrine: Doctrine }
  /** A shock: a beam whose width is the damage, before and after the shield, which cracks (see `StageView.crack`). */
  | ({ kind: 'shock' } & Strike)
  /** Something happened somewhere, without damage. */
  | { kind: 'event'; region: MapRegion | null; icon?: Strike['icon'] }
  /** What moved what: each leaves the part of the world that it comes from and reaches the one that it moves. */
  | { kind: 'flows'; flows: readonly Flow[] }
  /** A part of the world passed a mark that means something. */
  | { kind: 'threshold'; part: string }
  | { kind: 'signature'; actor: string }
  | { kind: 'exit'; actor: string }
  | { kind: 'entry-into-force'; word: string }
  | { kind: 'lapse' };

/** Parts are named as the drawings name them (see `partPlaces`); null: the whole world. */
export interface Flow {
  from: string | null;
  to: string;
  /** Points that it moved: the width of the flow. */
  points: number;
}

export interface WorldSource {
  view(): WorldView;
  /** What happened since it was last asked, oldest first; asking empties the list. Empty after an undo or a new game. */
  takeCues(): readonly Cue[];
  /** Calls back after each change of what `view` gives; returns the way to stop it. */
  subscribe(listener: () => void): () => void;
}
