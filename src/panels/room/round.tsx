import './round.css';
import { useMemo } from 'preact/hooks';
import type { Card, ClosedSeen, RoundSeen } from '../../class';
import type { Game } from '../../store/game/game';
import { gameAtVote } from '../../store/room/game-of';
import { moveName } from '../../view-models/names';
import { roomWords } from '../../words/class';
import { sessionWords } from '../../words/session';
import type { GameScreenProps } from '../current-screen';
import { useLocale, useWords } from '../hooks/use-words';
import { tableView, type TableView } from '../table/view-model';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { cardView } from './card-view-model';
import { Clock } from './clock';
import { Controls } from './teacher/controls';
import { DoorCode } from './door-code';
import { moreTime } from './more-time';
import { PauseButton } from './teacher/pause-button';
import { RemoteButton } from './teacher/remote-button';
import type { RoomOnScreen } from './use-room';

interface RoundProps extends GameScreenProps {
  room: RoomOnScreen;
  stage: RoundSeen;
}

/** A round of the delegations on the screen of the room: what is missing, who would sign, the cards. */
export function Round({ app, room, game, stage }: RoundProps) {
  const locale = useLocale();
  const { cop: words, clock: clocks } = useWords(roomWords);
  const { table: said } = useWords(sessionWords);
  const { numbers, say } = locale;
  const table = useMemo(() => tableView(gameAtVote(game, stage), 'none', locale), [game, stage.silent.join(), locale]);
  const { missing } = table;
  const { kind, round, rounds } = stage;
  const { texts } = game.scenario;
  const cry =
    missing.votes > 0
      ? said.cry.votes(numbers.whole(missing.votes))
      : missing.parties > 0
        ? said.cry.parties(missing.parties)
        : said.cry.quorum;
  const names = (parties: readonly string[]): string => parties.map((id) => say(texts.actors[id]!.short)).join(', ');
  const isOver = kind === 'effects';
  const goOn = () => room.send({ do: isOver ? 'continue' : 'close' });
  const more = moreTime(stage);
  const giveTime = () => room.send({ do: 'more', seconds: more });
  const byGame = room.projection.setup.hands
    ? []
    : room.projection.desks.flatMap(({ party, seats }) => (party === null || seats > 0 ? [] : [party]));
  return (
    <div class="round">
      <section class="round-time on-doctrine cop ring-inside" aria-label={words.round(round, rounds)}>
        <p>{words.name}</p>
        <h2>{words.round(round, rounds)}</h2>
        <Clock clock={room.projection.clock} ahead={room.ahead} />
        <p class="display">{words.say[kind]}</p>
        {stage.awaited.length > 0 && !isOver && <p role="status">{words.awaited(names(stage.awaited))}</p>}
        {stage.absent.length > 0 && <p>{words.absent(names(stage.absent))}</p>}
        {byGame.length > 0 && <p>{words.byGame(names(byGame))}</p>}
        <DoorCode app={app} room={room} />
        <Controls app={app} room={room} class="round-actions" keys={{ ' ': goOn, '+': giveTime }}>
          <RemoteButton room={room} isSmall />
          <Button aria-keyshortcuts="+" onClick={giveTime}>
            {clocks.more(more)}
          </Button>
          <PauseButton room={room} />
          <Button class="button-sun" aria-keyshortcuts="Space" onClick={goOn}>
            {words.close[kind]}
            <Icon name="fleche" />
          </Button>
        </Controls>
      </section>
      <section class="round-vote">
        <ScreenHeading of={`round ${stage.vote} ${kind}`} class="cry" announcement={`${cry}. ${words.say[kind]}`}>
          {cry}
        </ScreenHeading>
        <Stairs table={table} />
      </section>
      <section class="round-parties" aria-labelledby="round-parties">
        <h2 id="round-parties">{words.who}</h2>
        <ul>
          {table.parties.map(({ id, short, votes, signsAnyway }) => (
            <li key={id} class="line">
              <b class="display">{short}</b>
              <span class="num">{votes}</span>
              <span class={signsAnyway ? 'round-word is-in' : 'round-word'}>
                {words.would[signsAnyway ? 'sign' : 'hold']}
              </span>
            </li>
          ))}
        </ul>
        <p class="round-reach">
          <b class="display">{words.reach(numbers.whole(table.coverage))}</b>
          <br />
          {words.reachIf[table.isInForce ? 'inForce' : 'notInForce']}
        </p>
      </section>
      <section class="round-cards" aria-labelledby="round-cards">
        <h2 id="round-cards">
          {isOver ? words.turned : words.filed(stage.filed.length, stage.filed.length + stage.awaited.length)}
        </h2>
        {isOver ? (
          <Turned game={game} closed={room.projection.history.at(-1)} />
        ) : room.projection.setup.hands ? (
          <Spoken room={room} game={game} stage={stage} />
        ) : (
          <p class="round-backs" aria-hidden="true">
            {[...stage.filed, ...stage.awaited].map((id, i) => (
              <span key={id} class={i < stage.filed.length ? 'is-filed' : ''}>
                {i < stage.filed.length && <Icon name="bouclier" />}
              </span>
            ))}
          </p>
        )}
      </section>
    </div>
  );
}

