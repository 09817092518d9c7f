import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Doctrine } from '../../engine';
import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { Advocate } from '../people/advocate';
import { useForeign, useLocale } from '../hooks/use-words';
import { Button } from '../ui/button';
import { DoctrineMark, Icon } from '../ui/icon';
import { Costs } from './costs';
import { GlanceEffect } from './effects';
import type { OptionView } from './view-model';

interface OptionProps {
  option: OptionView;
  isSelected: boolean;
  /** It is closed, and was asked for. */
  isRefused: boolean;
  isConsidered: boolean;
  base: string;
  isTab: boolean;
  isHidden: boolean;
  onConsider: (doctrine: Doctrine) => void;
  onChoose: (doctrine: Doctrine) => void;
  /** Its futures, beside what it does at once. */
  children: ComponentChildren;
}

/** An answer: who speaks for it, what it is called, what it costs and does, and the button that chooses it. */
export function Option(props: OptionProps) {
  const { option, isSelected, isRefused, isConsidered, base, isTab, isHidden, onConsider, onChoose, children } = props;
  const { words, numbers } = useLocale();
  const lang = useForeign();
  const [isUnfolded, unfold] = useState(false);
  const section = useRef<HTMLElement>(null);
  // What it unfolds may lie under the bar that chooses.
  useEffect(() => {
    if (isUnfolded) section.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isUnfolded]);
  const { doctrine, label, about, advocate, costs, strongest, rest, closed } = option;
  const { key } = DOCTRINE_LOOKS[doctrine];
  const isClosed = closed !== null;
  const closedId = `${base}-closed-${doctrine}`;
  const hidden = isUnfolded ? 0 : rest.length;
  // Up and down on one gauge are told apart by their times.
  const isTwice = (name: string) => strongest.filter((effect) => effect.name === name).length > 1;
  const states = [
    isClosed && 'is-closed',
    isSelected && 'is-selected',
    isConsidered && 'is-considered',
    isUnfolded && 'is-unfolded',
  ];
  return (
    <section
      ref={section}
      id={`${base}-${doctrine}`}
      class={`option ${doctrine} ${states.filter(Boolean).join(' ')}`}
      role={isTab ? 'tabpanel' : undefined}
      aria-labelledby={isTab ? `${base}-tab-${doctrine}` : `${base}-label-${doctrine}`}
      hidden={isHidden}
      // A mouse that lies where an answer comes to stand points at nothing: it is asked when it moves.
      onPointerMove={({ pointerType }) => {
        if (pointerType === 'mouse' && !isConsidered) onConsider(doctrine);
      }}
      onFocusIn={({ target }) => {
        if (isSeenFocus(target)) onConsider(doctrine);
      }}
    >
      <div class="option-body">
        <h2 id={`${base}-label-${doctrine}`} lang={lang}>
          {label}
        </h2>
        <Button
          class="option-more button-plain"
          icon={isUnfolded ? 'moins' : 'plus'}
          aria-expanded={isUnfolded}
          aria-label={words.dossier.more(label, hidden)}
          onClick={() => unfold(!isUnfolded)}
        >
          {hidden > 0 && hidden}
        </Button>
        {about !== null && isUnfolded && (
          <p class="option-about" lang={lang}>
            {about}
          </p>
        )}
        <Costs costs={costs} />
        <h3 class="visually-hidden">{words.dossier.effects}</h3>
        <ul class="effects are-whole">
          {strongest.map((effect, place) => (
            <GlanceEffect key={place} effect={effect} isWhole={isUnfolded || isTwice(effect.name)} />
          ))}
          {rest.map((effect, place) => (
            <GlanceEffect key={place} effect={effect} isWhole isHidden={!isUnfolded} />
          ))}
        </ul>
        <div class="futures-place hide-empty">
          {isClosed && (
            <p id={closedId} class={`option-closed ${isRefused ? 'is-refused' : ''}`}>
              <Icon name="cadenas" />
              <span>
                <b>{words.dossier.closed}.</b> {closed} {isRefused && words.dossier.closedFor.otherwise}
              </span>
            </p>
          )}
          {children}
        </div>
      </div>
      <div class={`band on-doctrine ${advocate === null ? '' : 'has-face'}`}>
        <p class="option-head line">
          <DoctrineMark doctrine={doctrine} />
          <span>{words.doctrines[doctrine].name}</span>
        </p>
        {advocate === null ? (
          <p class="motto">{words.doctrines[doctrine].motto}</p>
        ) : (
          <Advocate advocate={advocate} isOnTab={isTab} />
        )}
      </div>
      <Button
        class="choose button-plain ring-inside"
        aria-disabled={isClosed}
        aria-describedby={isClosed ? closedId : undefined}
        aria-keyshortcuts={key}
        onClick={() => onChoose(doctrine)}
      >
        <span class="choose-label">
          {isClosed ? words.dossier.closed : isSelected && !isTab ? words.dossier.decide : words.dossier.choose}
          <span class={isTab ? 'choose-what' : 'visually-hidden'}>
            {words.colon}
            {label}
          </span>
        </span>
        {isSelected && !isClosed && costs.length > 0 && (
          <span class="choose-left small">
            {words.dossier.left(
              costs.map(({ left, label: means }) => `${means}\u00a0${numbers.whole(left)}`).join(', '),
            )}
          </span>
        )}
        <span class="num choose-key" aria-hidden="true">
          {key}
        </span>
      </Button>
    </section>
  );
}

/** Whether the focus came by keyboard: a click shows what it shows by itself. */
const isSeenFocus = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(':focus-visible');
