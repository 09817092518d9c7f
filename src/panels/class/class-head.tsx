import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGE_INFO } from '../../words';
import { classWords } from '../../words/class';
import type { ClassGroup } from '../../store/class/classroom';
import { csv } from '../hand-in/csv';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { download } from '../ui/download';
import { classTable } from './class-table';
import type { ClassView } from './view-model';

/** How many games there are, and what can be done with them: a print with class and date, a table for a spreadsheet. */
export function ClassHead({ group, view }: { group: ClassGroup; view: ClassView }) {
  const locale = useLocale();
  const words = useWords(classWords);
  const field = useId();
  const [name, write] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever asked for the class is taken to it.
  useLayoutEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.();
  }, []);
  const today = new Intl.DateTimeFormat(LANGUAGE_INFO[locale.language].locale, { dateStyle: 'long' }).format();
  return (
    <header class="class-head row">
      <div>
        <p class="kicker">{view.title}</p>
        <h2 ref={heading} tabIndex={-1}>
          {words.title(view.games)}
        </h2>
        <p class="class-printed">{words.printed(name, today)}</p>
        {view.twice > 0 && <p>{words.twice(view.twice)}</p>}
        {view.starts.changed !== null && <p>{view.starts.changed}</p>}
      </div>
      <div class="class-keep wrap">
        <label for={field}>{words.className}</label>
        <input
          id={field}
          type="text"
          value={name}
          maxLength={40}
          autocomplete="off"
          onInput={(event) => write(event.currentTarget.value)}
        />
        <Button icon="imprimer" class="class-print" onClick={() => globalThis.print()}>
          {words.print}
        </Button>
        <Button
          icon="telecharger"
          class="class-print"
          onClick={() => download(words.file, csv(classTable(group, locale), locale.language))}
        >
          {words.csv}
        </Button>
      </div>
    </header>
  );
}
