/** Luck told apart from choice: start - losses + luck = outcome, on each axis. */
import type { Axis } from '../../../engine';
import type { Judgement } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { TENTH } from '../../../view-models/amounts';
import { type BillView, type CauseView, plainCause } from '../../../view-models/causes';
import { dateLine } from '../../../view-models/dates';
import type { Locale } from '../../../view-models/locale';
import { byAxis } from '../../../view-models/outcome';
import { debriefWords } from '../../../words/debrief';
import { answerName } from '../answers';
import { turningPointsOf } from '../turning-points/view-model';
import { asTold } from '../../../view-models/varied';

/** Luck and choices are said to weigh the same when they differ by less than this share. */
const ALIKE = 0.2;

/** From what could be hoped for to what happened. */
export function accountView(game: Game, judgement: Judgement, locale: Locale) {
  const { verdict } = debriefWords(locale.language).account;
  const [choices, luck] = [judgement.losses.gap, Math.abs(judgement.luck.gap)];
  const isAlike = Math.abs(choices - luck) < ALIKE * Math.max(choices, luck);
  return {
    axes: byAxis((axis) => billOf(game, judgement, axis, locale)),
    verdict: isAlike ? verdict.both : choices > luck ? verdict.choices : verdict.luck,
  };
}

function billOf(game: Game, judgement: Judgement, axis: Axis, locale: Locale): BillView {
  const scenario = asTold(game);
  const words = debriefWords(locale.language).account;
  const points = turningPointsOf(judgement);
  const own = points.map(({ turn, question, chosen, loss }): CauseView => {
    const { doctrine, label } = answerName(scenario, question, chosen, locale);
    const note = words.choice(dateLine(scenario, turn, locale));
    return { key: `${question.kind} ${turn}`, label, note, amount: -loss[axis], ink: doctrine ?? 'ink' };
  });
  const others = points.reduce((sum, { loss }) => sum - loss[axis], judgement.losses[axis]);
  const all: CauseView[] = [
    ...own,
    plainCause('choices', points.length === 0 ? words.choices : words.otherChoices, '', -others),
    { key: 'luck', label: words.luck, note: words.luckNote, amount: judgement.luck[axis], ink: 'shield' },
  ];
  return {
    gauge: { label: locale.words.axes[axis] },
    before: judgement.start[axis],
    after: judgement.outcome[axis],
    causes: all.filter(({ key, amount }) => key === 'luck' || Math.abs(amount) >= TENTH / 2),
  };
}
