/** What the screens show that no game begins with: it arrives with them (see `sheet.tsx`). */
export { endingSentence, reviewSentence, sessionSentence } from './sentences-later';
export { endingView } from './view-of-ending';
export { reviewView } from './view-of-review';
export { sessionView } from './view-of-session';
