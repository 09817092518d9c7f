import type { IconName } from '../../drawings';
import type { PageProps } from '../current-screen';
import { useWords } from '../hooks/use-words';
import { Button } from './button';
import { SoundSwitch } from './sound-switch';

const ICONS = { settings: 'engr', journal: 'journal' } as const satisfies Record<string, IconName>;

interface DialogButtonProps extends PageProps {
  name: keyof typeof ICONS;
  /** Of the place of the button; for the settings, of it and of the switch of sound beside it. */
  class?: string;
}

/** Opens a dialog that many screens lead to. Wherever the settings are, sound is turned on and off beside them. */
export function DialogButton({ app, name, class: className = '' }: DialogButtonProps) {
  const { head } = useWords();
  const isSettings = name === 'settings';
  const button = (
    <Button
      class={`${isSettings ? '' : className} button-plain`}
      icon={ICONS[name]}
      aria-label={head[name]}
      onClick={() => app.navigation.actions.openDialog({ name })}
    />
  );
  if (!isSettings) return button;
  return (
    <span class={`menu-pair ${className}`}>
      <SoundSwitch app={app} />
      {button}
    </span>
  );
}
