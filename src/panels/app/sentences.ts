/** What the live regions say at each screen: one sentence, the same as what is shown. */
import type { Locale } from '../../view-models/locale';
import type { Axes } from '../../engine';
import type { DossierView } from '../turn/view-model';
import type { StageView } from '../../view-models/stage';

export const axesIn = ({ emancipation, tyranny }: Axes, { words, numbers }: Locale): string =>
  words.axes.both(numbers.points(emancipation), numbers.points(tyranny));

/** A title said as a sentence. */
export const closed = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`);

export const dossierSentence = ({ date, axes }: StageView, { title }: DossierView, locale: Locale): string =>
  locale.words.announce.dossier(date.spoken, closed(title), axesIn(axes, locale));
