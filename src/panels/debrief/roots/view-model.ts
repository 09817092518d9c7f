import type { Debrief } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { roundedToTenth } from '../../../view-models/amounts';
import type { Locale } from '../../../view-models/locale';
import { rootView } from '../../../view-models/roots';
import { debriefWords } from '../../../words/debrief';
import { byAxis } from '../../../view-models/outcome';
import { type CauseView, restOf } from '../../../view-models/causes';

export type RootsView = NonNullable<ReturnType<typeof rootsView>>;

/** Origins that are shown by name, at most. */
const SHOWN = 6;

/** Who answers for what each axis has gained since the start, to the thousandth. */
export function rootsView(game: Game, report: Debrief | null, locale: Locale) {
  const axes = report?.roots.axes;
  if (!axes) return null;
  const words = debriefWords(locale.language).roots;
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

function largest(all: readonly CauseView[], locale: Locale): readonly CauseView[] {
  if (all.length <= SHOWN + 1) return all;
  return [...all.slice(0, SHOWN), restOf(all.slice(SHOWN), debriefWords(locale.language).roots)];
}
