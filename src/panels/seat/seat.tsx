import type { Outcome, Projection } from '../../class';
import type { Paint } from '../../drawings/inks';
import type { PlayableScenario } from '../../scenario/playable';
import { answerName } from '../../view-models/choices';
import { endingTitle } from '../../view-models/outcome';
import { roomWords } from '../../words/class';
import { useLocale, useWords } from '../hooks/use-words';
import { Clock } from '../room/clock';
import { refusedIn } from '../room/refused';
import { seatName } from '../room/seat-name';
import { useSecondsLeft } from '../room/use-clock';
import type { RoomOnScreen } from '../room/use-room';
import { Button } from '../ui/button';
import { axesIn } from '../ui/sentences';
import { SeatBallot } from './ballot';
import { Delegation } from './delegation';
import { People } from './people';
import { Sheet } from './sheet';

export interface SeatProps {
  room: RoomOnScreen;
}

/** What a pupil's phone shows, by what the room is at. */
export function Seat({ room }: SeatProps) {
  const locale = useLocale();
  const { seat: words, refused, cop } = useWords(roomWords);
  const { projection, link, ahead, scenario } = room;
  const { own, stage, isTeacherGone, clock } = projection;
  const leave = <Button onClick={room.store.actions.leave}>{words.leave}</Button>;
  if (own === null || link?.state === 'refused') {
    const why = link?.state === 'refused' ? link.refused : 'unknown-seat';
    const again = <Button onClick={room.store.actions.leave}>{words.again}</Button>;
    return <Sheet of="seat gone" tone="ink" cry={words.join} lead={refusedIn(refused, why)} action={again} />;
  }
  const name = seatName(own.seat, scenario, locale);
  if (link?.state === 'lost') return <Lost room={room} name={name} retryAt={link.retryAt} />;
  return (
    <>
      <header class={`seat-head line ${own.seat.party === null ? 'on-ink' : 'on-doctrine cop ring-inside'}`}>
        <b>
          {name}
          {'round' in stage && own.holdsPen && `, ${cop.pen}`}
        </b>
        <Clock clock={clock} ahead={ahead} />
      </header>
      {isTeacherGone && (
        <p class="seat-alone" role="status">
          {words.alone}
        </p>
      )}
      {stage.kind === 'vote' && !own.waits && <SeatBallot key={stage.vote} room={room} stage={stage} own={own} />}
      {stage.kind === 'vote' && own.waits && (
        <Sheet of="seat late" tone="sun" cry={words.late} lead={words.lateLead}>
          <Waiting room={room} own={own} ink="black" />
        </Sheet>
      )}
      {(stage.kind === 'negotiate' || stage.kind === 'file') && own.seat.party !== null && (
        <Delegation
          key={stage.vote}
          room={room}
          stage={stage}
          own={own}
          party={locale.say(scenario.texts.actors[own.seat.party]!.short)}
        />
      )}
      {stage.kind === 'effects' && <Sheet of="seat table" tone="cop" cry={cop.table} lead={cop.tableLead} />}
      {stage.kind === 'defence' && (
        <Sheet of="seat defence" tone="paper" cry={words.defence} lead={words.defenceLead}>
          <ul class="seat-tied">
            {stage.answers.map((answer) => (
              <li key={answer}>{answerName(scenario, stage.question, answer, locale)}</li>
            ))}
          </ul>
        </Sheet>
      )}
      {stage.kind === 'lobby' && (
        <Sheet of="seat lobby" tone="cop" kicker={words.yours} cry={name} lead={words.keep} action={leave}>
          <Waiting room={room} own={own} ink="on-cop" />
        </Sheet>
      )}
      {stage.kind === 'review' && (
        <Sheet of="seat board" tone="paper" cry={words.board} lead={words.boardLead}>
          <Played projection={projection} scenario={scenario} />
        </Sheet>
      )}
      {stage.kind === 'ended' && (
        <Sheet of="seat end" tone="sun" cry={words.end} lead={words.endLead} action={leave}>
          {own.alone !== null && <Alone outcome={own.alone} scenario={scenario} />}
        </Sheet>
      )}
    </>
  );
}

interface WaitingProps extends SeatProps {
  own: NonNullable<Projection['own']>;
  ink: Paint;
}

/** Who is there already: the pupil's delegation or, in a vote, the class; the pupil raises their arms. */
function Waiting({ room: { projection }, own, ink }: WaitingProps) {
  const words = useWords(roomWords).seat;
  const { places, desks } = projection;
  const { party, number, rank } = own.seat;
  const isTeam = party !== null;
  const there = isTeam ? own.team.length : places.taken;
  const all = isTeam ? Math.max(there, Math.ceil(places.all / desks.length)) : there;
  const place = isTeam ? own.team.findIndex((seat) => seat.number === number) : Math.min(rank, there) - 1;
  return (
    <div class="seat-waiting">
      <People there={there} all={all} ink={ink} raised={place} row={isTeam ? 6 : 12} />
      <p class="strong">{isTeam ? words.team(there) : words.class(there)}</p>
    </div>
  );
}

/** What this pupil's own ballots would have made of the game. */
function Alone({ outcome, scenario }: { outcome: Outcome; scenario: PlayableScenario }) {
  const locale = useLocale();
  const words = useWords(roomWords).seat;
  return (
    <div class="seat-own">
      <p>{words.ownEnd}</p>
      <p class="display">{endingTitle(scenario, outcome.ending, locale)}</p>
      <p class="strong">{axesIn(outcome.axes, locale)}</p>
    </div>
  );
}

/** What the class has just answered. */
function Played({ projection, scenario }: { projection: Projection; scenario: PlayableScenario }) {
  const locale = useLocale();
  const words = useWords(roomWords).seat;
  const last = projection.history.at(-1);
  if (last?.kind !== 'vote') return null;
  return <p class="strong">{words.played(answerName(scenario, last.question, last.answer, locale))}</p>;
}

/** Contact is lost: what was done is kept, and the phone tries by itself. */
function Lost({ room, name, retryAt }: SeatProps & { name: string; retryAt: number }) {
  const words = useWords(roomWords).seat;
  const left = useSecondsLeft({ endsAt: retryAt }, 0);
  return (
    <Sheet
      of="seat lost"
      tone="ink"
      kicker={name}
      cry={words.lost}
      lead={words.lostLead}
      action={<Button onClick={room.client.retry}>{words.retry}</Button>}
    >
      <p class="strong">{left === null || left === 0 ? words.trying : words.next(left)}</p>
    </Sheet>
  );
}
