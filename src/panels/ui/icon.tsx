import type { Doctrine } from '../../engine';
import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { ICON_GRID, type IconName, iconPath } from '../../drawings/icons';
import { useWords } from '../hooks/use-words';

interface IconProps {
  name: IconName;
  class?: string;
}

/** A pictogram in the colour of the text around it, 1.5em wide unless its class says otherwise. It is never heard. */
export function Icon({ name, class: className = '' }: IconProps) {
  return (
    <svg class={`icon ${className}`} viewBox={`0 0 ${ICON_GRID} ${ICON_GRID}`} aria-hidden="true">
      <path d={iconPath(name)} fill-rule="evenodd" />
    </svg>
  );
}

/** A doctrine's shape in its colour; with `named`, its name is heard. */
export function DoctrineMark({ doctrine, named = false }: { doctrine: Doctrine | null; named?: boolean }) {
  const words = useWords();
  if (doctrine === null) return null;
  return (
    <span class={`mark ${doctrine}`}>
      <Icon name={DOCTRINE_LOOKS[doctrine].icon} />
      {named && <span class="visually-hidden">{words.doctrines[doctrine].name}</span>}
    </span>
  );
}

/** Up, down or level: an arrow, never a triangle. */
export function ChangeArrow({ change }: { change: number }) {
  return <Icon name={change > 0 ? 'haut' : change < 0 ? 'bas' : 'stable'} class="arrow" />;
}
