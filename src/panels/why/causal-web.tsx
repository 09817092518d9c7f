import { whyWords } from '../../words/why';
import { printedBill } from '../../view-models/amounts';
import { DoctrineMark, Icon } from '../ui/icon';
import { useNumbers, useWords } from '../hooks/use-words';
import type { CauseView, SumView } from '../../view-models/causes';
import type { WebView } from './causal-web-view-model';

interface CausalWebProps {
  web: WebView;
  sum: SumView;
}

/** The links behind one number, from left to right: who is at the origin, by which gauge it passes, where it ends. */
export function CausalWeb({ web, sum }: CausalWebProps) {
  const words = useWords(whyWords).web;
  const numbers = useNumbers();
  const { middles, roots } = web;
  // The same figures as in the bill beside it.
  const { total, amounts } = printedBill(sum);
  const shown = new Map(sum.causes.map(({ key }, i) => [key, amounts[i]!]));
  const largest = Math.max(...middles.map(({ amount }) => Math.abs(amount)));
  return (
    <figure class={`web ${roots.length === 0 ? 'has-no-roots' : ''}`}>
      <figcaption>{words.name}</figcaption>
      <ul class="visually-hidden">
        {middles.map((middle) => (
          <li key={middle.key}>
            {words.link(middle.label, sum.gauge.label, numbers.signedTenths(shown.get(middle.key)!))}
            {middle.roots.map((place) => (
              <span key={place}> {words.root(`${roots[place]!.label}, ${roots[place]!.note}`, middle.label)}</span>
            ))}
          </li>
        ))}
      </ul>
      <div class="web-sheet" aria-hidden="true">
        {roots.length > 0 && (
          <>
            <div class="web-column">
              {roots.map((root) => (
                <p key={root.key} class={`web-node ${inkOf(root)}`}>
                  <span>
                    <Mark cause={root} />
                    {root.label}
                  </span>
                  <small>{root.note}</small>
                </p>
              ))}
            </div>
            <Links
              links={middles.flatMap(({ roots: behind }, to) =>
                behind.map((from) => ({
                  from,
                  to,
                  ink: inkOf(roots[from]!),
                  width: 3,
                  isLess: roots[from]!.amount < 0,
                })),
              )}
              left={roots.length}
              right={middles.length}
            />
          </>
        )}
        <div class="web-column">
          {middles.map((middle) => (
            <p key={middle.key} class={`web-node ${inkOf(middle)}`}>
              <span>
                {middle.icon === null ? <Mark cause={middle} /> : <Icon name={middle.icon} />}
                {middle.label} <b class="num">{numbers.signedTenths(shown.get(middle.key)!)}</b>
              </span>
              <small>{middle.note}</small>
            </p>
          ))}
        </div>
        <Links
          links={middles.map((middle, from) => ({
            from,
            to: 0,
            ink: inkOf(middle),
            width: 2 + (8 * Math.abs(middle.amount)) / largest,
            isLess: middle.amount < 0,
          }))}
          left={middles.length}
          right={1}
        />
        <div class="web-column">
          <p class="web-node web-end">
            <Icon name={sum.gauge.icon} />
            <span>{sum.gauge.short}</span>
            <b class="num">{numbers.signedTenths(total)}</b>
          </p>
        </div>
      </div>
    </figure>
  );
}

const inkOf = ({ ink }: CauseView): string => (ink === 'ink' || ink === 'shield' ? '' : ink);

function Mark({ cause }: { cause: CauseView }) {
  if (cause.ink === 'shield') return <Icon name="bouclier" />;
  return cause.ink === 'ink' ? null : <DoctrineMark doctrine={cause.ink} />;
}

interface LinksProps {
  links: readonly { from: number; to: number; ink: string; width: number; isLess: boolean }[];
  /** Nodes of the column on each side: each has an equal share of the height. */
  left: number;
  right: number;
}

/** What goes down is drawn in dashes. */
function Links({ links, left, right }: LinksProps) {
  const y = (place: number, of: number): number => (1000 * (place + 0.5)) / of;
  return (
    <svg class="web-links" viewBox="0 0 100 1000" preserveAspectRatio="none" focusable="false">
      {links.map(({ from, to, ink, width, isLess }) => (
        <path
          key={`${from} ${to}`}
          class={ink}
          d={`M0 ${y(from, left)}L100 ${y(to, right)}`}
          stroke-width={width}
          stroke-dasharray={isLess ? '7 4' : undefined}
        />
      ))}
    </svg>
  );
}
