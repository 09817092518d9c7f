import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/icon';

interface JudgementProps {
  /** null: it could not be judged. */
  isMet: boolean | null;
  answer: string;
  /** What is asked, as a sentence. */
  asked: string;
  figure?: string;
  children?: ComponentChildren;
}

const KINDS = {
  true: { class: 'is-met', icon: 'coche' },
  false: { class: 'is-unmet', icon: 'croix' },
  null: { class: 'is-undecided', icon: 'pourquoi' },
} as const;

/** A line of a list of judgements: the answer, then what was asked and what was found. */
export function Judgement({ isMet, answer, asked, figure = '', children }: JudgementProps) {
  const kind = KINDS[`${isMet}`];
  return (
    <li class={`criterion ${kind.class}`}>
      <p class="criterion-answer">
        <Icon name={kind.icon} />
        {answer}
      </p>
      <div>
        <p>
          <strong>{asked}</strong>
          {figure !== '' && <span class="criterion-figure"> {figure}</span>}
        </p>
        {children}
      </div>
    </li>
  );
}
