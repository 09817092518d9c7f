import { nodeAt, type Path, renameKey, Signed, type TreeNode } from '../../../scenario/edit';
import { LIMITS } from '../../../scenario/limits';
import { atelierWords } from '../../../words/workshop';
import { useNumbers, useWords } from '../../hooks/use-words';
import { useForm } from './context';
import { AddButton, Amount, Pick, RemoveButton } from './inputs';
import { scalarIn } from './values';

const SPREADS = [2, 3, 4, 6, 8, 12];
const DELAYS = [1, 2, 3, 4, 6, 8];

/** What a card changes: each effect is a sentence, `Savoir gagne 4, aussitôt, d’un coup`. */
export function EffectsField({ path, label }: { path: Path; label: string }) {
  const { effect: words } = useWords(atelierWords);
  const { document, namesOf, set } = useForm();
  const node = nodeAt(document.root, path);
  const entries = node?.kind === 'map' ? [...node.entries] : [];
  const free = cellsFor(namesOf).filter(({ id }) => !entries.some(([key]) => key === id));
  return (
    <div class="effects-field" role="group" aria-label={label}>
      {entries.flatMap(([gauge, { value }]) =>
        (value.kind === 'list' ? value.items : [value]).map((item, index) => (
          <Effect
            key={`${gauge}-${index}`}
            gauge={gauge}
            path={value.kind === 'list' ? [...path, gauge, index] : [...path, gauge]}
            node={item}
            table={path}
            isAlone={entries.length === 1 && (value.kind !== 'list' || value.items.length === 1)}
          />
        )),
      )}
      {free.length > 0 && (
        <AddButton path={[...path, free[0]!.id]} onClick={() => set([...path, free[0]!.id], new Signed(4))}>
          {words.add}
        </AddButton>
      )}
    </div>
  );
}

const cellsFor = (namesOf: ReturnType<typeof useForm>['namesOf']) => [
  ...namesOf('gauge'),
  ...namesOf('actor').map(({ id, name }) => ({ id: `stance.${id}`, name })),
];

interface EffectProps {
  gauge: string;
  path: Path;
  node: TreeNode;
  /** The table of effects that it stands in. */
  table: Path;
  isAlone: boolean;
}

function Effect({ gauge, path, node, table, isAlone }: EffectProps) {
  const { effect: words } = useWords(atelierWords);
  const numbers = useNumbers();
  const { document, namesOf, set, remove, change } = useForm();
  const isTable = node.kind === 'map';
  const number = (key: string): number => Number(scalarIn(isTable ? nodeAt(node, [key]) : null) ?? 0);
  const add = isTable ? number('add') : Number(scalarIn(node) ?? 0);
  const [after, over] = [number('after'), Math.max(1, number('over'))];
  const cells = cellsFor(namesOf);
  const name = cells.find(({ id }) => id === gauge)?.name ?? gauge;
  const verb = add < 0 ? words.loses : words.gains;
  const when = after === 0 ? words.now : words.after(after);
  const how = over === 1 ? words.atOnce : words.over(over);

  /** Says more of it: a number becomes a table, and the other way once nothing more is said. */
  const say = (key: 'after' | 'over', value: number, nothing: number) => {
    if (isTable && value === nothing) remove([...path, key]);
    else if (isTable) set([...path, key], value, key);
    else if (value !== nothing) set(path, { add: new Signed(add), [key]: value });
  };
  const moveTo = (other: string) => {
    if (nodeAt(document.root, [...table, other]) === null) change(renameKey(document, [...table, gauge], other));
  };
  const options = (list: readonly number[], now: number, least: number, say: (turns: number) => string) =>
    [...new Set([least, ...list, now])].sort((a, b) => a - b).map((turns) => ({ id: String(turns), name: say(turns) }));
  return (
    <div
      class="sentence"
      role="group"
      data-path={path.join('.')}
      aria-label={words.sentence(name, verb, numbers.short(Math.abs(add) * 1000), when, how)}
    >
      <Pick value={gauge} label={words.gauge} choices={cells} onPick={moveTo} />
      <span aria-hidden="true">{words.moves}</span>
      <Amount
        value={add}
        label={words.amount(name)}
        low={-100}
        high={100}
        step={1}
        isSigned
        onWrite={(points) => set(isTable ? [...path, 'add'] : path, points, 'points')}
      />
      <Pick
        value={String(after)}
        label={words.when}
        choices={options(DELAYS, after, 0, (turns) => (turns === 0 ? words.now : words.after(turns)))}
        onPick={(turns) => say('after', Number(turns), 0)}
      />
      <Pick
        value={String(over)}
        label={words.howLong}
        choices={options(SPREADS, over, 1, (turns) => (turns === 1 ? words.atOnce : words.over(turns)))}
        onPick={(turns) => say('over', Math.min(LIMITS.turns, Number(turns)), 1)}
      />
      <RemoveButton what={name} onClick={() => (isAlone ? remove(table) : remove(path))} />
    </div>
  );
}
