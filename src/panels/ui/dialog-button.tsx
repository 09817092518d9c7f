import type { IconName } from '../../drawings';
import type { PageProps } from '../current-screen';
import { useWords } from '../hooks/use-words';
import { Button } from './button';

const ICONS = { settings: 'engr', journal: 'journal' } as const satisfies Record<string, IconName>;

/** Opens a dialog that many screens lead to. */
export function DialogButton({
  app,
  name,
  class: className = '',
}: PageProps & { name: keyof typeof ICONS; class?: string }) {
  const { head } = useWords();
  return (
    <Button
      class={`${className} button-plain`}
      icon={ICONS[name]}
      aria-label={head[name]}
      onClick={() => app.navigation.actions.openDialog({ name })}
    />
  );
}
