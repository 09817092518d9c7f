/** What the live regions say at each screen: one sentence, the same as what is shown. */
import type { Reading } from './reading';
import { sessionHeadline, sessionVerdict } from './session-words';
import type { AxesView, DossierView, EndingView, ReviewView, SessionView, StageView } from './views';

const axesIn = ({ emancipation, tyranny }: AxesView, { words, numbers }: Reading): string =>
  words.axes.both(numbers.points(emancipation), numbers.points(tyranny));

export const dossierSentence = ({ date, axes }: StageView, { title }: DossierView, reading: Reading): string =>
  reading.words.announce.dossier(date.spoken, title, axesIn(axes, reading));

/** A title said as a sentence. */
const closed = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`);

export function reviewSentence({ axes }: StageView, { decided, cry, headlines }: ReviewView, reading: Reading): string {
  const what = [cry, ...headlines.map(({ title }) => title)].map(closed).join(' ');
  const decision = decided === null ? '' : closed(reading.words.review.decided(decided.label));
  return reading.words.announce.review(decision, axesIn(axes, reading), what);
}

export const sessionSentence = (session: SessionView, { words }: Reading): string =>
  words.announce.session(sessionHeadline(session, words), sessionVerdict(session, words));

export const endingSentence = ({ title, axes }: EndingView, reading: Reading): string =>
  reading.words.announce.ending(title, axesIn(axes, reading));
