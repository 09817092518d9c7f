/** A game in front of the dossier that is shown, played game by game while the hand rests. */
import { useEffect, useState } from 'preact/hooks';
import type { PlayableScenario } from '../../scenario/playable';
import { gameBefore } from '../../store/atelier/preview';
import type { Game } from '../../store/game/game';

/**
 * @param dossier null where no dossier is shown
 * @returns null where none of the games came to it; undefined while they are played. A new version of the world shows the game
 * of the one before until it has its own.
 */
export function usePlayed(
  scenario: PlayableScenario | null,
  dossier: string | null,
  isAtRest: boolean,
): Game | null | undefined {
  const [found, setFound] = useState<{ scenario: PlayableScenario; dossier: string; game: Game | null } | null>(null);
  useEffect(() => {
    if (scenario === null || dossier === null || !isAtRest) return undefined;
    if (found?.scenario === scenario && found.dossier === dossier) return undefined;
    const games = gameBefore(scenario, dossier);
    let timer: ReturnType<typeof setTimeout>;
    const playOne = () => {
      const step = games.next();
      if (step.done) setFound({ scenario, dossier, game: step.value });
      else timer = setTimeout(playOne);
    };
    timer = setTimeout(playOne);
    return () => clearTimeout(timer);
  }, [scenario, dossier, isAtRest]);
  return dossier === null ? null : found?.dossier === dossier ? found.game : undefined;
}
