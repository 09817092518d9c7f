import { gamesWords } from '../../words/games';
import { Button } from '../ui/button';
import { Axes } from '../ui/axes';
import { useWords } from '../hooks/use-words';
import type { KeptView } from './view-model';

interface GameListProps {
  games: readonly KeptView[];
  /** What the button that takes a game up says. */
  action: string;
  onOpen: (id: string) => void;
  onRemove: (game: KeptView) => void;
  /** Absent: one does not play beside the games of the list. */
  beside?: { action: string; onPlay: (game: KeptView) => void };
  /** Absent: the games of the list are not compared. */
  compare?: {
    picked: readonly string[];
    canPick: (game: KeptView) => boolean;
    onPick: (id: string, isPicked: boolean) => void;
  };
}

/** The id of a game's row in the page. */
export const rowId = (game: string): string => `game-${game}`;

/** Games that are kept, each with what can be done with it. */
export function GameList({ games, action, onOpen, onRemove, beside, compare }: GameListProps) {
  const words = useWords(gamesWords);
  if (games.length === 0) return null;
  return (
    <ul class="game-list">
      {games.map((game) => (
        <li key={game.id} id={rowId(game.id)} tabIndex={-1}>
          <div class="game-list-what">
            <p class="game-list-title">
              <b>{game.title}</b>
            </p>
            <p class="display game-list-state">{game.state}</p>
            <p class="note">{game.moment}</p>
            {game.stuck !== null && <p class="page-note note">{words.stuck[game.stuck]}</p>}
          </div>
          {game.axes !== null && <Axes axes={game.axes} />}
          <p class="game-list-actions row">
            {game.stuck === null && (
              <Button class="button-ink" onClick={() => onOpen(game.id)} aria-label={words.of(action, game.name)}>
                {action}
              </Button>
            )}
            {beside !== undefined && game.canBeside && (
              <Button onClick={() => beside.onPlay(game)} aria-label={words.of(beside.action, game.name)}>
                {beside.action}
              </Button>
            )}
            <Button onClick={() => onRemove(game)} aria-label={words.of(words.remove, game.name)}>
              {words.remove}
            </Button>
            {compare !== undefined && game.stuck === null && (
              <label class="game-list-pick">
                <input
                  type="checkbox"
                  checked={compare.picked.includes(game.id)}
                  disabled={!compare.canPick(game)}
                  aria-label={words.of(words.compare.pick, game.name)}
                  onChange={(event) => compare.onPick(game.id, event.currentTarget.checked)}
                />
                <span>{words.compare.pick}</span>
              </label>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
