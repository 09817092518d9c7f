import './facts-field.css';
import { useMemo, useState } from 'preact/hooks';
import { atelierWords } from '../../../words/workshop';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { useForm } from './context';
import { hasWords, SearchField } from './search-field';

interface FactsFieldProps {
  label: string;
  /** The names of those that are cited. */
  cited: readonly string[];
  most: number;
  onCite: (id: string) => void;
  onLeave: (id: string) => void;
}

/** Facts are chosen among all those that a world may cite, each read whole with its source. */
export function FactsField({ label, cited, most, onCite, onLeave }: FactsFieldProps) {
  const { facts: said } = useWords(atelierWords);
  const { citable } = useForm();
  const [isOpen, open] = useState(false);
  const [sought, seek] = useState('');
  const all = useMemo(() => (isOpen ? citable() : []), [isOpen, citable]);
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
