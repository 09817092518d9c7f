import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ExplainedText } from './explained-text';
import { Icon } from './icon';
import { useWords } from '../hooks/use-words';
import type { FactView, SourceView } from '../../view-models/facts';

/** A source, as a link that leaves the game in a tab of its own where it has an address. */
export function SourceLink({ source }: { source: SourceView }) {
  const words = useWords();
  const text = (
    <>
      <span lang={source.lang ?? undefined}>{source.title}</span>
      {source.publisher !== null && `, ${source.publisher}`}
    </>
  );
  if (source.url === null) return <cite>{text}</cite>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {text} <span class="visually-hidden">{words.dossier.newTab}</span>
    </a>
  );
}

/** A dated fact with its source and, where it is disputed, both sides. */
export function Fact({ fact }: { fact: FactView }) {
  const words = useWords();
  return (
    <article class="fact">
      <p class="fact-date num">{fact.date}</p>
      {fact.disputed !== null && <p class="kicker">{words.dossier.fact}</p>}
      <ExplainedText pieces={fact.text} />
      {fact.disputed !== null && (
        <>
          <p class="kicker">{words.dossier.disputed}</p>
          <p>{fact.disputed}</p>
        </>
      )}
      <p class="fact-source">
        {words.dossier.source}
        {words.colon}
        <SourceLink source={fact.source} />
        {fact.recheck && <span class="fact-recheck"> {words.dossier.recheck}</span>}
      </p>
    </article>
  );
}

interface FactsProps {
  facts: readonly FactView[];
  /** Said once, above them. */
  note?: string;
}

/** Facts behind a button that says how many there are. */
export function Facts({ facts, note }: FactsProps) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);
  if (facts.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="facts-button button-plain"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.dossier.facts}
        <span class="visually-hidden">
          {words.colon}
          {words.dossier.sources(facts.length)}
        </span>
        <Icon name={isOpen ? 'moins' : 'plus'} />
      </button>
      <div id={id} class="facts" hidden={!isOpen}>
        {note && <p class="fact">{note}</p>}
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </div>
    </>
  );
}
