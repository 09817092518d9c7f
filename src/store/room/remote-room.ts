/** A room that a class server keeps. */
import { createStore } from 'zustand/vanilla';
import type { ClassRoom, ClassRoomStoreApi } from '../class-room/class-room';
import type { Refused } from '../class-room/requests';
import type { RoomClient, RoomView } from './client';

/** The room that the device has entered, once its state is here; why it never will be. */
export function remoteRoom(classRoom: ClassRoomStoreApi): Promise<RoomClient | Refused> {
  return new Promise((resolve) => {
    const stop = classRoom.subscribe(look);
    look(classRoom.getState());
    function look(state: ClassRoom): void {
      const { link, view } = state;
      if (view === null && link.state !== 'refused') return;
      stop();
      resolve(link.state === 'refused' && view === null ? link.refused : clientOf(classRoom));
    }
  });
}

function clientOf(classRoom: ClassRoomStoreApi): RoomClient {
  const seen = ({ view, link, waiting, ahead }: ClassRoom, before: RoomView | null): RoomView => ({
    projection: view ?? before!.projection,
    link,
    isWaiting: waiting.length > 0,
    ahead,
  });
  const view = createStore<RoomView>(() => seen(classRoom.getState(), null));
  const stop = classRoom.subscribe((state) => view.setState(seen(state, view.getState()), true));
  return {
    view,
    send: classRoom.actions.act,
    retry: () => classRoom.actions.retry(),
    leave: () => {
      stop();
      classRoom.actions.forget();
    },
  };
}
