import { useMemo } from 'preact/hooks';
import './workshop.css';
import { workshopOf } from '../../store/workshop/workshop';
import { atelierWords, workshopWords } from '../../words/workshop';
import { Page } from '../ui/page/page';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLanguage, useWords } from '../hooks/use-words';
import { Start, writeIn } from '../atelier/start';
import { Beginnings } from './beginnings';
import { FileBox } from './file-box';
import { verdictSentence } from './verdict-sentence';
import { lazy } from '../lazy';
import { checkWords } from '../../words/problems';

const VerdictView = lazy(() => import('./verdict'), { isOnDemand: true });
const Report = lazy(() => import('./report/report'), { isOnDemand: true });

/** Loaded before this is first shown. */
export const words = [workshopWords, checkWords, atelierWords];

/** A teacher's own scenario: opened, mended, played, studied. */
export default function WorkshopScreen({ app }: PageProps) {
  const { launch, catalogue, documents } = app;
  const workshop = workshopOf(app);
  const language = useLanguage();
  const words = workshopWords(language);
  const { name } = useWords().workshop;
  const { file, isChecking, verdict, study } = useStore(workshop, (state) => state);
  const scenario = workshop.scenario();
  const save = useMemo(() => (scenario === null ? null : launch.actions.saveOf(scenario)), [scenario]);
  const kept = useMemo(() => launch.actions.keptElsewhere(), []);

  return (
    <Page
      app={app}
      id="workshop"
      name={name}
      lead={words.lead}
      isBusy={isChecking}
      announcement={isChecking ? words.status.checking : verdict === null ? '' : verdictSentence(verdict, language)}
      sidebar={
        <>
          <FileBox file={file} onTake={(taken) => void workshop.actions.take(taken)} />
          {kept.length > 0 && scenario === null && (
            <section class="workshop-kept">
              <h2>{words.kept.name}</h2>
              <ul>
                {kept.map((title) => (
                  <li key={title[language]}>{words.kept.open(title[language])}</li>
                ))}
              </ul>
            </section>
          )}
        </>
      }
    >
      <Start app={app} file={verdict?.is === 'checked' ? workshop.read() : null} />
      {isChecking && verdict === null && <p class="page-wait display">{words.status.checking}</p>}
      {file !== null && verdict !== null && (
        <VerdictView
          file={file}
          verdict={verdict}
          save={save}
          isInCatalogue={scenario !== null && catalogue.some(({ id }) => id === scenario.id)}
          onPlay={launch.actions.playOwn}
          onResume={(id) => void launch.actions.resume(id)}
          onPrint={() => app.navigation.actions.goTo('kit')}
          onPrepare={() => app.navigation.actions.openDialog({ name: 'prepare', scenario: null, start: {} })}
          onGive={() => app.navigation.actions.openDialog({ name: 'give', scenario: null, start: {} })}
          onMend={(problem) => {
            const source = workshop.read();
            if (source !== null) void writeIn(app, source, problem);
          }}
        >
          {scenario !== null && (
            <Report study={study} onStudy={() => void workshop.actions.study()} onStop={workshop.actions.stop} />
          )}
        </VerdictView>
      )}
      <Beginnings documents={documents} onGuide={() => app.navigation.actions.goTo('guide')} />
    </Page>
  );
}
