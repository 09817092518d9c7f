import { useId, useMemo } from 'preact/hooks';
import type { PlayableScenario } from '../../../scenario/playable';
import type { BalanceReport, Study } from '../../../store/workshop/workshop';
import { reportWords } from '../../../words/workshop-report';
import { workshopWords } from '../../../words/workshop';
import { useLanguage, useNumbers } from '../../hooks/use-words';
import { AxesPlot } from './axes-plot';
import { Criteria } from './criteria';
import { Expectations } from './expectations';
import { OptionsTable } from './options-table';
import { ReachTable } from './reach-table';
import { type ReportNames, reportNames } from '../../../scenario/report-names';
import { Wins } from './wins';

interface ReportProps {
  study: Study | null;
  onStudy: () => void;
  onStop: () => void;
}

/** The balance report of the scenario that is open: asked for, watched, stopped, read. */
export function Report({ study, onStudy, onStop }: ReportProps) {
  const language = useLanguage();
  const numbers = useNumbers();
  const words = reportWords(language);
  const { ready } = workshopWords(language);
  const heading = useId();
  const isRunning = study?.state === 'running';
  const report = study === null || isRunning ? null : study.report;
  return (
    <section class="balance" aria-labelledby={heading}>
      <h2 id={heading}>{words.name}</h2>
      {study === null && (
        <p class="balance-ask">
          <button type="button" onClick={onStudy}>
            {ready.study}
          </button>
          <span>{ready.studyAbout}</span>
        </p>
      )}
      {isRunning && (
        <p class="balance-ask">
          <progress max={100} value={Math.floor(study.done * 100)} aria-label={words.progress} />
          <span class="num" aria-hidden="true">
            {numbers.percent(Math.floor(study.done * 100) / 100)}
          </span>
          <button type="button" onClick={onStop}>
            {words.stop}
          </button>
        </p>
      )}
      {study !== null && !isRunning && study.state !== 'done' && (
        <p class="balance-ask">
          <button type="button" onClick={onStudy}>
            {words.again}
          </button>
          <span>{interruption(study, (n) => numbers.whole(n), words)}</span>
        </p>
      )}
      {report !== null && study !== null && <Findings report={report} scenario={study.scenario} />}
      <p class="heard" role="status">
        {isRunning && words.making}
        {study?.state === 'done' && report !== null && readySentence(report, words)}
        {study?.state === 'failed' && words.failed}
      </p>
    </section>
  );
}

function interruption(study: Study, whole: (n: number) => string, words: ReportNames['words']): string {
  if (study.state === 'failed') return words.failed;
  return study.report === null ? words.stoppedEmpty : words.stopped(whole(study.report.games));
}

function readySentence({ criteria }: BalanceReport, words: ReportNames['words']): string {
  const judged = criteria.filter(({ isMet }) => isMet !== null);
  return words.ready(judged.filter(({ isMet }) => isMet === true).length, judged.length);
}

function Findings({ report, scenario }: { report: BalanceReport; scenario: PlayableScenario }) {
  const language = useLanguage();
  const numbers = useNumbers();
  const reading = useMemo(() => reportNames(scenario, language), [scenario, language]);
  const { words } = reading;
  // Those that a class hardly ever sees come first.
  const rarest = [...report.facts].sort((a, b) => a.share.share - b.share.share);
  return (
    <>
      <p class="workshop-note">{words.played(numbers.whole(report.games), report.premises.length)}</p>
      <Criteria report={report} reading={reading} />
      <Expectations report={report} reading={reading} />
      <Wins report={report} reading={reading} />
      <AxesPlot report={report} reading={reading} />
      <OptionsTable report={report} scenario={scenario} reading={reading} />
      <ReachTable of="endings" rows={report.endings} nameOf={reading.ending} reading={reading} />
      <ReachTable of="events" rows={report.events} nameOf={reading.event} reading={reading} />
      <ReachTable of="facts" rows={rarest} nameOf={reading.fact} reading={reading} />
      <p class="workshop-note">{words.scope}</p>
    </>
  );
}
