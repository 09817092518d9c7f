/** All that a return shows after the title, in one file: few players ask for any of it, and who does asks for more. */
import { endingWords, peopleWords } from '../../words/ending';
import { returnWords } from '../../words/games';
import { mapWords } from '../../words/map';

export { ChallengeDialog } from './challenge-dialog';
export { ChallengesScreen } from './challenges-screen';
export { CollectionScreen } from './collection/screen';
export { ReturnEnd } from './end';
export { Ghost } from './ghost';
export { Held } from './held';
export { ShareDialog } from './share-dialog';

/** Loaded before any of it is first shown. */
export const words = [returnWords, endingWords, peopleWords, mapWords];
