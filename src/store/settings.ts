/** What the player prefers: how things are shown, never what happens in a game. */
import { createStore } from 'zustand/vanilla';
import { LANGUAGES, type Language } from '../scenario/playable';
import { parsed, type Storage } from './storage';

/** Each preference with its values, the default first. */
const PREFERENCES = {
  language: LANGUAGES,
  theme: ['day', 'night', 'contrast'],
  /** `full` still gives way to the system's own wish for reduced motion. */
  motion: ['full', 'reduced'],
  /** Number keys choose an option. */
  shortcuts: [true, false],
  /** Silent until it is asked for; null: the player has not been asked yet. */
  sound: [null, false, true],
  /** Wider letter, word and line spacing (WCAG 1.4.12). */
  spacing: ['normal', 'wide'],
  /** The first turn's explanations were closed. */
  coached: [false, true],
  /** A prediction is asked of the option that is chosen, before it is played. */
  predictions: [false, true],
} as const;

export type Preferences = { -readonly [K in keyof typeof PREFERENCES]: (typeof PREFERENCES)[K][number] };
export type Theme = Preferences['theme'];

export interface Settings extends Preferences {
  /** The language that was asked for last, when its texts did not arrive. */
  lostLanguage: Language | null;
}

export type SettingsStoreApi = ReturnType<typeof createSettingsStore>;

const KEY = 'bouclier.preferences';

/**
 * Preferences are kept on the machine where that is allowed; a value that is not one of ours is forgotten.
 * @param language the language of a player who has not chosen one
 * @param fetchTexts fetches the texts of a language that is asked for, null when they are here: a language is shown once
 *   its texts have arrived; when they do not, the one on screen stays, and the other is said to be lost
 */
export function createSettingsStore(
  storage: Storage,
  language: Language,
  fetchTexts: (language: Language) => Promise<void> | null = () => null,
) {
  const store = createStore<Settings>(() => ({ ...remembered(storage, language), lostLanguage: null }));
  const keep = (preferences: Partial<Preferences>) => {
    store.setState(preferences);
    const { lostLanguage: _lost, ...kept } = store.getState();
    storage.write(KEY, JSON.stringify(kept));
  };
  /** Counts the languages that were asked for: one that arrives after another was asked for comes too late. */
  let requests = 0;

  const actions = {
    prefer: (preferences: Partial<Preferences>): void => {
      const { language: asked, ...others } = preferences;
      if (asked === undefined) return keep(others);
      const request = (requests += 1);
      store.setState({ lostLanguage: null });
      const arriving = fetchTexts(asked);
      if (arriving === null) return keep(preferences);
      if (Object.keys(others).length > 0) keep(others);
      void arriving.then(
        () => {
          if (request === requests) keep({ language: asked });
        },
        () => {
          if (request === requests) store.setState({ lostLanguage: asked });
        },
      );
    },
  };
  return Object.assign(store, { actions });
}

function remembered(storage: Storage, language: Language): Preferences {
  const kept = parsed(storage.read(KEY)) ?? {};
  const entries = Object.entries({ ...PREFERENCES, language: [language, ...LANGUAGES] }).map(([key, values]) => [
    key,
    values.find((value) => value === kept[key]) ?? values[0],
  ]);
  return Object.fromEntries(entries) as Preferences;
}
