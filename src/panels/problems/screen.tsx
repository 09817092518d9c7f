import './problems.css';
import './problem.css';
import './answers.css';
import { useEffect, useState } from 'preact/hooks';
import { problemsOf, type ProblemsStore } from '../../store/problems/problems';
import { debriefWords } from '../../words/debrief';
import { gameProblemWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { useLoaded } from '../hooks/use-loaded';
import { useStore } from '../hooks/use-store';
import { InWorld, useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { FileButton } from '../ui/fields/file-input';
import { Page } from '../ui/page/page';
import { Picture } from '../ui/picture';
import { Problem } from './problem';

/** Loaded before this is first shown. */
export const words = [gameProblemWords, debriefWords];

/** The worlds with their problems; then one problem after the other. */
export default function ProblemsScreen({ app }: PageProps) {
  const store = problemsOf(app);
  const problems = useStore(store, (state) => state);
  const { hand } = problems;
  // Who comes back later finds the worlds, and what was solved in each.
  useEffect(() => store.actions.close, [store]);
  if (hand === null) return <Worlds app={app} problems={problems} />;
  return (
    <InWorld value={hand.game.scenario}>
      <Problem app={app} problems={{ ...problems, hand }} />
    </InWorld>
  );
}

function Worlds({ app, problems }: PageProps & { problems: ProblemsStore }) {
  const words = useWords(gameProblemWords);
  const { language, say, numbers } = useLocale();
  const { actions } = problemsOf(app);
  const { is, done } = problems;
  const own = app.own();
  const isBusy = is === 'coming' || is === 'making';
  const [opened, open] = useState<string | null>(null);
  const counts = useLoaded(() => countsOf(app), []);
  const known = counts === null || counts === 'failed' ? {} : counts;
  const state =
    is === 'coming'
      ? words.coming
      : is === 'making'
        ? words.making(numbers.percent(done))
        : is === 'not-loaded' || is === 'refused' || is === 'none'
          ? words.trouble[is]
          : '';
  return (
    <Page
      app={app}
      id="problems"
      name={words.name}
      lead={words.lead}
      sidebar={
        <>
          <p>{words.about}</p>
          <p class="note">{words.judged}</p>
        </>
      }
      isBusy={isBusy}
    >
      <p class="problems-state hide-empty strong" role="status">
        {state}
      </p>
      {is === 'making' && <Button onClick={actions.close}>{words.stop}</Button>}
      <section class="stack" aria-labelledby="problem-worlds">
        <h2 id="problem-worlds">{words.worlds}</h2>
        <ul class="problem-worlds">
          {app.catalogue.map(({ id, title, picture }) => {
            const { all = 0, found = 0 } = known[id] ?? {};
            return (
              <li key={id} class="problem-card">
                {picture && <Picture class="problem-card-picture" name={picture} width={220} height={150} />}
                <h3>{say(title)}</h3>
                <p class="small">
                  {counts === null
                    ? ''
                    : all === 0
                      ? words.noProblems
                      : found === 0
                        ? words.count(all)
                        : `${words.count(all)} · ${words.solved(found, all)}`}
                </p>
                {all > 0 && (
                  <Button
                    class="button-sun"
                    disabled={isBusy}
                    onClick={() => {
                      open(id);
                      void actions.open(id);
                    }}
                    aria-busy={is === 'coming' && opened === id}
                  >
                    {found === 0 ? words.go : words.on}
                    <span class="visually-hidden">{words.of(say(title))}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      {!app.isAlone && (
        <section class="problems-own stack" aria-labelledby="problems-own">
          <h2 id="problems-own">{words.own.title}</h2>
          {own === null ? (
            <p class="page-note">{words.own.none}</p>
          ) : (
            <>
              <p class="page-note">{words.own.help(own.title[language])}</p>
              <p class="wrap">
                <Button class="button-ink" disabled={isBusy} onClick={() => void actions.make(own)}>
                  {words.own.make}
                </Button>
                <FileButton
                  label={words.own.file}
                  accept=".json"
                  onFile={(file) => void file.text().then((text) => actions.openText(own, text))}
                />
              </p>
              <p class="note">{words.own.fileHelp}</p>
            </>
          )}
        </section>
      )}
    </Page>
  );
}

type Counts = Readonly<Record<string, { all: number; found: number }>>;

/** How many problems each world of the catalogue has, and how many of them were found. */
async function countsOf(app: PageProps['app']): Promise<Counts> {
  const { actions } = problemsOf(app);
  const counted = await Promise.all(
    app.catalogue.map(async ({ id, version }) => [id, await actions.count({ id, version })] as const),
  );
  return Object.fromEntries(counted);
}
