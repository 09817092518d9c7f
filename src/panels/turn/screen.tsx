import { useId, useMemo, useState } from 'preact/hooks';
import { hasFutures } from '../../store/analyses/futures';
import { openPrediction } from '../../store/game/predictions';
import { dateOf } from '../../view-models/dates';
import { gaugeFamilies } from '../../view-models/gauges';
import { axesNow } from '../../view-models/stage';
import type { GameScreenProps } from '../current-screen';
import { useForecast } from '../forecast/use-forecast';
import { useMedia } from '../hooks/use-media';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { ExplainedText } from '../ui/explained-text';
import { Facts } from '../ui/facts';
import { Picture } from '../ui/picture';
import { ScreenHeading } from '../ui/screen-heading';
import { axesIn, closed } from '../ui/sentences';
import { choose } from './actions';
import { Coaching, DOSSIER_TITLE } from './coaching';
import { Gauges } from './gauges';
import { Options } from './options';
import { useConsidered } from './use-considered';
import { dossierView, type OptionView } from './view-model';

/** The sheet on which a dossier's picture is drawn. */
const PICTURE = { width: 272, height: 176 };

/** From here on the world stands beside the dossier, and an option's futures may lie over it. */
const BESIDE_THE_WORLD = '(min-width: 76em) and (min-height: 36em)';

/** A dossier and its three answers, each with its futures; before them, where it is asked for, a prediction. */
export function TurnScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { words } = locale;
  const dossier = useMemo(() => dossierView(game, locale), [game, locale]);
  const families = useMemo(() => gaugeFamilies(game, locale), [game, locale]);
  const forecast = useForecast();
  const isBeside = useMedia(BESIDE_THE_WORLD);
  const detail = useId();
  const hasPredictions = useStore(app.settings, (state) => state.predictions);
  const [skipped, skip] = useState<number | null>(null);
  const { id, number, turns, title, text, picture: name, facts, options } = dossier;
  const { considered, pinned, consider, pin, close } = useConsidered(`${game.seed} ${number}`);
  const isAsked = hasPredictions && game.mode === 'game';
  const hasFans = hasFutures(game);
  const isSkipped = skipped === number;
  const isLocked = isAsked && openPrediction(game) === null && !isSkipped;
  const shown = isLocked || !hasFans ? undefined : options.find(({ doctrine }) => doctrine === considered);
  const axes = axesNow(game);
  const announcement = words.announce.dossier(
    dateOf(game.scenario, number, locale).spoken,
    closed(title),
    axesIn(axes, locale),
  );

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
          <ScreenHeading of={`dossier ${number}`} announcement={announcement} id={DOSSIER_TITLE}>
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
          lesson={<Coaching app={app} game={game} about="approaches" />}
          bar={bar}
          onConsider={consider}
          onChoose={(doctrine) => choose(app, doctrine)}
        />
      </div>
      {isBeside && shown !== undefined && detailOf(shown)}
      <Gauges families={families} onWhy={(gauge) => app.navigation.actions.openDialog({ name: 'why', gauge })}>
        <Coaching app={app} game={game} about="gauges" />
      </Gauges>
    </>
  );
}

const BETS = 'bets';

/** From a fan that waits for the prediction to the first bet. */
const focusOnBets = () => document.getElementById(BETS)?.querySelector<HTMLElement>('button, select')?.focus();
