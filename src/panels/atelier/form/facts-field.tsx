import './facts-field.css';
import { useMemo, useState } from 'preact/hooks';
import { nodeAt, thingsOfKind, type TreeNode, wordsAt } from '../../../scenario/edit';
import type { Language } from '../../../scenario/playable';
import { onDemandWords } from '../../../words/workshop';
import { useLanguage, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { useForm } from './context';
import { hasWords, SearchField } from './search-field';

/** Loaded before this is first shown. */
export const words = [onDemandWords];

interface FactsFieldProps {
  label: string;
  /** The names of those that are cited. */
  cited: readonly string[];
  most: number;
  onCite: (id: string) => void;
  onLeave: (id: string) => void;
}

/** Facts are chosen among all those that a world may cite, each read whole with its source. */
export default function FactsField({ label, cited, most, onCite, onLeave }: FactsFieldProps) {
  const { facts: said } = useWords(onDemandWords);
  const { document, facts } = useForm();
  const language = useLanguage();
  const [isOpen, open] = useState(false);
  const [sought, seek] = useState('');
  // The facts of the world, then those that every world may cite.
  const all = useMemo(
    () =>
      [document, facts].flatMap((from) =>
        from === null || !isOpen
          ? []
          : thingsOfKind(from, 'fact', language).map(({ id, name, path }) =>
              citableOf(id ?? '', name, nodeAt(from.root, path), language),
            ),
      ),
    [isOpen, document, facts, language],
  );
  const found = all.filter(({ words }) => hasWords(words, sought));
  // The first ones are those that were cited when one began to look: none moves away under a finger that presses it.
  const shown = useMemo(
    () => [...all.filter(({ id }) => cited.includes(id)), ...found.filter(({ id }) => !cited.includes(id))],
    [isOpen, sought, all.length],
  );
  const isFull = cited.length >= most;
  return (
    <>
      <Button icon="loupe" class="facts-choice" onClick={() => open(true)}>
        {said.choose}
      </Button>
      {isOpen && (
        <Dialog
          title={label}
          onClose={() => {
            open(false);
            seek('');
          }}
          class="facts-dialog"
        >
          <SearchField label={said.search} sought={sought} onSeek={seek} found={said.found(found.length)} />
          <p role="status" class="note">
            {said.cited(cited.length, most)}
          </p>
          <ul class="citable">
            {shown.map(({ id, claim, source }) => {
              const isCited = cited.includes(id);
              return (
                <li key={id}>
                  <Button
                    class="citable-fact"
                    aria-pressed={isCited}
                    aria-disabled={!isCited && isFull}
                    onClick={() => (isCited ? onLeave(id) : !isFull && onCite(id))}
                  >
                    <Icon name={isCited ? 'coche' : 'plus'} />
                    <span>
                      {claim}
                      <span class="note">{source}</span>
                    </span>
                  </Button>
                </li>
              );
            })}
          </ul>
        </Dialog>
      )}
    </>
  );
}

/** A fact that may be cited. */
interface Citable {
  id: string;
  claim: string;
  /** Who published it, under which title, when. */
  source: string;
  /** By which it is found: those of its claim and of its source, in every language. */
  words: string;
}

function citableOf(id: string, claim: string, fact: TreeNode | null, language: Language): Citable {
  const source = ['publisher', 'title'].map((key) => nodeAt(fact, ['source', key]));
  const date = nodeAt(fact, ['date']);
  return {
    id,
    claim,
    source: [...source, date].flatMap((node) => wordsAt(node, language) ?? []).join(', '),
    words: [id, ...[nodeAt(fact, ['text']), ...source, date].flatMap(scalarsIn)].join(' '),
  };
}

const scalarsIn = (node: TreeNode | null): readonly string[] =>
  node === null
    ? []
    : node.kind === 'scalar'
      ? [String(node.value ?? '')]
      : (node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value)).flatMap(scalarsIn);
