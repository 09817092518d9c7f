import { turnOnScreen } from '../../store/game/selectors';
import { dateOf } from '../../view-models/dates';
import { headGauges } from '../../view-models/gauges';
import { revealed, turnsToSession } from './revealed';
import type { GameScreenProps } from '../current-screen';
import { useForecast } from '../forecast/use-forecast';
import { useLocale } from '../hooks/use-words';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { TurnStrip } from './turn-strip';

/** Above a turn: where one is in the game, what one may spend, and the ways to the rest. */
export function HeadBar({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { words, numbers } = locale;
  const forecast = useForecast();
  const date = dateOf(game.scenario, turnOnScreen(game), locale);
  const shown = revealed(game);
  const session = turnsToSession(game);
  const { openDialog } = app.navigation.actions;
  return (
    <header class="head" aria-label={words.head.name}>
      <div class="head-line line">
        <p class="head-date display">
          <span aria-hidden="true">
            {date.big} {date.small}
          </span>
          <span class="visually-hidden">{date.spoken}</span>
        </p>
        <TurnStrip game={game} />
        {session !== null && <p class="head-session">{words.head.session(session)}</p>}
        {game.mode === 'sandbox' && forecast !== null && <forecast.SandboxBar app={app} game={game} />}
        <ul class="resources" aria-label={words.head.resources}>
          {headGauges(game, locale)
            .filter(({ id }) => shown.has(id))
            .map(({ id, icon, points, short }) => (
              <li key={id}>
                <Button
                  icon={icon}
                  class="resource button-plain"
                  onClick={() => openDialog({ name: 'why', gauge: id })}
                >
                  <span class="num">{numbers.whole(points)}</span>
                  <span class="resource-label">{short}</span>
                  <span class="visually-hidden">. {words.gauges.why}</span>
                </Button>
              </li>
            ))}
        </ul>
      </div>
      <div class="head-menus">
        <Button class="head-why button-plain" onClick={() => openDialog({ name: 'why', gauge: null })}>
          {words.head.why}
        </Button>
        <DialogButton app={app} name="journal" />
      </div>
      <DialogButton app={app} name="settings" class="head-settings" />
    </header>
  );
}
