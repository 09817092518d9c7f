import { useMemo } from 'preact/hooks';
import type { ClassGroup, Judging } from '../../store/class/classroom';
import { classWords } from '../../words/class';
import { Button } from '../ui/button';
import { DoctrineMark } from '../ui/icon';
import { useWords, useLocale } from '../hooks/use-words';
import { Signs } from './signs';
import { classTurningPoints } from './view-model';

interface TurningPointsProps {
  group: ClassGroup;
  judging: Judging | null;
  onJudge: () => void;
  onStop: () => void;
}

/** The decisions that cost most, over all games: looked for on demand, shown as they are found. */
export function TurningPoints({ group, judging, onJudge, onStop }: TurningPointsProps) {
  const locale = useLocale();
  const words = useWords(classWords).points;
  const all = group.games.filter(({ sameAs }) => sameAs === null).length;
  const view = useMemo(
    () => (judging === null ? null : classTurningPoints(group, judging, locale)),
    [group, judging?.judgements, locale],
  );
  const isRunning = judging?.state === 'running';
  return (
    <section class="class-part class-points stack" aria-labelledby="class-points">
      <h3 id="class-points">{words.name}</h3>
      <p>{words.help}</p>
      <div class="class-judging row">
        {isRunning ? (
          <>
            <progress value={judging.done + judging.share} max={all} aria-label={words.progress(judging.done, all)} />
            <span>{words.progress(judging.done, all)}</span>
            <Button onClick={onStop}>{words.stop}</Button>
          </>
        ) : (
          judging?.state !== 'done' && (
            <Button class="button-ink" onClick={onJudge}>
              {words.ask}
            </Button>
          )
        )}
        <p class="hide-empty" role="status">
          {judging?.state === 'stopped' && words.stopped(judging.done, all)}
          {judging?.state === 'done' && words.done(all, view!.without)}
          {judging?.state === 'failed' && words.failed}
        </p>
      </div>
      {judging?.state === 'done' && view!.points.length === 0 && <p class="class-note">{words.none}</p>}
      {view !== null && view.points.length > 0 && (
        <ol class="class-turning">
          {view.points.map(({ id, title, games, contested, choices, lines }) => (
            <li key={id}>
              <h4>{title}</h4>
              <p class="class-count line">
                <b class="num">{games}</b>
                <Signs signs={[{ icon: 'homme', count: games }]} />
              </p>
              <ul>
                {choices.map(({ doctrine, label, games: count }) => (
                  <li key={doctrine} class={doctrine}>
                    <DoctrineMark doctrine={doctrine} named /> {words.chosen(label, count)}
                  </li>
                ))}
              </ul>
              {contested > 0 && <p>{words.contested(contested)}</p>}
              <p class="class-lines note">{words.lines(lines.join(', '))}</p>
            </li>
          ))}
        </ol>
      )}
      {view !== null && view.single > 0 && <p>{words.single(view.single)}</p>}
    </section>
  );
}
