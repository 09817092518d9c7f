import { CardPicture } from './card-picture';
import { ScreenHeading } from '../ui/screen-heading';
import { useLanguage, useWords } from '../hooks/use-words';
import type { CatalogueCardView } from './view-model';

interface TitleScreenProps {
  catalogue: readonly CatalogueCardView[];
  /** The scenario that is being fetched. */
  loading: string | null;
  /** Whether a game is kept whose scenario is a file of the player's own. */
  hasOwnGame: boolean;
  onPlay: (scenario: string) => void;
  /** A choice of what the game holds true, before it starts. */
  onPrepare: (scenario: string) => void;
  /** Takes up a game, by the id of its save. */
  onResume: (save: string) => void;
  /** Games that are kept. */
  ownGames: number;
  onGames: () => void;
  onClass: () => void;
  onWorkshop: () => void;
  onCode: () => void;
  onLanguage: () => void;
  onSettings: () => void;
}

/** The cry, what is at stake, and the games on the shelf. */
export function TitleScreen(props: TitleScreenProps) {
  const { catalogue, loading, hasOwnGame, ownGames, onPlay, onPrepare, onResume, onWorkshop } = props;
  const { onCode, onGames, onClass, onLanguage, onSettings } = props;
  const words = useWords();
  const language = useLanguage();
  return (
    <>
      <div class="title-cry">
        <ScreenHeading of="title" class="cry">
          <span translate={false}>{words.title.cry}</span>
        </ScreenHeading>
        <p class="title-stakes display">
          {words.title.stakes.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </p>
      </div>
      <div class="title-doors">
        <button
          type="button"
          onClick={onLanguage}
          lang={words.language.switchToIn}
          aria-label={`${words.language.switchToIn.toUpperCase()}, ${words.language.switchTo}`}
        >
          {words.language.switchToIn.toUpperCase()}
        </button>
        {ownGames > 0 && (
          <button type="button" onClick={onGames}>
            {words.title.games} <span class="num">{ownGames}</span>
          </button>
        )}
        <button type="button" onClick={onCode}>
          {words.title.haveCode}
        </button>
        <button type="button" onClick={onClass}>
          {words.title.class}
        </button>
        <button type="button" onClick={onSettings}>
          {words.head.settings}
        </button>
      </div>
      <section class="shelf" aria-labelledby="shelf-name">
        <h2 id="shelf-name" class="visually-hidden">
          {words.title.shelf}
        </h2>
        <ul>
          {catalogue.map((scenario, place) => (
            <li key={scenario.id} class="card">
              {scenario.picture !== null && <CardPicture name={scenario.picture} isTall={place === 0} />}
              <div class="card-text">
                <h3>{scenario.title}</h3>
                <p>{scenario.summary}</p>
                <p class="card-turns">
                  {words.title.turns(scenario.turns)}
                  {scenario.isFirstLesson && scenario.saved === null && ` · ${words.title.first}`}
                  {scenario.saved !== null && ` · ${words.title.saved(scenario.saved.turn)}`}
                </p>
                {scenario.hasReport && (
                  <p class="card-report">
                    <a href={`reports/${scenario.id}.${language}.html`}>
                      {words.title.report}
                      <span class="visually-hidden">
                        {words.colon}
                        {scenario.title}
                      </span>
                    </a>
                  </p>
                )}
              </div>
              <p class="card-doors">
                {scenario.saved !== null && (
                  <button
                    type="button"
                    class="button-sun"
                    disabled={loading !== null}
                    onClick={() => onResume(scenario.saved!.save)}
                  >
                    {words.title.resume}
                    <span class="visually-hidden">
                      {words.colon}
                      {scenario.title}
                    </span>
                  </button>
                )}
                <button
                  type="button"
                  class={scenario.saved === null ? 'button-sun' : 'card-prepare button-plain'}
                  disabled={loading !== null}
                  onClick={() => onPlay(scenario.id)}
                >
                  {scenario.saved === null ? words.title.play : words.ending.again}
                  <span class="visually-hidden">
                    {words.colon}
                    {scenario.title}
                  </span>
                </button>
                <button
                  type="button"
                  class="card-prepare button-plain"
                  disabled={loading !== null}
                  onClick={() => onPrepare(scenario.id)}
                >
                  {words.title.prepare}
                  <span class="visually-hidden">
                    {words.colon}
                    {scenario.title}
                  </span>
                </button>
              </p>
              <p class="card-state" role="status">
                {loading === scenario.id && words.title.loading}
              </p>
            </li>
          ))}
          <li class="card">
            <CardPicture name="crayon" isTall />
            <div class="card-text">
              <h3>{words.workshop.card}</h3>
              <p>{words.workshop.summary}</p>
              <p class="card-turns">
                {words.workshop.name}
                {hasOwnGame && ` · ${words.workshop.kept}`}
              </p>
            </div>
            <p class="card-doors">
              <button type="button" class="button-sun" onClick={onWorkshop}>
                {words.workshop.open}
                <span class="visually-hidden">
                  {words.colon}
                  {words.workshop.card}
                </span>
              </button>
            </p>
          </li>
        </ul>
      </section>
    </>
  );
}
