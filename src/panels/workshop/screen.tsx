import { useMemo } from 'preact/hooks';
import '../ui/twin.css';
import '../ui/plot/plot.css';
import './workshop.css';
import './report/report.css';
import { workshopWords } from '../../words/workshop';
import { Announcer } from '../ui/announcer';
import type { AppContext } from '../../store/create-app';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { useStore } from '../hooks/use-store';
import { useTitle } from '../hooks/use-title';
import { useLanguage } from '../hooks/use-words';
import { Beginnings } from './beginnings';
import { FileBox } from './file-box';
import { Report } from './report/report';
import { VerdictView, verdictSentence } from './verdict';

interface WorkshopScreenProps {
  app: Pick<AppContext, 'navigation' | 'workshop' | 'launch' | 'catalogue' | 'documents'>;
  onSettings: () => void;
}

/** A teacher's own scenario: opened, mended, played, studied. */
export function WorkshopScreen({ app, onSettings }: WorkshopScreenProps) {
  const { navigation, workshop, launch, catalogue, documents } = app;
  const language = useLanguage();
  const words = workshopWords(language);
  const { file, isChecking, verdict, study } = useStore(workshop, (state) => state);
  const scenario = workshop.scenario();
  const save = useMemo(() => (scenario === null ? null : launch.actions.saveOf(scenario)), [scenario]);
  const kept = useMemo(() => launch.actions.keptElsewhere(), []);

  useTitle(words.name);

  return (
    <>
      <header class="workshop-head">
        <button type="button" class="workshop-back" onClick={navigation.actions.goToCatalogue}>
          <Icon name="retour" />
          {words.back}
        </button>
        <button type="button" class="button-plain" onClick={onSettings} aria-label={words.settings}>
          <Icon name="engr" />
        </button>
      </header>
      <div class="workshop-desk">
        <div class="workshop-bench">
          <ScreenHeading of="workshop" class="workshop-cry">
            {words.name}
          </ScreenHeading>
          <p class="workshop-lead">{words.lead}</p>
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
        </div>
      </div>
      <div class="workshop-sheet" aria-busy={isChecking}>
        {isChecking && verdict === null && <p class="workshop-reading display">{words.status.checking}</p>}
        {file !== null && verdict !== null && (
          <VerdictView
            file={file}
            verdict={verdict}
            save={save}
            isInCatalogue={scenario !== null && catalogue.some(({ id }) => id === scenario.id)}
            onPlay={launch.actions.playOwn}
            onResume={(id) => void launch.actions.resume(id)}
          >
            {scenario !== null && (
              <Report study={study} onStudy={() => void workshop.actions.study()} onStop={workshop.actions.stop} />
            )}
          </VerdictView>
        )}
        <Beginnings documents={documents} />
      </div>
      <Announcer
        sentence={isChecking ? words.status.checking : verdict === null ? '' : verdictSentence(verdict, language)}
      />
    </>
  );
}
