import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { AtelierStoreApi } from '../../store/atelier/atelier';
import type { AppContext } from '../../store/create-app';
import { atelierWords } from '../../words/workshop';
import { useWords } from '../hooks/use-words';
import { writeTyped } from './form/use-typed';

/** While the atelier is on screen: a world is open in it, robots play it, and nothing that was typed is lost. */
export function useWriting(app: AppContext, store: AtelierStoreApi, title: string): void {
  const { name } = useWords(atelierWords);
  const { game } = useWords();
  useLayoutEffect(() => {
    document.title = game.title(title || name);
    return () => {
      document.title = game.name;
    };
  }, [title, game, name]);
  // After a reload: the world that was written last.
  useEffect(() => {
    if (store.getState().document !== null) return;
    void (async () => {
      await store.actions.list();
      const [last] = store.getState().drafts ?? [];
      if (last === undefined || !(await store.actions.reopen(last.id))) app.navigation.actions.goTo('workshop');
    })();
  }, []);
  useEffect(() => {
    store.played.actions.follow(true);
    return () => store.played.actions.follow(false);
  }, [store]);
  useEffect(() => {
    const keep = () => {
      writeTyped();
      void store.actions.keepNow();
    };
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      keep();
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [store]);
}
