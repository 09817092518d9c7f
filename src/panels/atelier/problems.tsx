import { useEffect, useRef, useState } from 'preact/hooks';
import { placeOf, repairOf } from '../../scenario/edit';
import type { AtelierStoreApi, Checked } from '../../store/atelier/atelier';
import { atelierWords } from '../../words/workshop';
import { useWords } from '../hooks/use-words';
import { lazy } from '../lazy';
import { Button } from '../ui/button';
import { writeTyped } from './form/use-typed';

const OneProblem = lazy(() => import('./one-problem'), { isOnDemand: true });

interface ProblemsProps {
  store: AtelierStoreApi;
  checked: Checked | null;
  checking: 'waiting' | 'running' | 'done' | 'failed';
  /** Goes to a place of the text, in the form where it is shown. */
  onGo: (at: number) => void;
  name: string;
}

/** What is to be mended, errors first: each goes to its place, and carries the button of its one way out. */
export function Problems({ store, checked, checking, onGo, name }: ProblemsProps) {
  const { problems: words } = useWords(atelierWords);
  const { actions } = store;
  const all = checked?.problems ?? [];
  const text = checked?.text ?? '';
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const heading =
    checking === 'failed'
      ? words.failed
      : checked === null
        ? words.checking
        : errors.length > 0
          ? words.errors(errors.length)
          : warnings.length > 0
            ? words.warnings(warnings.length)
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
        {[...errors, ...warnings].map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}`}>
            <OneProblem
              problem={problem}
              isHere={problem.file === name}
              // For the text that was checked alone.
              repair={problem.file === name && checking === 'done' ? repairOf(text, problem) : null}
              onGo={() => onGo(placeOf(text, problem))}
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
