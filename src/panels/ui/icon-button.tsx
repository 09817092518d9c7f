import type { IconName } from '../../drawings';
import { Icon } from './icon';

interface IconButtonProps {
  icon: IconName;
  /** What it is called, for those who do not see it. */
  label: string;
  onClick: () => void;
  class?: string;
}

/** A button that shows nothing but a pictogram. */
export function IconButton({ icon, label, onClick, class: className = '' }: IconButtonProps) {
  return (
    <button type="button" class={`${className} button-plain`} onClick={onClick} aria-label={label}>
      <Icon name={icon} />
    </button>
  );
}
