import { useState } from 'preact/hooks';
import { nodeAt, type Path } from '../../../scenario/edit';
import { plainForm } from '../../../scenario/nearest';
import { LANGUAGES } from '../../../scenario/playable';
import { atelierWords, type AtelierWords } from '../../../words/workshop';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Picture } from '../../ui/picture';
import { useForm } from './context';
import { scalarIn } from './values';

/** A drawing is chosen by eye among all of them, or looked for by what it shows. */
export function DrawingField({ path, label, names }: { path: Path; label: string; names: readonly string[] }) {
  const { drawing: words, drawings } = useWords(atelierWords);
  const { colon } = useWords();
  const { document, set } = useForm();
  const [isOpen, open] = useState(false);
  const [sought, seek] = useState('');
  const name = scalarIn(nodeAt(document.root, path));
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
        <Dialog title={words.choose} onClose={() => open(false)} class="drawings-dialog">
          <label class="drawing-search">
            <span>{words.search}</span>
            <input
              type="search"
              class="atelier-input"
              value={sought}
              onInput={(event) => seek(event.currentTarget.value)}
            />
          </label>
          <p role="status" class="note">
            {words.found(found.length)}
          </p>
          <ul class="drawings">
            {found.map((one) => (
              <li key={one}>
                <Button
                  class="drawing-choice"
                  aria-pressed={one === name}
                  onClick={() => {
                    set(path, one);
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

const nameOf = (drawings: AtelierWords['drawings'], name: unknown): string =>
  typeof name === 'string' ? ((drawings as Record<string, string>)[name]?.split(',')[0] ?? name) : '';

/** By its own name, or by what it shows in any language whose words are here. */
function isFound(name: string, sought: string): boolean {
  const words = LANGUAGES.flatMap((language) => {
    try {
      return [(atelierWords(language).drawings as Record<string, string>)[name] ?? ''];
    } catch {
      return [];
    }
  });
  return [name, ...words].some((one) => plainForm(one).includes(plainForm(sought)));
}
