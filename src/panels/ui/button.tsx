import type { ComponentProps } from 'preact';
import type { IconName } from '../../drawings';
import { Icon } from './icon';

type ButtonProps = ComponentProps<'button'> & {
  /** Stands before what it says, or alone: then it needs an `aria-label`. */
  icon?: IconName;
};

/** A button that submits no form. */
export function Button({ icon, children, ...attributes }: ButtonProps) {
  return (
    <button type="button" {...attributes}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
