/** The smallest parts of a form: a line, a paragraph, an amount, a choice. Each writes itself into the file. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cleanedWords, NO_ADDRESS, type Path } from '../../../scenario/edit';
import { atelierWords } from '../../../words/workshop';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { enterField } from '../focus';
import { useForm } from './context';
import { useTyped } from './use-typed';

interface TypedProps {
  value: string;
  label: string;
  onWrite: (value: string) => void;
  lang?: string;
  class?: string;
  list?: string;
}

/** What is still to be written is taken whole: the first key replaces it. */
function useWholeOnceAsked(value: string) {
  const { form } = useWords(atelierWords);
  const isUnwritten = value === form.todo || value === NO_ADDRESS;
  const take = (event: Event) =>
    isUnwritten && (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).select();
  return { onFocus: take, onClick: take, class: isUnwritten ? 'is-unwritten' : '' };
}

/** Puts cleaned words where somebody pastes. */
const onPaste = (type: (words: string) => void) => (event: ClipboardEvent) => {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  const field = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  const words = cleanedWords(pasted);
  if (words === pasted) return;
  event.preventDefault();
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  type(field.value);
};

export function Line({ value, label, onWrite, lang, class: className = '', list }: TypedProps) {
  const typed = useTyped(value, onWrite, useForm().endStep);
  const whole = useWholeOnceAsked(typed.value);
  return (
    <input
      type="text"
      {...whole}
      class={`atelier-input ${whole.class} ${className}`}
      aria-label={label}
      lang={lang}
      list={list}
      value={typed.value}
      autocomplete="off"
      onInput={(event) => typed.type(event.currentTarget.value)}
      onPaste={onPaste(typed.type)}
      onBlur={typed.leave}
    />
  );
}

/** As high as what it says. */
export function Paragraph({ value, label, onWrite, lang, class: className = '' }: TypedProps) {
  const typed = useTyped(value, onWrite, useForm().endStep);
  const whole = useWholeOnceAsked(typed.value);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { style, scrollHeight, offsetHeight, clientHeight } = area.current!;
    style.height = 'auto';
    style.height = `${area.current!.scrollHeight + offsetHeight - clientHeight}px`;
    void scrollHeight;
  }, [typed.value]);
  return (
    <textarea
      ref={area}
      rows={1}
      {...whole}
      class={`atelier-input ${whole.class} ${className}`}
      aria-label={label}
      lang={lang}
      value={typed.value}
      onInput={(event) => typed.type(event.currentTarget.value.replaceAll('\n', ' '))}
      onPaste={onPaste(typed.type)}
      onBlur={typed.leave}
    />
  );
}

interface AmountProps {
  value: number;
  label: string;
  low: number;
  high: number;
  step: number;
  /** After the number: `%`. */
  unit?: string;
  /** A plus before what is added. */
  isSigned?: boolean;
  onWrite: (value: number) => void;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A number between two buttons; arrow keys change it too. */
export function Amount({ value, label, low, high, step, unit = '', isSigned = false, onWrite }: AmountProps) {
  const { form } = useWords(atelierWords);
  const { endStep } = useForm();
  const write = (next: number) => {
    const bounded = rounded(Math.max(low, Math.min(high, next)));
    if (Number.isFinite(bounded) && bounded !== value) onWrite(bounded);
  };
  const shown = `${isSigned && value >= 0 ? '+' : ''}${String(value).replace('-', '−')}${unit}`;
  const typed = useTyped(
    shown,
    (words) =>
      write(
        Number(
          words
            .replace('−', '-')
            .replace(',', '.')
            .replace(/[^\d.+-]/g, ''),
        ),
      ),
    endStep,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: step, ArrowDown: -step, PageUp: 10 * step, PageDown: -10 * step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    write(value + by);
  };
  return (
    <span class="amount">
      <Button icon="moins" tabIndex={-1} aria-label={`${form.less}, ${label}`} onClick={() => write(value - step)} />
      <input
        type="text"
        inputMode="decimal"
        role="spinbutton"
        class="num"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={low}
        aria-valuemax={high}
        aria-valuetext={shown}
        value={typed.value}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={typed.leave}
      />
      <Button icon="plus" tabIndex={-1} aria-label={`${form.plus}, ${label}`} onClick={() => write(value + step)} />
    </span>
  );
}

interface PickProps {
  value: string;
  label: string;
  choices: readonly { id: string; name: string }[];
  onPick: (id: string) => void;
  /** Where nothing is chosen yet. */
  placeholder?: string;
}

/** One of several; what is written and is none of them is shown as it is. */
export function Pick({ value, label, choices, onPick, placeholder }: PickProps) {
  const isKnown = choices.some(({ id }) => id === value);
  return (
    <select class="pick" aria-label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {!isKnown && value !== '' && <option value={value}>{value}</option>}
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface AddButtonProps {
  children: ComponentChildren;
  /** What it adds: the keyboard goes there. */
  path?: Path;
  onClick: () => void;
}

/** What can be added, in a dashed frame. */
export function AddButton({ children, path, onClick }: AddButtonProps) {
  return (
    <Button
      icon="plus"
      class="add-button"
      data-path={path?.join('.')}
      onClick={() => {
        onClick();
        if (path !== undefined) enterField(path);
      }}
    >
      {children}
    </Button>
  );
}

export function RemoveButton({ what, onClick }: { what: string; onClick: () => void }) {
  const { form } = useWords(atelierWords);
  return <Button icon="croix" class="button-plain remove-button" aria-label={form.remove(what)} onClick={onClick} />;
}
