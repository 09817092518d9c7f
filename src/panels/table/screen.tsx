import './head.css';
import './table.css';
import './moves.css';
import './preview.css';
import { useMemo, useState } from 'preact/hooks';
import { reviewWords } from '../../words/review';
import type { Move } from '../../engine';
import type { Locale } from '../../view-models/locale';
import { sessionWords, type SessionWords } from '../../words/session';
import type { GameScreenProps } from '../current-screen';
import { useMedia } from '../hooks/use-media';
import { useLocale, useWords } from '../hooks/use-words';
import { WhyButton } from '../session/why';
import { canUndo } from '../turn/actions';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { Clauses } from './clauses';
import { MoveCard, useMoveGroup } from './move-group';
import { Party } from './party';
import { Outcome, Preview } from './preview';
import { Tabs } from './tabs';
import { verdictOf } from './verdict';
import { tableView, type TableView } from './view-model';

/** Loaded before this is first shown. */
export const words = [reviewWords, sessionWords];

/** The table of a session: one move, or none, before the vote. */
export default function TableScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const review = useWords(reviewWords);
  const { table: words, name, number } = useWords(sessionWords);
  const isPhone = useMedia('(max-width: 47.99em)');
  const [move, setMove] = useState<Move>('none');
  const [isTouched, touch] = useState(false);
  const table = useMemo(() => tableView(game, move, locale), [game, move, locale]);
  const { missing, parties, rewordings } = table;
  const [opened, open] = useState<string | null>(null);
  const [isUnfolded, unfold] = useState(false);
  // The first that might be won over has the floor.
  const shown = opened ?? (parties.find(({ signsAnyway }) => !signsAnyway) ?? parties[0]!).id;
  const choose = (chosen: Move) => {
    setMove(chosen);
    touch(true);
  };
  const most = Math.max(1, ...parties.map(({ levers }) => levers.length));
  const vote = () => void app.game.actions.answer(move);
  const group = useMoveGroup({
    move,
    onChoose: choose,
    moves: [
      { answer: 'none', isOpen: true, isShown: true },
      ...parties.flatMap(({ id, levers }) =>
        levers.map(({ answer, closed }) => ({ answer, isOpen: closed === null, isShown: !isPhone || id === shown })),
      ),
      ...rewordings.map(({ answer }) => ({ answer, isOpen: true, isShown: !isPhone || isUnfolded })),
    ],
    onReach: (answer) => {
      const party = parties.find(({ levers }) => levers.some((lever) => lever.answer === answer));
      if (party !== undefined) open(party.id);
      else if (answer !== 'none') unfold(true);
    },
    onDone: goToVote,
  });
  const cry =
    missing.votes > 0
      ? words.cry.votes(locale.numbers.whole(missing.votes))
      : missing.parties > 0
        ? words.cry.parties(missing.parties)
        : words.cry.quorum;
  const question = questionOf(table, words);
  const means = meansIn(table, locale);
  return (
    <>
      <header class="table-head on-doctrine cop">
        <p class="kicker">
          {name[table.isWorld ? 'world' : 'other']} {number(table.number)} — {table.date}
        </p>
        <ScreenHeading
          of={`table ${table.number}`}
          announcement={isTouched ? heard(table, words, locale) : `${cry}. ${question} ${means}`}
        >
          {cry}
        </ScreenHeading>
        <p class="table-question display">{question}</p>
        <p class="table-means">{means}</p>
        <div class="table-tools">
          {canUndo(game) && (
            <Button icon="annuler" aria-label={review.undo} onClick={() => void app.game.actions.undo()} />
          )}
          <WhyButton game={game} />
          <DialogButton app={app} name="settings" />
        </div>
      </header>
      {isPhone && <Tabs parties={parties} open={shown} onOpen={open} />}
      <div class="table-moves" role="radiogroup" aria-label={words.moves}>
        <MoveCard group={group} answer="none" class="table-none">
          <b>{words.none}</b>
        </MoveCard>
        <div
          class={`table-parties ${parties.some(({ face }) => face !== null) ? 'has-faces' : ''}`}
          data-levers={Math.min(most, 4)}
        >
          {parties
            .filter(({ id }) => !isPhone || id === shown)
            .map((party) => (
              <Party key={party.id} party={party} group={group} isTabbed={isPhone} />
            ))}
        </div>
        <Clauses
          rewordings={rewordings}
          group={group}
          fold={isPhone ? { isOpen: isUnfolded, toggle: () => unfold(!isUnfolded) } : null}
        />
      </div>
      <Preview table={table} isShort={isPhone} />
      <div class="table-foot">
        {isPhone && <Outcome table={table} isShort />}
        {/* A key that is held down is no second press. */}
        <Button
          class="table-vote next ring-inside"
          onClick={vote}
          onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
        >
          {words.vote}
          <Icon name="fleche" />
        </Button>
      </div>
    </>
  );
}

/** What is asked of whoever is to move. */
function questionOf({ missing, canBeInForce, isWithinReach }: TableView, words: SessionWords['table']): string {
  if (missing.votes === 0 && missing.parties === 0) return words.holds;
  if (!canBeInForce) return words.tooLate;
  return isWithinReach ? words.question : words.outOfReach;
}

/** What there is to pay with, and from where a party signs: nobody has to go and look for it. */
function meansIn({ means, sign }: TableView, { language, numbers }: Locale): string {
  const words = sessionWords(language).table;
  const told = means.map(({ points, label }) => `${label}\u00a0${numbers.whole(points)}`);
  return `${told.length === 0 ? '' : `${words.means(told.join(', '))} `}${words.signsAt(numbers.whole(sign))}`;
}

/** What a listener hears of a move: what it is, what the vote would be, what it costs most. */
function heard({ move, vote }: TableView, words: SessionWords['table'], { numbers }: Locale): string {
  const [price] = move.price;
  const cost = price === undefined ? '' : ` ${price.label} ${numbers.signedShort(price.amount)}.`;
  const name = move.answer === 'none' ? words.none : move.name;
  return `${name}. ${words.heard(numbers.whole(vote.after), verdictOf(vote, words))}${cost}`;
}

/** To the button that votes: nobody votes from elsewhere on the page. */
const goToVote = (): void => document.querySelector<HTMLElement>('.table-vote')!.focus();
