import { useState } from 'preact/hooks';
import type { AppContext } from '../../store/create-app';
import type { LaunchStoreApi } from '../../store/launch/launch';
import { judged } from '../../store/saved-games/judged';
import type { SavedGamesStoreApi } from '../../store/saved-games/saved-games';
import {
  LARGEST_FILE,
  readSavesFile,
  savesFile,
  takeGames,
  type FileProblem,
} from '../../store/saved-games/saves-file';
import { gamesWords } from '../../words/games';
import { Button } from '../ui/button';
import { download } from '../ui/download';
import { FileButton } from '../ui/fields/file-input';
import { useWords } from '../hooks/use-words';

interface GamesFileProps {
  savedGames: SavedGamesStoreApi;
  look: LaunchStoreApi['actions']['look'];
  collectables: AppContext['documents']['collectables'];
}

/** All games into a file, and back. */
export function GamesFile({ savedGames, look, collectables }: GamesFileProps) {
  const { file: words } = useWords(gamesWords);
  const { saves } = useWords();
  const [said, say] = useState<readonly string[]>([]);

  const save = () => {
    download(words.fileName, savesFile(savedGames.getState().games));
    say([words.exported(words.fileName)]);
  };
  const refuse = (problem: FileProblem | 'not-read') => say([words.problems[problem]]);
  const take = async (given: File) => {
    // Four bytes a character at most.
    if (given.size > 4 * LARGEST_FILE) return refuse('too-large');
    let text: string;
    try {
      text = await given.text();
    } catch {
      return refuse('not-read');
    }
    const read = readSavesFile(text);
    if (!read.ok) return refuse(read.problem);
    const { added, known, noRoom, problem } = await takeGames(savedGames, await judged(read.games, look, collectables));
    say([
      words.taken(added, known),
      ...(noRoom > 0 ? [words.noRoom(noRoom)] : []),
      ...(read.unreadable.length > 0 ? [words.unreadable(read.unreadable.join(', '))] : []),
      ...(problem === null ? [] : [saves[problem]]),
    ]);
  };

  return (
    <section class="games-file drop-zone stack" aria-labelledby="games-file">
      <h2 id="games-file">{words.name}</h2>
      <p class="page-note note">{words.help}</p>
      <p class="games-file-actions stack">
        <Button icon="telecharger" onClick={save} disabled={savedGames.getState().games.length === 0}>
          {words.export}
        </Button>
        <FileButton label={words.import} accept=".json,application/json" onFile={(file) => void take(file)} />
      </p>
      <div role="status" class="games-file-said strong hide-empty">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}
