import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../../scenario/playable';
import { drawingWords, type DrawingWords } from '../../../words/workshop';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Picture } from '../../ui/picture';
import { hasWords, SearchField } from './search-field';

/** Loaded before this is first shown. */
export const words = [drawingWords];

interface DrawingFieldProps {
  name: unknown;
  label: string;
  names: readonly string[];
  onPick: (name: string) => void;
}

/** A drawing is chosen by eye among all of them, or looked for by what it shows. */
export default function DrawingField({ name, label, names, onPick }: DrawingFieldProps) {
  const said = useWords(drawingWords);
  const { drawings } = said;
  const { colon } = useWords();
  const [isOpen, open] = useState(false);
  const [sought, seek] = useState('');
  const found = names.filter((one) => isFound(one, sought));
  return (
    <>
      <Button
        class="drawing-button"
        aria-label={`${label}${colon}${nameOf(drawings, name)}`}
        onClick={() => open(true)}
      >
        {typeof name === 'string' && names.includes(name) && (
          <Picture name={name} width={72} height={48} class="drawing" />
        )}
        <span>{nameOf(drawings, name)}</span>
      </Button>
      {isOpen && (
        <Dialog title={said.choose} onClose={() => open(false)} class="drawings-dialog">
          <SearchField label={said.search} sought={sought} onSeek={seek} found={said.found(found.length)} />
          <ul class="drawings">
            {found.map((one) => (
              <li key={one}>
                <Button
                  class="drawing-choice"
                  aria-pressed={one === name}
                  onClick={() => {
                    onPick(one);
                    open(false);
                  }}
                >
                  <Picture name={one} width={96} height={64} class="drawing" />
                  <span>{nameOf(drawings, one)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}

const nameOf = (drawings: DrawingWords['drawings'], name: unknown): string =>
  typeof name === 'string' ? ((drawings as Record<string, string>)[name]?.split(',')[0] ?? name) : '';

/** By its own name, or by what it shows in any language whose words are here. */
function isFound(name: string, sought: string): boolean {
  const words = LANGUAGES.flatMap((language) => {
    try {
      return [(drawingWords(language).drawings as Record<string, string>)[name] ?? ''];
    } catch {
      return [];
    }
  });
  return [name, ...words].some((one) => hasWords(one, sought));
}
