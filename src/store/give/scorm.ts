/**
 * A game inside a learning platform, by SCORM 1.2: the platform keeps the game's code for each pupil, gives it back when the
 * page is opened again, and hears when the game is over. Where the platform can't be reached, the game is played without it.
 */

/** What the platform gives to its pages (ADL, SCORM 1.2 Run-Time Environment, 3.2): texts in, texts out. */
export interface ScormApi {
  LMSInitialize: (nothing: '') => string;
  LMSGetValue: (name: string) => string;
  LMSSetValue: (name: string, value: string) => string;
  LMSCommit: (nothing: '') => string;
  LMSFinish: (nothing: '') => string;
}

/** What the mark says; null: nothing. */
export type ScoreRule = 'finished' | null;

/** Characters that `cmi.suspend_data` takes. */
const MOST_KEPT = 4096;
/** Frames that are looked at above the page's own. */
const MOST_FRAMES = 10;

/** The platform's interface, in a frame above this one or in the window that opened it; null for none, or one that is closed to us. */
export function findScorm(from: Window): ScormApi | null {
  let frame: Window = from;
  try {
    for (let up = 0; up < MOST_FRAMES; up++) {
      const { API, opener } = frame as Window & { API?: ScormApi };
      if (API !== undefined) return API;
      if (frame.parent !== frame) frame = frame.parent;
      else if (opener !== null && opener !== frame) frame = opener as Window;
      else return null;
    }
  } catch {
    // A sandboxed frame may not look above itself.
  }
  return null;
}

/** A pupil's attempt, on a platform that answers. */
export interface Attempt {
  /** The code that was kept; null for a first attempt. */
  kept: string | null;
  keep: (code: string) => void;
  finish: () => void;
  leave: () => void;
}

/** Begins an attempt; null when the platform refuses. `clock`: milliseconds. */
export function beginAttempt(api: ScormApi, score: ScoreRule, clock: () => number): Attempt | null {
  if (api.LMSInitialize('') !== 'true') return null;
  const began = clock();
  const set = (name: string, value: string) => api.LMSSetValue(`cmi.${name}`, value);
  const kept = api.LMSGetValue('cmi.suspend_data');
  let isFinished = ['completed', 'passed'].includes(api.LMSGetValue('cmi.core.lesson_status'));
  if (!isFinished) set('core.lesson_status', 'incomplete');
  let isLeft = false;
  return {
    kept: kept === '' ? null : kept,
    keep: (code) => {
      if (code.length > MOST_KEPT) return;
      set('suspend_data', code);
      api.LMSCommit('');
    },
    finish: () => {
      // A pupil who plays again keeps the mark of the first game that was finished.
      if (isFinished) return;
      isFinished = true;
      if (score === 'finished') {
        set('core.score.min', '0');
        set('core.score.max', '100');
        set('core.score.raw', '100');
      }
      set('core.lesson_status', 'completed');
      api.LMSCommit('');
    },
    leave: () => {
      if (isLeft) return;
      isLeft = true;
      set('core.exit', isFinished ? '' : 'suspend');
      set('core.session_time', timeSpan(clock() - began));
      api.LMSFinish('');
    },
  };
}

/** `0000:12:34.50`, the way the standard writes a time span. */
function timeSpan(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const seconds = ms / 1000;
  return `${two(seconds / 3600).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
