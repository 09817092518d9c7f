import type { SessionWords } from '../../words/session';
import type { TableView } from './view-model';

/** Whether a vote reaches the quorum, in words. */
export const verdictOf = ({ hasQuorum }: TableView['vote'], { quorum }: SessionWords['table']): string =>
  hasQuorum ? quorum.reached : quorum.missed;
