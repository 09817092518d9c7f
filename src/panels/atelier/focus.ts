/** Where the keyboard goes in the atelier. */
import type { Path } from '../../scenario/edit';

/** From one part of the screen to the next, and round. */
export function goRound(frame: HTMLElement, isBack: boolean): void {
  const regions = [...frame.querySelectorAll<HTMLElement>('[data-region]')].filter((region) =>
    region.checkVisibility(),
  );
  const active = document.activeElement;
  const now = regions.findIndex((region) => region.contains(active));
  const next = regions.at((now + (isBack ? -1 : 1) + (now < 0 && isBack ? 1 : 0)) % regions.length);
  next?.focus();
}

/** The field of a path, or the nearest one around it. */
export function focusIn(frame: HTMLElement, path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const field = frame.querySelector<HTMLElement>(`[data-path="${path.slice(0, length).join('.')}"]`);
    const input = field?.querySelector<HTMLElement>('input, textarea, select, button:not(.remove-button)');
    if (!input) continue;
    input.focus();
    input.scrollIntoView({ block: 'center' });
    return;
  }
}
