import './page.css';
import './twin.css';
import { Icon } from './icon';

interface RoomHeadProps {
  back: string;
  onBack: () => void;
  settings: string;
  onSettings: () => void;
}

/** The way out of a room, and the settings. */
export function RoomHead({ back, onBack, settings, onSettings }: RoomHeadProps) {
  return (
    <header class="page-head">
      <button type="button" class="page-back" onClick={onBack}>
        <Icon name="retour" />
        {back}
      </button>
      <button type="button" class="button-plain" onClick={onSettings} aria-label={settings}>
        <Icon name="engr" />
      </button>
    </header>
  );
}
