/** What the screens show that no game begins with: it arrives with them (see `sheet.tsx`). */
export { endingSentence, reviewSentence, sessionSentence } from './sentences-later';
export { endingView } from '../ending/view-model';
export { reviewView } from '../review/view-model';
export { sessionView } from '../session/view-model';
