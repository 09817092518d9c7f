import { useId, useMemo, useState } from 'preact/hooks';
import { isLooking, looksLeft } from '../../store/game/looks';
import { dateOf } from '../../view-models/dates';
import { gaugeFamilies } from '../../view-models/gauges';
import { axesNow } from '../../view-models/stage';
import type { GameScreenProps } from '../current-screen';
import { useForecast } from '../forecast/use-forecast';
import { useMedia } from '../hooks/use-media';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Counts } from '../stage/counts';
import { ExplainedText } from '../ui/explained-text';
import { Facts } from '../ui/facts';
import { ScreenHeading } from '../ui/screen-heading';
import { axesIn, closed } from '../ui/sentences';
import { choose } from './actions';
import { Coaching, DOSSIER_TITLE } from './coaching';
import { Gauges } from './gauges';
import { Options } from './options';
import { useConsidered } from './use-considered';
import { dossierView, type OptionView } from './view-model';

/** From here on the world stands beside the dossier, and an option's futures may lie over it. */
const BESIDE_THE_WORLD = '(min-width: 76em) and (min-height: 36em)';

/** A dossier and its three answers, with their futures where one looks; the chosen one with a prediction, where it is asked for. */
export function TurnScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { words } = locale;
  const dossier = useMemo(() => dossierView(game, locale), [game, locale]);
  const families = useMemo(() => gaugeFamilies(game, locale), [game, locale]);
  const forecast = useForecast();
  const isBeside = useMedia(BESIDE_THE_WORLD);
  const detail = useId();
  const [areGaugesShown, showGauges] = useState(false);
  const selected = useStore(app.game, (state) => state.selected);
  const { id, number, title, text, facts, options } = dossier;
  const { considered, pinned, consider, pin, close } = useConsidered(`${game.seed} ${number}`);
  const hasFans = isLooking(game);
  const shown = hasFans ? options.find(({ doctrine }) => doctrine === considered) : undefined;
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
            detail={detail}
            isExpanded={isBeside ? option === shown : option.doctrine === pinned}
            onPress={() => pin(option.doctrine)}
          />
        )}
        {!isBeside && option.doctrine === pinned && detailOf(option)}
      </div>
    );
  const bar = forecast !== null && (selected !== null || game.mode === 'sandbox' || looksLeft(game) > 0) && (
    <div class="prediction-place">
      {selected !== null ? (
        <forecast.ForecastBar app={app} game={game} doctrine={selected} />
      ) : game.mode === 'sandbox' ? (
        <forecast.SandboxBar app={app} game={game} />
      ) : (
        <forecast.LookBar app={app} game={game} />
      )}
    </div>
  );
  return (
    <>
      <section class="dossier" aria-labelledby={DOSSIER_TITLE} key={id}>
        <ScreenHeading of={`dossier ${number}`} announcement={announcement} id={DOSSIER_TITLE}>
          <span>{title}</span>
        </ScreenHeading>
        <div class="dossier-panel on-ink">
          <ExplainedText class="dossier-about" pieces={text} />
          <Facts facts={facts} />
        </div>
      </section>
      <div class="answers" id="decision" tabIndex={-1}>
        <Options
          options={options}
          selected={selected}
          fanOf={fanOf}
          lesson={<Coaching app={app} game={game} about="approaches" />}
          bar={bar}
          onConsider={consider}
          onChoose={(doctrine) => choose(app, doctrine)}
        />
        {areGaugesShown && (
          <Gauges families={families} onWhy={(gauge) => app.navigation.actions.openDialog({ name: 'why', gauge })} />
        )}
      </div>
      {isBeside && shown !== undefined && detailOf(shown)}
      <Counts
        app={app}
        game={game}
        isOpen={areGaugesShown}
        onToggle={() => showGauges(!areGaugesShown)}
        gauges={families.reduce((sum, family) => sum + family.gauges.length, 0)}
      >
        <Coaching app={app} game={game} about="axes" />
        <Coaching app={app} game={game} about="gauges" />
      </Counts>
    </>
  );
}
