import { headGauges } from '../../view-models/gauges';
import { localeIn } from '../../view-models/locale';
import type { GameScreenProps } from '../current-screen';
import { useLanguage } from '../hooks/use-words';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { TurnStrip } from './turn-strip';

/** Above a turn: where one is in the game, what one may spend, and the ways to the rest. */
export function HeadBar({ app, game }: GameScreenProps) {
  const locale = localeIn(useLanguage());
  const { words, numbers } = locale;
  const { openDialog } = app.navigation.actions;
  return (
    <header class="head" aria-label={words.head.name}>
      <TurnStrip game={game} />
      <ul class="resources" aria-label={words.head.resources}>
        {headGauges(game, locale).map(({ id, icon, value, short }) => (
          <li key={id}>
            <button type="button" class="resource button-plain" onClick={() => openDialog({ name: 'why', gauge: id })}>
              <Icon name={icon} />
              <span class="num">{numbers.points(value)}</span>
              <span class="resource-label">{short}</span>
              <span class="visually-hidden">. {words.gauges.why}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="head-doors">
        <IconButton icon="journal" label={words.head.journal} onClick={() => openDialog({ name: 'journal' })} />
        <button type="button" class="head-why" onClick={() => openDialog({ name: 'why', gauge: null })}>
          {words.head.why}
        </button>
        <IconButton icon="engr" label={words.head.settings} onClick={() => openDialog({ name: 'settings' })} />
      </div>
    </header>
  );
}
