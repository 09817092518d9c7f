import type { IconName } from '../../drawings';
import type { Cause } from '../../engine';
import type { Game, TurnRecord } from '../../store/game/game';
import { causesOf } from '../../store/game/changes';
import { causeView, type SumView, type CauseView } from '../../view-models/causes';
import { iconOf } from '../../view-models/gauges';
import { rootsAt, rootView } from '../../view-models/roots';
import type { Locale } from '../../view-models/locale';
import { cellName } from '../../scenario/cell-names';
import { asTold } from '../../view-models/varied';

export type WebView = NonNullable<ReturnType<typeof webView>>;

/** What moved the gauge, with the icon of the gauge on the way, where there is one, and its roots by their places. */
type WebNode = CauseView & { icon: IconName | null; roots: readonly number[] };

/** Links that are drawn, from the largest. */
const MOST_LINKS = 5;
/** Roots behind one gauge of the way. */
const MOST_BEHIND = 2;
/** Thousandths from which a root is worth a place. */
const WORTH_A_PLACE = 500;

/**
 * The links behind one number, and no other: what moved the gauge in the turn and, where another gauge did, whose doing
 * that gauge is; causes that share a line of the sum have no link. null when nothing moved it.
 */
export function webView(game: Game, record: TurnRecord, gauge: string, sum: SumView, locale: Locale) {
  const causes = causesOf(record, gauge)
    .filter((cause) => sum.causes.some(({ key }) => key === causeView(asTold(game), cause, locale).key))
    .slice(0, MOST_LINKS);
  if (causes.length === 0) return null;
  const roots: CauseView[] = [];
  const middles = causes.map((cause): WebNode => {
    const from = sourceOf(game, cause);
    const view = causeView(asTold(game), cause, locale);
    if (from === null) return { ...view, icon: null, roots: [] };
    const behind = rootsAt(game, from, record.turn - 1)
      .filter(({ kind, amount }) => kind !== 'initial' && Math.abs(amount) >= WORTH_A_PLACE)
      .slice(0, MOST_BEHIND)
      .map((root) => placeOf(roots, rootView(game, root, locale)));
    const label = cellName(game.scenario, from, locale, 'short');
    const note = cause.kind === 'coupling' ? view.label : view.note;
    return { ...view, label, note, icon: iconOf(game.scenario, from), roots: behind };
  });
  return { middles, roots };
}

/** The gauge, stance or index that a cause reads; null for what acts by itself. */
function sourceOf({ scenario }: Game, { kind, cause }: Cause): string | null {
  if (kind === 'interest') return cause;
  if (kind !== 'coupling') return null;
  return scenario.rules.couplings.find(({ id }) => id === cause)?.from ?? null;
}

/** The place of a root in the list, where each stands once. */
function placeOf(roots: CauseView[], root: CauseView): number {
  const known = roots.findIndex(({ key }) => key === root.key);
  return known >= 0 ? known : roots.push(root) - 1;
}
