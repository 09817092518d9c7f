import { useMemo } from 'preact/hooks';
import { AXES } from '../../engine';
import type { Game } from '../../store/game/game';
import { worldOfCode } from '../../store/saved-games/world-of-code';
import { recall } from '../../store/saved-games/recall';
import type { SavedGame } from '../../store/saved-games/saved-game';
import { gamesWords } from '../../words/games';
import type { AppContext } from '../../store/create-app';
import { DoctrineMark } from '../ui/icon';
import { Axes } from '../ui/axes';
import { useWords, useNumbers, useLocale } from '../hooks/use-words';
import { useLoaded } from '../hooks/use-loaded';
import { TwoLines } from './two-lines';
import { comparisonView, type AnswerView, type ComparedView } from './comparison-view-model';
import { Table } from '../ui/table';

interface ComparisonProps {
  app: Pick<AppContext, 'own' | 'catalogue' | 'documents'>;
  /** Two finished games of one scenario. */
  saves: readonly [SavedGame, SavedGame];
}

/** Two games of one scenario: both curves, and where the decisions parted. */
export function Comparison({ app, saves }: ComparisonProps) {
  const locale = useLocale();
  const words = useWords(gamesWords).compare;
  const games = useGames(app, saves);
  const view = useMemo(
    () => (games !== null && games !== 'failed' ? comparisonView(games[0], games[1], locale) : null),
    [games, locale],
  );
  const { axes } = useWords();
  const numbers = useNumbers();
  if (games === 'failed') return <p role="alert">{words.failed}</p>;
  if (view === null) return null;
  return (
    <div class="comparison stack">
      <div class="comparison-games">
        {view.games.map((game, i) => (
          <div key={i}>
            <p class="kicker">{i === 0 ? words.first : words.second}</p>
            <p class="display comparison-ending">{game.ending}</p>
            <Axes axes={game.axes} />
          </div>
        ))}
      </div>
      <h3>{words.curves}</h3>
      <p>{words.curvesHelp}</p>
      <div class="comparison-curves">
        {AXES.map((axis) => {
          const [first, second] = view.games.map(({ lines }) => lines[axis]);
          const label = words.curve(axes[axis], numbers.points(first!.at(-1)!), numbers.points(second!.at(-1)!));
          return (
            <figure key={axis}>
              <figcaption>{axes[axis]}</figcaption>
              <TwoLines label={label} first={first!} second={second!} axis={axis} labels={view.labels} />
            </figure>
          );
        })}
      </div>
      <h3>{words.decisions}</h3>
      <p>{view.shared === 0 ? words.noneShared : words.same(view.alike, view.shared)}</p>
      <Table
        isWide
        class="table comparison-table"
        label={words.decisions}
        columns={[words.question, words.first, words.second]}
        rows={view.rows.map((row) => ({
          key: row.id,
          class: row.isAlike === false ? 'is-parted' : '',
          cells: [
            <>
              {row.title}
              <small>{relation(row, words)}</small>
            </>,
            <Answer answer={row.first} />,
            <Answer answer={row.second} />,
          ],
        }))}
      />
    </div>
  );
}

function relation({ first, isAlike }: ComparedView, words: ReturnType<typeof gamesWords>['compare']): string {
  if (isAlike === null) return first === null ? words.onlySecond : words.onlyFirst;
  return isAlike ? words.alike : words.parts;
}

function Answer({ answer }: { answer: AnswerView | null }) {
  if (answer === null) return <>–</>;
  return (
    <>
      <DoctrineMark doctrine={answer.doctrine} named /> {answer.label}
      <small>{answer.date}</small>
    </>
  );
}

/** Both games, played again; null until their scenario is there. */
function useGames({ own, catalogue, documents }: ComparisonProps['app'], saves: ComparisonProps['saves']) {
  const [first, second] = saves;
  return useLoaded(async (): Promise<readonly [Game, Game]> => {
    const found = await worldOfCode(first.code, [own(), ...catalogue], documents.collectables);
    const [one, other] = found.ok ? saves.map(({ code }) => recall(found.scenario, code)) : [];
    if (!one?.ok || !other?.ok) throw new Error('A game can not be played again.');
    return [one.game, other.game];
  }, [first.id, second.id]);
}
