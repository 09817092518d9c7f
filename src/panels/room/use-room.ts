import type { AppContext } from '../../store/create-app';
import type { RoomView } from '../../store/room/client';
import { roomOf, type OpenRoom, type RoomStoreApi } from '../../store/room/room';
import { useStore } from '../hooks/use-store';
import { createStore } from 'zustand/vanilla';

type Sent = Parameters<OpenRoom['client']['send']>[0];

/** The room that is open, as it stands, and what does something in it. */
export interface RoomOnScreen extends RoomView, OpenRoom {
  store: RoomStoreApi;
  send: (act: Sent) => void;
}

/** null while no room is open. */
export function useRoom(app: AppContext): RoomOnScreen | null {
  const store = roomOf(app);
  const open = useStore(store, ({ room }) => room);
  const view = useStore(open?.client.view ?? NO_VIEW, (state) => state);
  if (open === null || view === null) return null;
  return { ...open, ...view, store, send: (act) => void open.client.send(act) };
}

/** Nothing to look at. */
const NO_VIEW = createStore<RoomView | null>(() => null);
