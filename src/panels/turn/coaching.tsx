import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { useWords } from '../hooks/use-words';

/** What the first turn explains, in this order. */
export const LESSONS = ['approaches', 'axes', 'gauges'] as const;
export type Lesson = (typeof LESSONS)[number];

interface CoachingProps {
  lesson: Lesson;
  onNext: () => void;
  onDismiss: () => void;
}

/** A short explanation beside what it explains: the game goes on around it, and it can be closed at any time. */
export function Coaching({ lesson, onNext, onDismiss }: CoachingProps) {
  const words = useWords();
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button of the lesson before has just gone with the focus; the first lesson leaves it where it is.
    if (lesson === LESSONS[0]) return;
    next.current!.focus({ preventScroll: true });
    // On a phone what is explained next may be out of sight.
    next.current!.closest('aside')!.scrollIntoView({ block: 'nearest' });
  }, [lesson]);
  const place = LESSONS.indexOf(lesson) + 1;
  const isLast = place === LESSONS.length;
  return (
    <aside class={`coaching coaching-${lesson}`} aria-label={words.coaching.name}>
      <div>
        <h2>{words.coaching[lesson].title}</h2>
        <p>{words.coaching[lesson].text}</p>
      </div>
      <p class="coaching-doors">
        <span class="coaching-step">{words.coaching.step(place, LESSONS.length)}</span>
        <button ref={next} type="button" class="button-sun" onClick={onNext}>
          {isLast ? words.coaching.done : words.coaching.next}
        </button>
        <button
          type="button"
          class="button-plain"
          onClick={onDismiss}
          hidden={isLast}
          aria-label={words.coaching.dismiss}
        >
          <Icon name="croix" />
        </button>
      </p>
    </aside>
  );
}
