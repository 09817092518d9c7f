import './delegation.css';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Card, Projection, RoundSeen } from '../../class';
import type { Refused } from '../../store/class-room/requests';
import { gameAtVote, gameOf } from '../../store/room/game-of';
import { roomWords } from '../../words/class';
import { useLocale, useWords } from '../hooks/use-words';
import { cardView } from '../room/card-view-model';
import { classText } from '../room/class-text';
import { refusedIn } from '../room/refused';
import type { RoomOnScreen } from '../room/use-room';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { cardLine, dealLine } from './card-lines';

interface DelegationProps {
  room: RoomOnScreen;
  stage: RoundSeen;
  own: NonNullable<Projection['own']>;
  /** What the pupil's delegation is called. */
  party: string;
}

/** A pupil of a delegation at a session: what only they know, and one card a round. */
export function Delegation({ room, stage, own, party }: DelegationProps) {
  const locale = useLocale();
  const words = useWords(roomWords);
  const name = useId();
  const { scenario, client, projection } = room;
  const { holdsPen, cards, card: filed, favour, favours, pen, team } = own;
  const [held, hold] = useState<Card | null>(holdsPen ? filed : favour);
  const [problem, refuse] = useState<Refused | null>(null);
  const { vote, round } = stage;
  const send = (act: Parameters<typeof client.send>[0]) => {
    refuse(null);
    void client.send(act).then(refuse);
  };
  const choose = (card: Card) => {
    hold(card);
    if (!holdsPen) send({ do: 'favour', vote, card });
  };
  // Who is silent changes within a round, when a team gets its first pupil or loses its last.
  const game = useMemo(() => gameAtVote(gameOf(projection, scenario), stage), [vote, stage.silent.join(), scenario]);
  const holder = team.find(({ number }) => number === pen);
  const deal = held === null ? null : dealLine(game, held, locale);
  return (
    <section class="seat seat-delegation" aria-labelledby="seat-title">
      <Secret own={own} />
      <div class="seat-question">
        <ScreenHeading of={`round ${vote}`} id="seat-title" announcement={words.cop.card(round)}>
          {words.cop.card(round)}
        </ScreenHeading>
        {!holdsPen && holder !== undefined && <p>{words.cop.penOf(`${party}\u00a0${holder.rank}`)}</p>}
        {Object.keys(favours).length > 0 && (
          <p class="seat-who" aria-hidden="true">
            {words.cop.forCard}
          </p>
        )}
      </div>
      <fieldset class="seat-answers">
        <legend class="visually-hidden">{words.cop.card(round)}</legend>
        {cards
          .filter(({ closed }) => closed?.reason !== 'not-in-draft' && closed?.reason !== 'used')
          .sort((one, other) => Number(one.closed !== null) - Number(other.closed !== null))
          .map(({ card, closed }) => {
            const { icon, verb, label } = cardView(scenario, card, locale);
            const isClosed = closed !== null;
            const count = favours[card] ?? 0;
            return (
              <label
                key={card}
                class={`seat-choice is-card ${card === held ? 'is-chosen' : ''} ${isClosed ? 'is-closed' : ''}`}
              >
                <input
                  type="radio"
                  class="visually-hidden"
                  name={name}
                  value={card}
                  checked={card === held}
                  disabled={isClosed}
                  onChange={() => choose(card)}
                />
                <span class="seat-icon" aria-hidden="true">
                  <Icon name={isClosed ? 'cadenas' : icon} />
                </span>
                <span class="seat-label">
                  <span>
                    <b class="display">{verb}</b> {label}
                  </span>
                  <small>{cardLine(game, own.seat.party!, { card, closed }, locale)}</small>
                </span>
                {count > 0 && (
                  <span class="seat-for">
                    <span aria-hidden="true">
                      {Array.from({ length: count }, (_, i) => (
                        <Icon key={i} name="homme" />
                      ))}
                    </span>
                    <span class="visually-hidden">{words.cop.favours(count)}</span>
                  </span>
                )}
              </label>
            );
          })}
      </fieldset>
      {deal !== null && <p class="seat-deal">{deal}</p>}
      <div class="seat-file" role="status">
        {problem !== null && <p class="strong">{refusedIn(words.refused, problem)}</p>}
        {filed !== null && holdsPen && filed === held && <p class="strong">{words.cop.filedCard}</p>}
        {holdsPen ? (
          <Button
            class="button-ink ring-inside"
            disabled={held === null || held === filed}
            onClick={() => held !== null && send({ do: 'file', vote, card: held })}
          >
            {words.cop.file(party)}
            <Icon name="fleche" />
          </Button>
        ) : (
          <p>{words.cop.favour}</p>
        )}
      </div>
    </section>
  );
}

/** What nobody else knows until the debrief; hidden from eyes, and from ears, on demand. */
function Secret({ own: { instruction, position } }: Pick<DelegationProps, 'own'>) {
  const locale = useLocale();
  const words = useWords(roomWords).cop;
  const [isHidden, hide] = useState(false);
  if (instruction === null && position === null) return null;
  return (
    <section class="seat-secret on-ink ring-inside" aria-labelledby="seat-secret">
      <p class="line">
        <b class="display" id="seat-secret">
          {words.secret}
        </b>
        <Button icon="oeil" aria-expanded={!isHidden} onClick={() => hide(!isHidden)}>
          {isHidden ? words.show : words.hide}
        </Button>
      </p>
      {!isHidden && (
        <dl>
          {instruction !== null && (
            <>
              <dt>{words.interest}</dt>
              <dd>{classText(instruction.interest, locale)}</dd>
              <div class="seat-red">
                <dt>{words.redLine}</dt>
                <dd>{classText(instruction.redLine, locale)}</dd>
              </div>
              <dt>{words.ask}</dt>
              <dd>{classText(instruction.ask, locale)}</dd>
            </>
          )}
          {position !== null && (
            <>
              <dt>{words.senders}</dt>
              <dd>{words.sendersWant[position.wants ? 'sign' : 'hold'](position.distance)}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}
