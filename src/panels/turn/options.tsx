import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DOCTRINES, type Doctrine } from '../../engine';
import { DOCTRINE_LOOKS, type IconName } from '../../drawings';
import { Button } from '../ui/button';
import { DoctrineMark, Icon } from '../ui/icon';
import { lazy } from '../lazy';
import type { AdvocateProps } from '../people/advocate';
import { useMedia } from '../hooks/use-media';
import { useWords, useLocale } from '../hooks/use-words';
import type { CostView, EffectView, OptionView } from './view-model';

/** From here on the three options stand side by side; below, they are tabs. */
const SIDE_BY_SIDE = '(min-width: 48em)';
/** More signs than this would not be counted at a glance: one then stands before its figure. */
const MOST_SIGNS = 20;
/** Signs that stand together: fives are counted at a glance. */
const GROUP = 5;

interface OptionsProps {
  options: readonly OptionView[];
  /** The one that is about to be chosen; null: none. */
  selected: Doctrine | null;
  /** An option's futures. */
  fanOf: (option: OptionView) => ComponentChildren;
  /** What is explained about the three on the first turn: before them, or under their tabs. */
  lesson?: ComponentChildren;
  /** Under the three; on a phone above the button that decides. */
  bar: ComponentChildren;
  /** The option that is looked at, by pointer or keyboard; null when none is any more. */
  onConsider: (doctrine: Doctrine | null) => void;
  onChoose: (doctrine: Doctrine) => void;
}

/** The three answers, always in the same order, each with its shape, its colour and its word. */
export function Options({ options, selected, fanOf, lesson, bar, onConsider, onChoose }: OptionsProps) {
  const words = useWords();
  const isWide = useMedia(SIDE_BY_SIDE);
  const [shown, show] = useState<Doctrine>(DOCTRINES[0]);
  const base = useId();
  return (
    <>
      {isWide && lesson}
      <section
        class={`options ${isWide ? 'is-wide' : 'is-tabbed'}`}
        aria-label={words.dossier.options}
        onPointerLeave={() => onConsider(null)}
        onFocusOut={() => onConsider(null)}
      >
        {!isWide && <Tabs shown={shown} show={show} base={base} />}
        {!isWide && lesson}
        {options.map((option) => (
          <Option
            key={option.doctrine}
            option={option}
            isSelected={option.doctrine === selected}
            base={base}
            isTab={!isWide}
            isHidden={!isWide && option.doctrine !== shown}
            onConsider={onConsider}
            onChoose={onChoose}
          >
            {fanOf(option)}
            {!isWide && option.doctrine === shown && bar}
          </Option>
        ))}
        {isWide && bar}
      </section>
    </>
  );
}

interface TabsProps {
  shown: Doctrine;
  show: (doctrine: Doctrine) => void;
  base: string;
}

/** The three shapes as tabs: arrow keys go from one to the next, the open one says its name. */
function Tabs({ shown, show, base }: TabsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  useLayoutEffect(() => {
    if (turned.current) list.current!.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    turned.current = false;
  }, [shown]);
  const onKeyDown = (event: KeyboardEvent) => {
    const now = DOCTRINES.indexOf(shown);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    turned.current = true;
    show(DOCTRINES.at(next % DOCTRINES.length)!);
  };
  return (
    <div class="tabs ring-inside" role="tablist" aria-label={words.dossier.options} ref={list} onKeyDown={onKeyDown}>
      {DOCTRINES.map((doctrine) => (
        <Button
          key={doctrine}
          role="tab"
          id={`${base}-tab-${doctrine}`}
          class={`tab button-plain on-doctrine ${doctrine}`}
          aria-selected={doctrine === shown}
          aria-controls={`${base}-${doctrine}`}
          aria-label={words.doctrines[doctrine].name}
          tabIndex={doctrine === shown ? 0 : -1}
          onClick={() => show(doctrine)}
        >
          <DoctrineMark doctrine={doctrine} />
          <span class="tab-name">{words.doctrines[doctrine].name}</span>
        </Button>
      ))}
    </div>
  );
}

interface OptionProps {
  option: OptionView;
  isSelected: boolean;
  base: string;
  isTab: boolean;
  isHidden: boolean;
  onConsider: (doctrine: Doctrine) => void;
  onChoose: (doctrine: Doctrine) => void;
  /** Between what it does and the button that chooses it. */
  children: ComponentChildren;
}

