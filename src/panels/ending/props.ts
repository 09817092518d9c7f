import type { AppContext } from '../../store/create-app';
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { EndingView } from './view-model';

export interface EndProps {
  app: AppContext;
  ending: EndingView;
}

/** Where it leads on from here. */
export interface Leading {
  /** null: there is no code to give. */
  onShare: (() => void) | null;
  /** null: all have been played to their end, or it is not for one player to say. */
  next: CatalogueEntry | null;
}
