import './move-pupil.css';
import { useState } from 'preact/hooks';
import { roomWords } from '../../../words/class';
import { useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioGroup } from '../../ui/fields/radio-group';
import { seatName } from '../seat-name';
import type { RoomOnScreen } from '../use-room';

/** The button that opens the seats: a pupil is picked, then another delegation; in a vote a seat may only be freed. */
export function MovePupil({ room }: { room: RoomOnScreen }) {
  const words = useWords(roomWords).move;
  const [isOpen, open] = useState(false);
  if (room.projection.setup.hands) return null;
  return (
    <>
      <Button icon="personnes" onClick={() => open(true)}>
        {words.name}
      </Button>
      {isOpen && (
        <Dialog title={words.name} class="room-move" onClose={() => open(false)}>
          <Seats room={room} />
        </Dialog>
      )}
    </>
  );
}

function Seats({ room }: { room: RoomOnScreen }) {
  const locale = useLocale();
  const words = useWords(roomWords).move;
  const { projection, scenario, send } = room;
  const { seats, desks } = projection;
  const [who, pick] = useState('');
  const [to, aim] = useState('');
  const [done, tell] = useState('');
  const shortOf = (party: string): string => locale.say(scenario.texts.actors[party]!.short);
  const parties = desks.flatMap(({ party }) => (party === null ? [] : [party]));
  const place = (party: string | null): number => parties.indexOf(party ?? '');
  const sorted = [...(seats ?? [])].sort((a, b) => place(a.party) - place(b.party) || a.rank - b.rank);
  const picked = sorted.find(({ number }) => String(number) === who) ?? null;
  if (sorted.length === 0) return <p role="status">{done === '' ? words.nobody : done}</p>;
  const free = () => {
    send({ do: 'remove', seat: picked!.number });
    tell(words.freed(seatName(picked!, scenario, locale)));
    pick('');
  };
  const move = () => {
    send({ do: 'move', seat: picked!.number, to });
    tell(words.moved(seatName(picked!, scenario, locale), shortOf(to)));
    pick('');
    aim('');
  };
  return (
    <div class="stack">
      <RadioGroup
        legend={words.who}
        value={who}
        choices={sorted.map((seat) => ({ value: String(seat.number), label: seatName(seat, scenario, locale) }))}
        onChoose={pick}
      />
      {parties.length > 0 && (
        <RadioGroup
          legend={words.where}
          value={to}
          choices={desks.flatMap(({ party, seats: count }) =>
            party === null || party === picked?.party ? [] : [{ value: party, label: `${shortOf(party)} (${count})` }],
          )}
          onChoose={aim}
        />
      )}
      <p class="row">
        {parties.length > 0 && (
          <Button class="button-sun" disabled={picked === null || to === '' || to === picked.party} onClick={move}>
            {words.do}
          </Button>
        )}
        <Button disabled={picked === null} onClick={free}>
          {words.free}
        </Button>
      </p>
      <p class="strong" role="status">
        {done}
      </p>
    </div>
  );
}
