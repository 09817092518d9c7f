import { useState } from 'preact/hooks';
import {
  COMPARISONS,
  type Compared,
  comparisonsIn,
  nodeAt,
  type Path,
  writtenComparisons,
} from '../../../scenario/edit';
import { atelierWords } from '../../../words/workshop';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { useForm } from './context';
import { Amount, AddButton, Line, Pick, RemoveButton } from './inputs';
import { scalarIn } from './values';

/** A condition: built from words where it is one comparison or several, typed otherwise. */
export function ConditionField({ path, label }: { path: Path; label: string }) {
  const { condition: words } = useWords(atelierWords);
  const { document, namesOf, set } = useForm();
  const [isTyped, setTyped] = useState(false);
  const text = String(scalarIn(nodeAt(document.root, path)) ?? '');
  const parts = comparisonsIn(text);
  const isBuilt = parts !== null && !isTyped;
  const write = (next: readonly Compared[]) => set(path, writtenComparisons(next), 'built');
  const cells = [{ id: 'turn', name: words.turn }, ...namesOf('cell')];
  return (
    <div class="condition" role="group" aria-label={label}>
      {isBuilt ? (
        parts.map((part, index) => {
          const change = (other: Partial<Compared>) =>
            write(parts.map((one, rank) => (rank === index ? { ...one, ...other } : one)));
          const name = cells.find(({ id }) => id === part.cell)?.name ?? part.cell;
          return (
            <span key={index} class="sentence">
              <span>{index === 0 ? words.when : words.and}</span>
              <Pick value={part.cell} label={words.cell} choices={cells} onPick={(cell) => change({ cell })} />
              <Pick
                value={part.is}
                label={words.comparison}
                choices={COMPARISONS.map((is) => ({ id: is, name: words.is[is] }))}
                onPick={(is) => change({ is: is as Compared['is'] })}
              />
              <Amount
                value={part.to}
                label={`${words.number}, ${name}`}
                low={0}
                high={part.cell === 'turn' ? 60 : 100}
                step={1}
                onWrite={(to) => change({ to })}
              />
              {parts.length > 1 && (
                <RemoveButton what={name} onClick={() => write(parts.filter((_, rank) => rank !== index))} />
              )}
            </span>
          );
        })
      ) : (
        <Line value={text} label={label} class="is-code" onWrite={(value) => set(path, value, 'typed')} />
      )}
      <span class="row">
        {isBuilt && (
          <AddButton onClick={() => write([...parts, { cell: cells[1]?.id ?? 'turn', is: '>', to: 50 }])}>
            {words.add}
          </AddButton>
        )}
        {parts !== null && (
          <Button class="button-plain link-button" onClick={() => setTyped(!isTyped)}>
            {isBuilt ? words.write : words.build}
          </Button>
        )}
      </span>
    </div>
  );
}
