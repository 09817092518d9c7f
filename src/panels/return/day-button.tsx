import type { IconName } from '../../drawings';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface DayButtonProps {
  label: string;
  icon?: IconName;
  onClick: () => void;
}

/** What a part of the title is for; on a phone the whole part is the button. */
export function DayButton({ label, icon = 'lecture', onClick }: DayButtonProps) {
  return (
    <Button icon={icon} class="day-go" onClick={onClick}>
      <span class="day-label">{label}</span>
      <Icon name="fleche" class="day-arrow" />
    </Button>
  );
}
