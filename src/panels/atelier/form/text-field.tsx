import { nodeAt, type Path } from '../../../scenario/edit';
import { COMFORT } from '../../../scenario/limits';
import { LANGUAGE_INFO } from '../../../scenario/playable';
import { atelierWords } from '../../../words/workshop';
import { useWords } from '../../hooks/use-words';
import { useForm } from './context';
import { Line, Paragraph } from './inputs';
import { ConditionField } from './condition-field';
import { AddButton, RemoveButton } from './inputs';
import { scalarIn, valueOf } from './values';

interface TextFieldProps {
  path: Path;
  label: string;
  /** A line, or a paragraph. */
  isLong: boolean;
  isOptional: boolean;
}

/** Words in each language of the world, side by side. */
export function TextField({ path, label, isLong, isOptional }: TextFieldProps) {
  const { document, languages, set, remove } = useForm();
  const node = nodeAt(document.root, path);
  const isTable = node?.kind === 'map';
  const Input = isLong ? Paragraph : Line;
  return (
    <div class={`texts ${languages.length > 1 ? 'are-two' : ''}`}>
      {languages.map((language, rank) => {
        const own: Path = isTable ? [...path, language] : path;
        const isWritten = isTable || rank === 0;
        const written = isWritten ? scalarIn(nodeAt(document.root, own)) : null;
        const value = written === null ? '' : String(written).trimEnd();
        const write = (words: string) => {
          if (words === '' && isOptional && !isTable) remove(path);
          else if (isTable || languages.length === 1) set(own, words, language);
          else {
            const first = scalarIn(node);
            const other = rank === 0 ? {} : { [languages[0]!]: first === null ? '' : String(first) };
            set(path, { ...other, [language]: words });
          }
        };
        const name = LANGUAGE_INFO[language].name;
        return (
          <div key={language} class="text-of-language">
            {languages.length > 1 && (
              <span class="language-name" lang={language} aria-hidden="true">
                {name}
              </span>
            )}
            <Input
              value={value}
              label={languages.length > 1 ? `${label}, ${name}` : label}
              lang={language}
              class={isLong ? 'is-long' : ''}
              onWrite={write}
            />
          </div>
        );
      })}
    </div>
  );
}

/** The length of a text that is read aloud, beside its label. */
export function WordCount({ path }: { path: Path }) {
  const { form } = useWords(atelierWords);
  const { document, languages } = useForm();
  const node = nodeAt(document.root, path);
  const words = String(scalarIn(node?.kind === 'map' ? nodeAt(node, [languages[0]!]) : node) ?? '');
  const count = words.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  if (words === '') return null;
  return (
    <span class={`word-count ${count > COMFORT.textWords ? 'is-over' : ''}`}>
      {form.words(count, COMFORT.textWords)}
    </span>
  );
}

/** A text that may depend on what has been done: one, or several with their conditions. */
export function VariedField(props: TextFieldProps) {
  const { path, label, isLong } = props;
  const { form } = useWords(atelierWords);
  const { document, set, remove } = useForm();
  const node = nodeAt(document.root, path);
  const items = node?.kind === 'list' ? node.items : null;
  if (items === null)
    return (
      <>
        <TextField {...props} />
        {isLong && node !== null && (
          <AddButton onClick={() => set(path, [{ when: 'turn >= 2', text: valueOf(node) }, { text: valueOf(node) }])}>
            {form.variant}
          </AddButton>
        )}
      </>
    );
  return (
    <div class="variants">
      {items.map((item, index) => {
        const own = [...path, index];
        const isLast = nodeAt(item, ['when']) === null;
        const name = form.variantOf(index + 1);
        return (
          <div key={index} class="variant" role="group" aria-label={name}>
            <div class="row">
              {isLast ? (
                <span class="strong">{form.otherwise}</span>
              ) : (
                <ConditionField path={[...own, 'when']} label={label} />
              )}
              {items.length > 1 && <RemoveButton what={name} onClick={() => remove(own)} />}
            </div>
            <TextField path={[...own, 'text']} label={`${label}, ${name}`} isLong={isLong} isOptional={false} />
          </div>
        );
      })}
      <AddButton
        onClick={() =>
          set(path, [{ when: 'turn >= 2', text: valueOf(nodeAt(items.at(-1)!, ['text'])!) }, ...items.map(valueOf)])
        }
      >
        {form.variant}
      </AddButton>
    </div>
  );
}
