import './tabs.css';
import { useRef } from 'preact/hooks';
import { sessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import { Icon } from '../ui/icon';
import { Delegate, standing } from './party';
import type { PartyAtTable } from './view-model';

interface TabsProps {
  parties: readonly PartyAtTable[];
  /** The party whose moves are shown. */
  open: string;
  onOpen: (party: string) => void;
}

/** The faces around the table, one of which is open: on a phone, where there is room for the moves of one. */
export function Tabs({ parties, open, onOpen }: TabsProps) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = parties.findIndex(({ id }) => id === open);
    const next = (place + by + parties.length) % parties.length;
    onOpen(parties[next]!.id);
    list.current!.querySelectorAll<HTMLElement>('[role=tab]')[next]!.focus();
  };
  return (
    <div class="table-tabs" role="tablist" aria-label={words.parties} ref={list} onKeyDown={onKeyDown}>
      {parties.map((party) => {
        const { id, label, short, votes, status } = party;
        const isOpen = id === open;
        return (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class={`ring-inside ${standing(party)}`}
            aria-selected={isOpen}
            aria-controls={isOpen ? `panel-${id}` : undefined}
            aria-label={`${label}, ${words.votes(numbers.whole(votes))}, ${words.status[status]}`}
            tabIndex={isOpen ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            <Delegate party={party} size={92} />
            <span>
              {short}&nbsp;·&nbsp;{numbers.whole(votes)}
              {status === 'signed' && <Icon name="crayon" />}
            </span>
          </button>
        );
      })}
    </div>
  );
}
