import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Doctrine } from '../../engine';
import { useMedia } from '../hooks/use-media';
import { useWords } from '../hooks/use-words';
import { Option } from './option';
import { Tabs } from './tabs';
import type { OptionView } from './view-model';

/** From here on the three options stand side by side; below, they are tabs. */
const SIDE_BY_SIDE = '(min-width: 48em)';

interface OptionsProps {
  options: readonly OptionView[];
  /** The one that is about to be chosen; null: none. */
  selected: Doctrine | null;
  /** The closed one that was asked for; null: none. */
  refused: Doctrine | null;
  /** The one that is pointed at or has the focus. */
  considered: Doctrine | null;
  /** Whether each always says the key that chooses it; else while it is looked at. */
  hasKeys: boolean;
  /** What stands in the place of an open option's futures. */
  futuresOf: (option: OptionView) => ComponentChildren;
  onConsider: (doctrine: Doctrine | null) => void;
  /** Holds an option up; null lets it go. */
  onSelect: (doctrine: Doctrine | null) => void;
  onChoose: (doctrine: Doctrine) => void;
}

/**
 * The three answers, always in the same order, each with its shape, its colour and its word. Side by side, or as three tabs
 * of which none is open before one is asked for: to open one is to hold it up.
 */
export function Options(props: OptionsProps) {
  const { options, selected, refused, considered, hasKeys, futuresOf, onConsider, onSelect, onChoose } = props;
  const words = useWords();
  const isWide = useMedia(SIDE_BY_SIDE);
  const shown = refused ?? selected;
  const base = useId();
  const section = useRef<HTMLElement>(null);
  // On a phone an answer that opens is seen whole, its price and its harm before the button that decides.
  useLayoutEffect(() => {
    if (!isWide && shown !== null) section.current!.scrollIntoView({ block: 'nearest' });
  }, [isWide, shown]);
  const open = (doctrine: Doctrine | null) => {
    // A closed one is read too, with nothing held up.
    onSelect(null);
    if (doctrine !== null) onSelect(doctrine);
  };
  return (
    <section
      ref={section}
      class={`options ${isWide ? 'is-wide' : 'is-tabbed'} ${hasKeys ? 'has-keys' : ''}`}
      aria-label={words.dossier.options}
      onPointerLeave={() => onConsider(null)}
      onFocusOut={() => onConsider(null)}
    >
      {!isWide && <Tabs options={options} shown={shown} open={open} base={base} />}
      {options.map((option) => (
        <Option
          key={option.doctrine}
          option={option}
          isSelected={option.doctrine === selected}
          isRefused={option.doctrine === refused}
          isConsidered={option.doctrine === considered}
          base={base}
          isTab={!isWide}
          isHidden={!isWide && option.doctrine !== shown}
          onConsider={onConsider}
          onChoose={onChoose}
        >
          {option.closed === null && futuresOf(option)}
        </Option>
      ))}
    </section>
  );
}
