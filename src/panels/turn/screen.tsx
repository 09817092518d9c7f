import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Doctrine } from '../../engine';
import { isLooking, looksLeft } from '../../store/game/looks';
import { openPrediction, promiseMade } from '../../store/game/selectors';
import { promiseName } from '../../view-models/names';
import { dateOf } from '../../view-models/dates';
import { axesNow } from '../../view-models/stage';
import type { GameScreenProps } from '../current-screen';
import { useForecast } from '../forecast/use-forecast';
import { useMedia } from '../hooks/use-media';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { Counts } from '../stage/counts';
import { ONE_SCREEN } from '../hooks/one-screen';
import { factsPart } from '../ui/facts/facts';
import { axesIn, closed } from '../ui/sentences';
import { choose } from './actions';
import { Dossier } from './dossier';
import { Options } from './options';
import { useKey } from './use-key';
import { dossierView, type OptionView } from './view-model';

/** A dossier and its three answers, with their futures where one looks, after a prediction where it is asked for. */
export function TurnScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { words } = locale;
  const { actions } = app.game;
  const dossier = useMemo(() => dossierView(game, locale), [game, locale]);
  const forecast = useForecast();
  // The world then stands over the answers, and an option's futures may lie over it.
  const isOver = useMedia(ONE_SCREEN);
  const detail = useId();
  const selected = useStore(app.game, (state) => state.selected);
  const considered = useStore(app.game, (state) => state.considered);
  const refused = useStore(app.game, (state) => state.refused);
  const isAsked = useStore(app.settings, ({ predictions }) => predictions) && game.mode === 'game';
  const { id, number, title, options, forced } = dossier;
  useEffect(() => {
    // Now that one can decide; where they do not come, their place says so once they are asked for.
    factsPart(app, game.scenario)
      .fetch()
      .catch(() => undefined);
  }, [game.scenario]);
  const [asking, ask] = useState<Doctrine | null>(null);
  const [pinned, pin] = useState<Doctrine | null>(null);
  useEffect(() => {
    ask(null);
    pin(null);
  }, [game.seed, number]);

  useKey(true, ({ key }) => {
    if (key !== 'Escape') return false;
    if (asking !== null) leave();
    else if (pinned !== null) pin(null);
    else if (selected !== null || refused !== null) actions.select(null);
    else return false;
    return true;
  });
  const leave = () => {
    ask(null);
    document.querySelector<HTMLElement>(`.option.${asking} .choose`)?.focus();
  };

  const detailOf = ({ doctrine, label }: OptionView) =>
    forecast !== null && (
      <forecast.OptionDetail
        app={app}
        game={game}
        doctrine={doctrine}
        id={detail}
        label={label}
        onClose={isOver ? () => pin(null) : null}
      />
    );
  const futuresOf = (option: OptionView) => {
    const { doctrine } = option;
    if (forecast === null) return null;
    if (asking === doctrine) return <forecast.Prediction app={app} game={game} onLeave={leave} />;
    if (isAsked && openPrediction(game) === null) return <forecast.AskButton onPress={() => ask(doctrine)} />;
    if (!isLooking(game)) return looksLeft(game) > 0 && <forecast.LookButton app={app} game={game} />;
    return (
      <>
        <forecast.OptionFan
          app={app}
          game={game}
          doctrine={doctrine}
          detail={detail}
          isExpanded={doctrine === pinned}
          onPress={() => pin(pinned === doctrine ? null : doctrine)}
        />
        {!isOver && doctrine === pinned && detailOf(option)}
      </>
    );
  };
  const shown = isOver ? options.find(({ doctrine }) => doctrine === pinned) : undefined;
  const held = options.find(({ doctrine }) => doctrine === selected);
  const shut = options.find(({ doctrine }) => doctrine === refused);
  const made = number === 1 ? promiseMade(game) : null;
  const opening = [
    made === null ? '' : `${words.questions.promise}${words.colon}${closed(promiseName(game.scenario, made, locale))}`,
    words.announce.dossier(dateOf(game.scenario, number, locale).spoken, closed(title), axesIn(axesNow(game), locale)),
    number === dossier.turns ? words.dossier.last : '',
    forced === null ? '' : words.dossier.forced,
  ].join(' ');
  return (
    <>
      <Dossier
        key={id}
        app={app}
        dossier={dossier}
        announcement={useSpoken(
          opening,
          shut ? words.announce.refused(shut.label, shut.closed!) : held && words.announce.held(held.label),
          words.announce.withdrawn,
        )}
      />
      <div class="answers" id="decision" tabIndex={-1}>
        <Options
          key={id}
          options={options}
          selected={selected}
          refused={refused}
          considered={options.find(({ doctrine }) => doctrine === considered)?.doctrine ?? null}
          hasKeys={number > 1}
          futuresOf={futuresOf}
          onConsider={actions.consider}
          onSelect={actions.select}
          onChoose={(doctrine) => choose(app, doctrine)}
        />
      </div>
      {shown !== undefined && detailOf(shown)}
      <Counts app={app} game={game} />
    </>
  );
}

/** What is said of a dossier: how it opens, then what is held up, and that it was let go. */
function useSpoken(opening: string, held: string | undefined, withdrawn: string): string {
  const was = useRef({ opening, isHeld: false });
  if (was.current.opening !== opening) was.current = { opening, isHeld: false };
  if (held !== undefined) was.current.isHeld = true;
  return held ?? (was.current.isHeld ? withdrawn : opening);
}
