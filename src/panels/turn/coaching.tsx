import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { turnOnScreen } from '../../store/game/selectors';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';

/** What the first turn explains, in this order. */
const LESSONS = ['approaches', 'axes', 'gauges'] as const;
type Lesson = (typeof LESSONS)[number];

/** The heading to which the focus goes back. */
export const DOSSIER_TITLE = 'dossier-title';

/** The lesson of the moment, and a way to show another one. */
const Lessons = createContext<readonly [Lesson, (lesson: Lesson) => void]>([LESSONS[0], () => undefined]);
export const LessonProvider = Lessons.Provider;
export const useLesson = () => useState<Lesson>(LESSONS[0]);

/**
 * A short explanation beside what it is about, when its time comes in the first turn: the game goes on around it, and it can
 * be closed at any time.
 */
export function Coaching({ app, game, about }: GameScreenProps & { about: Lesson }) {
  const words = useWords();
  const next = useRef<HTMLButtonElement>(null);
  const [lesson, show] = useContext(Lessons);
  const isCoached = useStore(app.settings, ({ coached }) => coached);
  const isShown = lesson === about && !isCoached && turnOnScreen(game) === 1;
  useLayoutEffect(() => {
    // The button of the lesson before has just gone with the focus; the first lesson leaves it where it is.
    if (!isShown || about === LESSONS[0]) return;
    next.current!.focus({ preventScroll: true });
    // On a phone what is explained next may be out of sight.
    next.current!.closest('aside')!.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  if (!isShown) return null;
  const place = LESSONS.indexOf(about) + 1;
  const following = LESSONS[place];
  const close = () => {
    app.settings.actions.prefer({ coached: true });
    document.getElementById(DOSSIER_TITLE)?.focus();
  };
  return (
    <aside class="coaching row on-ink" aria-label={words.coaching.name}>
      <div>
        <h2>{words.coaching[about].title}</h2>
        <p>{words.coaching[about].text}</p>
      </div>
      <p class="coaching-actions line">
        <span class="coaching-step">{words.coaching.step(place, LESSONS.length)}</span>
        <button
          ref={next}
          type="button"
          class="button-sun"
          onClick={() => (following === undefined ? close() : show(following))}
        >
          {following === undefined ? words.coaching.done : words.coaching.next}
        </button>
        <Button
          class="button-plain"
          onClick={close}
          hidden={following === undefined}
          aria-label={words.coaching.dismiss}
          icon="croix"
        />
      </p>
    </aside>
  );
}