/** The weights side by side, those who would sign filled, and the line that they must reach. */
function Stairs({ table: { parties, quorum, vote } }: { table: TableView }) {
  const words = useWords(roomWords).cop;
  const all = parties.reduce((sum, { votes }) => sum + votes, 0);
  return (
    <div class="stairs">
      <div class="stairs-parties" role="img" aria-label={words.weight(vote.before, quorum)}>
        {parties.map(({ id, short, votes, signsAnyway }) => (
          <span key={id} class={signsAnyway ? 'stairs-in' : ''} style={{ flexGrow: votes }} aria-hidden="true">
            <b>
              {short} <small>{votes}</small>
            </b>
          </span>
        ))}
        <i class="stairs-quorum" style={{ left: `${(100 * quorum) / all}%` }} aria-hidden="true" />
      </div>
      <p class="stairs-sum">
        <b class="num">{vote.before}</b> {words.outOf(quorum)}
      </p>
    </div>
  );
}

/** The cards of a round face up, and the deals that they made. */
function Turned({ game, closed }: { game: Game; closed: ClosedSeen | undefined }) {
  const locale = useLocale();
  const words = useWords(roomWords).cop;
  if (closed?.kind !== 'round') return null;
  const { texts } = game.scenario;
  const short = (id: string): string => locale.say(texts.actors[id]!.short);
  return (
    <ul class="round-turned">
      {Object.entries(closed.cards).map(([party, card]) => {
        const { icon, verb, label } = cardView(game.scenario, card, locale);
        return (
          <li key={party}>
            <p class="line">
              <Icon name={icon} />
              <span>
                <b class="display">{short(party)}</b>
                <br />
                {verb}
              </span>
            </p>
            <p>
              <b>{label}</b>
            </p>
          </li>
        );
      })}
      {closed.deals.map(({ answer, by, with: other }) => (
        <li key={answer} class="round-deal">
          <p class="line">
            <Icon name="coche" />
            <b class="display">{words.deal}</b>
          </p>
          <p>
            <b>{moveName(game.scenario, answer as never, locale)}</b>
          </p>
          <p>{words.between(short(by), short(other))}</p>
        </li>
      ))}
      {closed.deals.length === 0 && <li class="round-none">{words.noDeal}</li>}
    </ul>
  );
}

/** On one screen each delegation says its card aloud, and the teacher files it. */
function Spoken({ room, game, stage }: Pick<RoundProps, 'room' | 'game' | 'stage'>) {
  const locale = useLocale();
  const words = useWords(roomWords).cop;
  const { texts } = game.scenario;
  return (
    <ul class="round-spoken">
      {Object.entries(room.projection.cards ?? {}).map(([party, cards]) => (
        <li key={party}>
          <label>
            <b class="display">{locale.say(texts.actors[party]!.short)}</b>
            <select
              value=""
              onChange={({ currentTarget: { value } }) =>
                room.send({ do: 'speak', vote: stage.vote, party, card: value as Card })
              }
            >
              <option value="">{stage.filed.includes(party) ? words.filedOne : words.says}</option>
              {cards
                .filter(({ closed }) => closed === null)
                .map(({ card }) => {
                  const { verb, label } = cardView(game.scenario, card, locale);
                  return (
                    <option key={card} value={card}>
                      {verb} {label}
                    </option>
                  );
                })}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
