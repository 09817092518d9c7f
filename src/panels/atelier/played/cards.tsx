import type { ComponentChildren } from 'preact';
import { messageOf } from '../../../words/problems';
import { playedWords } from '../../../words/workshop';
import { repairOf, type Repair } from '../../../scenario/edit';
import type { Problem } from '../../../store/atelier/atelier';
import { useLanguage, useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { DoctrineMark, Icon } from '../../ui/icon';
import { Marked } from '../marked';
import { bestSentence } from './list-twin';
import type { PlayedProps } from './parts';
import { playingTime } from './playing-time';

/** What the checker knows of a thing that no game met, by the id of the thing. */
export interface Unmet {
  problem: Problem;
  repair: Repair | null;
}

/** Those of a text: what no game met, with the one way out where there is one. */
export function unmetOf(problems: readonly Problem[], text: string): ReadonlyMap<string, Unmet> {
  return new Map(
    problems.flatMap((problem) => {
      if (problem.code !== 'event-never-happens' && problem.code !== 'ending-never-reached') return [];
      const { name } = problem.details as { name: string };
      return [
        [
          `${problem.code === 'event-never-happens' ? 'event' : 'ending'} ${name}`,
          { problem, repair: repairOf(text, problem) },
        ],
      ];
    }),
  );
}

interface CardsProps extends PlayedProps {
  unmet: ReadonlyMap<string, Unmet>;
  onRepair: (repair: Repair) => void;
}

/** Events that are shown at once, the rarest first; and the signs of one. */
const FIRST_EVENTS = 6;
const SIGNS = 20;

/** What struck and what never does, how often the treaty comes, how long a pupil takes. */
export function Cards({ map, scenario, unmet, onOpen, onRepair }: CardsProps) {
  const words = useWords(playedWords);
  const locale = useLocale();
  const { say, numbers, words: common } = locale;
  const { texts } = scenario;
  const time = playingTime(map, scenario, locale);
  const events = map.events.toSorted((a, b) => a.games - b.games);
  const missed = map.endings.filter(({ isMet }) => !isMet);
  const share = (games: number) => games / Math.max(1, map.games);
  const event = ({ id, games }: (typeof events)[number]) => (
    <Card key={id} title={say(texts.events[id]!.title)} onOpen={() => onOpen('event', id)}>
      <Signs share={share(games)} />
      {games > 0 ? (
        <p>{words.strikes(numbers.whole(games), numbers.whole(map.games))}</p>
      ) : (
        <WayOut unmet={unmet.get(`event ${id}`)} otherwise={words.never} onRepair={onRepair} />
      )}
    </Card>
  );
  return (
    <>
      <div class="played-cards">
        {missed.map(({ id }) => (
          <Card key={id} title={say(texts.endings[id]!.title)} onOpen={() => onOpen('ending', id)}>
            <WayOut unmet={unmet.get(`ending ${id}`)} otherwise={words.neverReached} onRepair={onRepair} />
          </Card>
        ))}
        {map.treaty !== null && (
          <Card title={words.treaty}>
            <Signs share={share(map.treaty.entered)} />
            <p>{words.enters(numbers.percent(share(map.treaty.entered)))}</p>
          </Card>
        )}
        <Card title={words.time}>
          <p class="played-time num">{words.minutes(time.from, time.to)}</p>
          <p>{words.timeAbout(numbers.whole(time.words), common.title.turns(scenario.rules.turns))}</p>
        </Card>
        {events.slice(0, FIRST_EVENTS).map(event)}
      </div>
      {events.length > FIRST_EVENTS && (
        <details class="played-others">
          <summary>{words.others(events.length - FIRST_EVENTS)}</summary>
          <div class="played-cards">{events.slice(FIRST_EVENTS).map(event)}</div>
        </details>
      )}
    </>
  );
}

function Card({ title, onOpen, children }: { title: string; onOpen?: () => void; children: ComponentChildren }) {
  return (
    <section class="played-fact">
      <h3>
        {onOpen === undefined ? (
          title
        ) : (
          <Button class="button-plain" onClick={onOpen}>
            {title}
          </Button>
        )}
      </h3>
      {children}
    </section>
  );
}

/** One sign for every twentieth of the games. */
function Signs({ share }: { share: number }) {
  const { numbers } = useLocale();
  const full = share > 0 ? Math.max(1, Math.round(share * SIGNS)) : 0;
  return (
    <p class="played-signs">
      <span aria-hidden="true">
        {Array.from({ length: SIGNS }, (_, place) => (
          <Icon key={place} name="eclair" class={place < full ? '' : 'is-hollow'} />
        ))}
      </span>
      <b class="num">{share === 0 ? '0' : numbers.percent(share)}</b>
    </p>
  );
}

interface WayOutProps {
  unmet: Unmet | undefined;
  otherwise: string;
  onRepair: (repair: Repair) => void;
}

function WayOut({ unmet, otherwise, onRepair }: WayOutProps) {
  const words = useWords(playedWords);
  const language = useLanguage();
  if (unmet === undefined) return <p>{otherwise}</p>;
  const { problem, repair } = unmet;
  const { message, fix } = messageOf(problem, language);
  return (
    <>
      <p>
        <Marked text={message} />
      </p>
      {repair !== null ? (
        <Button icon="coche" class="repair" onClick={() => onRepair(repair)}>
          {words.write(repair.writes)}
        </Button>
      ) : (
        fix !== null && (
          <p>
            <Marked text={fix} />
          </p>
        )
      )}
    </>
  );
}

/** The dossiers that come in no turn of their own: those of a draw. */
export function Deck({ map, scenario, onOpen }: PlayedProps) {
  const words = useWords(playedWords);
  const { say, numbers, words: common } = useLocale();
  const alone = new Set(map.turns.flatMap(({ dossiers }) => dossiers ?? []));
  const drawn = map.dossiers.filter(({ id }) => !alone.has(id));
  if (drawn.length === 0) return null;
  return (
    <section class="played-deck">
      <h3>{words.deck}</h3>
      <p class="note">{words.deckAbout}</p>
      <ul>
        {drawn.map(({ id, games, options }) => {
          const { title, options: texts } = scenario.texts.dossiers[id]!;
          return (
            <li key={id} class="deck-card">
              <h4>
                <Button class="button-plain" onClick={() => onOpen('dossier', id)}>
                  {say(title)}
                </Button>
                <span class="note">{words.met(numbers.whole(games))}</span>
              </h4>
              <div class="deck-bars">
                {options.map(({ doctrine, games: chosen, best }) => (
                  <Button
                    key={doctrine}
                    class={`deck-bar button-plain ring-inside on-doctrine ${doctrine} ${best === 0 ? 'is-useless' : ''}`}
                    style={{ flexGrow: Math.max(chosen, games / 20) }}
                    aria-label={words.option(
                      say(texts[doctrine].label),
                      common.doctrines[doctrine].name,
                      numbers.whole(chosen),
                      bestSentence(best, words, numbers),
                    )}
                    onClick={() => onOpen('dossier', id, doctrine)}
                  >
                    <DoctrineMark doctrine={doctrine} />
                    <span aria-hidden="true">{best === null ? '' : numbers.percent(best)}</span>
                  </Button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
