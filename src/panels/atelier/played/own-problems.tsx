import { useEffect } from 'preact/hooks';
import type { AppContext } from '../../../store/create-app';
import { GRADES, gradeOf, problemsOf, type ProblemFile } from '../../../store/problems/problems';
import type { PlayableScenario } from '../../../scenario/playable';
import { gameProblemWords } from '../../../words/games';
import { playedWords } from '../../../words/workshop';
import { useStore } from '../../hooks/use-store';
import { useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { stepped } from './findings';

interface OwnProblemsProps {
  app: AppContext;
  /** The version that robots played. */
  scenario: PlayableScenario;
  /** Makes it the world that the rest of the page knows as one's own. */
  onHandOver: () => void;
}

/** Positions of the world where one answer alone holds: robots look for them, pupils get them as a page or as a file. */
export function OwnProblems({ app, scenario, onHandOver }: OwnProblemsProps) {
  const { problems: words } = useWords(playedWords);
  const said = useWords(gameProblemWords);
  const {
    numbers,
    words: { colon },
  } = useLocale();
  const store = problemsOf(app);
  const { is, done, file, scenario: of } = useStore(store, (state) => state);
  const { actions } = store;
  // What was made stays, here and in the page where it is solved.
  useEffect(() => () => void (store.getState().is === 'making' && actions.close()), [store]);
  const made = of === scenario ? file : null;
  const isMaking = is === 'making';
  const trouble = is === 'none' || is === 'not-loaded' || is === 'refused' ? said.trouble[is] : '';
  const found = ({ problems, robots }: ProblemFile) => {
    const graded = GRADES.map(
      (grade) => [grade, problems.filter((one) => gradeOf(one, robots) === grade).length] as const,
    );
    const kinds = graded.filter(([, count]) => count > 0).map(([grade, count]) => words.grades[grade](count));
    return `${said.count(problems.length)}${colon}${kinds.join(', ')}.`;
  };
  const go = () => {
    onHandOver();
    if (store.getState().hand === null) actions.take(store.getState().place);
    app.navigation.actions.goTo('problems');
  };
  return (
    <section class="played-problems stack" aria-labelledby="played-problems">
      <h3 id="played-problems">{words.title}</h3>
      <p>{words.about}</p>
      <p class="strong hide-empty" role="status">
        {isMaking ? said.making(numbers.percent(stepped(done))) : made === null ? trouble : found(made)}
      </p>
      <p class="wrap">
        {isMaking ? (
          <Button onClick={actions.close}>{said.stop}</Button>
        ) : made === null ? (
          <Button class="button-ink" onClick={() => void actions.make(scenario, undefined, false)}>
            {words.make}
          </Button>
        ) : (
          <>
            <Button icon="lecture" class="button-sun" onClick={go}>
              {words.go}
            </Button>
            <Button
              icon="telecharger"
              onClick={() => download(`${words.fileName}-${scenario.id}.json`, `${JSON.stringify(made)}\n`)}
            >
              {words.download}
            </Button>
          </>
        )}
      </p>
      {made !== null && <p class="note">{words.give}</p>}
    </section>
  );
}
