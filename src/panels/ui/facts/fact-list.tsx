import { useMemo } from 'preact/hooks';
import { explainer } from '../../../view-models/explained-text';
import { factsOf, type FactView, type SourceView } from '../../../view-models/facts';
import { useLocale, useWords, useWorld } from '../../hooks/use-words';
import { ExplainedText } from '../explained-text';

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

export interface FactListProps {
  /** Of facts of the world that have been told. */
  names: readonly string[];
  /** What is read above them: a word that is explained there is not explained again. */
  read?: string;
  /** Said once, above them. */
  note?: string;
}

/** Facts of the world, in the order of their names. */
export default function FactList({ names, read = '', note }: FactListProps) {
  const locale = useLocale();
  const world = useWorld()!;
  const facts = useMemo(() => {
    const explain = explainer(world, locale);
    explain(read);
    return factsOf(world, names, explain, locale);
  }, [world, names, read, locale]);
  return (
    <>
      {note && <p class="fact">{note}</p>}
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} />
      ))}
    </>
  );
}

/** A dated fact with its source and, where it is disputed, both sides. */
function Fact({ fact }: { fact: FactView }) {
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
