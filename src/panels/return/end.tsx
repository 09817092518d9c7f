import './return.css';
import { useEffect, useMemo } from 'preact/hooks';
import { isListed } from '../../scenario/catalogue';
import type { Game } from '../../store/game/game';
import type { AppContext } from '../../store/create-app';
import { codeOf } from '../../store/saved-games/codes';
import { challengesOf, ghostIn } from '../../store/return/ghost';
import { entryOf } from '../../store/return/ranking';
import { returnsOf } from '../../store/return/returns';
import { decisionsOf } from '../../view-models/choices';
import { endingTitle } from '../../view-models/outcome';
import { returnWords } from '../../words/games';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { metByGame } from './collection/view-model';
import { drawSaid } from './view-model';
import { holdName } from './hold-view-model';
import { Row } from './row';

/** Under an ending: the game as a row of shapes, and what became of the challenge, the draw or the ghost that it was played for. */
export function ReturnEnd({ app, game }: GameScreenProps) {
  return game.mode === 'game' ? <Ended app={app} game={game} /> : null;
}

function Ended({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const words = returnWords(locale.language);
  const decisions = decisionsOf(game).map(({ doctrine }) => doctrine);
  const isOfSite = isListed(app.catalogue, game.scenario);
  useEffect(() => {
    if (isOfSite) returnsOf(app).actions.meet({ [game.scenario.id]: metByGame(game, locale) });
  }, [game]);
  return (
    <section class="return-end" aria-label={words.share.name}>
      <Verdicts app={app} game={game} />
      <p class="row">
        <Row decisions={decisions} />
        <Button onClick={() => app.navigation.actions.openDialog({ name: 'share', code: codeOf(game) })}>
          {words.share.name}
        </Button>
      </p>
    </section>
  );
}

/** The game stays kept. */
function leaveFor({ game, navigation }: AppContext): void {
  game.actions.leave();
  navigation.actions.goTo('challenges');
}

function Verdicts({ app, game }: { app: AppContext; game: Game }) {
  const locale = useLocale();
  const words = returnWords(locale.language);
  const challenges = useStore(returnsOf(app), (state) => state.challenges);
  const games = useStore(app.savedGames, (state) => state.games);
  const own = useMemo(() => challengesOf(game, challenges), [game, challenges]);
  const code = codeOf(game);
  // A challenge made of this very game has nobody to play beside it.
  const ghost = useMemo(
    () =>
      ghostIn(
        game.scenario,
        own.filter(({ by }) => by !== code),
      ),
    [game, own],
  );
  const draw = drawSaid(app.catalogue, games, returnsOf(app).actions.today(), game, app.autosave.currentId(), locale);
  return (
    <>
      {game.scenario.under !== undefined && (
        <p class="strong line">
          <Icon name="cadenas" /> {words.challenge.under(locale.say(game.scenario.under.label))}
        </p>
      )}
      {draw !== null && (
        <p class="strong line">
          <Icon name="calendrier" /> {draw}
        </p>
      )}
      {own
        .filter(({ hold }) => hold !== '')
        .map((challenge) => {
          // Played again from its code, as whoever set the challenge will see it.
          const entry = entryOf(game.scenario, challenge, code);
          const name = holdName(game.scenario, challenge.hold, locale);
          if (!entry.ok || name === null) return null;
          return (
            <p key={challenge.hold} class="return-verdict">
              <span class={`return-stamp ${entry.isHeld ? 'is-held' : ''}`}>
                {words.challenge[entry.isHeld ? 'held' : 'lost']}
              </span>{' '}
              {name}
            </p>
          );
        })}
      {own.some(({ hold }) => hold !== '') && (
        <p>
          <Button class="button-plain underlined" onClick={() => leaveFor(app)}>
            {words.challenge.rank}
          </Button>
        </p>
      )}
      {ghost !== null && (
        <div class="return-ghost">
          <p>
            <b>{words.ghost.name}</b> {endingTitle(game.scenario, ghost.outcome!.ending, locale)}
          </p>
          <Axes axes={ghost.outcome!.axes} />
          <Row decisions={decisionsOf(ghost).map(({ doctrine }) => doctrine)} />
        </div>
      )}
    </>
  );
}
