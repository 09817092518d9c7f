import { Icon } from '../ui/icon';
import { TurnStrip, type TurnStripView } from './turn-strip';
import { useNumbers, useWords } from '../hooks/use-words';
import type { GaugeView } from '../../view-models/gauges';

export interface HeadBarProps {
  strip: TurnStripView;
  resources: readonly GaugeView[];
  onWhy: (gauge: string | null) => void;
  onJournal: () => void;
  onSettings: () => void;
}

/** Above a turn: where one is in the game, what one may spend, and the doors to the rest. */
export function HeadBar({ strip, resources, onWhy, onJournal, onSettings }: HeadBarProps) {
  const words = useWords();
  const numbers = useNumbers();
  return (
    <header class="head" aria-label={words.head.name}>
      <TurnStrip {...strip} />
      <ul class="resources" aria-label={words.head.resources}>
        {resources.map((resource) => (
          <li key={resource.id}>
            <button type="button" class="resource button-plain" onClick={() => onWhy(resource.id)}>
              <Icon name={resource.icon} />
              <span class="num">{numbers.points(resource.value)}</span>
              <span class="resource-label">{resource.short}</span>
              <span class="visually-hidden">. {words.gauges.why}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="head-doors">
        <button type="button" class="button-plain" onClick={onJournal} aria-label={words.head.journal}>
          <Icon name="journal" />
        </button>
        <button type="button" class="head-why" onClick={() => onWhy(null)}>
          {words.head.why}
        </button>
        <button type="button" class="button-plain" onClick={onSettings} aria-label={words.head.settings}>
          <Icon name="engr" />
        </button>
      </div>
    </header>
  );
}
