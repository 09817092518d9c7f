import type { GameScreenProps } from '../current-screen';
import type { DebriefView } from './view-model';

/** What a panel of the debrief is given: it shows its part of the view, and nothing until that is known. */
export interface PanelProps extends GameScreenProps {
  view: DebriefView;
}
