/** The game as the moving world shows it: its state as the panels draw it, and what happened in a turn as cues. */
import { cuesOf } from './cues';
import { sceneView } from '../view-models/scene';
import { stageView, titleWorld } from '../view-models/stage';
import { localeIn } from '../view-models/locale';
import type { GameStoreApi } from '../store/game/game-store';
import type { ViewportStoreApi } from '../store/viewport';
import type { SettingsStoreApi } from '../store/settings';
import type { SceneModule } from './fetch';
import type { Cue, WorldSource } from './source';
import { startWorld, WorldUnavailable } from './start';

export interface Stores {
  game: GameStoreApi;
  settings: SettingsStoreApi;
  viewport: ViewportStoreApi;
}

/**
 * Opens the moving world over the still drawing. Where it can't be shown, the still stays and nothing else changes.
 * @param scene Phaser and the scene, on their way; null where they can't run
 */
export async function showWorld(mount: HTMLElement, stores: Stores, scene: Promise<SceneModule | null>): Promise<void> {
  try {
    const world = await startWorld(mount, worldSource(stores), scene);
    // Its first frame is on screen: what `npm run bench:page` waits for.
    performance.mark('bouclier-world');
    // A touch of the world skips what is playing.
    mount.addEventListener('pointerdown', () => world.skip());
  } catch (error) {
    if (!(error instanceof WorldUnavailable)) throw error;
  }
}

/** The game as a source for the world. */
export function worldSource({ game, settings, viewport }: Stores): WorldSource {
  let cues: Cue[] = [];
  let shown = game.getState().game;
  game.subscribe(({ game: now }) => {
    // An answer that is pointed at is no other game: what happened is still to be shown.
    if (now === shown) return;
    // Only a turn that was just played has cues: not a new game, not one that is resumed.
    const isNext = now?.phase === 'review' && now.model === shown?.model && now.turns.length === shown.turns.length + 1;
    const { language, sound } = settings.getState();
    const happened = now !== null && isNext ? cuesOf(now, localeIn(language)) : [];
    // A dossier opens where one was told about another, or promised.
    const isOpened = now?.phase === 'dossier' && now.model === shown?.model && shown.phase !== 'dossier';
    cues = happened.length > 0 ? [...cues, ...happened] : isOpened ? [{ kind: 'arrival' }] : [];
    if (sound && happened.length > 0) void import('./sound').then(({ play }) => play(happened));
    shown = now;
  });

  return {
    view: () => {
      const { language, theme, motion } = settings.getState();
      const { game: now, considered, selected } = game.getState();
      const locale = localeIn(language);
      const { world, strike } = now === null ? { world: titleWorld(locale), strike: null } : stageView(now, locale);
      const scene = now === null ? null : sceneView(now, considered ?? selected, locale);
      const reducedMotion = motion === 'reduced' || matchMedia(REDUCED).matches;
      return { ...world, scene, strike, theme, reducedMotion, viewport: viewport.getState() };
    },
    takeCues: () => {
      const taken = cues;
      cues = [];
      return taken;
    },
    subscribe: (listener) => {
      const stop = [game.subscribe(listener), settings.subscribe(listener), viewport.subscribe(listener)];
      const motion = matchMedia(REDUCED);
      motion.addEventListener('change', listener);
      return () => {
        for (const unsubscribe of stop) unsubscribe();
        motion.removeEventListener('change', listener);
      };
    },
  };
}

const REDUCED = '(prefers-reduced-motion: reduce)';
