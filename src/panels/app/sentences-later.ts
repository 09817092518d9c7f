/** What the live regions say at the screens that no game begins with. */
import type { Reading } from '../../view-models/locale';
import { axesIn, closed } from './sentences';
import { sessionHeadline, sessionVerdict } from '../session/session-words';
import { tableWords } from '../session/table-words';
import type { EndingView, ReviewView, SessionView, StageView } from '../../view-models/views';

export function reviewSentence({ axes }: StageView, { decided, cry, headlines }: ReviewView, reading: Reading): string {
  const what = [cry, ...headlines.map(({ title }) => title)].map(closed).join(' ');
  const decision = decided === null ? '' : closed(reading.words.review.decided(decided.label));
  return reading.words.announce.review(decision, axesIn(axes, reading), what);
}

export function sessionSentence(session: SessionView, { language }: Reading): string {
  const words = tableWords(language);
  return words.announce.session(sessionHeadline(session, words), sessionVerdict(session, words));
}

export const endingSentence = ({ title, axes }: EndingView, reading: Reading): string =>
  reading.words.announce.ending(closed(title), axesIn(axes, reading));
