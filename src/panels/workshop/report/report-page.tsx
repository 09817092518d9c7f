import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PlayableScenario } from '../../../scenario/playable';
import type { BalanceReport } from '../../../store/workshop/workshop';
import { balanceWords, type BalanceWords } from '../../../words/tools';
import { InWorld, useLanguage, useNumbers } from '../../hooks/use-words';
import { reportNames } from '../../../scenario/report-names';
import { Bar } from './bar';
import { Findings } from './findings';
import { ReportTable } from './report-table';

/** A figure that is not what it was in an earlier report, as both are shown. */
export interface Change {
  what: string;
  before: string;
  after: string;
}

interface ReportPageProps {
  report: BalanceReport;
  scenario: PlayableScenario;
  /** Since an earlier report; null when there is none to compare with. */
  changes?: readonly Change[] | null;
  /** The address of the game, for a page that stands beside it. */
  game?: string | null;
}

/** The balance report as a page of its own, to read, show and print. Nothing in it runs. */
export function ReportPage({ report, scenario, changes = null, game = null }: ReportPageProps) {
  const language = useLanguage();
  const numbers = useNumbers();
  const words = balanceWords(language);
  const { share } = reportNames(scenario, language);
  const { criteria, games, premises, rounds, seed, luck } = report;
  const judged = criteria.filter(({ isMet }) => isMet !== null);
  const notAsked = criteria.filter(({ needsTurns }) => needsTurns !== null);
  const unjudged = criteria.length - judged.length - notAsked.length;
  return (
    <main class="report-page">
      {game !== null && (
        <p class="report-back">
          <a href={game}>{words.backToGame}</a>
        </p>
      )}
      <header>
        <p class="display">{words.kicker}</p>
        <h1>{scenario.title[language]}</h1>
      </header>
      <section class="balance" aria-labelledby="verdict">
        <h2 id="verdict">
          <span>{words.cry(judged.filter(({ isMet }) => isMet).length, judged.length)}</span> {words.cryHelp}
        </h2>
        <p>{words.made(numbers.whole(games), premises.length, numbers.whole(rounds), seed)}</p>
        {unjudged > 0 && <p>{words.unjudged(unjudged)}</p>}
        {notAsked.length > 0 && <p>{words.notAsked(notAsked.length, notAsked[0]!.needsTurns!)}</p>}
        <p>{words.what}</p>
        {changes !== null && <Changes changes={changes} words={words.changes} />}
        <InWorld value={scenario}>
          <Findings report={report} scenario={scenario} page={words} />
        </InWorld>
        <Part title={words.luck.title}>
          <p class="bar-cell row">
            <Bar share={luck.share} />
            <strong>{share(luck.share)}</strong>
          </p>
          <p>{words.luck.share(share(luck.share), numbers.short(luck.deviation))}</p>
        </Part>
        <Part title={words.method.title}>
          {words.method.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Part>
      </section>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

function Changes({ changes, words }: { changes: readonly Change[]; words: BalanceWords['changes'] }) {
  return (
    <Part title={words.title}>
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ReportTable
          caption={words.title}
          columns={[words.what, words.before, words.after]}
          rows={changes.map(({ what, before, after }) => ({ key: what, cells: [what, before, after] }))}
        />
      )}
    </Part>
  );
}
