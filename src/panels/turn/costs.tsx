import { useLocale } from '../hooks/use-words';
import { Icon } from '../ui/icon';
import type { CostView } from './view-model';

/** More signs than this would not be counted at a glance: one then stands before its figure. */
const MOST_SIGNS = 20;
/** Signs that stand together: fives are counted at a glance. */
const GROUP = 5;

/** What an option spends: as many signs as points, in fives, then the word and the figure, as at the table. */
export function Costs({ costs }: { costs: readonly CostView[] }) {
  const { words, numbers } = useLocale();
  return (
    <>
      <h3 class="visually-hidden">{words.dossier.cost}</h3>
      {costs.length === 0 ? (
        <p class="costs row">
          <b>{words.dossier.free}</b>
        </p>
      ) : (
        <ul class={`costs row ${costs.length > 1 ? 'are-many' : ''}`}>
          {costs.map(({ gauge, icon, label, amount }) => (
            <li key={gauge} class="row">
              <span class="signs" aria-hidden="true">
                {groupsOf(Math.round(amount / 1000)).map((count, group) => (
                  <span key={group}>
                    {Array.from({ length: count }, (_, i) => (
                      <Icon key={i} name={icon} />
                    ))}
                  </span>
                ))}
              </span>
              <span class="cost-word">
                {label} <b>{numbers.signedShort(-amount)}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How many signs each group has. */
function groupsOf(points: number): number[] {
  const signs = points > MOST_SIGNS ? 1 : Math.max(1, points);
  return Array.from({ length: Math.ceil(signs / GROUP) }, (_, group) => Math.min(GROUP, signs - group * GROUP));
}
