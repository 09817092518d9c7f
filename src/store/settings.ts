/** The interface's own state: how things are shown, never what happens in a game. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../scenario/playable';
import type { Storage } from './storage';

const THEMES = ['day', 'night', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  language: Language;
  theme: Theme;
  /** `full` still gives way to the system's own wish for reduced motion. */
  motion: 'full' | 'reduced';
  /** Number keys choose an option. */
  shortcuts: boolean;
  /** A few tones with what happens; off unless asked for. */
  sound: boolean;
  /** Wider letter, word and line spacing (WCAG 1.4.12). */
  spacing: 'normal' | 'wide';
  /** The first turn's explanations were closed. */
  coached: boolean;
  /** A prediction is asked for before futures are shown. */
  predictions: boolean;
}

export interface Settings extends Preferences {
  /** The dialog that is open. */
  dialog: Dialog | null;
  /** The room that is open when no game is on screen; null is the title. */
  room: Room | null;
  /** The language that was asked for last, when its texts did not arrive. */
  lostLanguage: Language | null;
}

/** The games that are kept, and the picture of a class. */
export type Room = 'games' | 'class';

export type Dialog =
  | { name: 'why'; gauge: string | null }
  | { name: 'journal' }
  | { name: 'settings' }
  /** What the game on screen holds true, its seed, the link to its start. */
  | { name: 'assumptions' }
  /** The same of a game that is about to start. */
  | { name: 'prepare'; scenario: string };

export type SettingsStoreApi = StoreApi<Settings> & { actions: SettingsActions };

export interface SettingsActions {
  prefer: (preferences: Partial<Preferences>) => void;
  open: (dialog: Dialog) => void;
  close: () => void;
  enter: (room: Room) => void;
  leaveRoom: () => void;
}

const KEY = 'bouclier.preferences';

const DEFAULTS: Preferences = {
  language: 'fr',
  theme: 'day',
  motion: 'full',
  shortcuts: true,
  sound: false,
  spacing: 'normal',
  coached: false,
  predictions: true,
};

/**
 * Preferences are kept on the machine where that is allowed; a value that is not one of ours is forgotten.
 * @param fetchTexts fetches the texts of a language that is asked for, null when they are here: a language is shown once
 *   its texts have arrived; when they do not, the one on screen stays, and the other is said to be lost
 */
export function createSettingsStore(
  storage: Storage,
  language: Language,
  fetchTexts: (language: Language) => Promise<void> | null = () => null,
): SettingsStoreApi {
  const store = createStore<Settings>(() => ({
    ...DEFAULTS,
    language,
    ...remembered(storage),
    dialog: null,
    room: null,
    lostLanguage: null,
  }));
  const keep = (preferences: Partial<Preferences>) => {
    store.setState(preferences);
    const { dialog: _dialog, room: _room, lostLanguage: _lost, ...kept } = store.getState();
    storage.write(KEY, JSON.stringify(kept));
  };
  /** Counts the languages that were asked for: one that arrives after another was asked for comes too late. */
  let requests = 0;

  const actions: SettingsActions = {
    prefer: (preferences) => {
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
    open: (dialog) => store.setState({ dialog }),
    close: () => store.setState({ dialog: null }),
    enter: (room) => store.setState({ room }),
    leaveRoom: () => store.setState({ room: null }),
  };
  return Object.assign(store, { actions });
}

function remembered(storage: Storage): Partial<Preferences> {
  const text = storage.read(KEY);
  if (text === null) return {};
  let kept: Record<string, unknown>;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return {};
    kept = parsed as Record<string, unknown>;
  } catch {
    return {};
  }
  const known: { [K in keyof Preferences]: readonly Preferences[K][] } = {
    language: ['fr', 'en'],
    theme: THEMES,
    motion: ['full', 'reduced'],
    shortcuts: [true, false],
    sound: [true, false],
    spacing: ['normal', 'wide'],
    coached: [true, false],
    predictions: [true, false],
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, values]) =>
      (values as readonly unknown[]).includes(kept[key]) ? [[key, kept[key]]] : [],
    ),
  );
}
