import { useMemo } from 'preact/hooks';
import { DOCTRINES } from '../../../engine';
import type { PlayableScenario } from '../../../scenario/playable';
import { reportNames } from '../../../scenario/report-names';
import type { BalanceReport } from '../../../store/workshop/workshop';
import type { BalanceWords } from '../../../words/tools';
import { useLanguage } from '../../hooks/use-words';
import { Axes } from './axes';
import { Criteria } from './criteria';
import { Expectations } from './expectations';
import { MovesTable } from './moves-table';
import { OptionsTable } from './options-table';
import { ReachTable } from './reach-table';
import { Wins } from './wins';

interface FindingsProps {
  report: BalanceReport;
  scenario: PlayableScenario;
  /** The words of the page that is read and printed by itself: given, the plot and the tables show more. */
  page?: BalanceWords | null;
}

/** Robots whose shares of the endings the page shows. */
const ON_PAGE = new Set<string>([...DOCTRINES, 'random', 'planner', 'worst']);

/** All that a report has found, part after part. */
export function Findings({ report, scenario, page = null }: FindingsProps) {
  const language = useLanguage();
  const names = useMemo(() => reportNames(scenario, language), [scenario, language]);
  const players = page === null ? [] : report.players.filter(({ key }) => ON_PAGE.has(key));
  // Those that a class hardly ever sees come first.
  const rarest = [...report.facts].sort((a, b) => a.share.share - b.share.share);
  const wins = <Wins key="wins" report={report} names={names} page={page} />;
  const axes = <Axes key="axes" report={report} names={names} page={page} />;
  return (
    <>
      <Criteria report={report} names={names} />
      <Expectations report={report} names={names} />
      {page === null ? [wins, axes] : [axes, wins]}
      <OptionsTable report={report} scenario={scenario} names={names} />
      <MovesTable report={report} names={names} />
      <ReachTable of="endings" rows={report.endings} nameOf={names.ending} names={names} players={players} />
      <ReachTable of="events" rows={report.events} nameOf={names.event} names={names} />
      <ReachTable of="facts" rows={rarest} nameOf={names.fact} names={names} />
    </>
  );
}
