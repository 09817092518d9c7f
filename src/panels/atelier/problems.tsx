import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { placeOf, repairOf, type Thing, thingAt, unwrittenIn } from '../../scenario/edit';
import type { AtelierStoreApi, Checked } from '../../store/atelier/atelier';
import { atelierWords } from '../../words/workshop';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { lazy } from '../lazy';
import { Button } from '../ui/button';
import { languagesIn } from './foreign';
import { writeTyped } from './form/use-typed';

const OneProblem = lazy(() => import('./one-problem'), { isOnDemand: true });
const OfTheWhole = lazy(() => import('./of-the-whole'), { isOnDemand: true });

interface ProblemsProps {
  store: AtelierStoreApi;
  checked: Checked | null;
  checking: 'waiting' | 'running' | 'done' | 'failed';
  /** Goes to a place of the text, in the form where it is shown. */
  onGo: (at: number, key?: string) => void;
  name: string;
  things: readonly Thing[];
  /** Lines and codes are told beside the text alone. */
  isText: boolean;
}

/** What is said once for all the texts of a language. */
const OF_LANGUAGES: ReadonlySet<string> = new Set(['extra-language', 'missing-language']);
/** What is added where it is missing: one is led to it, not to what it is missing in. */
export const MISSING: Readonly<Record<string, string>> = { 'no-fact': 'facts' };

/** What is to be mended, errors first: each goes to its place, and carries the button of its one way out. */
export function Problems({ store, checked, checking, onGo, name, things, isText }: ProblemsProps) {
  const { problems: words, form } = useWords(atelierWords);
  const { actions } = store;
  const found = checked?.problems ?? [];
  const text = checked?.text ?? '';
  const foreign = languagesIn(found);
  const all = found.filter(({ code }) => !OF_LANGUAGES.has(code));
  const document = useStore(store, (state) => state.document);
  const unwritten = useMemo(
    () => (document === null ? [] : unwrittenIn(document, [form.todo])),
    [document?.root, form],
  );
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const heading =
    checking === 'failed'
      ? words.failed
      : checked === null
        ? words.checking
        : errors.length > 0
          ? words.errors(errors.length)
          : warnings.length + foreign.length + Number(unwritten.length > 0) > 0
            ? words.warnings(warnings.length + foreign.length + Number(unwritten.length > 0))
            : words.none;
  const [said, say] = useState('');
  const spoken = useRef('');
  useEffect(() => {
    if (checking !== 'done' || heading === spoken.current) return;
    spoken.current = heading;
    say(heading);
  }, [checking, heading]);

  return (
    <section class="atelier-problems" aria-labelledby="atelier-problems-title">
      <h2 id="atelier-problems-title" tabIndex={-1}>
        {heading}
      </h2>
      {checking === 'failed' && <Button onClick={actions.checkAgain}>{words.again}</Button>}
      <ol>
        {(unwritten.length > 0 || foreign.length > 0) && (
          <OfTheWhole store={store} unwritten={unwritten} foreign={foreign} onGo={onGo} />
        )}
        {[...errors, ...warnings].map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}`}>
            <OneProblem
              problem={problem}
              isHere={problem.file === name}
              isText={isText}
              where={thingAt(things, placeOf(text, problem))}
              things={things}
              // For the text that was checked alone.
              repair={problem.file === name && checking === 'done' ? repairOf(text, problem) : null}
              onGo={() => onGo(placeOf(text, problem), MISSING[problem.code])}
              onRepair={(repair) => {
                writeTyped();
                if (store.text() !== text) return;
                actions.repair(repair);
                say(words.written(repair.writes));
              }}
            />
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}
