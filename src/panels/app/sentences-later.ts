/** What the live regions say at the screens that no game begins with. */
import type { Locale } from '../../view-models/locale';
import { axesIn, closed } from './sentences';
import { sessionHeadline, sessionVerdict } from '../session/session-words';
import { tableWords } from '../session/table-words';
import type { EndingView } from '../ending/view-model';
import type { ReviewView } from '../review/view-model';
import type { SessionView } from '../session/view-model';
import type { StageView } from '../../view-models/stage';

export function reviewSentence({ axes }: StageView, { decided, cry, headlines }: ReviewView, locale: Locale): string {
  const what = [cry, ...headlines.map(({ title }) => title)].map(closed).join(' ');
  const decision = decided === null ? '' : closed(locale.words.review.decided(decided.label));
  return locale.words.announce.review(decision, axesIn(axes, locale), what);
}

export function sessionSentence(session: SessionView, { language }: Locale): string {
  const words = tableWords(language);
  return words.announce.session(sessionHeadline(session, words), sessionVerdict(session, words));
}

export const endingSentence = ({ title, axes }: EndingView, locale: Locale): string =>
  locale.words.announce.ending(closed(title), axesIn(axes, locale));
