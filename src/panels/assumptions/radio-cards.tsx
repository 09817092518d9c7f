import { useId } from 'preact/hooks';

interface RadioCardsProps<T extends string> {
  legend: string;
  about?: string;
  value: T;
  cards: readonly { value: T; label: string; help: string }[];
  /** null: they are only shown. */
  onChoose: ((value: T) => void) | null;
  class?: string;
}

/** One of a few, each with a line that says what it is. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { legend, about, value, cards, onChoose, class: className = '' } = props;
  const name = useId();
  return (
    <fieldset class={`worldviews ${className}`} disabled={onChoose === null}>
      <legend>{legend}</legend>
      {about !== undefined && <p>{about}</p>}
      <ul>
        {cards.map((card) => (
          <li key={card.value}>
            <label class="worldview">
              <input type="radio" name={name} checked={card.value === value} onChange={() => onChoose?.(card.value)} />
              <span>
                <b>{card.label}</b>
                <small>{card.help}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
