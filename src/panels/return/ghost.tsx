import './return.css';
import { useMemo } from 'preact/hooks';
import { challengesOf, ghostIn, metBy } from '../../store/return/ghost';
import { returnsOf } from '../../store/return/returns';
import type { Game } from '../../store/game/game';
import { choiceView } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { moveName } from '../../view-models/names';
import { axesNow } from '../../view-models/stage';
import { returnWords } from '../../words/games';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Axes } from '../ui/axes';
import { DoctrineMark } from '../ui/icon';

/** Beside what was just answered: what the ghost answered to the same question, and where that led it. */
export function Ghost({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const words = returnWords(locale.language).ghost;
  const challenges = useStore(returnsOf(app), (state) => state.challenges);
  const { scenario, seed } = game;
  const ghost = useMemo(() => ghostIn(scenario, challengesOf(game, challenges)), [scenario, seed, challenges]);
  if (ghost === null || game.mode !== 'game') return null;
  const said = game.phase === 'session' ? moveSaid(game, ghost, locale) : null;
  const met = game.phase === 'review' ? answerMet(game, ghost, locale) : null;
  if (said === null && met === null) return null;
  return (
    <aside class="ghost" aria-label={words.name}>
      <p>
        <b>{words.name}</b>{' '}
        {met === null ? (
          said
        ) : (
          <>
            {met.doctrine !== null && <DoctrineMark doctrine={met.doctrine} named />} {met.said}
          </>
        )}
      </p>
      {met?.axes && (
        <p class="line">
          {words.led} <Axes axes={met.axes} />
        </p>
      )}
    </aside>
  );
}

function answerMet(game: Game, ghost: Game, locale: Locale) {
  const words = returnWords(locale.language).ghost;
  const record = game.turns.at(-1);
  if (record === undefined || record.dossier === null) return null;
  const met = metBy(ghost, record);
  // A dossier that it had elsewhere is not told: it may still come here.
  if (met === null || met.doctrine === null) return { doctrine: null, said: words.notAsked, axes: null };
  const { label } = choiceView(game.scenario, record.dossier, met.doctrine, locale);
  return {
    doctrine: met.doctrine,
    said: met.doctrine === record.doctrine ? words.same : words.chose(label),
    axes: axesNow({ ...ghost, phase: 'review', outcome: { ...ghost.outcome!, playedTurns: met.turn } }),
  };
}

function moveSaid(game: Game, ghost: Game, locale: Locale): string | null {
  const words = returnWords(locale.language).ghost;
  const own = game.turns.at(-1)?.move ?? null;
  const theirs = ghost.turns[game.turns.length - 1]?.move ?? null;
  if (own === null || theirs === null) return null;
  return own === theirs ? words.sameMove : words.moved(moveName(game.scenario, theirs, locale));
}
