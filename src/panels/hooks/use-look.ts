import { useLayoutEffect } from 'preact/hooks';
import type { AppContext } from '../../store/create-app';
import type { Language } from '../../words';
import { useStore } from './use-store';

/** The page looks and speaks as its reader has chosen; in which language. */
export function useLook(app: AppContext): Language {
  const language = useStore(app.settings, (state) => state.language);
  const theme = useStore(app.settings, (state) => state.theme);
  const motion = useStore(app.settings, (state) => state.motion);
  const spacing = useStore(app.settings, (state) => state.spacing);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
    root.dataset['motion'] = motion;
    root.dataset['spacing'] = spacing;
  }, [language, theme, motion, spacing]);
  return language;
}
