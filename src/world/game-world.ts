/** The game as the moving world shows it: its state as the panels draw it, and what happened in a turn as cues. */
import { cuesBetween } from './cues';
import { sceneView } from '../view-models/scene';
import { stageView, titleWorld } from '../view-models/stage';
import { localeIn } from '../view-models/locale';
import type { GameStoreApi } from '../store/game/game-store';
import type { ViewportStoreApi } from '../store/viewport';
import type { SettingsStoreApi } from '../store/settings';
import type { SceneModule } from './fetch';
import type { Cue, WorldSource } from './source';
import { startWorld, WorldUnavailable } from './start';
import { hasWebgl } from './webgl';

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
  followWithSound(stores);
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

/** Fetches the sound of the game once it is wanted; what does not arrive is asked for again at the next wish. */
export function followWithSound(stores: Stores): void {
  const { settings } = stores;
  let isFetched = false;
  const look = (isAsked: boolean) => {
    if (isFetched || !settings.getState().sound) return;
    isFetched = true;
    import('./sound/follow').then(
      ({ followGame }) => followGame(stores, () => isReduced(settings) || !hasWebgl(), isAsked),
      () => (isFetched = false),
    );
  };
  settings.subscribe(({ sound }, before) => sound !== before.sound && look(true));
  look(false);
}

/** The game as a source for the world. */
export function worldSource({ game, settings, viewport }: Stores): WorldSource {
  let cues: Cue[] = [];
  let shown = game.getState().game;
  game.subscribe(({ game: now }) => {
    // An answer that is pointed at is no other game: what happened is still to be shown.
    if (now === shown) return;
    const happened = cuesBetween(shown, now, localeIn(settings.getState().language));
    // A dossier opens where one was told about another, or promised.
    const isOpened = now?.phase === 'dossier' && now.model === shown?.model && shown.phase !== 'dossier';
    cues = happened.length > 0 ? [...cues, ...happened] : isOpened ? [{ kind: 'arrival' }] : [];
    shown = now;
  });

  return {
    view: () => {
      const { language, theme } = settings.getState();
      const { game: now, considered, selected } = game.getState();
      const locale = localeIn(language);
      const { world, strike } = now === null ? { world: titleWorld(locale), strike: null } : stageView(now, locale);
      const scene = now === null ? null : sceneView(now, considered ?? selected, locale);
      return { ...world, scene, strike, theme, reducedMotion: isReduced(settings), viewport: viewport.getState() };
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

/** Whether little movement is wanted, by the player or by the system. */
const isReduced = (settings: SettingsStoreApi): boolean =>
  settings.getState().motion === 'reduced' || matchMedia(REDUCED).matches;
