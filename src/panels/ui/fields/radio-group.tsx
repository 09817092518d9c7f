import { useId } from 'preact/hooks';

interface RadioGroupProps<T extends string> {
  legend: string;
  /** What it is about; nothing when null or absent. */
  about?: string | null;
  value: T;
  choices: readonly { value: T; label: string; lang?: string }[];
  /** null: it is only shown. */
  onChoose: ((value: T) => void) | null;
  class?: string;
}

/** One of a few, in a word each. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { legend, about = null, value, choices, onChoose, class: className = '' } = props;
  const name = useId();
  return (
    <fieldset class={`setting ${className}`} disabled={onChoose === null}>
      <legend>{legend}</legend>
      {about !== null && <p>{about}</p>}
      <div class="setting-choices wrap">
        {choices.map((choice) => (
          <label key={choice.value} lang={choice.lang}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose?.(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
