import type { ComponentChildren } from 'preact';
import type { IconName } from '../../drawings';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface DayProps {
  id: string;
  name: string;
  icon: IconName;
  /** Said beside its name. */
  mark?: string | null;
  /** What there is to do. */
  foot: ComponentChildren;
  children: ComponentChildren;
}

/** A part of the title of a return: what it is, and what there is to do. */
export function Day({ id, name, icon, mark = null, foot, children }: DayProps) {
  return (
    <section class="day" aria-labelledby={`day-${id}`}>
      <Icon name={icon} class="day-icon" />
      <h2 id={`day-${id}`}>
        {name} {mark !== null && <span class="day-mark">{mark}</span>}
      </h2>
      {children}
      <div class="day-foot">{foot}</div>
    </section>
  );
}

interface DayButtonProps {
  label: string;
  icon?: IconName;
  onClick: () => void;
}

/** What a part of the title is for; on a phone the whole part is the button. */
export function DayButton({ label, icon = 'lecture', onClick }: DayButtonProps) {
  return (
    <Button icon={icon} class="day-go" aria-label={label} onClick={onClick}>
      <span class="day-label">{label}</span>
      <Icon name="fleche" class="day-arrow" />
    </Button>
  );
}
