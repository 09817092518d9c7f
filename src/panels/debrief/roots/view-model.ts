import type { Debrief } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { roundedToTenth } from '../../../view-models/amounts';
import type { Locale } from '../../../view-models/locale';
import { rootView } from '../../../view-models/roots';
import { debriefWordsOf } from '../moments';
import { byAxis } from '../curve/view-model';
import type { CauseView, BillView } from '../../../view-models/causes';
import type { Axis } from '../../../engine';

export interface RootsView {
  axes: Readonly<Record<Axis, { title: string; bill: BillView; all: readonly CauseView[] }>>;
}

/** Origins that are shown by name, at most. */
const SHOWN = 6;

/** Who answers for what each axis has gained since the start, to the thousandth. */
export function rootsView(game: Game, report: Debrief | null, locale: Locale): RootsView | null {
  const axes = report?.roots.axes;
  if (!axes) return null;
  const words = debriefWordsOf(locale).roots;
  return {
    axes: byAxis((axis) => {
      const { start, score, added } = axes[axis];
      const all = added.map((root) => rootView(game, root, locale));
      const label = locale.words.axes[axis];
      return {
        // As the bill below is summed: from what is shown to what is shown.
        title: words.of(label, locale.numbers.signedTenths(roundedToTenth(score) - roundedToTenth(start))),
        bill: { gauge: { label }, before: start, after: score, causes: largest(all, locale) },
        all,
      };
    }),
  };
}

function largest(all: readonly CauseView[], locale: Locale): CauseView[] {
  if (all.length <= SHOWN + 1) return [...all];
  const words = debriefWordsOf(locale).roots;
  const rest = all.slice(SHOWN);
  const amount = rest.reduce((sum, cause) => sum + cause.amount, 0);
  return [
    ...all.slice(0, SHOWN),
    { key: 'rest', label: words.rest(rest.length), note: words.restNote, amount, ink: 'ink' },
  ];
}
