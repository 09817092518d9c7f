import { DOCTRINES } from '../../../engine';
import type { ReportNames } from '../../../scenario/report-names';
import type { Standing } from '../../../store/atelier/balance';
import type { BalancingWords } from '../../../words/workshop';
import { DoctrineMark } from '../../ui/icon';
import { winsOf } from './view-model';

interface WinsProps {
  now: Standing;
  /** With the change that is proposed; null without one. */
  after: Standing | null;
  names: ReportNames;
  words: BalancingWords;
}

/** Each case as a stamp of the approach that wins there: as it is, then as it would be. */
export function Wins({ now, after, names, words: { wins: words } }: WinsProps) {
  const rows = [
    { title: words.now, standing: now },
    ...(after === null ? [] : [{ title: words.after, standing: after }]),
  ];
  return (
    <section class="balancing-wins">
      <h3>{words.title(now.winners.length)}</h3>
      <p class="small">{words.how}</p>
      {rows.map(({ title, standing }) => (
        <div key={title} class="balancing-row">
          <div class="balancing-counts">
            <h4 class={rows.length === 1 ? 'visually-hidden' : ''}>{title}</h4>
            <ul class="stamp-counts wrap">
              {DOCTRINES.map((doctrine) => (
                <li key={doctrine} class="line">
                  <DoctrineMark doctrine={doctrine} />
                  {words.count(names.doctrine(doctrine), winsOf(standing, doctrine))}
                </li>
              ))}
            </ul>
          </div>
          <div class="stamps" aria-hidden="true">
            {standing.winners.map((doctrine, place) => (
              <span key={place} class={`stamp on-doctrine ${doctrine}`}>
                <DoctrineMark doctrine={doctrine} />
              </span>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
