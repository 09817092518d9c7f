import './head.css';
import './table.css';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Move } from '../../engine';
import { sessionWords } from '../../words/session';
import type { GameScreenProps } from '../current-screen';
import { useLocale, useNumbers, useWords } from '../hooks/use-words';
import { Costs } from '../turn/costs';
import { Effect, EFFECT_SIGNS } from '../turn/effects';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { Hand } from './hand';
import { Seats } from './seats';
import { verdictOf } from './verdict';
import { tableView, type LeverView, type PartyAtTable, type RewordingView, type TableView } from './view-model';

/** Loaded before this is first shown. */
export const words = [sessionWords];

/** The table of a session: one move, or none, before the vote. */
export default function TableScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { table: words, name, number } = useWords(sessionWords);
  const [move, setMove] = useState<Move>('none');
  const [isTouched, touch] = useState(false);
  const choose = (chosen: Move) => {
    setMove(chosen);
    touch(true);
  };
  const table = useMemo(() => tableView(game, move, locale), [game, move, locale]);
  const { missing } = table;
  const cry =
    missing.weight > 0
      ? words.cry.votes(locale.numbers.whole(Math.ceil(missing.weight)))
      : missing.parties > 0
        ? words.cry.parties(missing.parties)
        : words.cry.quorum;
  const { vote } = table;
  const announcement =
    move === 'none' && !isTouched
      ? `${cry}. ${words.question}`
      : `${table.move.name}. ${words.heard(locale.numbers.whole(vote.after), verdictOf(vote, words))}`;
  return (
    <>
      <header class="table-head on-doctrine cop">
        <p class="kicker">
          {name[table.isWorld ? 'world' : 'other']} {number(table.number)} — {table.date}
        </p>
        <ScreenHeading of={`table ${table.number}`} announcement={announcement}>
          {cry}
        </ScreenHeading>
        <p class="table-question display">{words.question}</p>
        <DialogButton app={app} name="settings" class="head-settings" />
      </header>
      <form
        class="table-moves"
        id="table-moves"
        onSubmit={(event) => {
          event.preventDefault();
          app.game.actions.answer(move);
        }}
      >
        <section class="table-parties" aria-label={words.parties}>
          {table.parties.map((party) => (
            <PartyColumn key={party.id} party={party} move={move} onChoose={choose} />
          ))}
        </section>
        <section class="table-clauses" aria-labelledby="table-clauses">
          <h2 id="table-clauses">{words.clauses}</h2>
          <p>{words.clausesHelp}</p>
          <ul>
            {table.rewordings.map((rewording) => (
              <li key={rewording.answer}>
                <Rewording rewording={rewording} move={move} onChoose={choose} />
              </li>
            ))}
            <li>
              <MoveChoice answer="none" move={move} onChoose={choose} closed={null}>
                <b>{words.none}</b>
                <small>{words.noneHelp}</small>
              </MoveChoice>
            </li>
          </ul>
        </section>
      </form>
      <Preview table={table} />
      <Button class="table-vote next ring-inside" type="submit" form="table-moves">
        <span class="table-vote-said">
          {words.vote}
          {/* On a phone the preview is further down. */}
          <small aria-hidden="true">{words.heard(locale.numbers.whole(vote.after), verdictOf(vote, words))}</small>
        </span>
        <Icon name="fleche" />
      </Button>
    </>
  );
}

interface MoveProps {
  move: Move;
  onChoose: (move: Move) => void;
}

