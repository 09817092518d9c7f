import { useId, useMemo } from 'preact/hooks';
import { DOCTRINES } from '../../../engine';
import { finishedGame } from '../../../store/atelier/preview';
import { dateLine } from '../../../view-models/dates';
import { playedWords } from '../../../words/workshop';
import { useLocale, useWords } from '../../hooks/use-words';
import { Picture as Poster } from '../../ending/poster';
import { endingView } from '../../ending/view-model';
import { Button } from '../../ui/button';
import { DoctrineMark } from '../../ui/icon';
import { CRUSHING } from './findings';
import { type Block, type Flow, FLOW, flowOf } from './flow';
import { bestSentence } from './list-twin';
import { type PlayedProps, rem } from './parts';

/** The way of all games from answer to answer to ending: a height, a number. */
export function FlowPicture({ map, scenario, onOpen }: PlayedProps) {
  const words = useWords(playedWords);
  const locale = useLocale();
  const { say, numbers } = locale;
  const flow = useMemo(() => flowOf(map), [map]);
  const id = useId();
  const { texts } = scenario;
  return (
    <div
      class="played-flow"
      role="group"
      aria-label={words.flow(numbers.whole(map.games))}
      tabIndex={-1}
      style={{ '--flow-height': rem(flow.height) }}
    >
      <div class="flow-sheet" style={{ width: rem(flow.width), height: rem(flow.height) }}>
        <Bands flow={flow} id={id} />
        {flow.columns.map(({ turn, x, dossiers, blocks }) => (
          <section key={turn} class="flow-column">
            {dossiers === null && (
              <h3 class="flow-head" style={{ left: rem(x), width: rem(FLOW.block) }}>
                {words.turn(dateLine(scenario, turn, locale), togetherIn(map, turn))}
              </h3>
            )}
            {blocks.map((block, place) => (
              <>
                {place % DOCTRINES.length === 0 && dossiers !== null && (
                  <h3
                    class="flow-head"
                    style={{
                      left: rem(x),
                      top: rem(dossiers[place / DOCTRINES.length]!.y - FLOW.head),
                      width: rem(FLOW.block),
                    }}
                  >
                    <Button class="button-plain" onClick={() => onOpen('dossier', block.dossier!)}>
                      {say(texts.dossiers[block.dossier!]!.title)}
                    </Button>
                  </h3>
                )}
                <OptionBlock key={block.key} block={block} x={x} scenario={scenario} onOpen={onOpen} />
              </>
            ))}
          </section>
        ))}
        <Ends flow={flow} scenario={scenario} onOpen={onOpen} />
      </div>
    </div>
  );
}

const togetherIn = (map: PlayedProps['map'], turn: number): number =>
  map.turns.find((each) => each.turn === turn)?.met ?? 0;

function Bands({ flow: { bands, width, height }, id }: { flow: Flow; id: string }) {
  return (
    <svg class="flow-bands" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <defs>
        {DOCTRINES.map((doctrine) => (
          <pattern
            key={doctrine}
            id={`${id}-${doctrine}`}
            class={`flow-dots ${doctrine}`}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(30)"
          >
            <circle cx="3.5" cy="3.5" r="2.3" />
          </pattern>
        ))}
      </defs>
      {bands.map(({ key, doctrine, path }) => (
        <path key={key} d={path} fill={`url(#${id}-${doctrine})`} />
      ))}
    </svg>
  );
}

interface OptionBlockProps extends Pick<PlayedProps, 'scenario' | 'onOpen'> {
  block: Block;
  x: number;
}

function OptionBlock({ block, x, scenario, onOpen }: OptionBlockProps) {
  const words = useWords(playedWords);
  const { words: common, numbers, say } = useLocale();
  const { doctrine, dossier, games, best, y, height } = block;
  const { name } = common.doctrines[doctrine];
  const place = { left: rem(x), top: rem(y), width: rem(FLOW.block), height: rem(height) };
  const stripe = (
    <span class={`flow-stripe on-doctrine ${doctrine}`} aria-hidden={dossier === null}>
      <DoctrineMark doctrine={doctrine} />
      <span>{numbers.whole(games)}</span>
    </span>
  );
  if (dossier === null)
    return (
      <div class="flow-block is-together" style={place}>
        {stripe}
        <span class="flow-said" aria-hidden="true">
          <span class="flow-label">{name}</span>
        </span>
        <span class="visually-hidden">{words.all(name, numbers.whole(games))}</span>
      </div>
    );
  const label = say(scenario.texts.dossiers[dossier]!.options[doctrine].label);
  const lines = Math.max(1, Math.floor((height - 34) / 18));
  return (
    <Button
      class={`flow-block button-plain ring-inside ${best === 0 ? 'is-useless' : ''}`}
      style={place}
      onClick={() => onOpen('dossier', dossier, doctrine)}
    >
      {stripe}
      <span class="flow-said">
        <span class="flow-label" style={{ '-webkit-line-clamp': String(lines) }}>
          {label}
        </span>
        {best !== null && best > CRUSHING && height > 96 ? (
          <span class="flow-crush">
            <b class="num">{numbers.percent(best)}</b>
            <span>
              {words.bestOften[0]}
              <br />
              {words.bestOften[1]}
            </span>
          </span>
        ) : (
          <span class={`flow-best ${best === 0 ? 'is-never' : ''}`}>{bestSentence(best, words, numbers)}</span>
        )}
      </span>
      {/* After what is seen: who speaks to the computer says what they read. */}
      <span class="visually-hidden">
        {words.unit}, {name}
      </span>
    </Button>
  );
}

/** Lower posters would show nothing. */
const LEAST_POSTER = 104;
const BAR = 44;

function Ends({ flow, scenario, onOpen }: Pick<PlayedProps, 'scenario' | 'onOpen'> & { flow: Flow }) {
  const words = useWords(playedWords);
  const locale = useLocale();
  const { say, numbers } = locale;
  // A poster is drawn over some world: the one at the end of a game that was played.
  const { world } = useMemo(() => endingView(finishedGame(scenario), locale), [scenario, locale]);
  return (
    <section class="flow-column">
      <h3 class="flow-head" style={{ left: rem(flow.endsX), width: rem(FLOW.block) }}>
        {words.ends}
      </h3>
      {flow.ends.map(({ id, games, isMet, y, height }) => {
        const { title, picture, family } = scenario.texts.endings[id]!;
        const name = say(title);
        return (
          <Button
            key={id}
            class={`flow-end button-plain ring-inside ${games === 0 ? 'is-missed' : ''}`}
            style={{ left: rem(flow.endsX), top: rem(y), width: rem(FLOW.block), height: rem(height) }}
            onClick={() => onOpen('ending', id)}
          >
            {height >= LEAST_POSTER && games > 0 && (
              <span class="flow-poster" style={{ height: rem(height - BAR) }}>
                <Poster picture={picture ?? family} world={world} />
              </span>
            )}
            <span class="flow-end-bar">
              <span class="flow-end-name">{name}</span>
              <b class="num">{numbers.whole(games)}</b>
            </span>
            <span class="visually-hidden">{games > 0 ? words.unit : isMet ? words.sought : words.neverReached}</span>
          </Button>
        );
      })}
    </section>
  );
}
