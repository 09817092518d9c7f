/** The sound of the game: fetched once the player has asked for it, it follows the game from there. */
import type { GameStoreApi } from '../../store/game/game-store';
import type { SettingsStoreApi } from '../../store/settings';
import { localeIn } from '../../view-models/locale';
import { Player } from './player';
import { recipeOf, type Sound } from './recipes';
import { scoreOf } from './score';

/** What says that sound is on. */
const GREETING: Sound = { is: 'signature', signatories: 3 };

/**
 * Plays what happens in the game while sound is on.
 * @param isStill whether the world shows final states at once
 * @param isAsked whether the player has just asked for sound, and is to hear that it is on
 */
export function followGame(
  { game, settings }: { game: GameStoreApi; settings: SettingsStoreApi },
  isStill: () => boolean,
  isAsked: boolean,
): void {
  const player = new Player();
  const greet = () => player.play([{ recipe: recipeOf(GREETING), at: 0 }]);
  if (isAsked) greet();
  settings.subscribe(({ sound }, before) => {
    if (sound === before.sound) return;
    if (sound) greet();
    else player.hush();
  });
  let shown = game.getState().game;
  game.subscribe(({ game: now }) => {
    // An answer that is pointed at is no other game.
    if (now === shown) return;
    const before = shown;
    shown = now;
    const { sound, language } = settings.getState();
    if (!sound || isUntouched()) return;
    player.play(
      scoreOf(before, now, localeIn(language), isStill()).map(({ sound: heard, at }) => ({
        recipe: recipeOf(heard),
        at,
      })),
    );
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) player.hush();
  });
}

/** Whether nobody has touched the page yet: the browser would keep the sounds for later. Older browsers do not say. */
const isUntouched = (): boolean => (navigator as Partial<Navigator>).userActivation?.hasBeenActive === false;
