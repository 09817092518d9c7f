import '../../ui/plot/plot.css';
import '../../ui/progress.css';
import './report.css';
import { useId } from 'preact/hooks';
import type { BalanceReport, Study } from '../../../store/workshop/workshop';
import { type ReportWords, reportWords } from '../../../words/report';
import { workshopWords } from '../../../words/workshop';
import { InWorld, useLanguage, useNumbers } from '../../hooks/use-words';
import { Findings } from './findings';

interface ReportProps {
  study: Study | null;
  onStudy: () => void;
  onStop: () => void;
}

export const words = [reportWords];

/** The balance report of the scenario that is open: asked for, watched, stopped, read. */
export default function Report({ study, onStudy, onStop }: ReportProps) {
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
        <p class="balance-ask row">
          <button type="button" onClick={onStudy}>
            {ready.study}
          </button>
          <span>{ready.studyAbout}</span>
        </p>
      )}
      {isRunning && (
        <p class="balance-ask row">
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
        <p class="balance-ask row">
          <button type="button" onClick={onStudy}>
            {words.again}
          </button>
          <span>{interruption(study, (n) => numbers.whole(n), words)}</span>
        </p>
      )}
      {report !== null && study !== null && (
        <>
          <p class="report-note">{words.played(numbers.whole(report.games), report.premises.length)}</p>
          <InWorld value={study.scenario}>
            <Findings report={report} scenario={study.scenario} />
          </InWorld>
          <p class="report-note">{words.scope}</p>
        </>
      )}
      <p class="visually-hidden" role="status">
        {isRunning && words.making}
        {study?.state === 'done' && report !== null && readySentence(report, words)}
        {study?.state === 'failed' && words.failed}
      </p>
    </section>
  );
}

function interruption(study: Study, whole: (n: number) => string, words: ReportWords): string {
  if (study.state === 'failed') return words.failed;
  return study.report === null ? words.stoppedEmpty : words.stopped(whole(study.report.games));
}

function readySentence({ criteria }: BalanceReport, words: ReportWords): string {
  const judged = criteria.filter(({ isMet }) => isMet !== null);
  return words.ready(judged.filter(({ isMet }) => isMet === true).length, judged.length);
}
