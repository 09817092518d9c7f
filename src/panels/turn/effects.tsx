import type { IconName } from '../../drawings';
import { useWords } from '../hooks/use-words';
import { Icon } from '../ui/icon';
import type { EffectView } from './view-model';

/** The sign of each kind of effect. */
export const EFFECT_SIGNS: Readonly<Record<EffectView['sign'], IconName>> = {
  up: 'haut',
  down: 'bas',
  depends: 'balance',
  clause: 'traite',
};

/** A change as a sign repeated: the more signs, the more it changes. */
export function Effect({ effect }: { effect: EffectView }) {
  const { sign, brief } = effect;
  return (
    <li class={sign === 'clause' ? 'is-clause' : ''}>
      <Arrows effect={effect} />
      {brief !== null && <span aria-hidden="true">{brief}</span>}
      <Heard effect={effect} isSeen={brief === null} />
    </li>
  );
}

interface GlanceEffectProps {
  effect: EffectView;
  /** With its time, or with what the parties think of it. */
  isWhole: boolean;
  isHidden?: boolean;
}

/** The same, read at a glance: what it changes, by its sign and its name. It is heard whole. */
export function GlanceEffect({ effect, isWhole, isHidden = false }: GlanceEffectProps) {
  const { sign, brief, name, text, icon, parties } = effect;
  return (
    <li class={isHidden ? 'visually-hidden' : sign === 'clause' ? 'is-clause' : ''}>
      <Icon name={icon} />
      {sign !== 'clause' && <Arrows effect={effect} />}
      <span aria-hidden="true">{isWhole ? (brief ?? text) : name}</span>
      {!isWhole && parties?.for && <Party name={parties.for} icon="haut" />}
      {!isWhole && parties?.against && <Party name={parties.against} icon="bas" isWorse />}
      <Heard effect={effect} isSeen={false} />
    </li>
  );
}

/** Whom a clause draws, or puts off. */
const Party = ({ name, icon, isWorse = false }: { name: string; icon: IconName; isWorse?: boolean }) => (
  <span class="party line" aria-hidden="true">
    <span class={`arrows ${isWorse ? 'is-worse' : ''}`}>
      <Icon name={icon} />
    </span>
    {name}
  </span>
);

const Arrows = ({ effect: { sign, signs, isWorse } }: { effect: EffectView }) => (
  <span class={`arrows ${isWorse ? 'is-worse' : ''}`} aria-hidden="true">
    {Array.from({ length: signs }, (_, i) => (
      <Icon key={i} name={EFFECT_SIGNS[sign]} />
    ))}
  </span>
);

function Heard({ effect: { text, isWorse }, isSeen }: { effect: EffectView; isSeen: boolean }) {
  const { gauges } = useWords();
  return (
    <span class={isSeen ? '' : 'visually-hidden'}>
      {text}
      {isWorse && <span class="visually-hidden">, {gauges.worse}</span>}
    </span>
  );
}
