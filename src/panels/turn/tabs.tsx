import { useLayoutEffect, useRef } from 'preact/hooks';
import { DOCTRINES, type Doctrine } from '../../engine';
import { useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { Button } from '../ui/button';
import { DoctrineMark } from '../ui/icon';
import type { OptionView } from './view-model';

interface TabsProps {
  options: readonly OptionView[];
  /** null: none is open, and each says its name. */
  shown: Doctrine | null;
  open: (doctrine: Doctrine | null) => void;
  base: string;
}

/** Pixels. */
const FACE = 84;
/** Milliseconds. */
const AGAIN = 500;

/**
 * Who speaks for each answer, as tabs: at first under one another with the answers' names, then side by side, the open one
 * wider and speaking. Arrow keys go from one to the next; the open one, pressed again, closes.
 */
export function Tabs({ options, shown, open, base }: TabsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const opened = useRef(0);
  useLayoutEffect(() => {
    if (turned.current) list.current!.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    turned.current = false;
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent) => {
    const now = DOCTRINES.findIndex((doctrine) => document.getElementById(`${base}-tab-${doctrine}`) === event.target);
    const next = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    turned.current = true;
    open(DOCTRINES.at(next % DOCTRINES.length)!);
  };
  return (
    <div
      class={`tabs ring-inside ${shown === null ? 'are-named' : ''}`}
      role="tablist"
      aria-orientation={shown === null ? 'vertical' : 'horizontal'}
      aria-label={words.dossier.options}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {options.map(({ doctrine, label, advocate }) => {
        const { name } = words.doctrines[doctrine];
        const isOpen = doctrine === shown;
        return (
          <Button
            key={doctrine}
            role="tab"
            id={`${base}-tab-${doctrine}`}
            class={`tab button-plain on-doctrine ${doctrine}`}
            aria-selected={isOpen}
            aria-controls={`${base}-${doctrine}`}
            aria-label={`${name}${words.colon}${label}`}
            tabIndex={isOpen || (shown === null && doctrine === DOCTRINES[0]) ? 0 : -1}
            onClick={({ timeStamp }) => {
              // What opens slides under the finger: a second tap at once is not meant to close it.
              if (isOpen && timeStamp - opened.current < AGAIN) return;
              opened.current = timeStamp;
              open(isOpen ? null : doctrine);
            }}
          >
            {advocate !== null && <Person face={advocate.face} size={FACE} ground="none" />}
            <DoctrineMark doctrine={doctrine} />
            {shown === null && (
              <span class="tab-name">
                <small>{name}</small>
                <span class="display">{label}</span>
              </span>
            )}
            {isOpen && <span class="tab-name display">{advocate ? words.dossier.says(advocate.line) : name}</span>}
          </Button>
        );
      })}
    </div>
  );
}
