import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { nodeAt, type Path, unwrittenIn } from '../../scenario/edit';
import type { AppContext } from '../../store/create-app';
import type { AtelierStoreApi } from '../../store/atelier/atelier';
import { atelierWords } from '../../words/workshop';
import { useWords } from '../hooks/use-words';
import { lazy } from '../lazy';
import { writeTyped } from './form/use-typed';

const UnwrittenDialog = lazy(() => import('./unwritten-dialog'), { isOnDemand: true });

/** Gives the world away, once it is said what in it is still to be written; one with a fault is not: its author is led there. */
export function useSharing(
  app: AppContext,
  store: AtelierStoreApi,
  handOver: () => void,
  onGo: (at: number) => void,
  toFault: (() => void) | null,
): { ask: () => void; dialog: ComponentChildren } {
  const { form } = useWords(atelierWords);
  const [unwritten, setUnwritten] = useState<readonly Path[]>([]);
  const close = () => setUnwritten([]);
  const share = () => {
    handOver();
    app.navigation.actions.openDialog({ name: 'give', scenario: null, start: {} });
  };
  const ask = () => {
    writeTyped();
    if (toFault !== null) return toFault();
    const found = unwrittenIn(store.actions.read(), [form.todo]);
    if (found.length === 0) share();
    else setUnwritten(found);
  };
  const [first] = unwritten;
  if (first === undefined) return { ask, dialog: null };
  const go = () => {
    close();
    onGo(nodeAt(store.actions.read().root, first)?.span.start ?? 0);
  };
  const give = () => {
    close();
    share();
  };
  return { ask, dialog: <UnwrittenDialog count={unwritten.length} onClose={close} onGo={go} onGive={give} /> };
}
