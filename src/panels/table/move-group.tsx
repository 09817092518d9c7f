import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Move } from '../../engine';
import { isModified } from '../turn/keys';

/** A move of the group, in the order in which arrows go through them. */
export interface GroupedMove {
  answer: Move;
  isOpen: boolean;
  /** Whether its card is on screen: on a phone others are behind a tab or folded. */
  isShown: boolean;
}

interface GroupParts {
  /** The one that is chosen. */
  move: Move;
  onChoose: (move: Move) => void;
  moves: readonly GroupedMove[];
  /** Arrows have come to a move: its card must be shown. */
  onReach: (answer: Move) => void;
  /** Enter on a move: it is to be voted. */
  onDone: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export type MoveGroup = ReturnType<typeof useMoveGroup>;

/**
 * All the moves of a session as one radio group: arrows go from one to the next and choose it, closed ones are reached and
 * say why, a second press takes the choice back, Enter goes on to the vote.
 */
export function useMoveGroup({ move, onChoose, moves, onReach, onDone }: GroupParts) {
  const [reached, reach] = useState<Move | null>(null);
  const cards = useRef(new Map<Move, HTMLButtonElement>());
  const wanted = useRef<Move | null>(null);
  // Once its card is there to take it.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    cards.current.get(wanted.current)?.focus();
    wanted.current = null;
  });
  const isShown = (answer: Move | null) => moves.some((one) => one.answer === answer && one.isShown);
  const first = moves.find((one) => one.isShown)?.answer ?? null;
  const stop = [reached, move, first].find(isShown) ?? null;
  const goTo = ({ answer, isOpen }: GroupedMove) => {
    reach(answer);
    // What is voted is what was last heard: a closed move is none.
    onChoose(isOpen ? answer : 'none');
    onReach(answer);
    wanted.current = answer;
  };
  const onKeyDown = (event: KeyboardEvent, answer: Move) => {
    if (isModified(event)) return;
    const place = moves.findIndex((one) => one.answer === answer);
    const by = STEPS[event.key];
    if (by !== undefined) goTo(moves[(place + by + moves.length) % moves.length]!);
    else if (event.key === 'Home') goTo(moves[0]!);
    else if (event.key === 'End') goTo(moves.at(-1)!);
    else if (event.key === 'Enter' && !event.repeat) onDone();
    else return;
    event.preventDefault();
  };
  return {
    move,
    /** What a card of the group needs. */
    card: (answer: Move, isOpen: boolean) => ({
      role: 'radio' as const,
      'aria-checked': answer === move,
      'aria-disabled': isOpen ? undefined : true,
      tabIndex: answer === stop ? 0 : -1,
      ref: (element: HTMLButtonElement | null) => {
        if (element === null) cards.current.delete(answer);
        else cards.current.set(answer, element);
      },
      onClick: () => {
        reach(answer);
        if (isOpen) onChoose(answer === move ? 'none' : answer);
      },
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, answer),
    }),
  };
}

interface MoveCardProps {
  group: MoveGroup;
  answer: Move;
  /** Why it can't be made; null when it can. */
  closed?: string | null;
  class?: string;
  children: ComponentChildren;
}

/** One of all the moves: a card that is pressed to choose it, and pressed again to take it back. */
export function MoveCard({ group, answer, closed = null, class: className = '', children }: MoveCardProps) {
  const isChosen = answer === group.move;
  return (
    <button
      type="button"
      class={`table-move ${className} ${closed === null ? '' : 'is-closed'} ${isChosen ? 'is-chosen' : ''}`}
      {...group.card(answer, closed === null)}
    >
      {children}
    </button>
  );
}
