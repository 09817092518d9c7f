import { TENTH } from '../../../view-models/amounts';
import type { Judgement } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import type { Locale } from '../../../view-models/locale';
import { line, optionLabel, debriefWordsOf } from '../moments';
import { byAxis } from '../curve/view-model';
import { turningPointsOf } from '../turning-points/view-model';
import type { BillView, CauseView } from '../../../view-models/causes';
import type { Axis } from '../../../engine';

/** From what could be hoped for to what happened. */
export interface AccountView {
  axes: Readonly<Record<Axis, BillView>>;
  verdict: string;
}

/** Luck and choices are said to weigh the same when they differ by less than this share. */
const ALIKE = 0.2;

/** Luck told apart from choice: start - losses + luck = outcome, on each axis. */
export function accountView(game: Game, judgement: Judgement, locale: Locale): AccountView {
  const { verdict } = debriefWordsOf(locale).account;
  const [choices, luck] = [judgement.losses.gap, Math.abs(judgement.luck.gap)];
  const isAlike = Math.abs(choices - luck) < ALIKE * Math.max(choices, luck);
  return {
    axes: byAxis((axis) => billOf(game, judgement, axis, locale)),
    verdict: isAlike ? verdict.both : choices > luck ? verdict.choices : verdict.luck,
  };
}

function billOf(game: Game, judgement: Judgement, axis: Axis, locale: Locale): BillView {
  const words = debriefWordsOf(locale).account;
  const { scenario } = game;
  const points = turningPointsOf(judgement);
  const causes: CauseView[] = points.map(({ turn, dossier, chosen, loss }) => ({
    key: `turn ${turn}`,
    label: optionLabel(scenario, dossier, chosen, locale),
    note: words.choice(line(scenario, turn, locale)),
    amount: -loss[axis],
    ink: chosen,
  }));
  const others = points.reduce((sum, { loss }) => sum - loss[axis], judgement.losses[axis]);
  const all: CauseView[] = [
    ...causes,
    {
      key: 'choices',
      label: points.length === 0 ? words.choices : words.otherChoices,
      note: '',
      amount: -others,
      ink: 'ink',
    },
    { key: 'luck', label: words.luck, note: words.luckNote, amount: judgement.luck[axis], ink: 'shield' },
  ];
  return {
    gauge: { label: locale.words.axes[axis] },
    before: judgement.start[axis],
    after: judgement.outcome[axis],
    causes: all.filter(({ key, amount }) => key === 'luck' || Math.abs(amount) >= TENTH / 2),
  };
}