function Option({ option, isSelected, base, isTab, isHidden, onConsider, onChoose, children }: OptionProps) {
  const words = useWords();
  const { doctrine, label, about, costs, effects, closed } = option;
  const { key } = DOCTRINE_LOOKS[doctrine];
  const isClosed = closed !== null;
  const closedId = `${base}-closed-${doctrine}`;
  return (
    <section
      id={`${base}-${doctrine}`}
      class={`option ${doctrine} ${isClosed ? 'is-closed' : ''} ${isSelected ? 'is-selected' : ''}`}
      role={isTab ? 'tabpanel' : undefined}
      aria-labelledby={isTab ? `${base}-tab-${doctrine}` : `${base}-label-${doctrine}`}
      hidden={isHidden}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === 'mouse') onConsider(doctrine);
      }}
      onFocusIn={({ target }) => {
        if (isSeenFocus(target)) onConsider(doctrine);
      }}
    >
      <p class="option-head line on-doctrine" hidden={isTab}>
        <DoctrineMark doctrine={doctrine} />
        <span class="display">{words.doctrines[doctrine].name}</span>
      </p>
      {option.advocate !== null && <Advocate advocate={option.advocate} doctrine={doctrine} />}
      <div class="option-body">
        <h2 id={`${base}-label-${doctrine}`}>{label}</h2>
        {about !== null && <p class="option-about">{about}</p>}
        <Costs costs={costs} />
        <h3 class="visually-hidden">{words.dossier.effects}</h3>
        <ul class="effects">
          {effects.map((effect, place) => (
            <Effect key={place} effect={effect} />
          ))}
        </ul>
        <p id={closedId} class="option-closed" hidden={!isClosed}>
          <Icon name="cadenas" />
          <span>
            <b>{words.dossier.closed}.</b> {closed}
          </span>
        </p>
      </div>
      {children}
      <Button
        class="choose button-plain ring-inside"
        aria-disabled={isClosed}
        aria-describedby={isClosed ? closedId : undefined}
        aria-keyshortcuts={key}
        onClick={() => {
          if (!isClosed) onChoose(doctrine);
        }}
      >
        <span class="choose-label">
          {isClosed ? words.dossier.closed : isSelected ? words.dossier.decide : words.dossier.choose}
          <span class={isTab ? 'choose-what' : 'visually-hidden'}>
            {words.colon}
            {label}
          </span>
        </span>
        <span class="num choose-key" aria-hidden="true">
          {key}
        </span>
      </Button>
    </section>
  );
}

/** Who speaks for an option is fetched where somebody does. */
const Advocate = lazy<AdvocateProps>(() => import('../people/advocate'), {
  isOnDemand: true,
  placeholder: () => <figure class="advocate on-doctrine" aria-hidden="true" />,
});

/** Whether the focus came by keyboard: a click shows what it shows by itself. */
const isSeenFocus = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(':focus-visible');

/** What an option spends: as many signs as points, in fives, then the word and the figure. */
export function Costs({ costs }: { costs: readonly CostView[] }) {
  const { words, numbers } = useLocale();
  return (
    <>
      <h3 class="visually-hidden">{words.dossier.cost}</h3>
      {costs.length === 0 ? (
        <p class="costs row">
          <b>{words.dossier.free}</b>
        </p>
      ) : (
        <ul class={`costs row ${costs.length > 1 ? 'are-many' : ''}`}>
          {costs.map(({ gauge, icon, label, amount }) => (
            <li key={gauge} class="row">
              <span class="signs" aria-hidden="true">
                {groupsOf(Math.round(amount / 1000)).map((count, group) => (
                  <span key={group}>
                    {Array.from({ length: count }, (_, i) => (
                      <Icon key={i} name={icon} />
                    ))}
                  </span>
                ))}
              </span>
              <span class="cost-word">
                {label}
                {words.colon}
                <b>{numbers.short(amount)}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How many signs each group has. */
function groupsOf(points: number): number[] {
  const signs = points > MOST_SIGNS ? 1 : Math.max(1, points);
  return Array.from({ length: Math.ceil(signs / GROUP) }, (_, group) => Math.min(GROUP, signs - group * GROUP));
}

/** The sign of each kind of effect. */
export const EFFECT_SIGNS: Readonly<Record<EffectView['sign'], IconName>> = {
  up: 'haut',
  down: 'bas',
  depends: 'balance',
  clause: 'traite',
};

/** A change as a sign repeated: the more signs, the more it changes. */
export function Effect({ effect }: { effect: EffectView }) {
  const words = useWords();
  const { sign, signs, text, brief, isWorse } = effect;
  return (
    <li class={sign === 'clause' ? 'is-clause' : ''}>
      <span class={`arrows ${isWorse ? 'is-worse' : ''}`} aria-hidden="true">
        {Array.from({ length: signs }, (_, i) => (
          <Icon key={i} name={EFFECT_SIGNS[sign]} />
        ))}
      </span>
      {brief !== null && <span aria-hidden="true">{brief}</span>}
      <span class={brief === null ? '' : 'visually-hidden'}>
        {text}
        {isWorse && <span class="visually-hidden">, {words.gauges.worse}</span>}
      </span>
    </li>
  );
}
