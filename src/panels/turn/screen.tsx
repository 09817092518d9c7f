import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Doctrine } from '../../engine';
import type { Game } from '../../store/game/game';
import { hasFutures } from '../../store/analyses/futures';
import { openPrediction } from '../../store/game/predictions';
import { ExplainedText } from '../ui/explained-text';
import { Facts } from '../ui/facts';
import { useForecast } from '../forecast/forecast-door';
import type { AppContext } from '../../store/create-app';
import { Picture } from '../ui/later-pictures';
import { Options } from './options';
import { ScreenHeading } from '../ui/screen-heading';
import { useConsidered } from './use-considered';
import { useMedia } from '../hooks/use-media';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import type { DossierView, OptionView } from './view-model';

/** The heading to which the focus goes back. */
export const DOSSIER_TITLE = 'dossier-title';

/** The sheet on which a dossier's picture is drawn. */
const PICTURE = { width: 272, height: 176 };

/** From here on the world stands beside the dossier, and an option's futures may lie over it. */
const BESIDE_THE_WORLD = '(min-width: 76em) and (min-height: 36em)';

interface TurnScreenProps {
  app: Pick<AppContext, 'game' | 'navigation' | 'futures' | 'settings'>;
  game: Game;
  dossier: DossierView;
  onChoose: (doctrine: Doctrine) => void;
  /** What is explained here on the first turn. */
  children?: ComponentChildren;
}

/** A dossier and its three answers, each with its futures; before them, where it is asked for, a prediction. */
export function TurnScreen({ app, game, dossier, onChoose, children }: TurnScreenProps) {
  const words = useWords();
  const forecast = useForecast();
  const isBeside = useMedia(BESIDE_THE_WORLD);
  const detail = useId();
  const hasPredictions = useStore(app.settings, (state) => state.predictions);
  const [skipped, skip] = useState<number | null>(null);
  const { considered, pinned, consider, pin, close } = useConsidered(`${game.seed} ${dossier.number}`);
  const { id, number, turns, title, text, picture: name, facts, options } = dossier;
  const isAsked = hasPredictions && game.mode === 'game';
  const hasFans = hasFutures(game);
  const isSkipped = skipped === number;
  const isLocked = isAsked && openPrediction(game) === null && !isSkipped;
  const shown = isLocked || !hasFans ? undefined : options.find(({ doctrine }) => doctrine === considered);

  const detailOf = ({ doctrine, label }: OptionView) =>
    forecast !== null && (
      <forecast.OptionDetail
        app={app}
        game={game}
        doctrine={doctrine}
        id={detail}
        label={label}
        onClose={isBeside ? close : null}
      />
    );
  const fanOf = (option: OptionView) =>
    hasFans && (
      <div class="fan-place">
        {forecast !== null && (
          <forecast.OptionFan
            app={app}
            game={game}
            doctrine={option.doctrine}
            isClosed={option.closed !== null}
            isLocked={isLocked}
            detail={detail}
            isExpanded={isBeside ? option === shown : option.doctrine === pinned}
            onPress={() => (isLocked ? focusOnBets() : pin(option.doctrine))}
          />
        )}
        {!isBeside && !isLocked && option.doctrine === pinned && detailOf(option)}
      </div>
    );
  const bar = (isAsked || game.mode === 'sandbox') && (
    <div class="prediction-place" id={BETS}>
      {forecast !== null &&
        (isAsked ? (
          <forecast.ForecastBar app={app} game={game} isSkipped={isSkipped} onSkip={() => skip(number)} />
        ) : (
          <forecast.SandboxBar app={app} game={game} />
        ))}
    </div>
  );
  return (
    <>
      <div class="turn" id="decision" tabIndex={-1}>
        <section class="dossier" aria-labelledby={DOSSIER_TITLE} key={id}>
          <p class="kicker">{words.dossier.kicker(number, turns)}</p>
          <ScreenHeading of={`dossier ${number}`} id={DOSSIER_TITLE}>
            {title}
          </ScreenHeading>
          {name !== null && (
            <Picture class="dossier-picture" name={name} width={PICTURE.width} height={PICTURE.height} />
          )}
          <ExplainedText class="dossier-about" pieces={text} />
          <Facts facts={facts} />
        </section>
        <Options
          options={options}
          fanOf={fanOf}
          lesson={children}
          bar={bar}
          onConsider={consider}
          onChoose={onChoose}
        />
      </div>
      {isBeside && shown !== undefined && detailOf(shown)}
    </>
  );
}

const BETS = 'bets';

/** From a fan that waits for the prediction to the first bet. */
const focusOnBets = () => document.getElementById(BETS)?.querySelector<HTMLElement>('button, select')?.focus();
