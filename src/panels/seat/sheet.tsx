import type { ComponentChildren } from 'preact';
import { ScreenHeading } from '../ui/screen-heading';

interface SheetProps {
  /** Of which moment it is. */
  of: string;
  tone: 'ink' | 'sun' | 'cop' | 'paper';
  kicker?: string;
  cry: string;
  lead: string;
  action?: ComponentChildren;
  children?: ComponentChildren;
}

/** One thing, said large: where there is nothing to decide on the phone. */
export function Sheet({ of, tone, kicker, cry, lead, action, children }: SheetProps) {
  return (
    <section class={`seat seat-sheet is-${tone}`} aria-labelledby="seat-title">
      {kicker !== undefined && <p class="strong">{kicker}</p>}
      <ScreenHeading of={of} class="cry" id="seat-title" announcement={`${cry}. ${lead}`}>
        {cry}
      </ScreenHeading>
      <p>{lead}</p>
      {children}
      {action && <div class="seat-action">{action}</div>}
    </section>
  );
}
