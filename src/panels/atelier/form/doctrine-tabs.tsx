import { useContext, useId, useRef } from 'preact/hooks';
import { DOCTRINES } from '../../../engine';
import { type Field, type Path } from '../../../scenario/edit';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { DoctrineMark } from '../../ui/icon';
import { ShownDoctrine, useForm } from './context';

/** The three answers of a dossier, one at a time, each in its ink. */
export function DoctrineTabs({ path, fields }: { path: Path; fields: readonly Field[] }) {
  const words = useWords();
  const { Fields } = useForm().parts;
  const { doctrine: shown, show } = useContext(ShownDoctrine);
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const field = fields.find(({ key }) => key === shown)!;
  const turn = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = DOCTRINES.at((DOCTRINES.indexOf(shown) + by) % DOCTRINES.length)!;
    show(next);
    document.getElementById(`${base}-${next}`)?.focus();
  };
  return (
    <div class={`doctrine-form ${shown}`}>
      <div ref={list} class="doctrine-tabs" role="tablist" aria-label={words.dossier.options} onKeyDown={turn}>
        {DOCTRINES.map((doctrine) => (
          <Button
            key={doctrine}
            id={`${base}-${doctrine}`}
            role="tab"
            class={`doctrine-tab button-plain on-doctrine ring-inside ${doctrine}`}
            aria-label={words.doctrines[doctrine].name}
            aria-selected={doctrine === shown}
            aria-controls={`${base}-panel`}
            tabIndex={doctrine === shown ? 0 : -1}
            onClick={() => show(doctrine)}
          >
            <DoctrineMark doctrine={doctrine} />
            <span class="doctrine-name">{words.doctrines[doctrine].name}</span>
          </Button>
        ))}
      </div>
      <div id={`${base}-panel`} class="doctrine-panel" role="tabpanel" aria-labelledby={`${base}-${shown}`}>
        {field.shape.is === 'table' && <Fields key={shown} path={[...path, shown]} fields={field.shape.fields} />}
      </div>
    </div>
  );
}
