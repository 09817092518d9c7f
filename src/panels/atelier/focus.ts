/** Where the keyboard goes in the atelier. */
import { useRef } from 'preact/hooks';
import { type Path, placeOf } from '../../scenario/edit';
import type { atelierOf } from '../../store/atelier/atelier';

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

const INPUT = 'input, textarea, select, button:not(.remove-button)';
/** Milliseconds for which a field that one is led to stands out. */
const STANDS_OUT = 1500;

/** The field of a path, what adds it, or the nearest one around it; all of what is shown where there is none. */
export function focusIn(frame: HTMLElement, path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const field = frame.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.slice(0, length).join('.'))}"]`);
    const input = field?.matches('button') ? field : field?.querySelector<HTMLElement>(INPUT);
    if (!field || !input) continue;
    for (let folded = field.closest('details'); folded !== null; folded = folded.parentElement!.closest('details'))
      folded.open = true;
    input.focus();
    input.scrollIntoView({ block: 'center' });
    field.classList.add('is-led-to');
    setTimeout(() => field.classList.remove('is-led-to'), STANDS_OUT);
    return;
  }
  frame.querySelector<HTMLElement>('.atelier-middle')?.focus();
}

/** Into a field that has just been added, once it is drawn: what is typed replaces the words that it begins with. */
export function enterField(path: Path): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const frame = document.querySelector<HTMLElement>('.atelier');
      if (frame === null) return;
      focusIn(frame, path);
      const field = document.activeElement;
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    }),
  );
}

/** Each time the next one, and round. */
export function useNextProblem(go: (at: number) => void) {
  const last = useRef(-1);
  return (store: ReturnType<typeof atelierOf>) => {
    const { checked, name } = store.getState();
    const own = (checked?.problems ?? []).filter(({ file }) => file === name);
    if (own.length === 0 || checked === null) return;
    last.current = (last.current + 1) % own.length;
    go(placeOf(checked.text, own[last.current]!));
  };
}
