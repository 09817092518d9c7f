import { plainForm } from '../../../scenario/nearest';

interface SearchFieldProps {
  label: string;
  sought: string;
  onSeek: (words: string) => void;
  /** How many were found, said aloud too. */
  found: string;
}

/** Where one looks for one of many: Escape empties it before it closes what it stands in. */
export function SearchField({ label, sought, onSeek, found }: SearchFieldProps) {
  return (
    <>
      <label class="search-field">
        <span>{label}</span>
        <input
          type="search"
          class="atelier-input"
          value={sought}
          onInput={(event) => onSeek(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || sought === '') return;
            event.preventDefault();
            event.stopPropagation();
            onSeek('');
          }}
        />
      </label>
      <p role="status" class="note">
        {found}
      </p>
    </>
  );
}

const plain = (words: string): string => plainForm(words).replaceAll('’', "'").replaceAll('œ', 'oe');

/** Whether each of the sought words is in these, wherever it stands; accents and capitals do not count. */
export function hasWords(words: string, sought: string): boolean {
  const own = plain(words);
  return sought
    .trim()
    .split(/\s+/)
    .every((word) => own.includes(plain(word)));
}
