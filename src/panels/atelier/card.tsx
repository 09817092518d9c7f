import { useContext, useId, useMemo } from 'preact/hooks';
import { type EditedDocument, keyOf, nodeAt, orderAt, type Path, setValue, type Thing } from '../../scenario/edit';
import { describeEffects } from '../../scenario/describe';
import type { PlayableScenario } from '../../scenario/playable';
import { finishedGame } from '../../store/atelier/preview';
import type { Game } from '../../store/game/game';
import { explainer } from '../../view-models/explained-text';
import { nameOf, ShownDoctrine, usersOf } from './form/context';
import { atelierWords } from '../../words/workshop';
import { useLanguage, useLocale, useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { EFFECT_SIGNS } from '../turn/effects';
import { Picture as Poster } from '../ending/poster';
import { endingView } from '../ending/view-model';
import { Option } from '../turn/option';
import { dossierView, effectView } from '../turn/view-model';
import { Button } from '../ui/button';
import { ExplainedText } from '../ui/explained-text';
import { DoctrineMark, Icon } from '../ui/icon';
import { Picture } from '../ui/picture';

interface CardProps {
  document: EditedDocument;
  thing: Thing;
  things: readonly Thing[];
  onShow: (thing: Thing) => void;
  /** The last version without a fault; null before the first. */
  scenario: PlayableScenario | null;
  /** A game in front of the dossier; null where none came to it, undefined until one has been looked for. */
  game: Game | null | undefined;
  onEdit: (next: EditedDocument | null) => void;
}

/** The thing as it will be met in play, drawn by the game's own parts. */
export function Card({ document, thing, things, onShow, scenario, game, onEdit }: CardProps) {
  const { card: words } = useWords(atelierWords);
  if (scenario === null) return <p class="card-note">{words.notRight}</p>;
  const { kind, id } = thing;
  if (kind === 'world') return <WorldCard scenario={scenario} />;
  const known = { dossier: scenario.texts.dossiers, event: scenario.texts.events, ending: scenario.texts.endings };
  if ((kind === 'dossier' || kind === 'event' || kind === 'ending') && (id === null || known[kind][id] === undefined))
    return <p class="card-note">{words.notRight}</p>;
  if (kind === 'dossier' && game === undefined) return null;
  if (kind === 'dossier' && id !== null && game !== undefined)
    return game === null ? (
      <NotReached document={document} scenario={scenario} onEdit={onEdit} />
    ) : (
      <DossierCard key={id} game={game} picture={scenario.texts.dossiers[id]!.picture} />
    );
  if (kind === 'event' && id !== null) return <EventCard scenario={scenario} id={id} />;
  if (kind === 'ending' && id !== null) return <EndingCard scenario={scenario} id={id} />;
  const life = kind === 'life' ? scenario.lives?.find((one) => one.id === id) : undefined;
  if (life !== undefined) return <LifeCard life={life} />;
  return <Uses document={document} thing={thing} things={things} onShow={onShow} />;
}

interface NotReachedProps extends Pick<CardProps, 'document' | 'onEdit'> {
  scenario: PlayableScenario;
}

/** A dossier that no game comes to: most often one more than the world has turns, which is mended here. */
function NotReached({ document, scenario: { rules }, onEdit }: NotReachedProps) {
  const { card: words } = useWords(atelierWords);
  const { turns, dossiers, draw } = rules;
  const count: Path = ['turns', 'count'];
  const isTooShort = dossiers.length > turns && draw === null && nodeAt(document.root, count) !== null;
  return (
    <div class="card-note stack">
      <p>{words.notReached}</p>
      {isTooShort && (
        <>
          <p>{words.tooShort(turns, dossiers.length)}</p>
          <Button icon="coche" onClick={() => onEdit(setValue(document, count, dossiers.length, orderAt(['turns'])))}>
            {words.lengthen(dossiers.length)}
          </Button>
        </>
      )}
    </div>
  );
}

function WorldCard({ scenario }: { scenario: PlayableScenario }) {
  const { say, words } = useLocale();
  return (
    <article class="played-card">
      {scenario.picture && <Picture name={scenario.picture} width={220} height={132} class="played-picture" />}
      <h3 class="played-title">{say(scenario.title)}</h3>
      <p>{say(scenario.summary)}</p>
      <p class="strong">{words.title.turns(scenario.rules.turns)}</p>
    </article>
  );
}

function DossierCard({ game, picture }: { game: Game; picture: string | null }) {
  const locale = useLocale();
  const { words } = locale;
  const view = useMemo(() => dossierView(game, locale), [game, locale]);
  const { doctrine: shown, show } = useContext(ShownDoctrine);
  const base = useId();
  const { title, lead, rest, question, options } = view;
  const option = options.find(({ doctrine }) => doctrine === shown)!;
  return (
    <article class="played-card is-dossier">
      <div class="played-head">
        <h3 class="played-title" data-goes="title">
          {title}
        </h3>
        {picture !== null && <Picture name={picture} width={96} height={64} class="played-picture" />}
      </div>
      <div data-goes="text">
        <ExplainedText class="played-text" pieces={[...lead, ...rest]} />
      </div>
      {question.length > 0 && <ExplainedText class="played-text strong" pieces={question} />}
      <div class="played-tabs" role="group" aria-label={words.dossier.options}>
        {options.map(({ doctrine }) => (
          <Button
            key={doctrine}
            class={`played-tab button-plain on-doctrine ring-inside ${doctrine}`}
            aria-pressed={doctrine === shown}
            aria-label={words.doctrines[doctrine].name}
            onClick={() => show(doctrine)}
          >
            <DoctrineMark doctrine={doctrine} />
            {doctrine === shown && words.doctrines[doctrine].name}
          </Button>
        ))}
      </div>
      <section class="options is-tabbed card-option" data-goes={`options.${shown}.label`}>
        <Option
          key={shown}
          option={option}
          isSelected={false}
          isRefused={false}
          isConsidered={false}
          base={base}
          isTab
          isHidden={false}
          onConsider={nothing}
          onChoose={nothing}
        >
          {null}
        </Option>
      </section>
    </article>
  );
}

const nothing = () => undefined;

function EventCard({ scenario, id }: { scenario: PlayableScenario; id: string }) {
  const locale = useLocale();
  const { say, language } = locale;
  const { title, text } = scenario.texts.events[id]!;
  const { effects } = scenario.rules.events.find((event) => event.id === id)!;
  return (
    <article class="played-card is-event">
      <div class="card-strike on-ink">
        <Icon name="eclair" />
        <h3 class="played-title" data-goes="title">
          {say(title)}
        </h3>
      </div>
      <ExplainedText class="played-text" pieces={explainer(scenario, locale)(say(text))} />
      <ul class="effects">
        {describeEffects(scenario, effects, language).map((line, place) => {
          const { sign, signs, isWorse, text: said } = effectView(scenario, line);
          return (
            <li key={place}>
              <span class={`arrows ${isWorse ? 'is-worse' : ''}`} aria-hidden="true">
                {Array.from({ length: signs }, (_, i) => (
                  <Icon key={i} name={EFFECT_SIGNS[sign]} />
                ))}
              </span>
              <span>{said}</span>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

function EndingCard({ scenario, id }: { scenario: PlayableScenario; id: string }) {
  const locale = useLocale();
  const { say } = locale;
  const { title, text, family, picture } = scenario.texts.endings[id]!;
  // The world of one game that was played to its end: a poster is drawn over some world.
  const { world } = useMemo(() => endingView(finishedGame(scenario), locale), [scenario, locale]);
  return (
    <article class={`played-card is-ending is-${family}`}>
      <div class="card-poster">
        <Poster picture={picture ?? family} world={world} />
      </div>
      <h3 class="played-title" data-goes="title">
        {say(title)}
      </h3>
      <p class="played-text" data-goes="text">
        {say(text)}
      </p>
    </article>
  );
}

function LifeCard({ life }: { life: NonNullable<PlayableScenario['lives']>[number] }) {
  const { say } = useLocale();
  return (
    <article class="played-card is-life">
      <div class="played-head">
        <h3 class="played-title">{life.name}</h3>
        <Person face={life.face} size={96} />
      </div>
      <p class="strong">{say(life.who)}</p>
      <ol class="card-moments">
        {life.moments.map((moment, place) => (
          <li key={place}>{say(moment.text)}</li>
        ))}
      </ol>
    </article>
  );
}

/** What has no card of its own is met through what uses it. */
function Uses({ document, thing, things, onShow }: Pick<CardProps, 'document' | 'thing' | 'things' | 'onShow'>) {
  const { card: words, thing: thingWords, kinds } = useWords(atelierWords);
  const language = useLanguage();
  const users = useMemo(() => usersOf(document, thing, things), [document, thing, things]);
  return (
    <div class="played-card">
      <h3 class="played-title">{nameOf(thing, language)}</h3>
      {thing.id === null ? (
        <p class="card-note">{words.noCard}</p>
      ) : (
        <>
          <p class="strong">{users.length === 0 ? thingWords.usedNowhere : thingWords.usedIn}</p>
          <ul class="users">
            {users.map((user) => (
              <li key={keyOf(user)}>
                <Button class="button-plain link-button" onClick={() => onShow(user)}>
                  {kinds[user.kind].many} · {nameOf(user, language)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
