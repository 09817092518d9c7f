import './sheet.css';
import './tables.css';
import './pupil.css';
import './cards.css';
import './notes.css';
import './print.css';
import type { ComponentChildren } from 'preact';
import { iconPath, ICON_GRID } from '../../../drawings/icons';
import { DOCTRINE_LOOKS } from '../../../drawings/doctrines';
import type { Doctrine } from '../../../engine';
import { kitWords } from '../../../words/class';
import { useWords } from '../../hooks/use-words';

interface SheetProps {
  /** Its place in the style sheets. */
  kind: string;
  /** `wide`: landscape, to be projected; `long`: it may run over several pages. */
  shape?: 'wide' | 'long';
  /** What its foot says of it. */
  foot: string;
  children: ComponentChildren;
}

/** An A4 sheet: the same on screen and on paper, in one ink. */
export function Sheet({ kind, shape, foot, children }: SheetProps) {
  const words = useWords(kitWords);
  return (
    <article class={`a4 a4-${kind} ${shape === undefined ? '' : `is-${shape}`}`}>
      <div class="a4-body">{children}</div>
      <p class="a4-foot">
        <span>{words.foot}</span>
        <span>{foot}</span>
      </p>
    </article>
  );
}

/** The shape of a doctrine as an outline, to be coloured or ticked; its name stands beside it. */
export function Outline({ doctrine }: { doctrine: Doctrine }) {
  return (
    <svg class="a4-outline" viewBox={`-2 -2 ${ICON_GRID + 4} ${ICON_GRID + 4}`} aria-hidden="true" focusable="false">
      <path d={iconPath(DOCTRINE_LOOKS[doctrine].icon)} />
    </svg>
  );
}

/** A word, and a rule to write on. */
export function WriteOn({ label }: { label: string }) {
  return (
    <p class="a4-write">
      <b>{label}</b>
    </p>
  );
}

/** A box to tick. */
export const Box = () => <span class="a4-box" aria-hidden="true" />;
