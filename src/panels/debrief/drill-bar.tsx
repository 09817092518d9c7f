import type { Doctrine } from '../../engine';
import type { JudgedDecision } from '../../store/debrief';
import type { Game } from '../../store/game';
import type { House } from '../house';
import { readingIn } from '../reading';
import { useStore } from '../use-store';
import { useLanguage } from '../use-words';
import { line, optionLabel } from './moments';
import { useDebriefWords } from './use-debrief-words';
import { isContested } from './view-of-turning-points';

interface DrillBarProps {
  house: Pick<House, 'game' | 'debrief'>;
  /** A drill in progress. */
  game: Game;
}

/** What the drill asks, whether the answer was right, and the ways out. */
export function DrillBar({ house, game }: DrillBarProps) {
  const words = useDebriefWords().drill;
  const { actions } = house.game;
  const { turn } = game.drill!;
  const isAnswered = game.turns.length >= turn;
  return (
    <aside class="drill-bar" aria-label={words.name}>
      <p>
        <b class="kicker">{words.name}</b> <span role="status">{useVerdict(house, game)}</span>
      </p>
      <p class="drill-doors">
        {isAnswered && (
          <>
            <button type="button" onClick={() => void actions.replayFrom(turn)}>
              {words.again}
            </button>
            <button type="button" onClick={actions.playOnAsBefore}>
              {words.asBefore}
            </button>
          </>
        )}
        <button type="button" onClick={actions.endDrill}>
          {words.back}
        </button>
      </p>
    </aside>
  );
}

/** The question, the verdict in the turn that answers it, then what goes on. */
function useVerdict({ debrief }: Pick<House, 'debrief'>, { drill, scenario, turns }: Game): string {
  const all = useDebriefWords();
  const words = all.drill;
  const reading = readingIn(useLanguage());
  const report = useStore(debrief, (known) => known.report);
  const { turn, of } = drill!;
  const judged = report?.judgement?.decisions.find((decision) => decision.turn === turn) ?? null;
  const date = line(scenario, turn, reading);
  if (turns.length < turn) {
    return judged !== null && isContested(judged) ? words.askContested(date) : words.ask(date);
  }
  const tried = turns[turn - 1]!.doctrine;
  if (turns.length > turn || tried === null || judged === null) return words.going;
  if (tried === of.turns[turn - 1]!.doctrine) return isContested(judged) ? words.sameContested : words.same;
  const label = optionLabel(scenario, judged.dossier, tried, reading);
  const { isRight, loss } = answerOf(judged, tried);
  return isRight ? words.right(label) : words.wrong(label, all.points(reading.numbers.tenths(loss)));
}

function answerOf({ options, best }: JudgedDecision, tried: Doctrine): { isRight: boolean; loss: number } {
  const worth = (doctrine: Doctrine) => options.find((option) => option.doctrine === doctrine);
  const answer = worth(tried);
  if (answer === undefined) return { isRight: false, loss: 0 };
  return { isRight: answer.isRight, loss: worth(best)!.expected.gap - answer.expected.gap };
}