function PartyColumn({ party, ...moves }: MoveProps & { party: PartyAtTable }) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const { label, weight, stance, stanceAfter, sign, exit, missing, hasSigned, status, levers, isWon } = party;
  const percent = (thousandths: number) => `${thousandths / 1000}%`;
  const whole = (thousandths: number) => numbers.whole(thousandths / 1000);
  /** As the move leaves it; without one, how far it is from signing, or from leaving. */
  const stanceSaid = () => {
    if (stance !== stanceAfter) return words.moved(numbers.short(stance), numbers.short(stanceAfter));
    if (hasSigned) return words.stays(whole(stance), whole(exit));
    return missing > 0
      ? words.missing(whole(stance), numbers.short(missing))
      : words.stance(whole(stance), whole(sign));
  };
  return (
    <section class={`table-party ${party.willSign ? 'is-signing' : ''} ${isWon ? 'is-won' : ''}`} aria-label={label}>
      <h2>
        {label} <small>{words.votes(numbers.whole(weight))}</small>
      </h2>
      <p class="table-status">
        {party.willSign && <Icon name="coche" />}
        {words.status[status]}
      </p>
      <div class="table-bar" aria-hidden="true">
        <span style={{ width: percent(Math.max(stance, stanceAfter)) }} class="table-bar-after" />
        <span style={{ width: percent(Math.min(stance, stanceAfter)) }} />
        <i style={{ left: percent(sign) }} />
      </div>
      <p class="table-stance">{stanceSaid()}</p>
      {levers.length === 0 && <p class="table-stance">{words.noLever}</p>}
      <ul>
        {levers.map((lever) => (
          <li key={lever.answer}>
            <LeverChoice lever={lever} {...moves} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeverChoice({ lever, move, onChoose }: MoveProps & { lever: LeverView }) {
  const words = useWords(sessionWords).table;
  const { gauges } = useWords();
  const numbers = useNumbers();
  const { answer, kind, label, costs, effects, stances, closed } = lever;
  return (
    <MoveChoice answer={answer} move={move} onChoose={onChoose} closed={closed}>
      <Hand kind={kind} />
      <span class="table-lever">
        <span class="visually-hidden">{words.kinds[kind]}. </span>
        <b>{label}</b>
        {costs.map(({ gauge, icon, label: name, amount }) => (
          <span key={gauge} class="table-price">
            <Icon name={icon} /> {name} {numbers.signedShort(-amount)}
          </span>
        ))}
        {effects.map(({ text, brief, isWorse, sign }, place) => (
          <span key={place} class={`table-price ${isWorse ? 'is-worse' : ''}`}>
            <Icon name={EFFECT_SIGNS[sign]} />
            <span aria-hidden="true">{brief ?? text}</span>
            <span class="visually-hidden">
              {text}
              {isWorse && `, ${gauges.worse}`}
            </span>
          </span>
        ))}
        {stances.map(({ actor, short, amount }) => (
          <span key={actor} class="table-price">
            <Icon name="fleche" /> {short} {numbers.signedShort(amount)}
          </span>
        ))}
      </span>
    </MoveChoice>
  );
}

function Rewording({ rewording, move, onChoose }: MoveProps & { rewording: RewordingView }) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const { answer, label, isSoft, changes } = rewording;
  return (
    <MoveChoice answer={answer} move={move} onChoose={onChoose} closed={null}>
      <b>{label}</b>
      <small>
        {isSoft ? words.harden : words.soften}
        {changes.map(({ short, amount }) => `, ${short} ${numbers.signedShort(amount)}`).join('')}
      </small>
    </MoveChoice>
  );
}

interface MoveChoiceProps extends MoveProps {
  answer: Move;
  /** Why it can't be made; null when it can. */
  closed: string | null;
  children: ComponentChildren;
}

/** One of all the moves: a radio button that looks like a card. */
function MoveChoice({ answer, move, onChoose, closed, children }: MoveChoiceProps) {
  const isClosed = closed !== null;
  return (
    <label class={`table-move ${isClosed ? 'is-closed' : ''} ${answer === move ? 'is-chosen' : ''}`}>
      <input
        type="radio"
        name="move"
        class="visually-hidden"
        checked={answer === move}
        disabled={isClosed}
        onChange={() => onChoose(answer)}
      />
      {children}
      {isClosed && (
        <span class="table-closed">
          <Icon name="cadenas" /> {closed}
        </span>
      )}
    </label>
  );
}

/** What the vote would be, beside its price. */
function Preview({ table }: { table: TableView }) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const { vote, move, parties, partiesNeeded } = table;
  const whole = (value: number) => numbers.whole(value);
  const verdict = verdictOf(vote, words);
  const weight = words.weight(whole(vote.before), whole(vote.after));
  const moved = parties.filter(({ isWon, isLost, stance, stanceAfter }) => isWon || isLost || stance !== stanceAfter);
  return (
    <section class="table-preview" aria-labelledby="table-preview">
      <p class="kicker">{words.yourMove}</p>
      <h2 id="table-preview">{move.name}</h2>
      {move.about !== null && <p>{move.about}</p>}
      <Seats table={table} />
      <ul class="table-outcome">
        {moved.map(({ id, label, stance, stanceAfter, isWon, isLost }) => (
          <li key={id}>
            <Icon name={isLost || stanceAfter < stance ? 'bas' : 'haut'} />
            <span>
              {words.stanceAfter(label, numbers.short(stance), numbers.short(stanceAfter))} {isWon && words.wins(label)}
              {isLost && words.loses(label)}
            </span>
          </li>
        ))}
        <li>
          <Icon name={vote.parties >= partiesNeeded ? 'coche' : 'croix'} />
          <span>{words.enough(vote.parties, partiesNeeded)}</span>
        </li>
        <li>
          <Icon name={vote.hasQuorum ? 'coche' : 'croix'} />
          <span>
            {weight} <b>{verdict}</b>
          </span>
        </li>
      </ul>
      <div class="table-costs">
        <h3 class="kicker">{words.price}</h3>
        {move.costs.length === 0 && move.effects.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <>
            {move.costs.length > 0 && <Costs costs={move.costs} />}
            <ul class="effects">
              {move.effects.map((effect, place) => (
                <Effect key={place} effect={effect} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
