import type { AppContext } from '../../store/create-app';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { Button } from './button';

interface SoundSwitchProps {
  app: AppContext;
  /** Whether its name stands beside its icon. */
  isNamed?: boolean;
  class?: string;
}

/** Turns sound on and off: off until somebody asks for it. */
export function SoundSwitch({
  app: { settings },
  isNamed = false,
  class: className = 'button-plain',
}: SoundSwitchProps) {
  const { head } = useWords();
  const isOn = useStore(settings, ({ sound }) => sound === true);
  const name = head.sound(isOn);
  return (
    <Button
      class={className}
      icon={isOn ? 'son' : 'muet'}
      aria-pressed={isOn}
      aria-label={name}
      aria-keyshortcuts="M"
      onClick={() => settings.actions.prefer({ sound: !isOn })}
    >
      {isNamed && name}
    </Button>
  );
}
